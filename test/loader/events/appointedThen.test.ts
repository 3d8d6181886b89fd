import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("“he” behind an appointment is the one appointed", () => {
  table(
    ["title", "who"],
    [
      [
        "The President named Bo Vik foreign minister on Thursday. He will visit Oslo on Friday.",
        "President names Bo Vik foreign minister | President + Bo Vik",
        "Bo Vik is to visit Oslo | Bo Vik",
      ],
      [
        "President Holm appointed Ana Roca envoy to Peru on Thursday; she will visit Lima on Friday.",
        "Holm appoints Ana Roca envoy to Peru | Holm + Ana Roca + Peru",
        "Ana Roca is to visit Lima | Ana Roca",
      ],
      [
        "Mrs Roca named Bo Vik premier on Thursday. She will visit Oslo on Friday.",
        "Roca names Bo Vik premier | Roca + Bo Vik",
        "Roca is to visit Oslo | Roca",
      ],
    ],
  );
});
