// "a Peruvian legal team left": the team did, and not Peru; a "three-member team" is one.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "kind", "who"];

describe("teams, by what they do and how many they are", () => {
  it.each([
    [
      "A Peruvian legal team left Chile on Friday.",
      "Peruvian legal team leaves Chile | CONSULT visit | Peruvian legal team",
    ],
    [
      "A United Nations fact-finding team visited Lima on Friday.",
      "United Nations fact-finding team visits Lima | CONSULT visit | United Nations fact-finding team",
    ],
    [
      "A Peruvian three-member team left Chile on Friday.",
      "Peruvian three-member team leaves Chile | CONSULT visit | Peruvian three-member team",
    ],
    [
      "The three-member team held four rounds of talks with Bo Holm on Friday.",
      "Three-member team holds four rounds of talks with Bo Holm | CONSULT | Bo Holm",
    ],
    ["Peru's economic reforms began on Friday."],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("a paper handed over is no release", () => {
  it.each([
    [
      "Peru handed over a draft statute on Friday.",
      "Peru hands over a draft statute | STATEMENT | Peru",
    ],
    [
      "Peru handed over two prisoners to Chile on Friday.",
      "Peru hands over two prisoners to Chile | CONCEDE | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
