import { expect, it } from "vitest";
import { enter, isInStory, type Stop, type Story, untold } from "#loader/times/story.ts";
import type { Sentence } from "#loader/tree/document.ts";

const sentence = (paragraph: number): Sentence => ({
  start: 0,
  end: 0,
  index: 9,
  paragraph,
  zone: "body",
  tokens: [],
  tree: { start: 0, end: 0, index: 9, paragraph, zone: "body", quotations: [], nodes: [] },
  quotations: [],
});

const stop = (year: number, paragraph: number, goesOn = false): Stop => ({
  by: {
    point: { unit: "year", year, fiscal: false },
    words: { start: 0, end: 4, text: String(year) },
    yearTold: true,
    near: true,
    leads: true,
    heads: false,
    backToNow: false,
    aside: false,
    late: false,
  },
  sentence: 0,
  paragraph,
  goesOn,
  governs: false,
  isPast: true,
  time: null,
});

it("begins each paragraph below a heading with its year, and no sentence within one", () => {
  const [heading, last] = [stop(2007, 1), stop(2010, 2)];
  const story: Story = { ...untold, heading, last, paragraph: 2 };
  expect(enter(story, sentence(2)).last).toBe(last);
  expect(enter(story, sentence(3)).last).toBe(heading);
  expect(story.last).toBe(last);
});

it("leaves the story where it is without a heading", () => {
  const last = stop(2010, 2);
  expect(enter({ ...untold, last, paragraph: 2 }, sentence(3)).last).toBe(last);
});

it("goes on into the next paragraph only from a date that went on itself", () => {
  expect(isInStory(stop(2010, 2), sentence(2))).toBe(true);
  expect(isInStory(stop(2010, 2), sentence(3))).toBe(false);
  expect(isInStory(stop(2010, 2, true), sentence(3))).toBe(true);
  expect(isInStory(stop(2010, 2, true), sentence(4))).toBe(false);
});
