import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("a crew is not its captain", () => {
  table([
    [
      "Bo Vik was arrested on Thursday. His 14 crew members were let go on Friday and flown home on a plane chartered by Peru.",
      "COERCE | held | 2024-05-02 | Bo Vik | Bo Vik is arrested",
      "CONSULT visit | held | 2024-05-03 | nobody | 14 crew members fly home on a plane chartered by Peru",
      "CONCEDE | held | 2024-05-03 | 14 crew members | 14 crew members are let go",
    ],
    [
      "Bo Vik was arrested on Thursday. His crew flew home on Friday.",
      "COERCE | held | 2024-05-02 | Bo Vik | Bo Vik is arrested",
      "CONSULT visit | held | 2024-05-03 | nobody | Crew flies home",
    ],
    [
      "Peru freed Bo Vik on Thursday. His ministry thanked Peru on Friday.",
      "CONCEDE | held | 2024-05-02 | Peru + Bo Vik | Peru frees Bo Vik",
      "SUPPORT | held | 2024-05-03 | Bo Vik + Peru | Bo Vik thanks Peru",
    ],
  ]);
});

describe("a conference that has its place and day is to come, whoever comes", () => {
  table([
    [
      "There was no word on whether the rebels would reconsider their boycott of an aid conference in Lima on May 20.",
      "AGREE multilateral | planned expected | 2024-05-20 | nobody | Aid conference is to be held in Lima",
    ],
    [
      "If the rebels come to the conference in Lima on May 20, Peru will stay away.",
      "AGREE multilateral | planned expected | 2024-05-20 | nobody | Conference is to be held in Lima",
    ],
    ["It is unclear whether Ana Roca will attend a summit in Lima on May 20."],
    ["Peru would attend a conference in Lima on May 20 if Chile did."],
    ["If the rebels call a conference, Peru will stay away."],
  ]);
});
