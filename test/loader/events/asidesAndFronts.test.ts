import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("an aside takes nothing from the sentence that it stands in", () => {
  table(
    ["date", "title"],
    [
      [
        "On Thursday Ana Roca, who came to power in March, sacked the premier.",
        "2024-05-02 | Ana Roca sacks the premier",
      ],
      [
        "On Thursday Bo Vik, recalled in March, was sacked.",
        "2024-03 | Bo Vik is recalled",
        "2024-05-02 | Bo Vik is sacked",
      ],
      [
        "Peru cut its contacts with Chile on 1 May, the day after Congress was dissolved, and threatened to close the border.",
        "2024-04-30 | Congress is dissolved",
        "2024-05-01 | Peru cuts its contacts with Chile",
        "2024-05-01 | Peru threatens to close the border",
      ],
      [
        "President Ana Roca, who left the summit that Bo Vik had called in March, is to meet Premier Ida Holm this week.",
        "../2024-05-06 | Ana Roca leaves the summit",
        "2024-05-06/2024-05-12 | Ana Roca is to meet Ida Holm",
      ],
      [
        "President Ana Roca, in Oslo for talks, met Premier Bo Vik on Friday.",
        "2024-05-03 | Ana Roca meets Bo Vik in Oslo",
      ],
      [
        "President Ana Roca recalled her ambassador, then on Friday broke off relations with Chile.",
        "2024-05-03 | Ana Roca breaks off relations with Chile",
        "../2024-05-06 | Ana Roca recalls her ambassador",
      ],
    ],
  );
});

describe("whoever stands before an aside does what is told behind it", () => {
  table(
    ["who", "title"],
    [
      [
        "Joao Reis of Angola and Ellen Cole of Liberia, sent by the bloc's chairman, Ghanaian President Kofi Boateng, had arrived on Friday.",
        "Joao Reis + Ellen Cole | Joao Reis and Ellen Cole arrive",
        "Kofi Boateng + Joao Reis + Ellen Cole | Kofi Boateng sends Joao Reis and Ellen Cole",
      ],
      [
        "Peru has been quiet since Mr. Marc Roca, abandoned by the army, handed over power in March.",
        "Marc Roca | Marc Roca hands over power",
      ],
      [
        "President Bo Vik spoke after rebels holding the town, many of them boys, released two hostages on Friday.",
        "rebels | Rebels release two hostages",
      ],
      [
        "Chile closed its border on Friday after President Ana Roca, 54, signed a pact with Norway.",
        "Chile | Chile closes its border",
        "Ana Roca + Norway | Ana Roca signs a pact with Norway",
      ],
      [
        "Chile closed its border on Friday when President Ana Roca, in power since March, signed a pact with Norway.",
        "Ana Roca + Norway | Ana Roca signs a pact with Norway",
        "Chile | Chile closes its border",
      ],
      [
        "Ana Roca, with Chile's Bo Vik and Mali's Ida Holm, met Premier Jan Dahl on Friday.",
        "Ana Roca + Bo Vik + Ida Holm + Jan Dahl | Ana Roca, Bo Vik and Ida Holm meet Jan Dahl",
      ],
      [
        "President Ana Roca and two rebel leaders met Premier Bo Vik on Friday.",
        "Ana Roca + rebel leaders + Bo Vik | Ana Roca and two rebel leaders meet Bo Vik",
      ],
      [
        "Peru welcomed the pact notwithstanding the remarks of a spokesman for President Bo Vik, who declared on Friday that it was dead.",
        "Peru | Peru welcomes the pact notwithstanding the remarks of a spokesman",
      ],
      [
        "Bo Vik, whose offer of talks was rejected on Friday, left Peru in March.",
        "Bo Vik | Bo Vik leaves Peru",
        "Bo Vik | Bo Vik’s offer of talks is rejected",
      ],
      [
        "Peru recalled its envoy on Friday, its minister demanding that Chile apologise.",
        "Peru + Chile | Peru recalls its envoy",
        "Peruvian minister + Chile | Peruvian minister demands that Chile apologise",
      ],
      [
        "An aide said President Ana Roca planned to receive Premier Bo Vik in July.",
        "Ana Roca + Bo Vik | Ana Roca is to receive Bo Vik",
      ],
      [
        "The Council met on Friday after South Sudan, Niger and Tunisia withdrew a request.",
        "Council | Council meets",
        "South Sudan + Niger + Tunisia | South Sudan, Niger and Tunisia withdraw a request",
      ],
      [
        "A delegation led by Ri Dae, formerly ambassador to Chile, which arrived on Friday, was sent away.",
        "nobody | Delegation led by Ri Dae arrives",
        "nobody | Delegation led by Ri Dae is sent away",
      ],
    ],
  );
});

describe("“his”, “their” and “the president” mean whom a reader takes them to mean", () => {
  table(
    ["who", "title"],
    [
      [
        "President Bo Vik told Ana Roca on Saturday, a spokesman said, that his visit to Oslo in July was off.",
        "Bo Vik | Bo Vik’s visit to Oslo is called off",
        "Bo Vik + Ana Roca | Bo Vik says that his visit to Oslo was off",
      ],
      [
        "Chile recalled its envoy, and Peru, backed by Norway, closed its border on Friday.",
        "Peru | Peru closes its border",
        "Chile | Chile recalls its envoy",
      ],
      [
        "Peru closed its border on Friday after Chile and Norway recalled their envoys.",
        "Peru | Peru closes its border",
        "Chile + Norway | Chile and Norway recall their envoys",
      ],
      [
        "Prime Minister Jan Dahl called off a visit to Oslo on Friday in view of the arrest of Bo Vik.",
        "Jan Dahl | Jan Dahl’s visit to Oslo is called off",
      ],
      [
        "Premier Bo Vik flew home on Friday to report to Ole Berg. The Norwegian president had telephoned Premier Ana Roca in March.",
        "Ole Berg + Ana Roca | Ole Berg speaks by phone with Ana Roca",
        "Bo Vik | Bo Vik flies home to report to Ole Berg",
      ],
    ],
  );
});
