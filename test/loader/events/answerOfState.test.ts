// "Chile accused Peru on Friday. Peru denied the charge.": the answer of a state is a step of its own.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["Chile accused Peru of spying on Friday. Peru denied the charge.", "Peru denies the charge"],
  ["Chile accused Peru on Friday. Peru denied the allegations.", "Peru denies the allegations"],
])("tells how a state answers: %s", (text, title) => {
  expect(told(text, ["title", "kind", "who"])).toContain(`${title} | REJECT | Peru`);
});

it.each([
  "Chile accused Peru of the abduction on Friday. Peru denied any involvement.",
  "Chile accused Peru of spying on Friday. Peru has denied the charge.",
  "Ana Roca went on trial on Friday. Roca denied the charge.",
])("and nothing of what is only said, or pleaded: %s", (text) => {
  expect(told(text, ["title"]).join()).not.toMatch(/den(?:y|ies)/);
});
