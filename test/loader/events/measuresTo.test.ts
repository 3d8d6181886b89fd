// "discussed measures to counter the threat": what the measures are for is no plan of those who talk of them.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  "Peruvian Premier Bo Holm left for Oslo on Friday to discuss measures to counter Chile’s growing threat.",
  "Peruvian Premier Bo Holm will discuss measures to counter Chile on Friday.",
  "Peruvian Premier Bo Holm met Ana Roca on Friday to review options to expel the envoy.",
])("%s", (text) => {
  expect(told(text, ["title"]).join()).not.toMatch(/counter|expel/);
});

it("but a decision is", () => {
  expect(told("Peru announced on Friday a decision to expel the envoy.", ["title"]).join()).toMatch(
    /expel/,
  );
});
