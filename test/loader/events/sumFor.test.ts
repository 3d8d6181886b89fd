import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a sum announced for another is aid for it", () => {
  it("Peru announced a further €12 million for Chile on Friday.", () =>
    expect(
      told("Peru announced a further €12 million for Chile on Friday.", ["title", "kind", "who"]),
    ).toContain("Peru announces a further €12 million for Chile | AID | Peru + Chile"));

  it("but one for schools is a remark", () =>
    expect(told("Peru announced 12 million euros for schools on Friday.", ["kind"])).toEqual([
      "STATEMENT",
    ]));
});
