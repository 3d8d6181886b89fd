import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const phrases = [
  ["Friday’s talks between Peru and Chile", "2024-05-03 | Peru + Chile"],
  ["Peru’s withdrawal from the pact in March", "2024-03 | Peru"],
  ["the appointment of Ana Holm as foreign minister in March", "2024-03 | Ana Holm"],
  ["the attack by rebels on Peru on Friday", "2024-05-03 | rebels + Peru"],
  ["the release of Pedro Roca on Friday", "2024-05-03 | Pedro Roca"],
] as const;
const frames = [
  "{N} had been expected.",
  "Chad has been silent since {N}.",
  "Chad, angered by {N}, stayed silent.",
  "The crisis was triggered by {N}.",
  "The crisis began with {N}.",
  "It was the worst crisis since {N}.",
];

describe("a deed named by a noun has its day and its people in any phrase", () => {
  it.each(frames)("%s", (frame) => {
    for (const [noun, event] of phrases) {
      const text = frame.replace("{N}", noun);
      const sentence = text.charAt(0).toUpperCase() + text.slice(1);
      expect(told(sentence, ["date", "who"])).toContain(event);
    }
  });

  it("is not the deed of who speaks of it", () => {
    expect(
      told("Bo Vik said last month’s meeting of Ana Holm and Pedro Roca was a mistake.", ["who"]),
    ).toContain("Ana Holm + Pedro Roca");
    expect(told("Bo Vik discussed Ana Holm’s visit to Lima last week.", ["who"])).toContain(
      "Ana Holm",
    );
  });

  it("keeps a bound for what else happened since", () => {
    expect(
      told("Since Friday’s talks, Peru has expelled three envoys.", ["title", "date"]),
    ).toContain("Peru expels three envoys | 2024-05-03/2024-05-06");
  });

  it("takes what had been expected to happen for no more than that", () => {
    expect(
      told("The talks had been expected to resume on Friday.", ["status"]).filter((status) =>
        status.startsWith("held"),
      ),
    ).toEqual([]);
  });
});
