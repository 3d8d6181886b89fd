// The post that an envoy is recalled from, and not where the article is written.

import { expect, it } from "vitest";
import { story, told } from "./told.ts";

it.each([
  ["Peru recalled its High Commissioner to Dar es Salaam on Friday.", "Peru + Tanzania"],
  ["Peru recalled its ambassador to Zornograd on Friday.", "Peru"],
  ["Peru recalled its ambassador on Friday.", "Peru + Kenya"],
])("written in Nairobi: %s", (text, who) => {
  expect(told(story(`NAIROBI - ${text}`), ["who"])).toEqual([who]);
});
