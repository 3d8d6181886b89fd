// People who are called after somebody and are not his: his hosts, its neighbours.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("his rivals do what they do, and not he", () => {
  test.each([
    [
      "Premier Bo Holm recognised Kosovo on Friday. His coalition partner denounced the step.",
      "Coalition partner denounces the step | nobody",
    ],
    [
      "Premier Bo Holm went to Lima on Friday. His Peruvian hosts voiced disappointment.",
      "Peruvian hosts voice disappointment | Peru",
    ],
    [
      "Premier Bo Holm met Ana Roca on May 2. Her predecessor resigned on May 4.",
      "Predecessor resigns | nobody",
    ],
    // what is theirs
    [
      "Premier Bo Holm met his hosts on Friday. He offered a truce.",
      "Bo Holm offers a truce | Bo Holm",
    ],
  ])("%s", (text, event) => {
    expect(told(text, ["title", "who"])).toContain(event);
  });
});
