import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "status", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a row of deeds is all of whoever did the first, on the day that its last or its first has", () => {
  table([
    [
      "Peru condemned Chile, recalled its envoy and closed its border on Friday.",
      "2024-05-03 | held | Peru condemns Chile",
      "2024-05-03 | held | Peru recalls its envoy",
      "2024-05-03 | held | Peru closes its border",
    ],
    [
      "Peru recalled its envoy to Chile, expelled two diplomats and closed its border on Friday.",
      "2024-05-03 | held | Peru recalls its envoy to Chile",
      "2024-05-03 | held | Peru expels two diplomats",
      "2024-05-03 | held | Peru closes its border",
    ],
    [
      "President Roca met President Vik, visited a school and opened a bridge on Friday.",
      "2024-05-03 | held | Roca visits a school",
      "2024-05-03 | held | Roca meets Vik",
      "2024-05-03 | held | Roca opens a bridge",
    ],
    [
      "Peru on Friday recalled its envoy, expelled two diplomats and closed its border.",
      "2024-05-03 | held | Peru recalls its envoy",
      "2024-05-03 | held | Peru expels two diplomats",
      "2024-05-03 | held | Peru closes its border",
    ],
    [
      "Ana Roca met Bo Vik, visited Oslo in March, and flew home on Friday.",
      "2024-03 | held | Ana Roca visits Oslo",
      "2024-05-03 | held | Ana Roca flies home",
      "../2024-05-03 | held | Ana Roca meets Bo Vik",
    ],
    [
      "Bo Vik said Peru had recalled its envoy, expelled two diplomats and closed its border.",
      "../2024-05-06 | held | Peru recalls its envoy",
      "../2024-05-06 | held | Peru expels two diplomats",
      "../2024-05-06 | held | Peru closes its border",
    ],
  ]);
});

describe("what helps the first verb, or leads to it, is of the whole row", () => {
  table([
    [
      "Peru has condemned Chile, recalled its envoy and closed its border.",
      "../2024-05-06 | held | Peru condemns Chile",
      "../2024-05-06 | held | Peru recalls its envoy",
      "../2024-05-06 | held | Peru closes its border",
    ],
    [
      "President Roca will visit Oslo, meet Vik and sign a pact on Friday.",
      "2024-05-10 | planned expected | Roca is to visit Oslo",
      "2024-05-10 | planned expected | Roca is to meet Vik",
      "2024-05-10 | planned expected | Roca is to sign a pact",
    ],
    [
      "Ana Roca is to visit Oslo and meet Bo Vik on Friday.",
      "2024-05-10 | planned expected | Ana Roca is to visit Oslo",
      "2024-05-10 | planned expected | Ana Roca is to meet Bo Vik in Oslo",
    ],
    [
      "Peru plans to close its border, recall its envoy and leave the pact on Friday.",
      "2024-05-10 | planned expected | Peru is to close its border",
      "2024-05-10 | planned expected | Peru is to recall its envoy",
      "2024-05-10 | planned expected | Peru is to leave the pact",
    ],
    [
      "Peru agreed to free two men, pay for damage and reopen its border in July.",
      "../2024-05-06 | held | Peru agrees to free two men",
      "2024-07 | planned expected | Peru is to reopen its border",
    ],
    // an end of its own
    [
      "Peru broke off ties with Chile and restored them in May 2010.",
      "2010-05 | held | Peru restores the ties",
      "../2010-05-31 | held | Peru breaks off ties with Chile",
    ],
  ]);
});

describe("a comma that closes an aside opens no row", () => {
  table([
    [
      "Ana Roca, who met Bo Vik, visited a school and opened a bridge on Friday.",
      "2024-05-03 | held | Ana Roca visits a school",
      "2024-05-03 | held | Ana Roca opens a bridge",
      "../2024-05-06 | held | Ana Roca meets Bo Vik",
    ],
    [
      "Peru freed two pilots, captured in March, and sent them home on Friday.",
      "../2024-05-03 | held | Peru frees two pilots",
      "2024-05-03 | held | Peru sends them home",
    ],
    [
      "Peru, after Chile had withdrawn, closed the border and left the pact on Friday.",
      "../2024-05-03 | held | Chile withdraws",
      "2024-05-03 | held | Peru closes the border",
      "2024-05-03 | held | Peru leaves the pact",
    ],
  ]);
});
