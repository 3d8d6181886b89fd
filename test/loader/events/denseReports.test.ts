// Who takes part in dense reports: lists of counterparts, branches of a state, envoys without a name.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a list of counterparts is one company with whoever has them", () => {
  tells(
    ["who", "date"],
    [
      [
        "Foreign Minister Ida Holm and her counterparts from Niger, Chad and Cameroon met in Yaounde on Friday. They had last met in March.",
        "Ida Holm + Niger + Chad + Cameroon | 2024-03",
        "Ida Holm + Niger + Chad + Cameroon | 2024-05-03",
      ],
      // but those of one state alone are a group
      [
        "Foreign Minister Ida Holm and her Danish counterparts met in Oslo on Friday.",
        "Ida Holm + Danish counterparts | 2024-05-03",
      ],
    ],
  );
});

describe("four states have four presidents", () => {
  tells(
    ["who", "status"],
    [
      [
        "The ministers of Peru, Colombia, Chile and Mexico met in Lima on Friday. Their presidents will meet on June 20.",
        "Peru + Colombia + Chile + Mexico | held",
        "Peru + Colombia + Chile + Mexico | planned expected",
      ],
    ],
  );
});

describe("a branch of a state acts under its own name, wherever the state stands", () => {
  tells(
    ["title"],
    [
      [
        "The navy of Peru said it seized a Chilean ship on Friday.",
        "Peruvian navy seizes a Chilean ship",
      ],
      // the government is the state
      ["The government of Peru expelled two envoys on Friday.", "Peru expels two envoys"],
      // "the army of refugees" is nobody's
      ["The army of refugees reached Lima on Friday.", "Refugees arrive in Lima"],
    ],
  );
});

describe("one half of a divided land is told by its first word", () => {
  tells(
    ["who"],
    [
      ["North and South Korea exchanged fire on Friday.", "North Korea + South Korea"],
      ["North and South Korean officials met in Paju on Friday.", "North Korea + South Korea"],
      // but not where the second is another land
      ["South Africa and South Korea exchanged notes on Friday.", "South Africa + South Korea"],
    ],
  );
});

describe("an envoy without a name goes on as he or she", () => {
  tells(
    ["title", "date"],
    [
      [
        "The Special Representative visited Bunia on 1 May. He returned to Kinshasa on 3 May.",
        "Special Representative visits Bunia | 2024-05-01",
        "Special Representative returns to Kinshasa | 2024-05-03",
      ],
    ],
  );
});

describe("two men may be the rulers of no name told right before", () => {
  tells(
    ["who", "date"],
    [
      [
        "Chad's rival prime ministers met in Lima on Friday. Both men had agreed in March to hold talks.",
        "Chad's rival prime ministers | 2024-03",
        "Chad's rival prime ministers | 2024-05-03",
      ],
    ],
  );
});

describe("the pontiff is the pope", () => {
  tells(
    ["title"],
    [
      [
        "Pope Urban met President Ana Roca on Friday. The pontiff will visit Lima in September.",
        "Pope Urban meets Ana Roca",
        "Pope Urban is to visit Lima",
      ],
    ],
  );
});

describe("talks of so many days that ended on a day are counted back from it", () => {
  tells(
    ["date"],
    [
      ["The two-day talks between Peru and Chile ended on Friday.", "2024-05-02/2024-05-03"],
      ["Two-day talks between Peru and Chile began on Friday.", "2024-05-03/2024-05-04"],
    ],
  );
});

describe("what somebody had done before is told behind a preposition", () => {
  tells(
    ["title", "date"],
    [
      [
        "Two weeks after expelling three Zambian diplomats, Malawi on Friday recalled its envoy.",
        "Malawi expels three Zambian diplomats | 2024-04-17/2024-04-21",
        "Malawi recalls its envoy | 2024-05-03",
      ],
      // but raids of bombers are none
      [
        "After bombing raids on the port, Malawi on Friday recalled its envoy.",
        "Malawi recalls its envoy | 2024-05-03",
      ],
    ],
  );
});

describe("who were hurt in a clash are not those who talk of it", () => {
  tells(
    ["title", "who"],
    [
      [
        "Peru and Chile met on Friday after a clash in which one guard died and seven were injured.",
        "Peru and Chile meet | Peru + Chile",
        "One guard is injured | nobody",
      ],
    ],
  );
});
