import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("troops “withdrawn” are those before the word, and not whoever replaces them", () => {
  it.each([
    [
      "The Fijian peacekeepers will replace a Croatian contingent withdrawn from the Golan last year.",
      "Croatian contingent is withdrawn from the Golan | 2023 | held | RETREAT | Croatia",
    ],
    [
      "Peru will send a battalion to Haiti to replace a Chilean one withdrawn last year.",
      "Chilean battalion is withdrawn | 2023 | held | RETREAT | Chile",
      "Peru is to send a battalion to Haiti to replace a Chilean one | 2024-05-06/.. | planned expected | MOBILIZE | Peru",
    ],
    [
      "A Kenyan battalion replaced the Nigerian troops withdrawn from Darfur in March.",
      "Nigerian troops are withdrawn from Darfur | 2024-03 | held | RETREAT | Nigerian troops",
      "Kenyan battalion replaces the Nigerian troops withdrawn from Darfur | ../2024-05-06 | held | MOBILIZE | Kenya + Nigerian troops",
    ],
    [
      "President Vik received the soldiers withdrawn from Haiti in March.",
      "Vik receives soldiers | ../2024-05-06 | held | CONSULT visit | Vik",
    ],
    [
      "Troops withdrawn from Haiti in March returned on Friday.",
      "Troops withdraw from Haiti | 2024-03 | held | RETREAT | Troops",
    ],
    [
      "Peru will replace its troops in Haiti on Friday.",
      "Peru is to replace its troops in Haiti | 2024-05-10 | planned expected | MOBILIZE | Peru",
    ],
    [
      "The president replaced the police commanders on Friday.",
      "President replaces the police commanders | 2024-05-03 | held | SANCTION expel | president + police commanders",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
