// "focused on bilateral, regional and global issues": a title that ends behind the comma has lost what.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a title keeps words that sort one noun, or leaves all of them out", () => {
  it.each([
    [
      "The discussion focused on bilateral, regional and multilateral issues of common interest to both on 3 May.",
      "Discussion focuses on bilateral, regional and multilateral issues",
    ],
    [
      "The two ministers held extensive talks on bilateral, regional and global issues of mutual interest on 3 May.",
      "Two ministers hold extensive talks",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));
});
