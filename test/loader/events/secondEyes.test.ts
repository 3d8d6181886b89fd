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
        "2024-05-03 | Peru says it would leave the pact",
        "2024-05-06/.. | Peru is to leave the pact",
      ],
      [
        "The summit was brought forward from July 4 to June 27.",
        "2024-06-27 | Summit is to be brought forward",
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
