import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("years and months in a row are as many events; days that adjoin are one stay", () => {
  table(
    ["date", "title"],
    [
      [
        "Peru tested missiles in 2006, 2009 and 2013.",
        "2006 | Peru tests missiles",
        "2009 | Peru tests missiles",
        "2013 | Peru tests missiles",
      ],
      [
        "Peru and Chile clashed in October 2008 and in April 2009.",
        "2008-10 | Peru and Chile clash",
        "2009-04 | Peru and Chile clash",
      ],
      [
        "Ana Roca met Bo Vik in Oslo on March 1 and 5.",
        "2024-03-01 | Ana Roca meets Bo Vik in Oslo",
      ],
      ["Peru held elections between 2006 and 2009.", "2006/2009 | Peru holds elections"],
    ],
  );
});

describe("the year of what is scrapped, and the day of what is protested, are their own", () => {
  table(
    ["date", "title"],
    [
      [
        "Peru scrapped a 2001 agreement with Chile on Friday.",
        "2024-05-03 | Peru scraps an agreement with Chile",
      ],
      ["Peru signed a 2001 pact with Chile.", "2001 | Peru signs a pact with Chile"],
      [
        "Peru called in the Chilean ambassador on 3 May to protest President Vik's meeting the previous day with the Dalai Lama.",
        "2024-05-02 | Vik meets Dalai Lama",
        "2024-05-03 | Peru calls in the Chilean ambassador to protest President Vik's meeting",
      ],
      ["Her attempt to travel failed on Saturday.", "2024-05-04 | Travel is called off"],
      [
        "Peru was suspended from the pact in March 2012.",
        "2012-03 | Peru is suspended from the pact",
      ],
      ["Peru invited President Bo Vik on Friday.", "2024-05-03 | Peru invites President Bo Vik"],
      [
        "Peru invited President Bo Vik to a summit on Friday.",
        "../2024-05-06 | Peru invites President Bo Vik to a summit",
      ],
    ],
  );
});

describe("what is refused, in whatever words", () => {
  table(
    ["status", "kind", "title"],
    [
      [
        "Canada will send no ministers to the games.",
        "declined | REJECT meet | Canada will send no ministers to the games",
      ],
      [
        "Peru will take no part in the summit.",
        "declined | REJECT meet | Peru will not attend the summit",
      ],
      ["Peru will not host the summit.", "declined | REJECT meet | Peru will not host the summit"],
      [
        "Canada said on Friday that it would not attend the summit.",
        "held | REJECT | Canada says that it will not attend the summit",
      ],
      [
        "A meeting of the ministers had been planned for May; instead they spoke by phone.",
        "cancelled | REJECT meet | Meeting of the ministers is called off",
      ],
      // what was not done is no event
      ["Peru and Chile signed no agreement in Lima on Friday."],
      [
        "The men told Bo Vik on Friday they had signed nothing.",
        "held | STATEMENT | Men say they had signed nothing",
      ],
      ["The rebels have held some of their captives for more than six years."],
      ["The news caught the party of Bo Vik while it was packing."],
    ],
  );
});

describe("verbs and what stands behind them", () => {
  table(
    ["kind", "who", "title"],
    [
      [
        "President Ana Roca announced $50 million in humanitarian aid for Mali on Tuesday.",
        "AGREE | Ana Roca + Mali | Ana Roca announces $50 million in humanitarian aid for Mali",
      ],
      [
        "President Ana Roca spent two hours with Premier Bo Vik on Friday.",
        "CONSULT | Ana Roca + Bo Vik | Ana Roca meets Bo Vik",
      ],
      [
        "President Ana Roca on Friday floated the idea of joint patrols.",
        "REQUEST | Ana Roca | Ana Roca floats the idea of joint patrols",
      ],
      [
        "President Ana Roca proposed joint patrols on Friday.",
        "REQUEST | Ana Roca | Ana Roca proposes joint patrols",
      ],
      [
        "Foreign Minister Bo Vik wrote to Ana Roca last week to invite her to Oslo.",
        "REQUEST | Bo Vik + Ana Roca | Bo Vik writes to Ana Roca to invite her to Oslo",
      ],
      [
        "President Bo Vik ordered his army to begin what he called the final phase on Friday.",
        "MOBILIZE | Bo Vik | Bo Vik orders his army to begin the final phase",
      ],
      [
        "President Bo Vik called in a tweet for negotiations on Friday.",
        "REQUEST change | Bo Vik | Bo Vik calls in a tweet for negotiations",
      ],
      [
        "President Ana Roca appeared on state television on Friday to reject the results.",
        "REJECT | Ana Roca | Ana Roca rejects the results",
      ],
      [
        "Premier Bo Vik attacked the tone of his critics on Friday.",
        "ACCUSE disapprove | Bo Vik + critics | Bo Vik attacks the tone of his critics",
      ],
      ["Premier Bo Vik attacked the town on Friday.", "ASSAULT | Bo Vik | Bo Vik attacks the town"],
      [
        "The envoy negotiated the release of two hostages on Friday.",
        "CONSULT third-party | envoy | Envoy negotiates the release of two hostages",
      ],
      [
        "The FARC freed four former legislators on Friday.",
        "CONCEDE | FARC + former legislators | FARC frees four former legislators",
      ],
      ["The delegations are expected to be headed by Minister Bo Vik, who lives in London."],
    ],
  );
});

describe("where it was", () => {
  table(
    ["where", "title"],
    [
      [
        "Peru expelled the envoy on Friday in retaliation for a raid on a camp at Kaluchak.",
        "nowhere | Peru expels the envoy in retaliation for a raid on a camp at Kaluchak",
      ],
      [
        "Ana Roca and Bo Vik met on the island of Malta on Friday.",
        "Malta | Ana Roca and Bo Vik meet in Malta",
      ],
      [
        "Ana Roca and Bo Vik met on the island of St. Eustatius on Friday.",
        "St. Eustatius | Ana Roca and Bo Vik meet in St. Eustatius",
      ],
      [
        "President Bo Vik, until now one of the best friends of Peru in Europe, summoned Ambassador Ida Holm on Friday.",
        "nowhere | Bo Vik summons Ambassador Ida Holm",
      ],
      [
        "Bo Vik is to leave by an Air Pacific flight to Sydney on Friday.",
        "nowhere | Bo Vik is to leave by an Air Pacific flight to Sydney",
      ],
      ["Peru and Chile next meet in Lima in July.", "Lima | Peru and Chile are to meet in Lima"],
    ],
  );
});
