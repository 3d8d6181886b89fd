import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["kind", "who"] as const;

describe("what one goes back on was not done", () => {
  it.each([
    ["Peru went back on its decision to close the embassy.", "CONCEDE | Peru"],
    ["Peru reneged on Friday on its decision to free Holm.", "REJECT | Peru"],
    ["Peru went back on its promise to withdraw its troops on Friday.", "REJECT | Peru"],
  ])("%s", (text, event) => expect(told(text, columns)).toEqual([event]));

  it("but who only goes back undoes nothing", () =>
    expect(
      told("Roca went back to Lima on Friday after Peru's decision to close the embassy.", columns),
    ).toContain("SANCTION discontinue | Peru"));
});
