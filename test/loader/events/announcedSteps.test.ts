import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("a step announced in the passive is his who announces it", () => {
  table([
    [
      "Peru announced on Friday that relations with Chile would be restored.",
      "COOPERATE | held | 2024-05-03 | Peru + Chile | Peru announces that relations with Chile will be restored",
    ],
    [
      "Peru announced on Friday that diplomatic ties with Chile would be cut.",
      "SANCTION discontinue | held | 2024-05-03 | Peru + Chile | Peru announces that diplomatic ties with Chile will be cut",
    ],
    [
      "Peru announced on Friday that sanctions on Chile will be lifted.",
      "CONCEDE | planned expected | 2024-05-06/.. | Peru + Chile | Peru is to lift the sanctions on Chile",
    ],
    [
      "Peru announced on Friday that its border with Chile would be closed.",
      "SANCTION discontinue | held | 2024-05-03 | Peru + Chile | Peru announces that its border with Chile will be closed",
    ],
    [
      "Peru announced on Friday that two soldiers would be killed.",
      "STATEMENT | held | 2024-05-03 | Peru | Peru announces that two soldiers will be killed",
      "ASSAULT | planned expected | 2024-05-06/.. | soldiers | Two soldiers are to be killed",
    ],
    [
      "Peru announced on Friday that talks with Chile will be held in Oslo in June.",
      "AGREE | planned expected | 2024-06 | Peru + Chile | Peru is to meet Chile in Oslo",
    ],
    [
      "Peru said on Friday that talks with Chile had been suspended.",
      "SANCTION discontinue | cancelled | ../2024-05-03 | Peru + Chile | Peru’s meeting with Chile is suspended",
    ],
    [
      "The United Nations said on Friday that talks between Peru and Chile will resume in June.",
      "STATEMENT | held | 2024-05-03 | United Nations | UN says that talks between Peru and Chile will resume",
      "AGREE | planned expected | 2024-06 | Peru + Chile | Peru and Chile are to meet",
    ],
    [
      "Peru announced on Friday that it would expel two Chilean diplomats.",
      "SANCTION expel | held | 2024-05-03 | Peru + Chilean diplomats | Peru announces that it will expel two Chilean diplomats",
    ],
  ]);
});

describe("relations with one are those of whoever has them, and his too", () => {
  table([
    [
      "Relations with Chile were restored in 2009.",
      "COOPERATE | held | 2009 | Chile | Relations with Chile are restored",
    ],
    [
      "Relations with Chile were to be restored in June.",
      "COOPERATE | planned expected | 2024-06 | Chile | Relations with Chile are to be restored",
    ],
    [
      "President Ana Roca of Peru said the road to Chile was closed on Friday.",
      "SANCTION discontinue | held | 2024-05-03 | nobody | Road to Chile is closed",
    ],
  ]);
});

describe("whoever says so warns, behind a comma", () => {
  table([
    [
      "President Ana Roca of Peru said on Friday the border was to be closed, and warned that Peru would strike back.",
      "STATEMENT | held | 2024-05-03 | Ana Roca | Ana Roca says the border was to be closed",
      "THREATEN | held | 2024-05-03 | Ana Roca + Peru | Ana Roca warns that Peru will strike back",
    ],
    [
      "President Ana Roca of Peru said on Friday that the talks had failed, and called on Chile to withdraw.",
      "REQUEST change | held | 2024-05-03 | Ana Roca + Chile | Ana Roca calls on Chile to withdraw",
      "SANCTION discontinue | cancelled | ../2024-05-03 | nobody | Talks fail",
    ],
    [
      "The Chilean envoy was summoned on Friday and warned that he would be expelled.",
      "ACCUSE disapprove | held | 2024-05-03 | Chilean envoy | Chilean envoy is summoned",
      "THREATEN | held | 2024-05-03 | Chilean envoy | Chilean envoy is warned that he will be expelled",
    ],
  ]);
});
