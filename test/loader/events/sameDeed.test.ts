import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const tells = (rows: readonly (readonly [text: string, ...titles: string[]])[]) =>
  it.each(rows)("%s", (text, ...titles) => expect(told(story(text), ["title"])).toEqual(titles));

describe("one deed under two names is one event", () => {
  describe("a deal agreed on and then signed for the same states", () => {
    tells([
      [
        "Peru and Chile agreed on Sunday to reopen the Tacna crossing. The agreement was signed by Peruvian Foreign Minister Ana Roca and Chilean Foreign Minister Bo Vik in Lima.",
        "Peru and Chile agree to reopen the Tacna crossing",
      ],
    ]);
  });

  describe("leaders who meet, and their summit without a name", () => {
    tells([
      [
        "Ana Roca and Bo Vik held a summit in Oslo on Friday. The two leaders met for four hours.",
        "Ana Roca and Bo Vik hold a summit in Oslo",
      ],
      [
        "Ana Roca and Bo Vik shook hands at a summit in Oslo on Friday.",
        "Ana Roca and Bo Vik shake hands at a summit in Oslo",
      ],
    ]);
  });

  describe("an answer and what it was", () => {
    tells([
      [
        "Peru responded on Friday by recalling its ambassador to Chile.",
        "Peru recalls its ambassador to Chile",
      ],
    ]);
  });

  describe("a meeting called off, told again as “the meeting”", () => {
    tells([
      [
        "Peru cancelled a meeting with Chile on Friday. The meeting, which had been set for Monday in Lima, was called off.",
        "Peru’s meeting with Chile is cancelled",
      ],
      [
        "Ana Roca cancelled a trip to Oslo that was planned for August. Her office said the visit was called off because of floods.",
        "Ana Roca’s visit to Oslo is cancelled",
      ],
    ]);
  });

  describe("a deed told again by its noun", () => {
    tells([
      [
        "Peru suspended the aid to Chile on Friday. The suspension lasted for three hours.",
        "Peru suspends the aid to Chile",
      ],
      [
        "Ana Roca turned down a Chilean proposal for a summit on Friday. Roca’s refusal came two days after a strike.",
        "Roca turns down a Chilean proposal for a summit",
      ],
    ]);
  });

  describe("a truce agreed", () => {
    tells([
      ["Peru and Chile agreed a truce on Friday.", "Peru and Chile agree a truce"],
      ["Peru and Chile reached a cease-fire on Friday.", "Peru and Chile reach a cease-fire"],
    ]);
  });

  describe("whose office is told first and whose name then", () => {
    tells([
      [
        "Peru expelled a Chilean attaché on Friday. Colonel Bo Vik was given until Sunday to leave the country.",
        "Peru expels a Chilean attaché",
      ],
      [
        "Peru expelled a Chilean attaché on Friday. Bolivian consul Bo Vik was told in April to leave the country.",
        "Bolivian consul Bo Vik is told to leave the country",
        "Peru expels a Chilean attaché",
      ],
      [
        "Chile expelled the Bolivian consul on Friday. Consul Mario Vik was declared persona non grata.",
        "Chile expels the Bolivian consul",
      ],
    ]);
  });
});

describe("two deeds stay two", () => {
  describe("a deal agreed on one day and another paper signed on the next", () => {
    tells([
      [
        "Peru and Chile agreed on Thursday to end the dispute. On Friday Peru and Chile signed a declaration on mines.",
        "Peru and Chile agree to end the dispute",
        "Peru and Chile sign a declaration on mines",
      ],
    ]);
  });

  describe("a meeting and the summit of many with a name", () => {
    it("is the occasion of it", () => {
      const text = "Ana Roca and Bo Vik met at the G7 summit in Oslo on Friday.";
      expect(told(story(text), ["title"])).not.toHaveLength(0);
      expect(told(story(text), ["title"])).toContain("Ana Roca and Bo Vik meet in Oslo");
    });
  });

  describe("a meeting called off, and another with someone else", () => {
    tells([
      [
        "Peru cancelled a meeting with Chile on Friday. Peru’s meeting with Norway, set for June in Oslo, was also called off.",
        "Peru’s meeting with Chile is cancelled",
        "Peru’s meeting with Norway is called off",
      ],
    ]);
  });
});
