import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("a ruling that one rejects is refused", () => {
  table([
    [
      "Peru rejected the border ruling on Friday.",
      "REJECT | declined | 2024-05-03 | Peru | Peru rejects the border ruling",
    ],
    [
      "The court rejected an appeal against the verdict on Friday.",
      "REJECT | declined | 2024-05-03 | court | Court rejects an appeal against the verdict",
    ],
  ]);
});

describe("who vows to attack threatens", () => {
  table([
    [
      "The Peru Liberation Front has vowed to attack again.",
      "THREATEN | held | ../2024-05-06 | Peru Liberation Front | Peru Liberation Front vows to attack again",
    ],
    [
      "Peru vowed to attack Chile if it does not withdraw.",
      "THREATEN | held | ../2024-05-06 | Peru + Chile | Peru vows to attack Chile",
    ],
    [
      "Peru vowed not to attack Chile.",
      "REJECT | held | ../2024-05-06 | Peru | Peru vows not to attack Chile",
    ],
  ]);
});

describe("one meeting put off, and not where its cause was", () => {
  table([
    [
      "President Ana Roca and Premier Bo Vik had been scheduled to meet on Wednesday, but Vik postponed the meeting after a bombing in Lima killed 17.",
      "ASSAULT | held | ../2024-05-06 | nobody | Bombing in Lima kills 17",
      "REJECT meet | cancelled | 2024-05-08 | Ana Roca + Bo Vik | Ana Roca and Vik’s meeting is postponed",
    ],
    [
      "Peru cancelled a meeting with Chile in Lima on Friday after a bombing in Oslo.",
      "REJECT meet | cancelled | 2024-05-03 | Peru + Chile | Peru’s meeting with Chile is cancelled",
      "ASSAULT | held | ../2024-05-03 | nobody | Bombing in Oslo",
    ],
  ]);
});

describe("who comes back from a stay goes nowhere", () => {
  table([
    ["Foreign Minister Bo Vik of Peru returned on Saturday from a week in Lima and Quito."],
    ["President Ana Roca of Peru returned from two days in Oslo on Friday."],
    [
      "President Ana Roca of Peru returned to Lima on Friday from a week in Oslo.",
      "CONSULT visit | held | 2024-05-03 | Ana Roca | Ana Roca returns to Lima",
    ],
  ]);
});

describe("what an agreement is on, arms handed in, a summit hosted", () => {
  table([
    [
      "Peru's parliament ratified an agreement on the closure of the Chilean air base on Friday.",
      "AGREE | held | 2024-05-03 | Peru’s parliament | Peru’s parliament ratifies an agreement on the closure of the Chilean air base",
    ],
    [
      "Rebels in Peru handed in their weapons on Friday.",
      "RETREAT | held | 2024-05-03 | Rebels | Rebels hand in their weapons",
    ],
    [
      "The summit, which Peru will host in June, will discuss growth.",
      "AGREE multilateral | planned expected | 2024-06 | Peru | Peru is to host the summit",
    ],
  ]);
});
