// "since the military overthrew him": a verb that the tagger takes for a noun, whoever does it and whoever suffers it.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who overthrew him is told, and whom", () => {
  it.each([
    [
      "President Jon Tarvik has been held since the military overthrew him on July 26.",
      "military + Jon Tarvik",
      "Jon Tarvik",
    ],
    [
      "President Jon Tarvik flew home. Soldiers overthrew him on July 26.",
      "Soldiers + Jon Tarvik",
      "Jon Tarvik",
    ],
    ["Rebels overran the town of Zor on Monday.", "Rebels"],
  ])("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));
});
