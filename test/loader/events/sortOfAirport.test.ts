// "arrived at Noi Bai international airport": nobody of that name.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an airport is a place, though “international” stands before it in small letters", () => {
  it.each([
    [
      "President Jon Tarvik was met at Brenn Fell international airport by Foreign Minister Ana Roca on 3 May.",
      "Ana Roca + Jon Tarvik | Brenn Fell international airport",
    ],
    [
      "President Jon Tarvik was met at Brenn Fell airport by Foreign Minister Ana Roca on 3 May.",
      "Ana Roca + Jon Tarvik | Brenn Fell airport",
    ],
    // and so is one that only a town stands before
    [
      "President Jon Tarvik met Foreign Minister Ana Roca at the Oslo international airport on 3 May.",
      "Jon Tarvik + Ana Roca | Oslo",
    ],
  ])("%s", (text, event) => expect(told(text, ["who", "where"])).toContain(event));
});
