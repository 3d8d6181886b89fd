import { expect, it } from "vitest";
import { story, told } from "./told.ts";

const titles = (text: string) => told(story(text), ["title"]);

it("a phrase goes on over a dash between two words", () => {
  expect(titles("The fifth meeting of the Peru–Chile dialogue ended in Lima on Friday.")).toEqual([
    "Fifth meeting of the Peru–Chile dialogue ends in Lima",
  ]);
});

it("and ends before a dash that stands by itself", () => {
  expect(titles("The meeting of the council – the fifth – ended in Lima on Friday.")).toEqual([
    "Meeting of the council ends in Lima",
  ]);
});
