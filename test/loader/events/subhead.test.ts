// "Envoy attacked" over a part of an article: he was attacked, and attacked nobody.

import { expect, it } from "vitest";
import { story, told } from "./told.ts";

it.each([
  story("Envoy attacked", "The Kenyan envoy was attacked on Friday by thieves.", "It rained."),
  "Envoy attacked\n\nThe Kenyan envoy was attacked on Friday by thieves.\n\nIt rained.",
])("%#", (text) => {
  const titles = told(text, ["title"]);
  expect(titles).toContain("Kenyan envoy is attacked by thieves");
  expect(titles).not.toContain("Envoy attacks");
});

it.each([
  ["Embassy stormed in Lima", "Embassy is stormed in Lima"],
  ["Peru attacked by rebels", "Rebels attack Peru"],
  ["Norwegian envoy ambushed near Goma", "Norwegian envoy is ambushed near Goma"],
])("%s", (head, title) => {
  expect(told(`${head}\n\nIt rained.`, ["title"])).toContain(title);
});

it("is no sentence with its stop", () => {
  expect(told("Peru attacked Chile on Friday.", ["who"])).toContain("Peru + Chile");
});

it("tells nothing over a part of an article: that is told below it", () => {
  expect(
    told(
      story(
        "Fiji minister suspended",
        "One of the two people chosen to represent Fiji has been suspended.",
        "Bo Holm of Peru visited Oslo on Friday.",
      ),
      ["title"],
    ).join(),
  ).not.toMatch(/Fiji minister/);
});

it("is none where it has a day", () => {
  expect(told(story("Peru recalled its envoy in May", "It rained."), ["title"])).toEqual([
    "Peru recalls its envoy",
  ]);
});
