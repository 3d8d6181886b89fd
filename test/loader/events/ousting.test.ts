// "Norway cut its aid to Chad after the army ousted its president": the army of Chad.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whoever overthrows a ruler is of the land that others act on", () => {
  it.each([
    [
      "Norway cut its aid to Chad on Friday after the army ousted President Roca.",
      "Chadian army ousts President Roca",
    ],
    [
      "The African Union suspended Chad on Friday after the army deposed President Roca.",
      "Chadian army deposes President Roca",
    ],
    // an army that does something else
    ["Chile condemned Peru on Friday after the army attacked a village.", "Army attacks a village"],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));
});
