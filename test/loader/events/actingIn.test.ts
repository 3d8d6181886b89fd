// A headline adds to an event only whom the story under it leaves open.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (rows: readonly (readonly [text: string, ...who: string[]])[]) =>
  it.each(rows)("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));

describe("whom the story tells, its headline tells no second time", () => {
  tells([
    [
      "Roca joins Chile leaders for crisis talks\n\nForeign Minister Ana Roca of Peru met Chilean leaders on Friday.",
      "Ana Roca + Chilean leaders",
    ],
    [
      "Peru summons Chadian envoy\n\nPeru on Friday summoned Chad's ambassador over the arrests.",
      "Peru + Chadian ambassador",
    ],
    [
      "Palace confirms Roca's conversation with Vik\n\nPresident Ana Roca of Peru spoke with President Bo Vik of Norway on Friday.",
      "Ana Roca + Bo Vik",
    ],
  ]);
});

describe("a side that the story leaves open is the headline's", () => {
  tells([
    [
      "Peru expels 20 Chadian diplomats\n\nTwenty diplomats were expelled on Friday.",
      "Peru + Chadian diplomats",
    ],
  ]);
});

describe("a state before an occasion told in passing is where it was", () => {
  tells([
    [
      "Envoy shuttles between rivals in Peru talks\n\nA new round of talks between warring factions began in Lima, Peru, on Friday.",
      "warring factions",
    ],
  ]);
});
