// "discussed the summit, due to take place in June": the summit is to, and nobody who speaks of it.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is due to take place is the occasion that stands before", () => {
  it.each([
    [
      "Secretary-General Jon Tarvik discussed preparations for the summit, due to take place in Lima in June.",
      "Summit is to be held in Lima | 2024-06 | nobody",
    ],
    [
      "Ana Belko discussed preparations for the summit due to take place in Lima in June.",
      "Summit is to be held in Lima | 2024-06 | nobody",
    ],
    [
      "Ana Belko discussed preparations for the summit, scheduled to take place in Lima in June.",
      "Summit is to be held in Lima | 2024-06 | nobody",
    ],
    [
      "She briefed envoys on the next round of talks, due to begin in Lima in June.",
      "Talks are to be held in Lima | 2024-06 | nobody",
    ],
    // whoever is due to begin something begins it
    [
      "Ana Belko, due to begin talks in Lima on 3 June, fell ill.",
      "Ana Belko is to begin talks in Lima | 2024-06-03 | Ana Belko",
    ],
    // and reforms begin of themselves
    [
      "Ana Belko took office on Friday and pledged reforms, due to begin in June.",
      "Ana Belko takes office | 2024-05-03 | Ana Belko",
      "Ana Belko pledges reforms to begin | 2024-05-03 | Ana Belko",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "date", "who"])).toEqual(events));
});
