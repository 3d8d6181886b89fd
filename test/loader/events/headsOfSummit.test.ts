import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("the heads are those of the summit that the sentence tells", () => {
  table([
    [
      "The African Union met in Lima in April. At the XX Summit of the Rio Group, held in Lima on 3 May, the Heads of State rejected the incursion.",
      "CONSULT | held | 2024-04 | African Union | African Union meets in Lima",
      "REJECT | declined | 2024-05-03 | XX Summit of the Rio Group | XX Summit of the Rio Group rejects the incursion",
    ],
    [
      "The African Union held a summit in Lima on 3 May. The Heads of State condemned the coup.",
      "CONSULT multilateral | held | 2024-05-03 | African Union | African Union holds a summit in Lima",
      "ACCUSE disapprove | held | 2024-05-03 | African Union | African Union condemns the coup",
    ],
  ]);
});

describe("one body in -s is one, and a people is many", () => {
  table([
    [
      "Hamas welcomed the expulsion on Friday.",
      "SUPPORT | held | 2024-05-03 | Hamas | Hamas welcomes the expulsion",
    ],
    [
      "Karabakh Armenians broke away in 1991.",
      "SANCTION discontinue | held | 1991 | Karabakh Armenians | Karabakh Armenians break away",
    ],
  ]);
});

describe("as many rounds as have a year are told apart", () => {
  table([
    [
      "Two earlier rounds of talks, in 2001 and 2003, collapsed.",
      "SANCTION discontinue | cancelled | 2001 | nobody | Talks are broken off",
      "SANCTION discontinue | cancelled | 2003 | nobody | Talks are broken off",
    ],
  ]);
});
