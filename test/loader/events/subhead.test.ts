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
