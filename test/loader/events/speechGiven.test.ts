import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("who speaks somewhere makes a speech, who speaks with somebody talks", () => {
  it.each([
    [
      "President Vik spoke in Berlin on Monday.",
      "Vik speaks in Berlin | 2024-05-06 | held | STATEMENT | Berlin",
    ],
    [
      "President Vik spoke to reporters in Berlin on Monday.",
      "Vik speaks to reporters in Berlin | 2024-05-06 | held | STATEMENT | Berlin",
    ],
    [
      "Premier Vik will speak at a forum in Oslo on Friday.",
      "Vik is to speak at a forum in Oslo | 2024-05-10 | planned expected | STATEMENT | Oslo",
      "Vik is to attend a forum in Oslo | 2024-05-10 | planned expected | AGREE multilateral | Oslo",
    ],
    [
      "President Vik spoke with President Roca in Berlin on Monday.",
      "Vik speaks with Roca in Berlin | 2024-05-06 | held | CONSULT | Berlin",
    ],
    [
      "President Vik spoke by phone to Premier Roca on Monday.",
      "Vik speaks by phone with Roca | 2024-05-06 | held | CONSULT phone | nowhere",
    ],
    [
      "The two leaders spoke in Berlin on Monday.",
      "Two leaders speak in Berlin | 2024-05-06 | held | CONSULT | Berlin",
    ],
    [
      "President Vik, speaking to reporters, condemned the attack on Monday.",
      "Vik condemns the attack | 2024-05-06 | held | ACCUSE disapprove | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
