// What a verb's kind is by what it is done to, by whom and where it ends.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [string, ...string[]])[],
) => test.each(rows)("%s", (text, ...expected) => expect(told(text, columns)).toEqual(expected));

describe("the object tells the kind", () => {
  table(
    ["kind", "title"],
    [
      [
        "Peru and Chile on Friday swapped lists of their nuclear installations.",
        "COOPERATE | Peru and Chile swap lists of their nuclear installations",
      ],
      [
        "Peruvian jets released their payload near Arica on Friday.",
        "ASSAULT | Peruvian jets release their payload near Arica",
      ],
      [
        "A Peruvian trawler and a Chilean patrol boat collided off Arica on Friday.",
        "ASSAULT | Peruvian trawler collides off Arica",
      ],
      [
        "Peru on Friday declared two staff members of the Chilean Embassy in Lima personae non gratae.",
        "SANCTION expel | Peru declares two staff members of the Chilean Embassy",
      ],
    ],
  );
});

describe("what collides and is no ship is no blow", () => {
  table(
    ["kind", "title"],
    [
      ["Two trains collided in Peru on Friday."],
      ["The views of Peru and Chile collided on Friday."],
      ["Roca collided with Vik over Peru on Friday."],
    ],
  );
});

describe("a house that votes for something decides it; a march that is called off is no protest", () => {
  table(
    ["kind", "title"],
    [
      [
        "The UN Security Council voted 14-0 for further sanctions on Friday.",
        "AGREE | UN Security Council votes 14-0 for further sanctions",
      ],
      [
        "The Peruvian parliament voted against the treaty on Friday.",
        "REJECT | Peruvian parliament votes against the treaty",
      ],
      [
        "A march of students in Lima was called off on Friday.",
        "REJECT | March of students is called off",
      ],
    ],
  );
});

describe("a topic and a broadcaster are no place", () => {
  table(
    ["where"],
    [
      ["Chad pulled out of the peace talks on Darfur in Abuja on Friday.", "Abuja"],
      [
        "Foreign Minister Ana Roca of Peru urged Chile on the Rubin-2 channel on Friday to lift the blockade.",
        "nowhere",
      ],
    ],
  );
});
