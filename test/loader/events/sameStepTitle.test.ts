// “Chile followed suit”: what it did stands in its title.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, title: string])[]) =>
  it.each(all)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("who does as another did", () => {
  rows([
    [
      "Peru lifted its sanctions on Thursday. Chile followed suit on Friday.",
      "Chile lifts its sanctions",
    ],
    [
      "Peru closed its border with Chad on Thursday, and Fiji did the same on Friday.",
      "Fiji closes its border with Chad",
    ],
  ]);

  describe("but not in as many as another, and not with another’s envoy", () => {
    rows([
      [
        "Chile expelled two envoys on Thursday, and Peru followed suit on Friday.",
        "Peru follows suit",
      ],
      [
        "Peru recalled its ambassador from Chile on Thursday. Fiji and Chad followed suit on Friday.",
        "Fiji and Chad follow suit",
      ],
    ]);
  });
});
