// "arrives at Brenn Airport", "arrives in Lima"

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("one arrives at a building, and in a town", () => {
  it.each([
    [
      "President Jon Tarvik arrived at Brenn International Airport on 3 May.",
      "Jon Tarvik arrives at Brenn International Airport",
    ],
    ["President Jon Tarvik arrived in Lima on 3 May.", "Jon Tarvik arrives in Lima"],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));
});
