import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("what is warned of is no plan beside the warning, unless it has a day", () => {
  table([
    [
      "Peru warned that Chile would veto any resolution.",
      "THREATEN | held | ../2024-05-06 | Peru + Chile | Peru warns that Chile will veto any resolution",
    ],
    [
      "Peru warned on Friday it would close the border.",
      "THREATEN | held | 2024-05-03 | Peru | Peru warns it will close the border",
    ],
    [
      "Peru warned on Friday it would close the border on 1 June.",
      "THREATEN | held | 2024-05-03 | Peru | Peru warns it will close the border",
      "SANCTION discontinue | planned expected | 2024-06-01 | Peru | Peru is to close the border",
    ],
    [
      "Peru warned on Friday that it will send troops.",
      "THREATEN | held | 2024-05-03 | Peru | Peru warns that it will send troops",
    ],
  ]);
});

describe("a deal that is hoped for is none", () => {
  table([
    ["President Ana Roca of Peru told reporters she still hoped for a deal."],
    ["President Ana Roca of Peru hopes for a truce."],
    [
      "President Ana Roca of Peru hopes for a meeting with Bo Vik in June.",
      "AGREE | planned hoped | 2024-06 | Ana Roca + Bo Vik | Ana Roca hopes to meet Bo Vik",
    ],
    ["President Ana Roca of Peru hoped for a meeting with Bo Vik."],
    [
      "Peru is mulling a meeting with Chile in June.",
      "AGREE | planned possible | 2024-06 | Peru + Chile | Peru may meet Chile",
    ],
  ]);
});

describe("who was not in a fight refused nothing", () => {
  table([
    ["Peru said its soldiers did not take part in the raid."],
    [
      "Peru did not take part in the talks on Friday.",
      "REJECT meet | declined | 2024-05-03 | Peru | Peru does not take part in the talks",
    ],
    [
      "Peru will not take part in the strikes on Chile.",
      "REJECT | declined | ../2024-05-06 | Peru + Chile | Peru will not take part in the strikes on Chile",
    ],
  ]);
});
