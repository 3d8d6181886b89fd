// "Sudan was discussed by the envoys": who talked, and what was only talked over.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is discussed by somebody is a topic, though it is a state", () => {
  it.each([
    [
      "This topic, as well as Chad, was also discussed by Secretary-General Jon Tarvik in Lima on Friday.",
      "Jon Tarvik",
    ],
    [
      "Sudan was discussed by Secretary-General Jon Tarvik and President Ana Belko in Lima on Friday.",
      "Jon Tarvik + Ana Belko",
    ],
    ["Ties between Peru and Chad were discussed at a meeting in Lima on Friday.", "nobody"],
    // with whom it is discussed is one who talks
    [
      "Sudan was discussed by Jon Tarvik with President Ana Belko in Lima on Friday.",
      "Jon Tarvik + Ana Belko",
    ],
  ])("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));
});
