import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a day stands on its own side of the semicolon, the “said” and the “from”", () => {
  table(
    ["date", "title"],
    [
      [
        "Bo Vik demanded an apology on 1 May; two days later, Brazil recalled its ambassador.",
        "2024-05-01 | Bo Vik demands an apology",
        "2024-05-03 | Brazil recalls its ambassador",
      ],
      [
        "Peru told Chile on Friday it would leave the pact.",
        "2024-05-03 | Peru says it will leave the pact",
      ],
      [
        "The summit was brought forward from July 4 to June 27.",
        "2024-06-27 | Summit is to be held",
      ],
      ["Peru accused Chile of spying on Friday.", "2024-05-03 | Peru accuses Chile of spying"],
      [
        "Peru accused Chile of shelling Lima on Friday.",
        "2024-05-03 | Chile shells Lima",
        "../2024-05-06 | Peru accuses Chile of shelling Lima",
      ],
    ],
  );
});

describe("what is told of nobody, or of somebody else", () => {
  table(
    ["who", "title"],
    [
      ["The two sides parted, but no document was signed on Friday."],
      ["We hope Peru will honour what was agreed there on Friday."],
      ["I travelled to Lima on Friday, where I met Minister Bo Vik and Premier Ana Roca."],
      [
        "Rebels accused President Bo Deng on Friday of violating the 2012 Nairobi Agreement.",
        "nobody | Nairobi Agreement",
        "Rebels + Bo Deng | Rebels accuse President Bo Deng of violating the Nairobi Agreement",
      ],
      [
        "Ana Roca raised the detention of two citizens with Minister Bo Vik on Friday.",
        "Ana Roca + Bo Vik | Ana Roca raises the detention of two citizens with Minister Bo Vik",
      ],
      [
        "Ana Roca met Bo Vik on Friday, according to ministry sources consulted by the Times.",
        "Ana Roca + Bo Vik | Ana Roca meets Bo Vik",
      ],
    ],
  );
});

describe("what is off, and what was held", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Luo Jian met Bo Vik in Oslo on Friday. After the talks, they signed an accord. A round of EU-facilitated dialogue set for April 28 in Lima was called off.",
        "2024-04-28 | cancelled | Dialogue in Lima is called off",
        "2024-05-03 | held | Luo Jian meets Bo Vik in Oslo",
        "2024-05-03 | held | Luo Jian and Bo Vik sign an accord",
      ],
      [
        "An Inter-Governmental Authority on Development (Igad) summit that was to be held in Nairobi last Friday did not take place.",
        "2024-05-03 | cancelled | Inter-Governmental Authority on Development summit in Nairobi is called off",
      ],
      [
        "The swap was agreed in Amman in December but was delayed twice.",
        "2023-12 | held | Swap is agreed in Amman",
      ],
      [
        "Ana Roca is expected to raise the arrest of two fishermen earlier this month.",
        "2024-05-06/.. | planned expected | Ana Roca is to raise the arrest of two fishermen",
      ],
      [
        "President Bo Vik will skip the summit in Lima next week, the Casa Rosada confirmed on Friday.",
        "2024-05-13/2024-05-19 | declined | Bo Vik declines to attend the summit in Lima",
      ],
    ],
  );
});

describe("charges and protests", () => {
  table(
    ["kind", "title"],
    [
      [
        'Ana Roca called her Brazilian counterpart, Bo Vik, "a corrupt communist" on Friday.',
        "ACCUSE disapprove | Ana Roca calls her Brazilian counterpart",
      ],
      [
        "Peru summoned the Chilean ambassador on Friday and lodged a strong protest.",
        "ACCUSE disapprove | Peru summons the Chilean ambassador",
      ],
      [
        "Peru imposed sanctions on Friday on three companies it said were smuggling fuel.",
        "SANCTION | Peru imposes sanctions on three companies",
      ],
    ],
  );
});

describe("capitals behind a general name are no office, and what is offered keeps its offer", () => {
  table(
    ["title", "who"],
    [
      [
        "President Bo Vik signed an Executive Order on 3 May that bars imports from Peru.",
        "Bo Vik signs an Executive Order that bars imports from Peru | Bo Vik",
      ],
      [
        "Bo Vik addressed the General Conference in Vienna on 3 May.",
        "Bo Vik addresses the General Conference in Vienna | Bo Vik",
      ],
      ["General Roca met Bo Vik on 3 May.", "Roca meets Bo Vik | Roca + Bo Vik"],
      [
        "The offer of talks made by Peru in May was refused by Chile.",
        "Peru makes offer of talks | Peru",
        "Chile refuses offer of talks | Chile",
      ],
    ],
  );
});
