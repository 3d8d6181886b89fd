import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a participle before its noun in an apposition is no verb", () => {
  it.each([
    ["Vik ousted Ida Holm, Peru's first freely elected president, in May last year.", "2023-05"],
    ["Rebels killed Colonel Dahl, the army's best trained officer, on 2 May.", "2024-05-02"],
    ["Vik met Ida Holm, Peru's newly elected president, in Lima on Friday.", "2024-05-03"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it("but behind a noun it is one", () =>
    expect(told("Peru's army quickly seized Lima on Friday.", ["title", "date"])).toEqual([
      "Peru’s army seizes Lima | 2024-05-03",
    ]));
});
