import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("the time at the front is that of the verb the sentence goes on to", () => {
  table([
    [
      "On 3 May, the plan put forward by Peru was rejected by Chile.",
      "REJECT | held | 2024-05-03 | Chile | Chile rejects the plan",
      "REQUEST | held | ../2024-05-06 | Peru | Peru puts forward the plan",
    ],
    [
      "On Friday two envoys expelled by Peru arrived in Lima.",
      "CONSULT visit | held | 2024-05-03 | envoys | Two envoys arrive in Lima",
      "SANCTION expel | held | ../2024-05-06 | Peru + envoys | Peru expels two envoys",
    ],
    [
      "On Friday two men seized by rebels in Lima last week were freed.",
      "COERCE | held | 2024-04-29/2024-05-05 | rebels | Rebels seize two men",
      "CONCEDE | held | 2024-05-03 | two men | Two men are freed",
    ],
    [
      "In the referendum of 24 April 2022, the plan drafted by Ana Roca was rejected by Chile and accepted by Peru.",
      "CONSULT | held | 2022-04-24 | nobody | Referendum of 24 April 2022",
      "REJECT | held | 2022-04-24 | Chile | Chile rejects the plan",
      "AGREE | held | 2022-04-24 | Peru | Peru accepts the plan",
    ],
    [
      "The plan put forward by Peru was rejected on Friday by Chile and accepted by Bolivia.",
      "REJECT | held | 2024-05-03 | Chile | Chile rejects the plan",
      "AGREE | held | 2024-05-03 | Bolivia | Bolivia accepts the plan",
      "REQUEST | held | ../2024-05-06 | Peru | Peru puts forward the plan",
    ],
    [
      "In the vote of 24 April 2022, the plan was accepted by Chile.",
      "CONSULT | held | 2022-04-24 | nobody | Vote of 24 April 2022",
      "AGREE | held | 2022-04-24 | Chile | Chile accepts the plan",
    ],
  ]);
});

describe("talks that were to be on a weekday and were not held are over", () => {
  table([
    [
      "Talks planned for Friday were not held.",
      "REJECT meet | cancelled | 2024-05-03 | nobody | Talks are called off",
    ],
    [
      "Talks planned for Friday will not take place.",
      "REJECT meet | cancelled | 2024-05-10 | nobody | Talks are called off",
    ],
    [
      "A convention that Roca had called for Friday did not take place.",
      "REJECT meet | cancelled | 2024-05-03 | nobody | Convention is called off",
    ],
  ]);
});

describe("behind a semicolon the subject is that of its own clause", () => {
  table([
    [
      "The envoys met in March; the plan drafted by Peru was rejected by Chile.",
      "CONSULT | held | 2024-03 | envoys | Envoys meet",
      "REJECT | held | 2024-03 | Chile | Chile rejects the plan",
    ],
  ]);
});

describe("days that name their year lend it to those behind them", () => {
  table([
    [
      "The ministers met in Lima from 7 to 11 November 2021. They met again on 1 December.",
      "CONSULT | held | 2021-11-07/2021-11-11 | nobody | Ministers meet in Lima",
      "CONSULT | held | 2021-12-01 | nobody | Meeting",
    ],
  ]);
});

describe("a convention opens as a gathering and is signed as a paper", () => {
  table([
    [
      "The national convention opened in Lima on Friday.",
      "CONSULT multilateral | held | 2024-05-03 | nobody | National convention opens in Lima",
    ],
    [
      "The Lima convention was signed on Friday.",
      "AGREE | held | 2024-05-03 | nobody | Lima convention is signed",
    ],
  ]);
});
