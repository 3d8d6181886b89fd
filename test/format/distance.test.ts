import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, lengthWords } from "#format/distance.ts";
import { between, printEdtf } from "#model/edtf.ts";
import type { RelationKind, When } from "#model/event.ts";
import { dated, event } from "./told.ts";

const lasting = { extent: "throughout" } as const;
const unsaid = "before or after, the article does not say";

function far(from: string | When, to: string | When, relation?: RelationKind): string {
  const relations = relation ? [{ kind: relation, event: "b" }] : [];
  return distance(
    event({ id: "a", when: typeof from === "string" ? dated(from) : from, relations }),
    event({ id: "b", when: typeof to === "string" ? dated(to) : to }),
  );
}

describe("distance(from, to)", () => {
  it.each([
    ["2023-06-18", "2023-06-18", "the same day"],
    ["2023-06-17", "2023-06-18", "the next day"],
    ["2023-06-18", "2023-06-17", "the day before"],
    ["2023-06-12", "2023-06-18", "6 days later"],
    ["2023-06-18", "2023-06-12", "6 days earlier"],
    ["2023-05-01", "2023-06-01", "about 4 weeks later"],
    ["2022-01-10", "2022-11-01", "about 10 months later"],
    ["1969-07-20", "2023-06-18", "about 54 years later"],
    ["-0489-09-12", "2023-06-18", "about 2,512 years later"],
  ])("from %s to %s is %s", (a, b, text) => expect(far(a, b)).toBe(text));

  it.each([
    ["2022-10/2022-12", "2023-02", "1 to 5 months later"],
    ["2022-10/2022-12", "2022-10/2022-12", unsaid],
    ["2023-05", "2023-06-01/2023-06-17", "up to 7 weeks later"],
    ["2023-06-10/2023-06-12", "2023-06-16", "4 to 6 days later"],
    ["2023-06-18", "2023-06-20/..", "at least 2 days later"],
    ["2023-06-20/..", "2023-06-18", "at least 2 days earlier"],
    ["../2021", "2023", "at least 12 months later"],
  ])("keeps the doubt of both dates: from %s to %s is %s", (a, b, text) => {
    expect(far(a, b)).toBe(text);
  });

  it("claims no order where the dates overlap", () => {
    expect(far("2023-02", "2023-02")).toBe(unsaid);
    expect(far("2023-06", "2023-06-18")).toBe(unsaid);
    expect(far("2023-06-18/..", "2023-07")).toBe(unsaid);
  });

  it("takes the order from the article where it tells it", () => {
    expect(far("2023-06-18", "2023-06-18", "followed-by")).toBe("the same day, after");
    expect(far("2023-06-18", "2023-06-18", "follows")).toBe("the same day, before");
    expect(far("2023-02", "2023-01/2023-03", "replaced-by")).toBe("after");
    expect(far("2023-06", "2023-06", "part-of")).toBe("the same days");
    const told = event({ id: "b", relations: [{ kind: "follows", event: "a" }] });
    expect(distance(event({ id: "a" }), told)).toBe("the same day, after");
  });

  it("knows days that are filled", () => {
    const trip = dated("2023-06-18/2023-06-19", lasting);
    expect(far("2023-06-18", trip)).toBe("over the same days");
    expect(far(trip, trip)).toBe("the same days");
  });

  it("says so where one has no date", () => {
    expect(distance(event({ when: null }), event())).toBe(
      "before or after, the article does not say",
    );
    expect(distance(event(), event({ when: null }))).toBe("no date given");
  });

  it("mirrors when the two change places", () => {
    const stretch = fc
      .tuple(fc.integer({ min: -900_000, max: 44_000 }), fc.nat(400))
      .map(([earliest, length]) =>
        dated(printEdtf(between({ earliest, latest: earliest + length }))),
      );
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const [there, back] = [far(a, b), far(b, a)];
        expect(back).toBe(mirror(there));
      }),
    );
  });
});

describe("lengthWords(days)", () => {
  it.each([
    [5, "5 days"],
    [36, "about 5 weeks"],
    [92, "about 3 months"],
    [1027, "about 3 years"],
  ])("says %i days in the unit that one would use", (days, text) => {
    expect(lengthWords(days)).toBe(text);
  });
});

function mirror(text: string): string {
  if (text === "the next day") return "the day before";
  if (text === "the day before") return "the next day";
  return text.endsWith("later")
    ? text.replace("later", "earlier")
    : text.replace("earlier", "later");
}

describe("distance(from, to, of several articles)", () => {
  const told = (id: string, edtf: string) => event({ id, when: dated(edtf) });
  const [a, b] = [told("a", "2023-06-10/2023-06-12"), told("b", "2023-06-11")];

  it("speaks of them all", () =>
    expect(distance(a, b, "several")).toBe("before or after, the articles do not say"));

  it("takes dates that differ for no doubt of any of them", () => {
    const tellings = [told("b1", "2023-06-11"), told("b2", "2023-06-12")] as const;
    const differs = [{ of: "when", groups: [[0], [1]] }] as const;
    const forked = { ...told("b", "2023-06-11/2023-06-12"), tellings, differs };
    expect(distance(told("a", "2023-06-11"), forked, "several")).toBe(
      "before or after, the articles differ",
    );
    expect(distance(told("a", "2023-06-13"), forked, "several")).toBe("1 to 2 days earlier");
  });
});
