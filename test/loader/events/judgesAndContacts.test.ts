import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("judges are the court told before, and so are they", () => {
  table([
    [
      "Peru sued Chile at the International Court of Justice in 2022. The judges ruled on Friday that the islands belong to Peru.",
      "ACCUSE investigate | held | 2022 | Peru + Chile | Peru sues Chile at the International Court of Justice",
      "STATEMENT | held | 2024-05-03 | International Court of Justice | International Court of Justice rules that the islands belong to Peru",
    ],
    [
      "Peru went to the International Court of Justice in 2022, and the judges decided in April that they would hear the case. On May 1, they ordered Chile to leave the islands.",
      "AGREE | held | 2024-04 | International Court of Justice | International Court of Justice decides that they will hear the case",
      "REQUEST change | held | 2024-05-01 | International Court of Justice + Chile | International Court of Justice orders Chile to leave the islands",
    ],
    [
      "Peru appointed three judges on Thursday. The judges condemned the raid on Friday.",
      "AGREE | held | 2024-05-02 | Peru | Peru appoints three judges",
      "ACCUSE disapprove | held | 2024-05-03 | nobody | Judges condemn the raid",
    ],
  ]);
});

describe("contacts that are held are a meeting, and contacts that one has are none", () => {
  table([
    [
      "Contacts between Peru and Chile took place in Lima on Friday.",
      "CONSULT | held | 2024-05-03 | Peru + Chile | Peru and Chile meet in Lima",
    ],
    [
      "Working-level contacts shall take place in Lima around May 10.",
      "AGREE | planned expected | 2024-05-10 | nobody | Working-level contacts are to take place in Lima",
    ],
    [
      "Peru broke off contacts with Chile on Friday.",
      "SANCTION discontinue | cancelled | 2024-05-03 | Peru + Chile | Peru breaks off contacts with Chile",
    ],
    ["Peru has had contacts with Chile since March."],
  ]);
});

describe("who attended it says nothing of another meeting", () => {
  table([
    [
      "The conference was convened in Lima on Friday. It was attended by Peru and Chile.",
      "CONSULT multilateral | held | 2024-05-03 | Peru + Chile | Peru and Chile attend the conference in Lima",
    ],
    [
      "Peru and Chile met in Lima on Friday. It was also attended by Norway.",
      "CONSULT | held | 2024-05-03 | Peru + Chile + Norway | Peru, Chile and Norway meet in Lima",
    ],
  ]);
});

describe("prices that close shut nothing", () => {
  table([
    ["Share prices closed 1.8 percent up on Friday."],
    ["The Lima index closed higher on Friday."],
    [
      "The border market closed on Friday.",
      "SANCTION discontinue | held | 2024-05-03 | nobody | Border market closes",
    ],
  ]);
});
