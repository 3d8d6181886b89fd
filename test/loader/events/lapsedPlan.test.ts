import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("lapsedPlan(view, candidate, own, published)", () => {
  it.each([
    ["Chile said on 2 April that Ana Roca would travel to Lima on 14 April.", "2024-04-14"],
    ["Ana Roca would travel to Lima on 14 May, Chile said.", "2024-05-14"],
    // as a paper of the day after tells it
    ["Ana Roca was due to visit Peru yesterday.", "2024-05-05"],
    ["Ana Roca was set to arrive in Lima last night.", "2024-05-05"],
    ["The Peruvian embassy in Oslo was also set to reopen yesterday.", "2024-05-05"],
    ["Ana Roca was to meet Bo Holm on 4 May.", "2024-05-04"],
    ["Talks with Peru were scheduled for 2 May.", "2024-05-02"],
    // a month that is long over is perhaps another’s
    ["Ana Roca was to meet Bo Holm in March.", "2024-05-06/.."],
    ["Ana Roca was to meet Bo Holm on 4 June.", "2024-06-04"],
    // no plan of then
    ["Ana Roca is to meet Bo Holm, who visited Oslo on 4 May.", "2024-05-06/.."],
    // no day of its own
    ["Chile said on 2 April that Ana Roca would travel to Lima.", "2024-05-06/.."],
    // a day that is over says nothing of what is still planned
    ["Ana Roca travelled to Lima on 14 April.", "2024-04-14"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));
});
