import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a day of what came before is none of the thanks for it", () => {
  it.each([
    [
      "Ana Roca spoke with Bo Vik on 2 May. Roca thanked Vik for his help after the quake in March.",
      "2024-05-02",
    ],
    [
      "Ana Roca spoke with Bo Vik on 2 May. Roca thanked Vik for his help following the raid in March.",
      "2024-05-02",
    ],
    ["Ana Roca thanked Bo Vik for his help after the quake in March.", "../2024-05-06"],
    [
      "Ana Roca conveyed her condolences to the families of those killed in Lima on 26 April.",
      "../2024-05-06",
    ],
  ])("%s", (text, date) => expect(told(text, ["kind", "date"])).toContain(`SUPPORT | ${date}`));

  it.each([
    ["Ana Roca resigned after a quarrel in March.", "RETREAT | 2024-03"],
    ["Ana Roca thanked Bo Vik after a reception on Friday.", "SUPPORT | 2024-05-03/2024-05-06"],
    ["Ana Roca thanked Bo Vik after his release in March.", "SUPPORT | 2024-03-01/2024-05-06"],
  ])("but of what is done then it is: %s", (text, line) =>
    expect(told(text, ["kind", "date"])).toContain(line),
  );
});
