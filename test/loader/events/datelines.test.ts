// What a wire's dateline tells: the agency is nobody, and its day is that of the news below it.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "LIMA. May 4. Interfax - Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-05-04 | Peru",
  ],
  [
    "LIMA, May 4 (AFP) - Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-05-04 | Peru",
  ],
  [
    "Lima, May 4, IRNA -- Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-05-04 | Peru",
  ],
  [
    "LIMA, May 4 /ITAR-TASS/. Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-05-04 | Peru",
  ],
  [
    "LIMA. May 4. KAZINFORM Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-05-04 | Peru",
  ],
  // a week before
  [
    "UNITED NATIONS, April 30 (AFP) - Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-04-30 | Peru",
  ],
  // words of its own
  [
    "LIMA, May 4 (AFP) - Peru recalled its ambassador on Monday.",
    "Peru recalls its ambassador | 2024-05-06 | Peru",
  ],
  // long before: a day of something else
  [
    "LIMA, April 4 (AFP) - Peru recalled its ambassador.",
    "Peru recalls its ambassador | 2024-05-06 | Peru",
  ],
])("%s", (text, event) => {
  expect(told(`News of the day\n\n${text}\n\nIt rained.`, ["title", "date", "who"])).toEqual([
    event,
  ]);
});
