// "met Vik during a visit to Peru": where the visit goes is a place, and nobody whom one met.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whither a visit goes is nobody whom one meets on it", () => {
  it.each([
    [
      "On Monday Ana Belko met Peruvian President Jon Tarvik during a visit to Peru.",
      "Ana Belko visits Peru | Ana Belko",
      "Ana Belko meets Jon Tarvik in Peru | Ana Belko + Jon Tarvik",
    ],
    [
      "On Monday Ana Belko met Chilean President Jon Tarvik during her first visit to Peru.",
      "Ana Belko meets Jon Tarvik | Ana Belko + Jon Tarvik",
    ],
    [
      "On Monday Ana Belko met rebels on her way to Peru.",
      "Ana Belko meets rebels | Ana Belko + rebels",
    ],
    // but to whom one speaks is
    [
      "On Monday Ana Belko spoke to Peru about a visit to Chile.",
      "Ana Belko speaks with Peru | Ana Belko + Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));
});
