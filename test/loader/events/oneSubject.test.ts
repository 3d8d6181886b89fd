import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("two verbs of one subject", () => {
  it("share the time behind the second", () =>
    expect(
      told("Background.\n\nPeru lodged a protest with Chile and cut gas deliveries in May 2019.", [
        "date",
      ]),
    ).toEqual(["2019-05", "2019-05"]));

  it("keep their own times", () =>
    expect(
      told(
        "Background.\n\nPeru recalled its ambassador in April 2018 and cut gas deliveries in May 2019.",
        ["date"],
      ),
    ).toEqual(["2018-04", "2019-05"]));

  it("do not where another subject begins", () =>
    expect(
      told(
        "Background.\n\nPeru lodged a protest with Chile and Bolivia cut gas deliveries in May 2019.",
        ["date"],
      ),
    ).not.toEqual(["2019-05", "2019-05"]));
});

describe("how somebody answered", () => {
  it.each(["responded", "answered", "hit back", "replied"])(
    "%s by expelling: the expulsion",
    (verb) =>
      expect(
        told(`Peru ${verb} on Tuesday by expelling Chile’s consul, Bo Holm.`, ["kind", "who"]),
      ).toEqual(["SANCTION expel | Peru + Bo Holm"]),
  );
});

describe("who takes part", () => {
  it("is no office without a name, where another acts", () =>
    expect(told("Peru recalled its ambassador on Tuesday.", ["who"])).toEqual(["Peru"]));

  it("is not the neighbour along whose border it was", () =>
    expect(told("Peru shelled villages along the border with Chile on Tuesday.", ["who"])).toEqual([
      "Peru",
    ]));
});

describe("what an aside tells", () => {
  it("is an event of its own, with its day and place", () =>
    expect(
      told(
        "The African Union, which mediated between Chad and Sudan in Tripoli in February, called for restraint.",
        ["date", "kind", "where"],
      ),
    ).toEqual([
      "2024-02 | CONSULT third-party | Tripoli",
      "../2024-05-06 | REQUEST change | nowhere",
    ]));
});

describe("a timetable in the present tense", () => {
  it("is of the day to come", () =>
    expect(told("The Peace Council meets in Addis Ababa on Tuesday.", ["date", "status"])).toEqual([
      "2024-05-07 | planned expected",
    ]));

  it("is none in a headline", () =>
    expect(
      told("Ana Roca meets Bo Holm on Sunday\n\nAna Roca met Bo Holm on Sunday.", [
        "date",
        "status",
      ]),
    ).toEqual(["2024-05-05 | held"]));

  it("is none of a habit", () =>
    expect(told("The Peace Council meets in Addis Ababa on Tuesdays.", ["date"])).toEqual([]));
});
