import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "who"];

describe("“on a day that killed” says which raid, and “a war that killed” what it cost", () => {
  it.each([
    [
      "Peru and Chile signed a pact on Friday after a border war from 1998 to 2000 that killed some 70,000 people.",
      "Border war between Peru and Chile | 1998/2000 | Peru + Chile",
      "Peru and Chile sign a pact after a border war | 2024-05-03 | Peru + Chile",
    ],
    [
      "Peru and Chile fought a war in 1998 that killed 70,000 people.",
      "Peru and Chile fight a war | 1998 | Peru + Chile",
    ],
    [
      "A raid on Friday that killed ten people was condemned by Peru.",
      "Raid kills ten people | 2024-05-03 | nobody",
      "Peru condemns the raid | ../2024-05-06 | Peru",
    ],
    // told, and no "that" of Friday
    [
      "Roca said on Friday that Peru attacked Chile in May 2013.",
      "Peru attacks Chile | 2013-05 | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
