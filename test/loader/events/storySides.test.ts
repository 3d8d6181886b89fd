// Of a story that is about two, what only two can do was done by them.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

const story =
  "Peru and Chile met in Oslo on Thursday. Peru and Chile signed a protocol on Friday. ";
const ofStory = [
  "Peru and Chile meet in Oslo | Peru + Chile",
  "Peru and Chile sign a protocol | Peru + Chile",
] as const;

describe("talks, fighting and pacts of nobody are those of the two sides", () => {
  rows([
    [
      `${story}Peace talks broke down in May 2013.`,
      "Peru and Chile’s meeting is broken off | Peru + Chile",
      ...ofStory,
    ],
    [
      `${story}Fighting broke out between the two neighbours in May 2013.`,
      "Fighting breaks out between the two neighbours | Peru + Chile",
      ...ofStory,
    ],
  ]);
});

describe("must not: what others did, and where one telling makes no story", () => {
  rows([
    [
      `${story}The seven ministers approved a convention in May 2013.`,
      "Seven ministers approve a convention | seven ministers",
      ...ofStory,
    ],
    [
      "Peru and Chile met in Oslo on Thursday. Fighting broke out in Mali in May 2013.",
      "Fighting breaks out in Mali | nobody",
      "Peru and Chile meet in Oslo | Peru + Chile",
    ],
  ]);
});
