import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("whom a visit is to is the place before “which” and “where”", () => {
  it.each([
    [
      "President Vik briefed Premier Roca on the crisis in Zimbabwe, which he will visit from 27 to 28 May.",
      "Vik briefs Premier Roca on the crisis in Zimbabwe | ../2024-05-06 | held | CONSULT | nowhere",
      "Vik is to visit Zimbabwe | 2024-05-27/2024-05-28 | planned expected | AGREE visit | Zimbabwe",
    ],
    [
      "President Vik praised Peru, which he visited in March.",
      "Vik visits Peru | 2024-03 | held | CONSULT visit | Peru",
      "Vik praises Peru | ../2024-05-06 | held | SUPPORT | nowhere",
    ],
    [
      "President Vik left for Lima, where he arrived on Friday.",
      "Vik arrives in Lima | 2024-05-03 | held | CONSULT visit | Lima",
      "Vik leaves for Lima | ../2024-05-06 | held | CONSULT visit | Lima",
    ],
    [
      "President Vik went to Lima on Friday, which had invited him.",
      "Vik visits Lima | 2024-05-03 | held | CONSULT visit | Lima",
    ],
    [
      "President Vik discussed with Premier Roca the war in Sudan, which he visited in March.",
      "Vik visits Sudan | 2024-03 | held | CONSULT visit | Sudan",
      "Vik meets Roca | ../2024-05-06 | held | CONSULT | nowhere",
    ],
    [
      "President Vik met President Roca at the Rose Palace on Monday. President Vik will visit a school on Friday.",
      "Vik meets Roca at Rose Palace | 2024-05-06 | held | CONSULT | Rose Palace",
      "Vik is to visit a school | 2024-05-10 | planned expected | AGREE visit | nowhere",
    ],
    [
      "President Vik will visit the November 11 Stadium on Friday.",
      "Vik is to visit the November 11 Stadium | 2024-05-10 | planned expected | AGREE visit | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

it("who arrives on a day arrives where he met his host", () => {
  const text = "President Vik met President Roca in Oslo on Sunday. President Vik arrived Sunday.";
  expect(told(text, ["title", "where"])).toContain("Vik arrives in Oslo | Oslo");
});
