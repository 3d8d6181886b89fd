import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who is said to have chaired a meeting is not whom its members met", () => {
  it.each<readonly [string, string]>([
    [
      "The Peruvian cabinet met in Lima on Friday. The meeting was chaired by Prime Minister Ana Roca.",
      "Peruvian cabinet meets in Lima",
    ],
    [
      "The Peruvian cabinet met President Bo Vik in Lima on Friday. The meeting was chaired by Prime Minister Ana Roca.",
      "Peruvian cabinet meets Bo Vik in Lima",
    ],
    ["Ana Roca met Bo Vik in Lima on Friday.", "Ana Roca meets Bo Vik in Lima"],
  ])("%s: %s", (text, title) => expect(told(text, ["title"])).toEqual([title]));
});
