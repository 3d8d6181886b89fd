// A day of what those did to whom something is done for it: the same for a clash, no later than an arrest.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Police clashed with protesters who attacked the Chilean embassy on Friday.",
    "Police clash with protesters | 2024-05-03",
  ],
  [
    "Police arrested 12 people who took part in a riot on Friday.",
    "Police arrest 12 people | 2024-05-03/2024-05-06",
  ],
  [
    "Peru expelled two diplomats who met rebels in Lima on Friday.",
    "Peru expels two diplomats | 2024-05-03/2024-05-06",
  ],
  // news of its own day
  [
    "Peru expelled two diplomats who met rebels in Lima on 3 May 2012.",
    "Peru expels two diplomats | ../2024-05-06",
  ],
  ["Peru arrested Ana Roca, who fled on Friday.", "Peru arrests Ana Roca | ../2024-05-06"],
])("%s", (text, event) => expect(told(text, ["title", "date"])).toContain(event));
