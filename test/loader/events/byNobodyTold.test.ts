// What was done by nobody whom the text tells.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whoever opened a house does not shut it, and whoever mediates a swap hands over nobody", () => {
  it.each([
    [
      "Peru opened an office in Oslo in May 2023, but it was shut in June 2023.",
      "Peru opens an office in Oslo | Peru",
      "Office is shut | nobody",
    ],
    // who shut it himself
    [
      "Peru shut its border in May 2023, but it was reopened in June 2023.",
      "Peru shuts its border | Peru",
      "Peru reopens the border | Peru",
    ],
    [
      "Peru mediated the swap on Thursday. Holm was handed over to Chile on Friday.",
      "Peru mediates the swap | Peru",
      "Holm is handed over to Chile | nobody",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));
});
