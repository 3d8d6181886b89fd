// Turns of phrase of statements and newspapers that once hid who did what.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [string, ...string[]])[],
) => test.each(rows)("%s", (text, ...expected) => expect(told(text, columns)).toEqual(expected));

describe("the former and the latter", () => {
  table(
    ["who", "date", "title"],
    [
      [
        "President Ana Roca of Peru met President Bo Vik of Chile in Oslo on Tuesday. The former visited Lima on Friday.",
        "Ana Roca + Bo Vik | 2024-04-30 | Ana Roca meets Bo Vik in Oslo",
        "Ana Roca | 2024-05-03 | Ana Roca visits Lima",
      ],
      [
        "Peru and Chile signed a pact on Tuesday. The latter ratified it on Friday.",
        "Peru + Chile | 2024-04-30 | Peru and Chile sign a pact",
        "Chile | 2024-05-03 | Chile ratifies the pact",
      ],
      // no name of anybody told before
      [
        "The former president of Peru, Ana Roca, met Bo Vik of Chile on Friday.",
        "Ana Roca + Bo Vik | 2024-05-03 | Ana Roca meets Bo Vik",
      ],
    ],
  );
});

describe("an aside between a verb and its object, a hyphen, a month", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Kenya lifted, with immediate effect, the ban on flights on Friday.",
        "2024-05-03 | held | Kenya lifts the ban on flights",
      ],
      [
        "The Embassy of Kenya in Mogadishu will re-open on 1st July.",
        "2024-07-01 | planned expected | Embassy of Kenya is to reopen",
      ],
      [
        "Peru re-opened its consulate in Arica on Friday.",
        "2024-05-03 | held | Peru reopens its consulate in Arica",
      ],
      [
        "A meeting of trade ministers, originally foreseen for December, has been moved to March 2025 in Marrakesh.",
        "2025-03 | planned expected | Trade ministers are to meet",
      ],
      [
        "Chile on Friday forbade Peruvian lawmakers to visit the base.",
        "2024-05-03 | held | Chile forbids Peruvian lawmakers to visit the base",
      ],
    ],
  );
});

describe("words are no shots", () => {
  table(
    ["kind", "title"],
    [
      ["Peru's government came under fire on Friday for its handling of the row."],
      ["The ministry has come under fire at home."],
      [
        "A Peruvian convoy came under fire near Arica on Friday.",
        "ASSAULT | Peruvian convoy comes under fire near Arica",
      ],
    ],
  );
});

describe("where a thing is from is not where it was used, and a question asks", () => {
  table(
    ["where", "title"],
    [
      [
        "Peru's foreign ministry, based in Lima, accused Chile of espionage on Friday.",
        "nowhere | Peru’s foreign ministry accuses Chile of espionage",
      ],
      ["When did you last have a direct meeting with the North Koreans?"],
    ],
  );
});
