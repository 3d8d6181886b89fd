import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (...lines: readonly string[]) => told(story(...lines), ["title", "who"]);

test("a truce of those who fight is none of two ministers who talked", () => {
  expect(
    who(
      "Chadian rebels walked out of talks on Wednesday.",
      "Peruvian Foreign Minister Ana Roca spoke with Chilean Foreign Minister Bo Vik on Sunday.",
      "The two sides signed a ceasefire in April.",
    ),
  ).toContain("Two sides sign a ceasefire | nobody");
});

test("two who met in the sentence before may sign a truce", () => {
  expect(
    who(
      "Rebels attacked the army on Friday.",
      "Jon Holm of Peru met Ana Roca of Chile on Saturday. The two sides signed a truce on Sunday.",
    ),
  ).toContain("Peru and Chile sign a truce | Peru + Chile");
});

test("a leader and his own movement are no two sides, and meet nobody by a meeting of it", () => {
  const events = who(
    "Rebel leader Vik announced it after a meeting of his New Forces movement.",
    "Holm hosted talks in March at which the two sides agreed on a timetable.",
  );
  expect(events).toContain("Two sides agree on a timetable | nobody");
  expect(events.filter((one) => one.startsWith("Vik meets"))).toEqual([]);
});

test("two who met as one subject are the two sides, before the states a text begins with", () => {
  expect(
    who(
      "Russia and China supported the measure on Friday. Mali's foreign minister Bo Holm and the MNLA's Ana Vik met in Algiers on Saturday.",
      "The two sides are to begin talks there on 16 July.",
    ),
  ).toContain("Bo Holm and Ana Vik are to meet | Bo Holm + Ana Vik");
});
