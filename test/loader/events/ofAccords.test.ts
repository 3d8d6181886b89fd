// A treaty that is told with what became of it now: each of the two has its own day and its own sides.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("the day of a participle is that of its noun, not of the verb before", () => {
  tells(
    ["title", "date"],
    [
      [
        "Peru ratified a treaty with Chile signed in 2012.",
        "Peru and Chile sign the treaty | 2012",
        "Peru ratifies a treaty with Chile | ../2024-05-06",
      ],
      [
        "The Senate approved the deal, signed by President Ana Roca and President Bo Holm in March.",
        "Ana Roca and Bo Holm sign the deal | 2024-03",
        "Senate approves the deal | ../2024-05-06",
      ],
      [
        "Troops withdrew under a truce brokered by Norway in March.",
        "Truce | 2024-03",
        "Troops withdraw under a truce brokered by Norway | ../2024-05-06",
      ],
      // what is agreed to in a pact is agreed when that is signed
      [
        "Peru and Chile agreed to open the border in a pact signed on Friday.",
        "Pact between Peru and Chile | 2024-05-03",
      ],
    ],
  );
});

describe("who signed is told by the accord’s own phrase", () => {
  tells(
    ["title", "who"],
    [
      [
        "Peru ratified a treaty between Norway and Chile which was signed in 2012.",
        "Treaty between Norway and Chile is signed | Norway + Chile",
        "Peru ratifies a treaty between Norway and Chile | Peru",
      ],
      [
        "Senators turned down a treaty with Peru signed by President Bo Holm in 2012.",
        "Bo Holm signs the treaty | Bo Holm + Peru",
        "Senators turn down a treaty with Peru signed by President Bo Holm | Senators + Peru",
      ],
      [
        "Rebels gave up arms on Friday under an accord signed in Lima in March by President Bo Holm and General Jan Vik.",
        "Accord between Bo Holm and Jan Vik in Lima | Bo Holm + Jan Vik",
        "Rebels give up arms under an accord signed in Lima by President Bo Holm | Rebels",
      ],
      // "it" behind "that" is who the sentence is about
      [
        "Peru left a bloc that it joined in 2012.",
        "Peru joins a bloc | Peru",
        "Peru leaves a bloc | Peru",
      ],
    ],
  );
});
