import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["title", "status", "who"])).toEqual(events),
  );

describe("ages part no list", () => {
  table([
    [
      "Lars Holm, 44, and Ole Vik, 51, were freed on Friday.",
      "Lars Holm and Ole Vik are freed | held | Lars Holm + Ole Vik",
    ],
    [
      "Lars Holm, 44, met Ambassador Kirsten Roca on Friday.",
      "Lars Holm meets Kirsten Roca | held | Lars Holm + Kirsten Roca",
    ],
  ]);
});

describe("what was to be and was put off, behind another clause", () => {
  table([
    [
      "Peru protested on Friday, and a session that had been set for Tuesday was postponed.",
      "Peru protests | held | Peru",
      "Session is postponed | cancelled | nobody",
    ],
  ]);
});

describe("a text drafted by somebody is no draft of whoever votes", () => {
  table([
    [
      "Peru voted on Friday for the text drafted by Chile.",
      "Peru votes for the text drafted by Chile | held | Peru",
    ],
  ]);
});

describe("ministers of two states by one adjective each", () => {
  table([
    [
      "Greek and Turkish deputy ministers met in Izmir on Friday.",
      "Greece and Turkey meet in Izmir | held | Greece + Turkey",
    ],
  ]);
});

describe("who did it to whom", () => {
  table([
    [
      "Bo Vik, whom Peru accused of spying, was freed on Friday.",
      "Bo Vik is freed | held | Bo Vik",
      "Peru accuses Bo Vik of spying | held | Peru + Bo Vik",
    ],
    [
      "Bo Vik, who was injured in Oslo, flew to Lima on Friday.",
      "Bo Vik visits Lima | held | Bo Vik",
      "Bo Vik is injured in Oslo | held | Bo Vik",
    ],
  ]);
});

describe("a decision not to", () => {
  table([
    [
      "Chile regretted Peru's decision not to sign the treaty.",
      "Peru will not sign the treaty | declined | Peru",
    ],
    [
      "Peru's decision to attend the summit drew protests on Friday.",
      "Peru attends the summit | held | Peru",
    ],
  ]);
});

describe("who was refused, recalled, shot at", () => {
  table([
    [
      "Ida Roca was denied a meeting with President Bo Vik on Friday.",
      "Bo Vik declines to meet Ida Roca | declined | Bo Vik + Ida Roca",
    ],
    [
      "The Turkish ambassador recalled last month has not returned.",
      "Turkish ambassador is recalled | held | Turkish ambassador",
    ],
    [
      "A Turkish base came under rocket fire on Friday, injuring two soldiers.",
      "Turkish base comes under rocket fire | held | Turkey",
    ],
  ]);
});

describe("a launch is a noun behind whose it is", () => {
  test.each([
    "Chile's missile launch on Friday was condemned.",
    "Peru deplored Chile's missile launch on Friday.",
  ])("%s", (text) =>
    expect(told(text, ["trigger", "date", "who"])).toContainEqual("launch | 2024-05-03 | Chile"),
  );
});
