// "suspended a dialogue in May; it resumed in June": the dialogue did.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what resumes is what was suspended in the same sentence", () => {
  it.each([
    [
      "Peru and Chile signed a truce in Oslo in March 2023. Peru suspended a dialogue in May 2023; it resumed in June 2023.",
      "Dialogue resumes",
    ],
    [
      "Peru suspended flights to Chile in May 2023, but they resumed in June 2023.",
      "Flights resume",
    ],
    // who resumes them
    [
      "Peru suspended flights to Chile in May 2023, but it resumed them in June 2023.",
      "Peru resumes the flights",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"]).at(-1)).toBe(title));
});
