import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (rows: readonly (readonly [text: string, ...people: string[]])[]) =>
  it.each(rows)("%s", (text, ...people) => expect(told(text, ["who"])).toEqual(people));

describe("who took part", () => {
  describe("in a list, each with an office and a country", () => {
    who([
      ["Presidents Bo Vik of Norway and Ana Roca of Peru met on Friday.", "Bo Vik + Ana Roca"],
      ["Ministers Bo Vik (Norway) and Ana Roca (Peru) met on Friday.", "Bo Vik + Ana Roca"],
      [
        "Foreign Minister Bo Vik as well as Ambassador Ana Roca met Ida Bruun on Friday.",
        "Bo Vik + Ana Roca + Ida Bruun",
      ],
      ["Norwegian and Peruvian ministers Bo Vik and Ana Roca met on Friday.", "Bo Vik + Ana Roca"],
    ]);
  });

  describe("by where people come from", () => {
    who([
      ["Officials from Greece and Peru met on Friday.", "Greece + Peru"],
      ["Leaders of Gulf states met on Friday.", "Leaders of Gulf states"],
      ["A delegation led by Premier Bo Vik arrived in Oslo on Friday.", "Bo Vik"],
      // away from there
      ["Norway recalled its ambassadors from Peru on Friday.", "Norway"],
    ]);
  });

  describe("though their words are verbs elsewhere", () => {
    who([
      ["Foreign Minister Bo Vik met acting Premier Ana Hung on Friday.", "Bo Vik + Ana Hung"],
      ["President Pham Van Hung left. Hung met Bo Vik on Friday.", "Pham Van Hung + Bo Vik"],
    ]);
  });

  describe("beside somebody told by kinship", () => {
    who([
      ["Bo Vik and his rival, Ana Roca, met on Friday.", "Bo Vik + Ana Roca"],
      [
        "Emir Bo Vik met his Kuwaiti counterpart, Sheikh Sabah al-Sabah, on Friday.",
        "Bo Vik + Sabah al-Sabah",
      ],
      ["Norway’s Vik and Peru’s Roca met on Friday.", "Vik + Roca"],
      ["Bo Vik met Peru’s then-president Ana Roca in 1994.", "Bo Vik + Ana Roca"],
      ["Bo Vik ousted Premier Ana Roca on Friday.", "Bo Vik + Ana Roca"],
      ["Bo Vik met the foreign ministers of Peru and Chile on Friday.", "Bo Vik + Peru + Chile"],
      ["Bo Vik met his Peruvian colleague, Ana Roca, on Friday.", "Bo Vik + Ana Roca"],
      // what a conference is about
      ["Bo Vik attended the Syria conference in Oslo on Friday.", "Bo Vik"],
    ]);
  });

  describe("as “the President” of those who write", () => {
    who([
      [
        "President Vik spoke with President Ana Roca of Peru on Friday. The President left for Oslo on Saturday.",
        "Vik + Ana Roca",
        "Vik",
      ],
    ]);
  });

  describe("as a side of its own", () => {
    who([
      [
        "The Free Aceh Movement and Indonesia signed a truce on Friday.",
        "Free Aceh Movement + Indonesia",
      ],
      [
        "The Front for Vale (FV) met Bo Vik on Friday. FV met Ana Roca on Saturday.",
        "Front for Vale + Bo Vik",
        "Front for Vale + Ana Roca",
      ],
    ]);
  });
});
