import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("an Islamic Republic of somewhere is not Iran", () => {
  table([
    [
      "Bo Vik met the Foreign Minister of the Islamic Republic of Pakistan in Oslo on Friday.",
      "CONSULT | held | 2024-05-03 | Bo Vik + Foreign Minister of the Islamic Republic of Pakistan | Bo Vik meets Foreign Minister of the Islamic Republic of Pakistan in Oslo",
    ],
    [
      "The Government of the Cooperative Republic of Guyana thanked Norway on Friday.",
      "SUPPORT | held | 2024-05-03 | Government of the Cooperative Republic of Guyana + Norway | Guyana thanks Norway",
    ],
    [
      "The Islamic Republic condemned the raid on Friday.",
      "ACCUSE disapprove | held | 2024-05-03 | Iran | Iran condemns the raid",
    ],
  ]);
});

describe("what one no longer does is not done", () => {
  table([
    [
      "President Bo Vik said on Friday that he no longer accepted the deal.",
      "STATEMENT | held | 2024-05-03 | Bo Vik | Bo Vik says that he no longer accepted the deal",
    ],
    ["Peru no longer held talks with Chile in April."],
  ]);
});

describe("whom soldiers fly off does not visit", () => {
  table([
    [
      "Soldiers took President Bo Vik from his bed on Friday and flew him to Chile.",
      "COERCE | held | 2024-05-03 | Soldiers + Bo Vik | Soldiers fly Bo Vik to Chile",
    ],
    [
      "A plane flew Ana Roca to Lima on Friday.",
      "CONSULT visit | held | 2024-05-03 | Ana Roca | Plane flies Ana Roca to Lima",
    ],
  ]);
});

describe("words of other meanings", () => {
  table([
    ["By the agreement, signed on 3 May, Peru conferred upon Ana Roca the power to choose."],
    [
      "Ana Roca conferred with Bo Vik in Lima on Friday.",
      "CONSULT | held | 2024-05-03 | Ana Roca + Bo Vik | Ana Roca meets Bo Vik in Lima",
    ],
    ["Peruvians who wish to visit Chile must ask for visas."],
    [
      "Ana Roca, who hopes to visit Chile in July, met Bo Vik on Friday.",
      "CONSULT | held | 2024-05-03 | Ana Roca + Bo Vik | Ana Roca meets Bo Vik",
      "AGREE visit | planned hoped | 2024-07 | Ana Roca | Ana Roca hopes to visit Chile",
    ],
    ["Bo Vik is the man who beat him at the polls."],
    [
      "Ana Roca’s lawyers filed an injunction on Friday to stop the vote.",
      "ACCUSE investigate | held | 2024-05-03 | Ana Roca’s lawyers | Ana Roca’s lawyers file an injunction to stop the vote",
    ],
    [
      "President Bo Vik decreed a 45-day suspension of civil liberties on Friday.",
      "COERCE | held | 2024-05-03 | Bo Vik | Bo Vik decrees a 45-day suspension of civil liberties",
    ],
  ]);
});
