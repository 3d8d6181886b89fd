// "In 1999 the two fought a war": states do, and not the two who speak for them.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("states go to war, whoever was told before", () => {
  it.each([
    [
      "President Roca of Peru met President Vik of Chile on Friday. The two went to war in 1999.",
      "Peru and Chile go to war | Peru + Chile",
      "Roca meets Vik | Roca + Vik",
    ],
    // of no state: they themselves
    [
      "Rebel leaders Roca and Vik met on Friday. The two fought a war in 1999.",
      "Roca and Vik fight a war | Roca + Vik",
      "Roca and Vik meet | Roca + Vik",
    ],
    // no war
    [
      "President Roca of Peru met President Vik of Chile on Friday. The two agreed on Saturday to open the border.",
      "Roca meets Vik | Roca + Vik",
      "Roca and Vik agree to open the border | Roca + Vik",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));
});
