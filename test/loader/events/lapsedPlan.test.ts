import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("lapsedPlan(view, candidate, own, published)", () => {
  it.each([
    ["Chile said on 2 April that Ana Roca would travel to Lima on 14 April.", "2024-04-14"],
    ["Ana Roca would travel to Lima on 14 May, Chile said.", "2024-05-14"],
    // no day of its own
    ["Chile said on 2 April that Ana Roca would travel to Lima.", "2024-05-06/.."],
    // a day that is over says nothing of what is still planned
    ["Ana Roca travelled to Lima on 14 April.", "2024-04-14"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));
});
