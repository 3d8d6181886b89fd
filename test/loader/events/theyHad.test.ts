import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("“They had” goes on about those without a name of whom is told what they may do", () => {
  it.each([
    [
      "Peru and Chile agreed that aid workers may return to Arica. They had pulled out in March.",
      "Withdrawal | 2024-03 | held | RETREAT | nobody",
      "Peru and Chile agree that aid workers may return to Arica | ../2024-05-06 | held | AGREE | Peru + Chile",
    ],
    [
      "Peru and Chile agreed that trade will resume. They had pulled out in March.",
      "Peru and Chile pull out | 2024-03 | held | RETREAT | Peru + Chile",
      "Trade is to resume | 2024-05-06/.. | planned expected | COOPERATE | nobody",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
