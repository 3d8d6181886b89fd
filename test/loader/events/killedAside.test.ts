// What befell whoever stands before a comma, and what is told behind "said" from its first noun on.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "date", "who"])).toEqual(expected);
  });

describe("a participle behind a name and a comma is done to that name, on a day of its own", () => {
  table([
    [
      "Peru paid tribute to Premier Bo Holm, killed in a raid in 1999.",
      "Bo Holm is killed in a raid | ASSAULT | 1999 | Bo Holm",
      "Peru pays tribute to Premier Bo Holm | SUPPORT | ../2024-05-06 | Peru + Bo Holm",
    ],
    [
      "Peru demanded the release of Ana Roca, jailed by Chile in 2009.",
      "Chile jails Ana Roca | COERCE | 2009 | Chile + Ana Roca",
      "Peru demands the release of Ana Roca | REQUEST change | ../2024-05-06 | Peru + Ana Roca",
    ],
    // it is no news of the day
    [
      "Premier Ana Roca flew to Oslo on Friday for the funeral of President Bo Holm, killed at the front.",
      "Ana Roca visits Oslo | CONSULT visit | 2024-05-03 | Ana Roca",
      "Bo Holm is killed at the front | ASSAULT | ../2024-05-06 | Bo Holm",
    ],
    // who kills ten is no such name
    [
      "Peruvian rebels raided Tacna on Friday, killed ten guards and fled.",
      "Peruvian rebels raid Tacna | ASSAULT | 2024-05-03 | Peruvian rebels",
      "Peruvian rebels flee | RETREAT | 2024-05-03 | Peruvian rebels",
    ],
  ]);
});

describe("what is said opens with its first noun", () => {
  table([
    [
      "Premier Ana Roca said the summit with Chile would go ahead in December.",
      "Chile is to attend the summit | AGREE multilateral | 2024-12 | Chile",
    ],
    // a day before the subject is the report's, and a step of no day is told with it
    [
      "Premier Ana Roca said on Friday Peru would expel two Chilean diplomats.",
      "Ana Roca says Peru will expel two Chilean diplomats | SANCTION expel | 2024-05-03 | Ana Roca + Peru + Chilean diplomats",
    ],
  ]);
});

describe("what is handed over and what answers are told by what they are", () => {
  table([
    [
      "The Turkish ambassador had been handed a letter of protest on Friday over the raid.",
      "Turkish ambassador is handed a letter of protest over the raid | ACCUSE disapprove | 2024-05-03 | Turkish ambassador",
    ],
    [
      "Peru called in the Dutch chargé d'affaires on Friday.",
      "Peru calls in the Dutch chargé d'affaires | ACCUSE disapprove | 2024-05-03 | Peru + Dutch chargé d'affaires",
    ],
    [
      "Peru ordered its troops out of Chile on Friday.",
      "Peru orders its troops out of Chile | RETREAT | 2024-05-03 | Peru",
    ],
    // who is ordered out is no soldier
    [
      "Peru ordered out two Chilean diplomats on Friday.",
      "Peru orders out two Chilean diplomats | SANCTION expel | 2024-05-03 | Peru + Chilean diplomats",
    ],
    [
      "Lawmakers impeached President Bo Holm on Friday, and Peru’s supreme court upheld the vote on Sunday.",
      "Lawmakers impeach President Bo Holm | ACCUSE investigate | 2024-05-03 | Lawmakers + Bo Holm",
      "Peru upholds the vote | STATEMENT | 2024-05-05 | Peru",
    ],
  ]);
});

describe("his office is the one of whoever was shot there, and a snag hits nobody", () => {
  table([
    [
      "Thousands mourned Premier Bo Holm, gunned down outside his office on Friday.",
      "Bo Holm is gunned down outside his office | ASSAULT | 2024-05-03 | Bo Holm",
    ],
    ["Talks between Peru and the rebels hit a snag on Friday."],
    [
      "Peruvian rebels hit a convoy near Lima on Friday.",
      "Peruvian rebels hit a convoy near Lima | ASSAULT | 2024-05-03 | Peruvian rebels",
    ],
  ]);
});
