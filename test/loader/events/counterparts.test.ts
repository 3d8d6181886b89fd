import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("whom a counterpart's office names", () => {
  test.each([
    ["her Peruvian counterpart, the Minister for Trade, Bo Vik,", "Bo Vik"],
    ["her colleague, the Peruvian minister for trade, Bo Vik,", "Bo Vik"],
    ["her Peruvian counterpart Foreign Minister Vik", "Vik"],
    ["her counterpart, Minister Vik,", "Vik"],
    ["her counterpart, the president of Peru,", "Peruvian counterpart"],
    ["her counterparts from Peru and Mali", "Peru + Mali"],
  ])("%s", (who, other) => {
    const text = `Chilean Foreign Minister Ida Holm met ${who} in Oslo on Friday.`;
    expect(told(text, ["who"])).toEqual([`Ida Holm + ${other}`]);
  });
});
