import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const report = (...paragraphs: readonly string[]) =>
  ["Report of the Secretary-General on the situation in Mali", ...paragraphs].join("\n\n");

describe("a clause behind “, and” has its own subject, whatever stands before that", () => {
  table(
    ["who", "title"],
    [
      [
        "Peru lifted sanctions on Belarus on Friday, and in April Chile and Mali signed a treaty.",
        "Chile + Mali | Chile and Mali sign a treaty",
        "Peru + Belarus | Peru lifts sanctions on Belarus",
      ],
      [
        "Peru lifted sanctions on Friday following the release of two prisoners, and in April the EU and Belarus resumed their dialogue in Minsk.",
        "European Union + Belarus | EU and Belarus meet in Minsk",
        "Peru | Peru lifts sanctions following the release of two prisoners",
      ],
      // A list is none.
      [
        "Peru recalled its envoy after Norway, Mali, and Chile signed a treaty on Friday.",
        "Norway + Mali + Chile | Norway, Mali and Chile sign a treaty",
        "Peru | Peru recalls its envoy",
      ],
    ],
  );
});

describe("a paper of the United Nations", () => {
  table(
    ["who", "title"],
    [
      [
        report("I met President Bo Vik on 3 March. The Government freed two men on 4 March."),
        "UN Secretary-General + Bo Vik | UN Secretary-General meets Bo Vik",
        "Malian government | Malian government frees two men",
      ],
    ],
  );
  table(
    ["date", "title"],
    [
      [
        report(
          "On 30 April the Council extended the arms embargo. China and Chile abstained in the vote.",
        ),
        "2024-04-30 | UN Security Council extends the arms embargo",
        "2024-04-30 | China and Chile abstain in the vote",
      ],
      // Where the story stands is not what it is reckoned since.
      [
        report(
          "On 3 March Peru and Chile met for the first time since the signing of the Oslo accord in December 2021. Bo Vik had visited Lima in the last week of February.",
        ),
        "2021-12 | Oslo accord",
        "2024-02-23/2024-02-29 | Bo Vik visits Lima",
        "2024-03-03 | Peru and Chile meet",
      ],
    ],
  );
});

describe("who does as another did", () => {
  table(
    ["kind", "title"],
    [
      [
        "Peru expelled two diplomats on Friday. Chile followed suit on Saturday.",
        "SANCTION expel | Peru expels two diplomats",
        "SANCTION expel | Chile follows suit",
      ],
      [
        "Peru invited the commission to investigate the raid.",
        "REQUEST change | Peru invites the commission to investigate the raid",
      ],
    ],
  );
});

describe("days and names told with a dash or an “and”", () => {
  table(
    ["date", "title"],
    [
      [
        "Ana Roca visited Oslo on 3 and 4 May, where she met Bo Vik.",
        "2024-05-03/2024-05-04 | Ana Roca visits Oslo",
        "2024-05-03/2024-05-04 | Ana Roca meets Bo Vik in Oslo",
      ],
      [
        "On Friday gunmen ambushed a convoy on the Bor–Pibor road, killing two.",
        "2024-05-03 | Gunmen ambush a convoy on the Bor-Pibor road",
      ],
      [
        "Russia–Ukraine talks opened in Lima on Friday.",
        "2024-05-03 | Russia and Ukraine meet in Lima",
      ],
      [
        "The Kenya–Nordic Business Forum opened in Lima on Friday.",
        "2024-05-03 | Kenya–Nordic Business Forum opens in Lima",
      ],
      [
        "The elections planned for December have been postponed by the electoral commission.",
        "2024-12 | Elections are postponed",
      ],
    ],
  );
});
