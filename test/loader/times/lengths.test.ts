import { describe, expect, it } from "vitest";
import { expectMarked, timesIn } from "./marked.ts";

describe("findTimes(document, published): lengths and sets", () => {
  it.each([
    "They talked for [[more than five hours|PT5H]].",
    "They talked for [[5 1/2 hours|PT5.5H]].",
    "They talked for [[5½ hours|PT5.5H]].",
    "They talked for [[two and a half hours|PT2.5H]].",
    "They stayed [[two days|P2D]].",
    "They stayed [[twenty-five days|P25D]].",
    "They stayed [[a week|P1W]].",
    "They stayed [[half a year|P0.5Y]].",
    "They stayed [[several weeks|PXW]].",
    "They stayed [[a couple of days|P2D]].",
    "They stayed [[ten days or so|P10D]].",
    "They have stayed for [[three days|P3D]] now.",
    "It ended a [[three-day|P3D]] visit.",
    "It ended the [[ten year|P10Y]] truce with a [[three hour|PT3H]] speech.",
    "He has two day jobs.",
    "It ended a [[months-long|PXM]] dispute.",
    "She is the most senior official to visit in [[five years|P5Y]].",
    "It was the first visit in [[a decade|P1DE]].",
  ])("leaves a length without a date: %s", (text) => expectMarked(text));

  it.each([
    "They meet [[every week|P1W]].",
    "They meet [[every two weeks|P2W]].",
    "They meet [[every Monday|XXXX-WXX-1]].",
    "They meet on [[Mondays|XXXX-WXX-1]].",
    "They hold [[bi-weekly|P2W]] talks.",
    "They meet [[daily|P1D]].",
    "It makes 15 [[a year|P1Y]].",
    "They meet [[every second day|P2D]].",
    "They meet [[every second Tuesday|XXXX-WXX-2]].",
    "They meet [[every fourth year|P4Y]].",
    "They meet [[once every two weeks|P2W]].",
    "They meet [[three times a year|P1Y]].",
    "They train [[each summer|XXXX-SU]].",
  ])("reads what comes round: %s", (text) => expectMarked(text));

  it("counts whole days of a length", async () => {
    expect((await timesIn("They stayed two weeks."))[0]?.days).toBe(14);
    expect((await timesIn("They stayed several weeks."))[0]?.days).toBeNull();
    expect((await timesIn("They stayed two hours."))[0]?.days).toBeNull();
  });
});
