// A relative clause of the same day as the clause above it.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "In 2011 Peru and Chile reached a deal under which Chile dropped its objections to Peru's entry.",
    ["Peru and Chile reach a deal | 2011", "Chile drops its objections to Peru's entry | 2011"],
  ],
  [
    "In 2012 Peru signed a deal in which it promised to withdraw from Chile.",
    ["Peru signs a deal | 2012", "Peru promises to withdraw from Chile | 2012"],
  ],
  [
    "Police fired tear gas at protesters who hurled stones at them on Friday.",
    ["Police fire tear gas at protesters | 2024-05-03"],
  ],
  [
    "Peru condemns the attack of May 2 on a convoy near Lima, in which four Chilean guards were killed.",
    [
      "Four Chilean guards are killed | 2024-05-02",
      "Peru condemns the attack on a convoy near Lima | ../2024-05-06",
    ],
  ],
  [
    "The Free Party, which stalled the Lima accord in September 2021, has met Bo Holm.",
    ["Free Party stalls the Lima accord | 2021-09", "Free Party meets Bo Holm | ../2024-05-06"],
  ],
])("%s", (text, events) => {
  expect(told(text, ["title", "date"])).toEqual(events);
});

test.each([
  ["On Friday Peru and Chile signed an accord under which Chile will withdraw its troops."],
  ["In 1999 Peru signed a treaty with Chile, under which Chile has freed two men."],
  ["Police arrested three men who attacked a convoy on Friday."],
])("but what comes later has no day of it: %s", (text) => {
  const dates = told(text, ["date"]);
  expect(new Set(dates).size).toBe(2);
});
