import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an honour is not the thanks that are told beside it", () => {
  it.each([
    [
      "President Ana Roca of Peru laid a wreath at the Memorial of Heroes on May 3. President Bo Holm of Norway expressed gratitude to President Roca for the gift on May 3.",
      "2024-05-03 | Roca lays a wreath at the Memorial of Heroes | Ana Roca",
      "2024-05-03 | Bo Holm expresses gratitude to President Roca for the gift | Bo Holm + Ana Roca",
    ],
    [
      "President Ana Roca of Peru laid a wreath in Oslo on May 3. She thanked Premier Bo Holm of Norway on May 3.",
      "2024-05-03 | Ana Roca lays a wreath in Oslo | Ana Roca",
      "2024-05-03 | Ana Roca thanks Premier Bo Holm of Norway | Ana Roca + Bo Holm",
    ],
    [
      "President Ana Roca of Peru awarded Premier Bo Holm of Norway a medal on May 3. Holm thanked President Roca on May 3.",
      "2024-05-03 | Roca awards Premier Bo Holm of Norway a medal | Ana Roca + Bo Holm",
      "2024-05-03 | Holm thanks President Roca | Bo Holm + Ana Roca",
    ],
    // told twice
    [
      "President Ana Roca of Peru laid a wreath in Oslo on May 3. Roca laid a wreath at the Memorial of Heroes on May 3.",
      "2024-05-03 | Roca lays a wreath in Oslo | Ana Roca",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "title", "who"])).toEqual(events);
  });
});
