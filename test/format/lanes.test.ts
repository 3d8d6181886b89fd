import { describe, expect, it } from "vitest";
import { laneOf, lanesOf } from "#format/lanes.ts";

describe("laneOf(event)", () => {
  it.each([
    ["CONSULT", "meetings"],
    ["AGREE", "measures"],
    ["REQUEST", "measures"],
    ["REJECT", "refusals"],
    ["MOBILIZE", "incidents"],
    ["STATEMENT", "statements"],
  ] as const)("puts %s that took place into %s", (kind, lane) => {
    expect(laneOf({ kind, status: "held" })).toBe(lane);
  });

  it("takes what is agreed to come for a meeting to come", () => {
    expect(laneOf({ kind: "AGREE", status: "planned" })).toBe("meetings");
    expect(laneOf({ kind: "AID", status: "planned" })).toBe("measures");
  });

  it.each(["cancelled", "declined"] as const)(
    "puts whatever was %s with the refusals",
    (status) => {
      expect(laneOf({ kind: "CONSULT", status })).toBe("refusals");
      expect(laneOf({ kind: "AGREE", status })).toBe("refusals");
    },
  );
});

describe("lanesOf(items)", () => {
  it("keeps the order of the chart and leaves empty lanes out", () => {
    const items = [{ lane: "statements" }, { lane: "meetings" }, { lane: "statements" }] as const;
    expect(lanesOf(items).map(({ name }) => name)).toEqual(["Meetings and visits", "Statements"]);
  });

  it("gives none for no items", () => expect(lanesOf([])).toEqual([]));
});
