import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("of two days of the week the one is meant that the verb is told of", () => {
  table(
    ["date", "status", "title"],
    [
      // as it never came to it, the near one
      [
        "Premier Ana Roca was to have flown to Oslo on Saturday.",
        "2024-05-04 | cancelled | Ana Roca’s visit to Oslo is called off",
      ],
      [
        "Premier Ana Roca was to have flown to Oslo on Thursday.",
        "2024-05-09 | cancelled | Ana Roca’s visit to Oslo is called off",
      ],
      // what is being done on a day is to come
      [
        "Premier Ana Roca is meeting Premier Bo Vik in Oslo on Friday.",
        "2024-05-10 | planned expected | Ana Roca is to meet Bo Vik in Oslo",
      ],
      [
        "Premier Ana Roca called Bo Vik on Sunday and is sending an envoy to Lima on Friday.",
        "2024-05-05 | held | Ana Roca calls Bo Vik",
        "2024-05-10 | planned expected | Ana Roca is to send an envoy to Lima",
      ],
      [
        "Peru is holding talks with Chile on Friday.",
        "2024-05-10 | planned expected | Peru is to meet Chile",
      ],
      // but what goes on since a day is not
      [
        "Peru is holding three men arrested on Friday.",
        "../2024-05-06 | held | Peru holds three men",
      ],
    ],
  );
});

describe("who foils a thing has no part in it", () => {
  table(
    ["who", "title"],
    [
      [
        "Peru foiled an attack on its embassy on Sunday.",
        "Peru | Peru foils an attack on its embassy",
      ],
      [
        "An attack on its embassy was foiled on Sunday by Peru.",
        "Peru | Peru foils the attack on its embassy",
      ],
      ["Police thwarted a coup on Sunday.", "police | Police thwart a coup"],
      [
        "Peru said on Sunday that it had foiled a plot to kill President Ana Roca.",
        "Peru | Peru foils a plot to kill President Ana Roca",
      ],
      // but talks that are thwarted are off
      [
        "Peru thwarted talks with Chile on Sunday.",
        "Peru + Chile | Peru’s meeting with Chile is called off",
      ],
    ],
  );
});

describe("a plan is the subject of what becomes of it", () => {
  table(
    ["title"],
    [
      [
        "A plan by Peru to build a dam was rejected on Friday by Chile.",
        "Chile rejects the plan by Peru to build a dam",
      ],
      [
        "A bid by rebels to seize the town was foiled on Sunday by troops.",
        "Rebels were to seize the town",
        "Troops foil the bid by rebels to seize the town",
      ],
    ],
  );
});

describe("words between a verb and its own words", () => {
  table(
    ["who", "title"],
    [
      [
        "Peru's ministers stayed away from a reception given in Oslo on Friday by the Chilean ambassador.",
        "Peru's ministers | Peru's ministers stay away from a reception",
      ],
      [
        "Minister Ana Roca flew to Lima in May, only to have her counterpart, Bo Vik, refuse to apologize.",
        "Ana Roca | Ana Roca visits Lima",
        "Bo Vik | Bo Vik refuses to apologize",
      ],
      [
        "Minister Ana Roca went to Lima in May only to see rebels seize a border post.",
        "Ana Roca | Ana Roca visits Lima",
        "rebels | Rebels seize a border post",
      ],
      [
        "The assault came weeks before an election that the opposition is boycotting and President Ana Roca refused on Friday to put off.",
        "Ana Roca | Ana Roca refuses to put off",
      ],
      [
        "Premier Ana Roca offered Premier Bo Vik talks on Friday. The two, who met in June in Oslo, may meet again in July.",
        "Ana Roca + Bo Vik | Ana Roca and Bo Vik meet in Oslo",
        "Ana Roca + Bo Vik | Ana Roca offers Premier Bo Vik talks",
        "Ana Roca + Bo Vik | Ana Roca and Bo Vik may meet",
      ],
      [
        "Premier Ana Roca met President Bo Vik in Oslo. Aides of the financier Ole Berg and Jan Dahl left. Minister Ida Holm rang both leaders on Friday.",
        "Ida Holm + Ana Roca + Bo Vik | Ida Holm speaks by phone with Ana Roca and Bo Vik",
        "Ana Roca + Bo Vik | Ana Roca meets Bo Vik in Oslo",
      ],
      [
        "The two ministers approved a draft on Friday.",
        "two ministers | Two ministers approve a draft",
      ],
      ["A counsellor, Bo Vik, took a flight to Lima on Friday.", "Bo Vik | Bo Vik visits Lima"],
      [
        "President Ana Roca slipped back into Peru on March 21.",
        "Ana Roca | Ana Roca arrives in Peru",
      ],
      [
        "Activists hung an effigy of Premier Bo Vik in Oslo on March 11.",
        "Activists + Bo Vik | Activists hang an effigy of Premier Bo Vik in Oslo",
      ],
      [
        "Minister Bo Vik got into an argument with Minister Ida Holm on Saturday.",
        "Bo Vik + Ida Holm | Bo Vik gets into an argument with Minister Ida Holm",
      ],
      [
        "Premier Ana Roca stormed out of a summit in Oslo on Friday.",
        "Ana Roca | Ana Roca storms out of a summit in Oslo",
        "nobody | Summit in Oslo",
      ],
    ],
  );
});
