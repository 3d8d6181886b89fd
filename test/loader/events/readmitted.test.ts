import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("“It was readmitted” is said of the member", () => {
  it.each([
    [
      "Paraguay was suspended from Mercosur in 2012. It was readmitted a year later.",
      "Paraguay is suspended from Mercosur | 2012 | held | SANCTION discontinue | Paraguay",
      "Paraguay is readmitted | 2013 | held | COOPERATE | Paraguay",
    ],
    [
      "The Commonwealth suspended Fiji in 2009. It was readmitted on Friday.",
      "Commonwealth suspends Fiji | 2009 | held | SANCTION discontinue | Commonwealth + Fiji",
      "Fiji is readmitted | 2024-05-03 | held | COOPERATE | Fiji",
    ],
    [
      "The Commonwealth suspended Fiji and Chad in 2009. It was readmitted on Friday.",
      "Commonwealth suspends Fiji and Chad | 2009 | held | SANCTION discontinue | Commonwealth + Fiji + Chad",
      "Readmitted | 2024-05-03 | held | COOPERATE | nobody",
    ],
    [
      "Peru protested on Friday. It was rejected on Saturday.",
      "Peru protests | 2024-05-03 | held | ACCUSE disapprove | Peru",
      "Rejection | 2024-05-04 | held | REJECT | nobody",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
