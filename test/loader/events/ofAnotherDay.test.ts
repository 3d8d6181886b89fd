// Days that stand in a clause and are of the deed alone, or of what it is about.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a day beside two things", () => {
  it.each([
    // what came before a deed has no day of the deed
    [
      "Peru recalled its ambassador on Friday after a cross-border raid.",
      [
        "2024-05-03 | Peru recalls its ambassador after a cross-border raid",
        "../2024-05-03 | Cross-border raid",
      ],
    ],
    [
      "Peru recalled its ambassador on Friday after a raid on Thursday.",
      ["2024-05-02 | Raid", "2024-05-03 | Peru recalls its ambassador after a raid"],
    ],
    [
      "Ana Roca of Peru and Bo Holm of Chile signed an accord on Friday after a meeting in Lima.",
      [
        "2024-05-03 | Ana Roca and Bo Holm sign an accord after a meeting in Lima",
        "2024-05-03 | Ana Roca and Bo Holm meet in Lima",
      ],
    ],
    // nor has a deed a day of what it is about
    [
      "The Peruvian Foreign Ministry called in Chile's ambassador on Friday over the airspace violation of 30 April.",
      ["2024-05-03 | Peruvian Foreign Ministry calls in Chile's ambassador"],
    ],
    ["Peru clashed with Chile over the night of 3 May.", ["2024-05-03 | Peru clashes with Chile"]],
    // a plan of the day told before
    [
      "Bo Holm, who arrived in Lima on Friday, was to meet President Roca later in the day.",
      ["2024-05-03 | Bo Holm arrives in Lima", "2024-05-03 | Bo Holm is to meet Roca in Lima"],
    ],
    [
      "Bo Holm arrived in Lima on Monday and will meet President Roca later in the day.",
      ["2024-05-06 | Bo Holm arrives in Lima", "2024-05-06 | Bo Holm is to meet Roca"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
