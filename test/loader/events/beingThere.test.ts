import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date", "status"])).toEqual(expected);
  });

describe("who is somewhere for talks or on a visit is on a visit", () => {
  table([
    [
      "Ana Roca was in Manila on Friday for talks with Bo Holm.",
      "Ana Roca meets Bo Holm in Manila | 2024-05-03 | held",
    ],
    [
      "Ana Roca, who was in Manila on Friday for a one-day visit, accused Chile of espionage.",
      "Ana Roca visits Manila | 2024-05-03 | held",
      "Ana Roca accuses Chile of espionage | 2024-05-03/2024-05-06 | held",
    ],
    [
      "Ana Roca is due in Manila on Friday.",
      "Ana Roca is to visit Manila | 2024-05-10 | planned expected",
    ],
    ["Ana Roca was in Manila on Friday.", "Ana Roca visits Manila | 2024-05-03 | held"],
    [
      "Ana Roca will be in Manila on Friday.",
      "Ana Roca is to visit Manila | 2024-05-10 | planned expected",
    ],
    [
      "A Peruvian delegation was in the region from 4 to 18 April.",
      "Peruvian delegation is in the region | 2024-04-04/2024-04-18 | held",
    ],
    [
      "President Ana Roca of Peru was the guest of Chile's Bo Holm on April 8.",
      "Ana Roca meets Bo Holm | 2024-04-08 | held",
    ],
    ["President Ana Roca of Peru was the guest of honour in Oslo on April 8."],
    ["Ana Roca was in Manila last week.", "Ana Roca visits Manila | 2024-04-29/2024-05-05 | held"],
    [
      "President Ana Roca of Peru will be here on Friday.",
      "Ana Roca is to be here | 2024-05-10 | planned expected",
    ],
    // one place after another
    [
      "Ana Roca will be in Manila on Friday, Lima on Saturday, and Oslo on Sunday.",
      "Ana Roca is to visit Manila | 2024-05-10 | planned expected",
      "Ana Roca is to visit Lima | 2024-05-11 | planned expected",
      "Ana Roca is to visit Oslo | 2024-05-12 | planned expected",
    ],
    ["Ana Roca will be in power on Friday."],
    ["Ana Roca would be in Manila on Friday if she could."],
    // lives there, works there, was not there
    ["Ana Roca was in Manila."],
    ["Ana Roca was in Manila in 2020."],
    ["Ana Roca was in favour of talks with Bo Holm."],
    ["Ana Roca was not in Manila on Friday for talks with Bo Holm."],
    ["The ministry is in Manila."],
  ]);
});

describe("a noun with a day of its own", () => {
  table([
    [
      "The leaders discussed preparations for the G-20 summit in Lima on June 12.",
      "G-20 summit is to be held in Lima | 2024-06-12 | planned expected",
    ],
    [
      "The ministers remembered the killings of March 1981.",
      "Killings of March 1981 | 1981-03 | held",
    ],
    [
      "The state funeral of President Luis Roca will take place in Lima on Thursday.",
      "State funeral of President Luis Roca is to take place in Lima | 2024-05-09 | planned expected",
    ],
    // no day, no event
    ["The leaders discussed preparations for the summit."],
    ["The ministers remembered the killings."],
    ["If the summit in Lima on June 12 fails, so be it."],
  ]);
});
