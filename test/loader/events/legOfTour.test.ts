// "ended her tour with a visit to Peru": one visit, and not the tour beside it.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a tour that ends or begins with a leg of its own is told by that", () => {
  it.each([
    ["On Friday Ana Belko ended her tour with a visit to Peru.", "Ana Belko visits Peru | Peru"],
    ["Ana Belko began her trip on Friday with a stop in Lima.", "Ana Belko visits Lima | Lima"],
    [
      "Ana Belko concluded her tour with talks with President Jon Tarvik in Lima on Friday.",
      "Ana Belko meets Jon Tarvik in Lima | Lima",
    ],
    // where the tour went elsewhere too, both are told
    [
      "Ana Belko ended her visit to Peru with talks with President Jon Tarvik on Friday.",
      "Ana Belko visits Peru | Peru",
      "Ana Belko meets Jon Tarvik | nowhere",
    ],
    [
      "Ana Belko ended her tour on Friday with a pledge to return.",
      "Ana Belko ends her tour with a pledge to return | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "where"])).toEqual(events));
});
