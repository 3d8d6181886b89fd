// Unions by those who sit for them, what is mistaken for a noun, and a visit that ends.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("heads of state and government are their union", () => {
  tells(
    ["who"],
    [
      [
        "The Assembly of Heads of State and Government of the African Union suspended Chad on Friday.",
        "African Union + Chad",
      ],
      ["The SADC Summit of Heads of State rejected the plan on Friday.", "SADC"],
      ["The Conference of Heads of State of CEMAC decided on Friday to send troops.", "CEMAC"],
      // but heads of missions are no states
      [
        "The Conference of Heads of Mission of the EU met on Friday.",
        "Conference of Heads of Mission of the EU",
      ],
    ],
  );
});

describe("what a state does to a body behind “which” is no meeting with it", () => {
  tells(
    ["title"],
    [["The council, which Peru chairs, met in Lima on Friday.", "Council meets in Lima"]],
  );
});

describe("a visit that is wound up ends on that day", () => {
  tells(
    ["date"],
    [
      ["Bo Vik wound up a two-day visit to Tehran on Friday.", "2024-05-02/2024-05-03"],
      ["Bo Vik began a two-day visit to Tehran on Friday.", "2024-05-03/2024-05-04"],
    ],
  );
});

describe("what stands behind a “that” has its own subject and day", () => {
  tells(
    ["title", "date"],
    [
      [
        "Congress rejected the deal that President Ana Roca signed with Brazil in April.",
        "Ana Roca signs the deal with Brazil | 2024-04",
        "Congress rejects the deal | ../2024-05-06",
      ],
      // but a day of its own is its own
      [
        "On Friday Congress rejected the deal that President Ana Roca signed with Brazil in April.",
        "Ana Roca signs the deal with Brazil | 2024-04",
        "Congress rejects the deal | 2024-05-03",
      ],
    ],
  );
});

describe("what an apology is for has the day behind it", () => {
  tells(
    ["title", "date"],
    [
      [
        "The Netherlands has apologised to Peru for the detention of a diplomat last October.",
        "Netherlands apologises to Peru for the detention of a diplomat | ../2024-05-06",
      ],
      ["Peru apologised on Friday for the raid.", "Peru apologises for the raid | 2024-05-03"],
    ],
  );
});

describe("who stands between a joining word and an aside does what the aside and what follows tell", () => {
  tells(
    ["title"],
    [
      [
        "Tensions rose after Peru, accusing Chile of spying, expelled an envoy on Friday.",
        "Peru expels an envoy",
        "Peru accuses Chile of spying",
      ],
      [
        "Tensions rose after Peru, citing security, expelled an envoy on Friday.",
        "Peru expels an envoy",
      ],
      // but who is only left before an aside does nothing in it
      ["Holm left after Peru, leaving no note."],
    ],
  );
});

describe("an army that is ordered on alert", () => {
  tells(
    ["title", "kind"],
    [["Peru ordered its navy on alert on Friday.", "Peru orders its navy on alert | MOBILIZE"]],
  );
});

describe("what came after something of another day did not happen on the day before it", () => {
  tells(
    ["kind", "date"],
    [
      [
        "Fiji severed ties with Samoa in 2009 but resumed them after elections in 2014.",
        "SANCTION discontinue | 2009",
        "COOPERATE | 2014-01-01/2024-05-06",
      ],
      // but without one it did
      [
        "In 2009 Fiji severed ties with Samoa and expelled its envoy.",
        "SANCTION discontinue | 2009",
        "SANCTION expel | 2009",
      ],
    ],
  );
});
