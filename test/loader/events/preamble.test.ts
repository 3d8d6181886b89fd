// "Considering the meeting of 3 May,": what a resolution has before its eyes has been.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status"];

describe("the preamble of a resolution", () => {
  it.each([
    [
      "Considering the meeting of Peru and Chile in Lima on 27 January 2024,",
      "Peru and Chile meet in Lima | 2024-01-27 | held",
    ],
    [
      "Recalling the session of the Security Council, held in Abuja on 16 December 2023,",
      "Session with UN Security Council in Abuja | 2023-12-16 | held",
    ],
    [
      "Peru is considering talks with Chile in Lima in June.",
      "Peru may meet Chile in Lima | 2024-06 | planned possible",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
