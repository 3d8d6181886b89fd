// Whose letter it is and when it was sent; movements that no table knows; towns that are taken.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what somebody does in a letter he does on its day", () => {
  tells(
    ["title", "date"],
    [
      [
        "Premier Ana Roca, in a letter published on Friday, urged Chile to withdraw.",
        "Ana Roca urges Chile to withdraw | 2024-05-03",
      ],
      // but not what is done to somebody else's
      [
        "Premier Ana Roca, a letter to whom was published on Friday, urged Chile to withdraw.",
        "Premier Ana Roca urges Chile to withdraw | ../2024-05-06",
      ],
    ],
  );
});

describe("the name of a movement before its leader keeps nobody out", () => {
  tells(
    ["who"],
    [
      [
        "Peter Maurel held talks on Friday with Houthi leader Mahdi Mashat.",
        "Peter Maurel + Mahdi Mashat",
      ],
      [
        "Pakistan's high commissioner to New Delhi, Abdul Basir, and the Hurriyat leader Mirwaiz Umar met on Friday.",
        "Abdul Basir + Mirwaiz Umar",
      ],
    ],
  );
});

describe("a body's envoy without a name is met", () => {
  tells(
    ["who"],
    [
      ["Colonel Isaac Zira met the African Union's envoy on Friday.", "Isaac Zira + envoy"],
      // but who only has a boss is nobody
      ["Colonel Isaac Zira told his envoy on Friday to leave.", "Isaac Zira"],
    ],
  );
});

describe("a town that is captured is a place, and a covenant is no person", () => {
  tells(
    ["who", "where"],
    [
      ["Rebels captured Rutshuru on Friday.", "Rebels | Rutshuru"],
      [
        "President Ishmael Toro and Premier Bo Holm signed the Era Kone Covenant in Lima on Friday.",
        "Ishmael Toro + Bo Holm | Lima",
      ],
    ],
  );
});

describe("what is done before or after something on a day is done on that day", () => {
  tells(
    ["title", "date"],
    [
      [
        "Before boarding a plane in Minsk on Friday, President Bo Holm shook hands with President Ana Roca.",
        "Bo Holm shakes hands with President Ana Roca | 2024-05-03",
      ],
      // but what followed a year was not in it
      [
        "After joining the union in 2004, Peru recalled its envoy to Chile.",
        "Peru joins the union | 2004",
        "Peru recalls its envoy to Chile | ../2024-05-06",
      ],
    ],
  );
});

describe("where somebody returned from he had been before", () => {
  tells(
    ["date"],
    [
      [
        "Premier Bo Holm returned on Friday from Lisbon, where he had met President Ana Roca.",
        "2024-05-03",
        "../2024-05-06",
      ],
    ],
  );
});

describe("his lawyer speaks of him", () => {
  tells(
    ["title"],
    [
      [
        "Police detained former president Bo Nashid on Friday. His lawyer said he would be freed on Tuesday.",
        "Police detain former president Bo Nashid",
        "Bo Nashid is to be freed",
      ],
    ],
  );
});

describe("a leader of a land that is no state ends a list", () => {
  tells(
    ["who"],
    [
      [
        "The Abkhaz leader, Raul Khajim, and South Ossetia's Leonid Tibil flew to Moscow on Friday.",
        "Raul Khajim + Leonid Tibil",
      ],
    ],
  );
});
