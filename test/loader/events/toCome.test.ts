import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what would be, as told behind", () => {
  it.each([
    [
      "Peru would close its embassy in Oslo at the end of June, Ana Roca said.",
      "2024-06-21/2024-06-30 | Peru is to close its embassy in Oslo",
    ],
    [
      "Ana Roca would travel to Oslo on Friday, her spokesman said.",
      "2024-05-10 | Ana Roca is to visit Oslo",
    ],
    [
      "Ana Roca informed her colleagues that Peru would close its consulate in Oslo in June.",
      "2024-06 | Peru is to close its consulate in Oslo",
    ],
  ])("%s", (text, event) =>
    expect(told(text, ["date", "title", "status"])).toEqual([`${event} | planned expected`]),
  );

  it.each([
    "Such a step would end relations with Chile, Ana Roca said.",
    "Peru would close its embassy in Oslo, Ana Roca said.",
    "Peru would close its embassy in Oslo in June if Norway objects, Ana Roca said.",
  ])("but not without a time, or on a condition: %s", (text) =>
    expect(told(text, ["title"])).toEqual([]),
  );
});

describe("who comes visits", () => {
  it.each([
    [
      "Bo Holm will now come to Lima on July 10.",
      "2024-07-10 | Bo Holm is to visit Lima | planned expected",
    ],
    ["Bo Holm came to Lima on Friday.", "2024-05-03 | Bo Holm visits Lima | held"],
    [
      "Ana Roca may go to both capitals next week.",
      "2024-05-13/2024-05-19 | Ana Roca may go to both capitals | planned possible",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title", "status"])).toEqual([event]));

  it.each([
    "Bo Holm came to power in 1999.",
    "The letter came to Lima on Friday.",
    "Ana Roca comes from Oslo.",
    "Peru came to Lima in 1999.",
  ])("but not: %s", (text) => expect(told(text, ["title"])).toEqual([]));
});

describe("what is to be done", () => {
  it.each([
    [
      "The details will be worked out by senior officials in Oslo on 27 May.",
      "2024-05-27 | Senior officials are to meet in Oslo",
    ],
    ["The next meeting will be in Lima on June 3.", "2024-06-03 | Next meeting is to be in Lima"],
    ["The treaty will be signed in Oslo on 20 May.", "2024-05-20 | Treaty is to be signed in Oslo"],
    [
      "The next round of talks is scheduled for June 3 in Lima.",
      "2024-06-03 | Next round of talks is planned in Lima",
    ],
  ])("%s", (text, event) =>
    expect(told(text, ["date", "title", "status"])).toEqual([`${event} | planned expected`]),
  );
});
