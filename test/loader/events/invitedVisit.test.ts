import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("invitedOf(one, before, views, names)", () => {
  it.each([
    [
      "Denmark invited Premier Ana Roca of Peru to Copenhagen. The visit takes place on 25 May.",
      "Ana Roca is to visit Copenhagen | Ana Roca",
    ],
    [
      "Foreign Minister Bo Vik accepted an invitation from Chile. The trip is set for 3 June.",
      "Bo Vik’s trip is to be held | Bo Vik",
    ],
    // a withdrawn invitation brings nobody
    [
      "Peru's invitation to Ana Roca was withdrawn. The visit is planned for 3 June.",
      "Visit is planned | nobody",
    ],
    // nor one that was declined
    [
      "Bo Vik declined an invitation from Ana Roca. The trip is set for 3 June.",
      "Trip is planned | nobody",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));
});

describe("isThingSet(view, merged, clause)", () => {
  it.each([
    [
      "President Ana Roca's trip to Chile was cancelled. The trip has been rescheduled for 3 June.",
      "Ana Roca’s trip is to be held",
    ],
    ["Peru planned a summit for 3 June.", "Peru is to hold a summit"],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));
});
