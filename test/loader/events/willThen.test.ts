import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("a time between commas parts no verb from what helps it", () => {
  it.each([
    [
      "President Vik will today, Monday, 6 May 2024, conclude a State visit to Peru.",
      "Vik is to visit Peru | 2024-05-06 | planned expected | AGREE visit | Peru",
    ],
    [
      "President Vik will, on Friday, visit Peru.",
      "Vik is to visit Peru | 2024-05-10 | planned expected | AGREE visit | Peru",
    ],
    [
      "President Vik will tomorrow, Tuesday, 7 May, visit Peru.",
      "Vik is to visit Peru | 2024-05-07 | planned expected | AGREE visit | Peru",
    ],
    [
      "President Vik has today, Monday, visited Peru.",
      "Vik visits Peru | 2024-05-06 | held | CONSULT visit | Peru",
    ],
    ["Peru will, on the whole, agree.", "Peru agrees | ../2024-05-06 | held | AGREE | nowhere"],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
