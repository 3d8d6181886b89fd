import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a verb that is left out behind an “and” tells of another on another day", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "President Ana Roca met Bo Vik on 19 March and Jan Dahl in Oslo two days later.",
        "2024-03-19 | held | Ana Roca meets Bo Vik",
        "2024-03-21 | held | Ana Roca meets Jan Dahl in Oslo",
      ],
      [
        "President Ana Roca, who met Bo Vik on 19 March and Jan Dahl in Oslo two days later, left on Friday.",
        "2024-03-19 | held | Ana Roca meets Bo Vik",
        "2024-03-21 | held | Ana Roca meets Jan Dahl in Oslo",
        "2024-05-03 | held | Ana Roca leaves",
      ],
      [
        "President Ana Roca spoke on Thursday with Bo Vik and yesterday with Jan Dahl.",
        "2024-05-02 | held | Ana Roca speaks with Bo Vik",
        "2024-05-05 | held | Ana Roca speaks with Jan Dahl",
      ],
      [
        "President Ana Roca visited Baku on Thursday and Yerevan a day later.",
        "2024-05-02 | held | Ana Roca visits Baku",
        "2024-05-03 | held | Ana Roca visits Yerevan",
      ],
      [
        "President Ana Roca telephoned Bo Vik on Thursday and President Jan Dahl on Friday to offer help.",
        "2024-05-02 | held | Ana Roca speaks by phone with Bo Vik",
        "2024-05-03 | held | Ana Roca speaks by phone with Jan Dahl",
      ],
      [
        "President Ana Roca is to meet Premier Bo Vik on Friday and Premier Jan Dahl on Sunday.",
        "2024-05-10 | planned expected | Ana Roca is to meet Bo Vik",
        "2024-05-12 | planned expected | Ana Roca is to meet Jan Dahl",
      ],
      [
        "President Ana Roca plans to meet Bo Vik in Oslo on Friday and Jan Dahl in Lima on Sunday.",
        "2024-05-10 | planned expected | Ana Roca is to meet Bo Vik in Oslo",
        "2024-05-12 | planned expected | Ana Roca is to meet Jan Dahl in Lima",
      ],
      [
        "President Ana Roca refused to meet Bo Vik on Friday and Jan Dahl on Saturday.",
        "2024-05-03 | declined | Ana Roca refuses to meet Bo Vik",
        "2024-05-04 | declined | Ana Roca refuses to meet Jan Dahl",
      ],
      // but two days of one thing, or two people on one day, are one
      [
        "President Ana Roca met Bo Vik on March 3 and March 4 in Oslo.",
        "2024-03-03/2024-03-04 | held | Ana Roca meets Bo Vik in Oslo",
      ],
      [
        "President Ana Roca met Bo Vik and Jan Dahl in Oslo on Thursday.",
        "2024-05-02 | held | Ana Roca meets Bo Vik and Jan Dahl in Oslo",
      ],
      // and who does another thing has a verb
      [
        "Peru met Chile on Thursday and Norway closed its border on Friday.",
        "2024-05-02 | held | Peru meets Chile",
        "2024-05-03 | held | Norway closes its border",
      ],
      [
        "President Ana Roca met Bo Vik on Thursday and left for Oslo on Friday.",
        "2024-05-02 | held | Ana Roca meets Bo Vik",
        "2024-05-03 | held | Ana Roca leaves for Oslo",
      ],
    ],
  );
});

describe("what is said at a table, whom a ship is named after, who stays away with excuses", () => {
  table(
    ["who", "title"],
    [
      [
        "President Ana Roca brought the matter up at her dinner with Premier Bo Vik in Oslo on Friday.",
        "Ana Roca + Bo Vik | Ana Roca has a dinner with Bo Vik in Oslo",
      ],
      [
        "Premier Bo Vik apologized for the loss of life aboard the Blue Marlin, and Prime Minister Ana Roca accepted the apology. The two agreed to send back their ambassadors.",
        "Bo Vik | Bo Vik apologizes for the loss of life aboard the Blue Marlin",
        "Ana Roca | Ana Roca accepts the apology",
        "Bo Vik + Ana Roca | Bo Vik and Ana Roca agree to send back their ambassadors",
      ],
      [
        "Defense Minister Bo Vik has excused himself from a visit to Oslo.",
        "Bo Vik | Bo Vik excuses himself from a visit to Oslo",
      ],
      ["President Ana Roca left the summit on Friday.", "Ana Roca | Ana Roca leaves the summit"],
      [
        "Ambassador Bo Vik reported to Foreign Minister Ana Roca on Friday.",
        "Bo Vik + Ana Roca | Bo Vik reports to Foreign Minister Ana Roca",
      ],
    ],
  );
});

describe("what is told by a noun keeps its time, its doer and its company", () => {
  table(
    ["date", "who", "title"],
    [
      [
        "The row began with the release last week of Minister Bo Vik.",
        "2024-04-29/2024-05-05 | Bo Vik | Release of Bo Vik",
      ],
      [
        "The attack last month on Oslo by rebels angered Peru.",
        "2024-04 | rebels | Attack by rebels in Oslo",
      ],
      [
        "Talks resumed in Lima after the cancellation by Chile of a summit in Oslo in March.",
        "2024-03 | Chile | Chile’s summit is cancelled",
        "2024-03-01/2024-05-06 | nobody | Talks resume in Lima after the cancellation by Chile of a summit in Oslo",
      ],
      [
        "The row began with the postponement by Chile of a visit to Oslo in March.",
        "2024-03 | Chile | Chile’s visit to Oslo is postponed",
      ],
      [
        "Premier Bo Vik called off on Friday the meeting he was to have had with President Ana Roca in Oslo.",
        "2024-05-03 | Bo Vik + Ana Roca | Bo Vik’s meeting with Ana Roca is called off",
      ],
      // but the last week of a month is within it
      [
        "Premier Bo Vik met Ana Roca in the last week of March.",
        "2024-03-25/2024-03-31 | Bo Vik + Ana Roca | Bo Vik meets Ana Roca",
      ],
    ],
  );
});
