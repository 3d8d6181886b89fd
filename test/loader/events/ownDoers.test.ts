// Who does a thing where another clause, a “that” or an aside stands between him and his verb.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what a state does to a body behind “which” is no meeting with it", () => {
  tells(
    ["title"],
    [["The council, which Peru chairs, met in Lima on Friday.", "Council meets in Lima"]],
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

describe("who stands between a joining word and an aside does what the aside and what follows tell", () => {
  tells(
    ["title"],
    [
      [
        "Tensions rose after Peru, accusing Chile of spying, expelled an envoy on Friday.",
        "Peru accuses Chile of spying",
        "Peru expels an envoy",
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

describe("what a row has seen somebody do was done", () => {
  tells(
    ["title", "status", "date"],
    [
      ["The row saw Chile recall its envoy in March.", "Chile recalls its envoy | held | 2024-03"],
      [
        "The crisis, which saw Peru expel two Chilean diplomats in March, is over.",
        "Peru expels two Chilean diplomats | held | 2024-03",
      ],
      // but what is done as a rule is no event
      ["The states withdraw their envoys each year."],
    ],
  );
});

describe("a list before an aside acts as a whole", () => {
  tells(
    ["title"],
    [
      [
        "Peru, Chile and Mali, meeting in Lima, condemned Iran on Friday.",
        "Peru, Chile and Mali meet in Lima",
        "Peru, Chile and Mali condemn Iran",
      ],
      [
        "President Ana Roca and his Chilean counterpart, Bo Vik, prepare to meet on Sunday in Lima.",
        "Ana Roca and Bo Vik are to meet in Lima",
      ],
      // but not whom one of them meets there
      [
        "Chile, meeting Peru in Lima, signed a pact on Friday.",
        "Chile meets Peru in Lima",
        "Chile signs a pact",
      ],
    ],
  );
});
