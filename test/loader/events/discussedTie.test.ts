import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const start = "President Ana Roca of Peru spoke with Chancellor Bo Holm of Norway on May 3. ";
const spoke = "2024-05-03 | Ana Roca speaks with Bo Holm | Ana Roca + Bo Holm";

describe("what two discuss is with a state that took no part", () => {
  it.each([
    ["The leaders discussed relations with Iran."],
    ["The President and the Chancellor also discussed the nuclear negotiations with Iran."],
    ["The two leaders discussed the border dispute with Chile and fish."],
  ])("%s", (text) => {
    expect(told(start + text, ["date", "title", "who"])).toEqual([spoke]);
  });

  it.each([
    // a day of its own makes it a meeting, still without the state
    [
      "Ana Roca of Peru and Bo Holm of Norway discussed relations with Iran in Lima on May 3.",
      "2024-05-03 | Ana Roca and Bo Holm meet in Lima | Ana Roca + Bo Holm",
    ],
    // one who discusses alone does so with somebody
    [
      "Premier Ana Roca of Peru discussed trade with Chile on May 3.",
      "2024-05-03 | Ana Roca meets Chile | Ana Roca + Chile",
    ],
    // a person joins them
    [
      "Ana Roca of Peru and Bo Holm of Norway discussed the talks with President Vik of Chad on May 3.",
      "2024-05-03 | Ana Roca and Bo Holm meet Vik | Ana Roca + Bo Holm + Vik",
    ],
    // no tie stands before the "with"
    [
      "Ana Roca of Peru and Bo Holm of Norway discussed the famine with the United Nations on May 3.",
      "2024-05-03 | Ana Roca and Bo Holm meet UN | Ana Roca + Bo Holm + United Nations",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "title", "who"])).toEqual(events);
  });
});
