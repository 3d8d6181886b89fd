import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("“they” that resume are talks", () => {
  it.each([
    [
      "Talks between Peru and Chile collapsed on Friday. They are to resume on July 2.",
      "Talks between Peru and Chile collapse | 2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile",
      "Talks are to resume | 2024-07-02 | planned expected | COOPERATE | Peru + Chile",
    ],
    [
      "Talks between Peru and Chile collapsed on Friday. They resumed on Saturday.",
      "Talks between Peru and Chile collapse | 2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile",
      "Talks resume | 2024-05-04 | held | COOPERATE | Peru + Chile",
    ],
    [
      "Talks between Peru and Chile collapsed on Friday. They are to meet on July 2.",
      "Talks between Peru and Chile collapse | 2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile",
      "Peru and Chile are to meet | 2024-07-02 | planned expected | AGREE | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
