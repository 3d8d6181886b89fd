import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("who asked for a delay need not be whose occasion it was", () => {
  it.each([
    [
      "The talks on fish were put off until June 25 at Peru’s request.",
      "Talks on fish are put off | ../2024-05-06 | cancelled | REJECT meet | Peru",
      "Talks on fish are to be held | 2024-06-25 | planned expected | AGREE | Peru",
    ],
    [
      "The summit was called off on Tuesday at the request of Peru and Chile.",
      "Summit is called off | 2024-04-30 | cancelled | REJECT meet | Peru + Chile",
    ],
    [
      "A visit by Premier Roca was postponed on Tuesday at Peru’s request.",
      "Roca’s visit is postponed | 2024-04-30 | cancelled | REJECT meet | Peru + Roca",
    ],
    [
      "Peru’s talks with Chile were postponed on Tuesday at Chile’s request.",
      "Peru’s meeting with Chile is postponed | 2024-04-30 | cancelled | REJECT meet | Peru + Chile",
    ],
    [
      "The Council met on Tuesday at Peru’s request.",
      "Council meets at Peru’s request | 2024-04-30 | held | CONSULT | Council",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
