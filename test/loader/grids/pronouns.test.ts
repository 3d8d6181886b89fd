import { describe, expect, it } from "vitest";
import { fill, missing, namesOf } from "./fill.ts";

const pairs = [
  ["President Ana Holm", "Chilean Foreign Minister Pedro Roca"],
  ["Peruvian President Ana Holm", "her Chilean counterpart, Pedro Roca,"],
  ["Ana Holm", "Pedro Roca"],
  ["Peru's president, Ana Holm,", "President Pedro Roca of Chile"],
  ["UN envoy Ana Holm", "the Chilean ambassador, Pedro Roca,"],
] as const;
const before = [
  "{first} met {second} in Lima on Sunday.",
  "{first} accused {second} of lying on Sunday.",
  "{first} and {second} met in Lima on Sunday.",
  "{first} called off a meeting with {second} on Sunday.",
  "{first} arrived in Lima on Sunday for talks with {second}.",
];

describe("whom a word of the next sentence means", () => {
  it.each([
    ["She flew to Oslo on Tuesday.", "Ana Holm"],
    ["He flew to Oslo on Tuesday.", "Pedro Roca"],
    ["They signed a pact on Tuesday.", "Ana Holm + Pedro Roca"],
    ["The two leaders met again on Tuesday.", "Ana Holm + Pedro Roca"],
    ["Both signed a pact on Tuesday.", "Ana Holm + Pedro Roca"],
    ["Holm flew to Oslo on Tuesday.", "Ana Holm"],
    ["Mr Roca flew to Oslo on Tuesday.", "Pedro Roca"],
    ["Her visit to Oslo was put off on Tuesday.", "Ana Holm"],
    ["On Tuesday, she met Bo Vik in Oslo.", "Ana Holm + Bo Vik"],
    ["Bo Vik met him in Oslo on Tuesday.", "Bo Vik + Pedro Roca"],
  ])("%s", (sentence, wanted) => {
    const texts = pairs.flatMap(([first, second]) =>
      before.map((frame) => `${fill(frame, { first, second })} ${sentence}`),
    );
    const wrong = missing(
      texts,
      (event) => namesOf(event) === wanted && event.when?.edtf === "2014-06-17",
    );
    expect(wrong).toEqual([]);
  });
});
