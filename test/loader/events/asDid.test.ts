import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("whoever did the same did it, too", () => {
  it.each([
    [
      "President Roca arrived in Lima on Monday, as did President Holm of Norway and Premier Jan Vik of Iceland.",
      "Roca, Holm and Jan Vik arrive in Lima | 2024-05-06 | held | CONSULT visit | Lima",
    ],
    [
      "President Roca condemned the attack on Monday, as did Premier Vik.",
      "Roca and Vik condemn the attack | 2024-05-06 | held | ACCUSE disapprove | nowhere",
    ],
    [
      "President Roca resigned on Monday, as did Premier Holm in May.",
      "Roca resigns | 2024-05-06 | held | RETREAT | nowhere",
    ],
    [
      "Peru recalled its ambassador from Lagos on Monday, as did Chile.",
      "Peru recalls its ambassador from Lagos | 2024-05-06 | held | SANCTION withdraw | Lagos",
    ],
    [
      "President Roca met Premier Vik on Monday, as had been planned.",
      "Roca meets Vik | 2024-05-06 | held | CONSULT | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
