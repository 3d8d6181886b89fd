// Heads of states are people, a name of somewhere ends an apposition, and a day makes a verb finite.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("heads of state are people, and nobody heads anywhere", () => {
  tells(
    ["date", "where"],
    [
      [
        "Premier Bo Maza attended a conference of Heads of State of the African Union in Managua on Friday.",
        "2024-05-03 | Managua",
      ],
      [
        "Premier Ana Roca met the visiting heads of the two parties in Lima on Friday.",
        "2024-05-03 | Lima",
      ],
      // but who heads for Lima will go there
      ["Premier Ana Roca heads to Lima on Friday.", "2024-05-10 | Lima"],
    ],
  );
});

describe("a chairman is the senator whose land is told behind his name", () => {
  tells(
    ["who"],
    [
      [
        "The chairman of the committee, Senator Bo Maza of Florida, visited Lima on Friday.",
        "Bo Maza",
      ],
    ],
  );
});

describe("what was approved on a day had been signed before", () => {
  tells(
    ["title", "date"],
    [
      [
        "Peru's Congress approved on Friday a treaty signed in Santiago in March.",
        "Peru’s Congress approves a treaty signed in Santiago | 2024-05-03",
      ],
      // but who was seized on a day was freed later
      [
        "Two men arrested on Friday were freed on Saturday.",
        "Two men are arrested | 2024-05-03",
        "Two men are freed | 2024-05-04",
      ],
    ],
  );
});

describe("a call about a quake is made from somewhere else", () => {
  tells(
    ["where"],
    [
      [
        "The leaders of Peru and Chile spoke by phone on Friday about the quake in Haiti.",
        "nowhere",
      ],
    ],
  );
});
