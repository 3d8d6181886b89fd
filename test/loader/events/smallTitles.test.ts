// Small words of a title: its articles, its particles, whose crew it was.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, title: string])[];

const titles = (cases: Cases) =>
  it.each(cases)("%s", (text, title) => expect(told(text, ["title"])).toEqual([title]));

describe("a day that is left out takes its article along", () => {
  titles([
    ["Peru missed an April 27 deadline.", "Peru misses a deadline"],
    ["Peru will attend a 2025 assembly in Oslo.", "Peru is to attend an assembly in Oslo"],
  ]);
});

describe("a verb keeps its particle", () => {
  titles([
    ["Bo Holm called on Chile to step in on Friday.", "Bo Holm calls on Chile to step in"],
    [
      "Bo Holm called on Chile to invest in Lima on Friday.",
      "Bo Holm calls on Chile to invest in Lima",
    ],
  ]);
});

describe("a body holds its own summit", () => {
  titles([
    ["ECOWAS will hold a summit in Abuja on Tuesday.", "ECOWAS is to hold a summit in Abuja"],
    ["ECOWAS will attend a summit in Abuja on Tuesday.", "ECOWAS is to attend a summit in Abuja"],
  ]);
});

describe("a people are many, a state in “s” is one", () => {
  titles([
    ["Karabakh Armenians broke away in 1991.", "Karabakh Armenians break away"],
    ["Honduras broke away in 1991.", "Honduras breaks away"],
  ]);
});

describe("who stands right before is not named again", () => {
  titles([
    ["Peru freed Bo Vik and his crew on Monday.", "Peru frees Bo Vik and his crew"],
    ["Peru expelled Bo Vik and his family on Monday.", "Peru expels Bo Vik and his family"],
  ]);
});

describe("a verb that is left out is told again", () => {
  it("where nobody is known", () =>
    expect(told("They met in Lima in May 2023 and in Oslo in June 2023.", ["title"])).toEqual([
      "Meeting in Lima",
      "Meeting in Oslo",
    ]));
});
