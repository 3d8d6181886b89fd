// Whose "the government" is, where somebody from abroad has come.

import { expect, it } from "vitest";
import { story, told } from "./told.ts";

it.each([
  [
    "A Japanese delegation visited Chile on Thursday. The government signed a pact with the rebels on Friday.",
    "Chilean government + rebels",
  ],
  [
    "A Japanese delegation left on Thursday. The government signed a pact with the rebels on Friday.",
    "Japanese government + rebels",
  ],
  // hers or theirs
  [
    "Japanese Premier Ana Roca visited Chile on Thursday. The government and the rebels signed a pact on Friday.",
    "government + rebels",
  ],
  [
    "Japanese Premier Ana Roca visited Chile on Thursday. The government signed a pact on Friday.",
    "Japanese government",
  ],
])("%s", (text, who) => {
  expect(told(story(text), ["who"]).at(-1)).toBe(who);
});
