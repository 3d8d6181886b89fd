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
