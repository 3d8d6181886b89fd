import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who stands before an aside does what stands behind it", () => {
  table(
    ["who", "title"],
    [
      [
        "Premier Ana Roca spoke in Lima on Friday. Chile, she said, ratified the statute in 2005.",
        "Chile | Chile ratifies the statute",
        "Ana Roca | Ana Roca speaks in Lima",
      ],
      ["Chile, Roca said, ratified the pact on Friday.", "Chile | Chile ratifies the pact"],
      [
        "Chile, one of the few countries to which Peruvians could travel without a visa, ended the arrangement on Friday.",
        "Chile | Chile’s arrangement is ended",
      ],
      [
        "Chile, a country that borders Peru, met Norway in Oslo on Friday.",
        "Chile + Norway | Chile meets Norway in Oslo",
      ],
      [
        "The league, which this week suspended Chad, met in Oslo on Friday.",
        "nobody | League meets in Oslo",
        "Chad | Chad is suspended",
      ],
      // but a relative clause with a doer of its own is not the antecedent's deed
      [
        "Roca has been to Chile and Peru, which the court in The Hague has asked to explain itself.",
        "court | Court in The Hague asks Peru to explain itself",
      ],
      [
        "Members of Ana Roca's party met envoys of Peru on Friday.",
        "Peru | Members of Ana Roca's party meet envoys of Peru",
      ],
    ],
  );
});

describe("forms that tell no past by themselves, and what had befallen a plan before", () => {
  table(
    ["date", "who", "title"],
    [
      [
        "A visit by Premier Bo Vik, already put off once this month, was cancelled on Friday.",
        "2024-05-03 | nobody | Visit by Premier Bo Vik is cancelled",
        "2024-05-01/2024-05-06 | Bo Vik | Bo Vik’s visit is put off",
      ],
      [
        "The talks, already put off once this month, were cancelled on Friday.",
        "2024-05-03 | nobody | Talks are cancelled",
        "2024-05-01/2024-05-06 | nobody | Talks are put off",
      ],
      [
        "A visit by Premier Bo Vik, put off in March, was cancelled on Friday.",
        "2024-03 | nobody | Visit by Premier Bo Vik is put off",
        "2024-05-03 | Bo Vik | Bo Vik’s visit is cancelled",
      ],
      [
        "Peru prepared a visit by several ministers, already put off once this month.",
        "2024-05-01/2024-05-06 | Peru | Peru prepares a visit by several ministers",
      ],
      // but who puts off something after an aside does it
      [
        "Peru, after a row, put off talks with Chile on Friday.",
        "2024-05-03 | Peru + Chile | Peru’s meeting with Chile is put off",
      ],
    ],
  );
});

describe("what is to come is told of the thing that is to come", () => {
  table(
    ["date", "title"],
    [
      [
        "A summit planned for Lima in March was moved to Oslo.",
        "2024-03 | Summit is moved to Oslo",
      ],
      [
        "Peru took part in the talks with Chile, due to resume in Oslo on Friday.",
        "../2024-05-06 | Peru meets Chile in Oslo",
      ],
      ["Peru scrambled on Friday to undo the damage of a court order."],
      [
        "Peru scrambled jets on Friday to intercept a plane.",
        "2024-05-03 | Peru scrambles jets to intercept a plane",
      ],
      [
        "Sweden and Finland applied in March. The two Nordic countries signed a memorandum with Turkey in Madrid in April.",
        "2024-03 | Sweden and Finland apply",
        "2024-04 | Sweden and Finland sign a memorandum with Turkey in Madrid",
      ],
    ],
  );
});
