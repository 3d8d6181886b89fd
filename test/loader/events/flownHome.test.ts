import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "where", "title"];

describe("who flies home visits nobody", () => {
  table([
    [
      "Bo Vik met Ana Roca in Lima on Thursday. He flew home on Friday.",
      "CONSULT | held | 2024-05-02 | Bo Vik + Ana Roca | Lima | Bo Vik meets Ana Roca in Lima",
      "CONSULT visit | held | 2024-05-03 | Bo Vik | nowhere | Bo Vik flies home",
    ],
    [
      "Bo Vik met Ana Roca in Lima on Thursday. He and 20 colleagues are expected to fly home on Saturday.",
      "CONSULT | held | 2024-05-02 | Bo Vik + Ana Roca | Lima | Bo Vik meets Ana Roca in Lima",
      "AGREE visit | planned expected | 2024-05-11 | Bo Vik | nowhere | Bo Vik is to fly home",
    ],
    [
      "Nine fishermen were flown home on Friday.",
      "CONSULT visit | held | 2024-05-03 | fishermen | nowhere | Nine fishermen are flown home",
    ],
    [
      "Bo Vik of Norway flew home to Oslo on Friday.",
      "CONSULT visit | held | 2024-05-03 | Bo Vik | Oslo | Bo Vik returns to Oslo",
    ],
    [
      "Bo Vik flew to Oslo on Friday.",
      "CONSULT visit | held | 2024-05-03 | Bo Vik | Oslo | Bo Vik visits Oslo",
    ],
  ]);
});

describe("who ups the ante has done nothing yet", () => {
  table([
    ["Peru upped the ante on Friday."],
    [
      "Peru upped the pressure on Friday by sending troops.",
      "MOBILIZE | held | 2024-05-03 | Peru | nowhere | Peru sends troops",
    ],
  ]);
});
