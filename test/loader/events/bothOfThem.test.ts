// A state told by its government, and a movement by what it is: each is one of two.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("the government of a state is the state", () => {
  tells(
    ["who"],
    [
      ["The rebels and the government of Chad signed a truce on Friday.", "rebels + Chad"],
      ["The transitional government of Mali expelled Ana Roca on Friday.", "Mali + Ana Roca"],
      [
        "The pact signed in March between the government of Mali and the Inca Front is dead.",
        "Mali + Inca Front",
      ],
      ["The truce between Mali and the Inca Front was broken on Friday.", "Mali + Inca Front"],
      // and who stands behind it is another
      ["The government of Chad and Peru signed a truce on Friday.", "Chad + Peru"],
    ],
  );
});

describe("a movement with what it is", () => {
  tells(
    ["who"],
    [
      ["Chad and the rebel Inca Front signed a truce on Friday.", "Chad + Inca Front"],
      ["Chad accused the rebel Inca Front on Friday.", "Chad + Inca Front"],
      [
        "Talks between Chad and the rebel Front for Change began on Friday.",
        "Chad + Front for Change",
      ],
      ["The opposition Movement for Peru rejected the offer on Friday.", "Movement for Peru"],
      // but somebody who leads one is a person
      ["Rebel leader Bo Holm and Ana Roca met on Friday.", "Bo Holm + Ana Roca"],
    ],
  );
});

describe("until when something lasts is no day of the act", () => {
  tells(
    ["title", "date"],
    [
      [
        "The Council extended sanctions against Chad until 15 December.",
        "Council extends sanctions against Chad | ../2024-05-06",
      ],
      [
        "Peru banned Chilean trawlers until September.",
        "Peru bans Chilean trawlers | ../2024-05-06",
      ],
      ["On Friday Peru closed its border until Sunday.", "Peru closes its border | 2024-05-03"],
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
