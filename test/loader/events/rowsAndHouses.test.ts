// Rows of verbs behind "since", rebels who act, subjects that wait behind a clause, talks that are spoken
// about, who is "her", and palaces.

import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const table = (fields: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, fields)).toEqual(expected);
  });

describe("a row of verbs behind “since” or “when” has the subject of its first", () => {
  table(
    ["title", "date"],
    [
      [
        "The visit is the first since Peru accused Chile of spying, recalled its envoy and closed the border.",
        "Peru accuses Chile of spying | ../2024-05-06",
        "Peru recalls its envoy | ../2024-05-06",
        "Peru closes the border | ../2024-05-06",
      ],
      [
        "Holm fled when rebels took the town, burned the ministry and killed two guards on Friday.",
        "Rebels take the town | 2024-05-03",
        "Rebels kill two guards | 2024-05-03",
      ],
    ],
  );
});

describe("a subject waits before a clause between commas", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru, after Chile had withdrawn, closed the border and expelled two diplomats on Friday.",
        "Chile withdraws | Chile",
        "Peru closes the border | Peru",
        "Peru expels two diplomats | Peru",
      ],
      [
        "The premier, when Chile recalled its envoy, closed the border on Friday.",
        "Chile recalls its envoy | Chile",
        "Premier closes the border | premier",
      ],
      // it has one of its own
      [
        "In Lima, after Chile recalled its envoy, protesters stormed the embassy on Friday.",
        "Chile recalls its envoy | Chile + Peru",
        "Protesters storm the embassy | protesters",
      ],
      // no comma, no aside
      [
        "China protested on Friday, after vessels trailed, blocked and rammed a ship.",
        "China protests | China",
        "Vessels trail | nobody",
        "Vessels ram a ship | nobody",
      ],
    ],
  );
});

describe("who is met, and what the talk was about", () => {
  table(
    ["title", "who"],
    [
      [
        "President Bo Holm spoke on Friday with Prime Minister Ada Roca of Peru. They also conferred about the nuclear talks with Yemen.",
        "Bo Holm speaks with Ada Roca | Bo Holm + Ada Roca",
      ],
      // but talks that one has with somebody
      [
        "President Bo Holm met on Friday in Oslo for talks with Prime Minister Ada Roca of Peru.",
        "Bo Holm meets Ada Roca in Oslo | Bo Holm + Ada Roca",
      ],
    ],
  );
});

describe("whom the words call “he” is nobody's “her” soon after", () => {
  table(
    ["title", "who"],
    [
      [
        "A special envoy was in Oslo. He said last month that Ada Roca would come. Her elected government was ousted by the army in February.",
        "Army ousts the government | army + Ada Roca",
      ],
    ],
  );
});

describe("a house by its first word", () => {
  table(
    ["title", "where"],
    [
      [
        "On Friday President Bo Holm arrived in Peru. At the Palais du Lac, he met with deputies.",
        "Bo Holm arrives in Peru | Peru",
        "Bo Holm meets with deputies | Palais du Lac",
      ],
      [
        "On Friday President Bo Holm of Peru met Prime Minister Ada Roca of Chile at Esen airport.",
        "Bo Holm meets Ada Roca at Esen airport | Esen airport",
      ],
      // the next meeting was in the town, and who knows where
      [
        "On Friday morning President Bo Holm met Prime Minister Ada Roca of Peru at the Palacio de la Luna in Lima. On Friday afternoon, he had a meeting with President Ali Kaya of Chad.",
        "Bo Holm meets Ada Roca in Lima | Palacio de la Luna, Lima",
        "Bo Holm meets Ali Kaya in Lima | Lima",
      ],
    ],
  );
});

describe("who refuses or agrees to do something does so", () => {
  table(
    ["title", "who"],
    [
      [
        "A diplomat said Peru refused to sign the pact on Friday.",
        "Peru refuses to sign the pact | Peru",
      ],
      [
        "Officials said rebels threatened to attack Lima on Friday.",
        "Rebels threaten to attack Lima | rebels",
      ],
      // what was done to it stays so
      [
        "Peru condemned the aid sent to rebels in Chile on Friday.",
        "Peru condemns the aid sent to rebels in Chile | Peru",
      ],
    ],
  );
});

describe("who held an office is not who holds it", () => {
  table(
    ["title"],
    [
      [
        "United Nations Secretary-General Bo Holm arrived in Lima on Friday. He spoke of the efforts by former Secretary-General Ada Roca. After that, the Secretary-General met with President Ali Kaya of Chad.",
        "Bo Holm arrives in Lima",
        "Bo Holm meets Ali Kaya",
      ],
      // where nobody else holds it, it is the one who did
      [
        "Former Secretary-General Ada Roca arrived in Lima on Friday. The former Secretary-General met with President Ali Kaya of Chad.",
        "Ada Roca arrives in Lima",
        "Ada Roca meets Ali Kaya in Lima",
      ],
    ],
  );
});

describe("where to, though the tagger takes a word for a verb", () => {
  table(
    ["title", "where"],
    [
      ["Bo Holm flew to neighbouring Peru on Friday.", "Bo Holm visits Peru | Peru"],
      [
        "Bo Holm is to travel to the islets on Friday.",
        "Bo Holm is to travel to the islets | nowhere",
      ],
      // no place, no journey
      ["Bo Holm is to travel with his wife on Friday."],
    ],
  );
});
