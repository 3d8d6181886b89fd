import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const table = (
  shown: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, shown)).toEqual(events));

const who = (rows: readonly (readonly [text: string, ...people: string[]])[]) =>
  table(["who"], rows);

describe("who takes part", () => {
  describe("is subject, object and what follows “with”, “between” and “to”", () => {
    who([
      ["Ana Roca met Bo Holm on Friday.", "Ana Roca + Bo Holm"],
      ["Ana Roca met with Bo Holm and Ida Vik on Friday.", "Ana Roca + Bo Holm + Ida Vik"],
      ["Ana Roca held talks in Oslo with Bo Holm on Friday.", "Ana Roca + Bo Holm"],
      ["A meeting between Ana Roca and Bo Holm is planned for June.", "Ana Roca + Bo Holm"],
      ["Ana Roca spoke to Bo Holm by phone on Friday.", "Ana Roca + Bo Holm"],
      ["Peru expelled two Chilean diplomats on Friday.", "Peru + Chilean diplomats"],
      [
        "Talks between delegations led by Ana Roca and Bo Holm lasted three hours on Friday.",
        "Ana Roca + Bo Holm",
      ],
      // who is only named beside it takes no part
      ["Ana Roca met Bo Holm of Ida Vik’s party on Friday.", "Ana Roca + Bo Holm"],
      ["Ana Roca visited Oslo on Friday.", "Ana Roca"],
    ]);
  });

  describe("of a passive is the agent first, or nobody", () => {
    who([
      ["Bo Holm was received in Lima by Ana Roca on Friday.", "Ana Roca + Bo Holm"],
      ["A fishing accord was signed on Friday by Peru and Chile.", "Peru + Chile"],
      ["A fishing accord was signed in Oslo on Friday.", "nobody"],
      ["Two Chilean diplomats were expelled on Friday.", "Chilean diplomats"],
    ]);
  });

  describe("of a relative clause is what it hangs on", () => {
    who([
      ["Ana Roca, who met Bo Holm in Oslo on Friday, spoke.", "Ana Roca + Bo Holm"],
      [
        "Ana Roca and Bo Holm — who met last year in Oslo — signed an accord on Friday.",
        "Ana Roca + Bo Holm",
        "Ana Roca + Bo Holm",
      ],
      ["Ana Roca met Bo Holm, who visited Lima in April.", "Bo Holm", "Ana Roca + Bo Holm"],
      ["Ana Roca, whose attempt to visit Oslo in March was scrapped, spoke.", "Ana Roca"],
    ]);
  });

  describe("goes on behind a parenthesis", () => {
    who([
      [
        "Bo Holm — who is a former envoy — rejected a meeting with Ana Roca in April.",
        "Bo Holm + Ana Roca",
      ],
      ["Bo Holm, a former envoy, met Ana Roca in April.", "Bo Holm + Ana Roca"],
      // whoever the parenthesis names last is not the one who acts
      [
        "Bo Holm — who is sanctioned by Peru — also rejected a meeting with Ana Roca in April.",
        "Bo Holm + Ana Roca",
      ],
    ]);
  });

  describe("is lent to the verb that “and”, “to” or “before” joins", () => {
    who([
      [
        "Ana Roca met Bo Holm on Friday and visited Bergen on Saturday.",
        "Ana Roca + Bo Holm",
        "Ana Roca",
      ],
      ["Ana Roca refused to meet Bo Holm in April.", "Ana Roca + Bo Holm"],
      ["After meeting with Bo Holm in Lima, Ana Roca flew to Oslo on Friday.", "Ana Roca"],
      // whoever is invited travels
      ["Peru invited Bo Holm to visit Lima in June.", "Bo Holm"],
    ]);
  });

  describe("is named in full, wherever the text calls them otherwise", () => {
    who([
      [
        "Ana Roca flew to Oslo on Friday. She met Bo Holm on Saturday.",
        "Ana Roca",
        "Ana Roca + Bo Holm",
      ],
      [
        "Ana Roca flew to Oslo on Friday. Roca met Bo Holm on Saturday.",
        "Ana Roca",
        "Ana Roca + Bo Holm",
      ],
      [
        "Ana Roca met Bo Holm in Oslo on Friday. The two leaders signed an accord on Saturday.",
        "Ana Roca + Bo Holm",
        "Ana Roca + Bo Holm",
      ],
      [
        "Peruvian Foreign Minister Ana Roca met her Danish counterpart, Bo Holm, on Friday.",
        "Ana Roca + Bo Holm",
      ],
      // unnamed stays unnamed
      [
        "Peruvian Foreign Minister Ana Roca met her Danish counterpart on Friday.",
        "Ana Roca + Danish counterpart",
      ],
    ]);
  });
});

describe("where it was", () => {
  table(
    ["where"],
    [
      ["Ana Roca met Bo Holm in Oslo on Friday.", "Oslo"],
      ["Ana Roca met Bo Holm in Bali, Indonesia in April.", "Bali, Indonesia"],
      ["Ana Roca visited Peru in April.", "Peru"],
      // where to, not where from
      ["Ana Roca flew from Lima to Oslo on Friday.", "Oslo"],
      ["Ana Roca left Lima and met Bo Holm in Oslo on Friday.", "Oslo"],
      // a government named by its capital is no place; what it does at home is in its country
      ["Lima expelled two Chilean diplomats on Friday.", "Peru"],
      ["Lima warned two Chilean diplomats on Friday.", "nowhere"],
      ["Ana Roca met Bo Holm on Friday.", "nowhere"],
    ],
  );
});

describe("who says so", () => {
  table(
    ["who", "said"],
    [
      [
        "Ana Roca met Bo Holm on Friday, the Peruvian Foreign Ministry said.",
        "Ana Roca + Bo Holm | the Peruvian Foreign Ministry",
      ],
      [
        "The Peruvian Foreign Ministry said Ana Roca met Bo Holm on Friday.",
        "Ana Roca + Bo Holm | the Peruvian Foreign Ministry",
      ],
      [
        "According to the Peruvian Foreign Ministry, Ana Roca met Bo Holm on Friday.",
        "Ana Roca + Bo Holm | the Peruvian Foreign Ministry",
      ],
      [
        "Ana Roca met Bo Holm on Friday, a senior official said.",
        "Ana Roca + Bo Holm | a senior official",
      ],
      ["Ana Roca said she will meet Bo Holm in June.", "Ana Roca + Bo Holm | Ana Roca"],
      ["Ana Roca met Bo Holm on Friday.", "Ana Roca + Bo Holm | the article"],
    ],
  );
});

describe("a remark", () => {
  table(
    ["kind", "date", "who"],
    [
      // an event of its own where the text gives it a time or a place
      [
        "Before she left, Ana Roca said on Friday that talks were near.",
        "STATEMENT | 2024-05-03 | Ana Roca",
      ],
      [
        "Ana Roca said on Friday she will meet Bo Holm in June.",
        "AGREE | 2024-06 | Ana Roca + Bo Holm",
      ],
      ["Ana Roca said she will meet Bo Holm in June.", "AGREE | 2024-06 | Ana Roca + Bo Holm"],
      ["Ana Roca said that talks were near."],
    ],
  );
});
