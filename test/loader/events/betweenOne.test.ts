// "to host talks between Minister Holm": a title that names one of two has lost the other.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a title names both of those between whom it was, or none", () => {
  it.each([
    [
      "Ghana will host consultations between Foreign Minister Jon Tarvik and his counterpart Ana Roca on 3 June 2024.",
      "Ghana is to host consultations",
    ],
    [
      "Chad called for talks between Peru and Ghana on 3 May.",
      "Chad calls for talks between Peru and Ghana",
    ],
    [
      "Chad hailed the border accord between the two countries on 3 May.",
      "Chad hails the border accord between the two countries",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));
});
