import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (rows: readonly (readonly [text: string, ...people: string[]])[]) =>
  it.each(rows)("%s", (text, ...people) => expect(told(text, ["who"])).toEqual(people));

describe("who took part, where words stand between", () => {
  describe("behind the end of a verb", () => {
    who([
      ["Deputy Minister Bo Holm called in Ambassador Ana Roca on Friday.", "Bo Holm + Ana Roca"],
      ["Norway called on Lima on Friday to free him.", "Norway + Peru"],
    ]);
  });

  describe("by telephone, whenever it was", () => {
    who([
      [
        "Secretary Bo Holm called the foreign minister of Peru over the weekend.",
        "Bo Holm + foreign minister of Peru",
      ],
      // no call
      ["Secretary Bo Holm called the foreign minister of Peru a friend."],
    ]);
  });

  describe("behind a verb whose object stands before it", () => {
    who([["The quarrel began with a treaty that Peru signed with Chile in 1907.", "Peru + Chile"]]);
  });

  describe("as those who are kept out", () => {
    who([
      [
        "Peru barred three Chilean lawmakers from the country on Friday.",
        "Peru + Chilean lawmakers",
      ],
      ["Peru banned fish from Chile on Friday.", "Peru"],
    ]);
  });

  describe("of a number alone, not of those before it", () => {
    who([
      [
        "Peruvian police broke up a rally on Thursday; eleven were detained and released on Friday.",
        "Peruvian police",
        "nobody",
      ],
    ]);
  });

  describe("behind a year and an article", () => {
    who([
      [
        "In 1917 the Central Court of Justice ruled that Peru was right.",
        "Central Court of Justice + Peru",
      ],
      ["In 1995 a Peruvian patrol boat seized four ships.", "Peru"],
    ]);
  });

  describe("not as the agent of another noun", () => {
    who([
      ["He was released on 2 February following an appeal by the Pope.", "nobody"],
      [
        "The border was reopened in March after a visit to Lima by Premier Bo Holm.",
        "Bo Holm",
        "nobody",
      ],
      ["Ida Vik was released on 2 February by Bo Holm.", "Bo Holm + Ida Vik"],
    ]);
  });

  describe("not as the thing that a “which” is about", () => {
    who([
      [
        "On Friday he hosted a dinner for Premier Ana Roca, which was attended by envoys.",
        "Ana Roca",
      ],
    ]);
  });

  describe("beyond what a report breaks off", () => {
    who([
      [
        "Bo Holm met Ana Roca on Friday, the ministry said, and plans to visit Oslo next year.",
        "Bo Holm + Ana Roca",
        "Bo Holm",
      ],
    ]);
  });

  describe("not as who sent somebody, or says what others did", () => {
    who([
      [
        "In April Peru sent one of the Front’s leaders to Oslo, where he was jailed in May.",
        "Peru + Front",
        "nobody",
      ],
      ["Lima says North fired artillery on Friday.", "nobody"],
    ]);
  });

  describe("as whom a clause in brackets of commas is about", () => {
    who([
      [
        "Senator Bo Holm of Florida, who visited Lima in March, accused Peru on Friday of fraud.",
        "Bo Holm",
        "Bo Holm + Peru",
      ],
      [
        "Bo Holm flew to Lima on Friday and was assured by his host, Foreign Minister Ana Roca, that it was so.",
        "Bo Holm",
        "Ana Roca + Bo Holm",
      ],
    ]);
  });

  describe("as a guest, or a “he” behind a gerund", () => {
    who([
      [
        "President Bo Holm and his Danish guest, President Ida Vik, met on Friday.",
        "Bo Holm + Ida Vik",
      ],
      [
        "Bo Holm met Ana Roca on Friday. Before leaving he thanked Peru.",
        "Bo Holm + Ana Roca",
        "Bo Holm + Peru",
      ],
    ]);
  });

  describe("as the “him” told before in the sentence", () => {
    who([
      [
        "Envoy Bo Holm came on Friday. President Jan Vik briefed him on what he saw, and the Foreign Minister, Ida Bruun, assured him that it was over.",
        "Ida Bruun + Bo Holm",
      ],
    ]);
  });

  describe("not as those who will guarantee it", () => {
    who([
      [
        "Bo Holm spoke with the envoys of Peru and Chile, whose governments are to guarantee the accord. The accord was signed on Friday.",
        "nobody",
        "Bo Holm + Peru + Chile",
        "Peru + Chile",
      ],
    ]);
  });

  describe("not as who stands in a cause, or whose ties were kept", () => {
    who([
      ["Ida Vik postponed a trip in 1999 because of the arrest of Bo Holm.", "Ida Vik"],
      ["Peru and Chile kept their ties after Suva shot down a plane in 1996.", "nobody"],
    ]);
  });

  describe("where words stand between the deed and them", () => {
    who([
      ["Peru lodged a protest with the Chilean embassy on Friday.", "Peru + Chilean embassy"],
      [
        "Premier Bo Holm received the credentials of Ambassador Ana Roca on Friday.",
        "Bo Holm + Ana Roca",
      ],
      ["Coast guard vessels from Peru and Chile held a drill on Friday.", "Peru + Chile"],
      [
        "The patrol followed a meeting between Peru’s Deputy Minister Bo Holm and Chile’s Foreign Minister Ana Roca in Oslo on 2 April.",
        "Bo Holm + Ana Roca",
      ],
      [
        "Fiji asked why. Its foreign minister telephoned his Danish counterpart on Friday.",
        "Fijian foreign minister + Danish counterpart",
      ],
    ]);
  });

  describe("as the one whose sex the words tell", () => {
    who([
      [
        "Foreign Minister Josefa Vako met Ms Carrick on Friday. She visited Oslo on Saturday.",
        "Josefa Vako + Carrick",
        "Carrick",
      ],
    ]);
  });

  describe("as another minister than the first", () => {
    who([
      [
        "Prime Minister Ida Holm met the Foreign Minister of Peru, Ana Roca, on Friday. The Minister visited Oslo on Saturday.",
        "Ida Holm + Ana Roca",
        "Ana Roca",
      ],
    ]);
  });

  describe("against whom its capital’s name stands", () => {
    who([["Norway imposed sanctions on Lima on Friday.", "Norway + Peru"]]);
  });

  describe("as the other side of talks that one calls off", () => {
    who([
      [
        "Peru and Chile held talks on Thursday. Peru called off the talks on Friday.",
        "Peru + Chile",
        "Peru + Chile",
      ],
      [
        "Peru and Chile held talks on Thursday. Fiji called off the talks on Friday.",
        "Peru + Chile",
        "Fiji",
      ],
    ]);
  });

  describe("by an office of its own house, or one that speaks for another", () => {
    who([
      [
        "A spokesman for the Danish foreign minister rejected the offer on Friday.",
        "spokesman for the Danish foreign minister",
      ],
      ["A visit by the President of Peru to Chile on Friday was called off.", "President of Peru"],
    ]);
  });
});
