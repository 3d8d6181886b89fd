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
