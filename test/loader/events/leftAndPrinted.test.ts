import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a house that one leaves is no league", () => {
  it("left the High Commission", () =>
    expect(
      told("He left the Peruvian High Commission in February 2013 after 11 days.", ["title"]),
    ).toEqual([]));

  it("but a commission is", () =>
    expect(told("Peru left the Whaling Commission on Friday.", ["kind"])).toEqual([
      "SANCTION discontinue",
    ]));
});

describe("a declaration that follows below is none yet", () => {
  it("issued the following declaration", () =>
    expect(
      told(
        "The High Representative issued the following declaration on behalf of the European Union today:",
        ["title"],
      ),
    ).toEqual([]));

  it("but one that is told is", () =>
    expect(told("Peru and Chile issued a joint declaration on Friday.", ["date"])).toEqual([
      "2024-05-03",
    ]));
});
