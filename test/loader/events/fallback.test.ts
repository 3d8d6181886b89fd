// Acts whose verb is in no table of happenings, and verbs that mean one by the words behind them.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const shown = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a known subject that did something on a day", () => {
  shown(
    ["kind", "date", "title"],
    [
      [
        "Peru presented papers to the UN Security Council on Friday.",
        "STATEMENT | 2024-05-03 | Peru presents papers to the UN Security Council",
      ],
      [
        "Chilean protesters pelted the Peruvian embassy with stones on Friday.",
        "ASSAULT | 2024-05-03 | Chilean protesters pelt the Peruvian embassy with stones",
      ],
      [
        "Peruvian soldiers dug trenches near Tacna on Friday.",
        "MOBILIZE | 2024-05-03 | Peruvian soldiers dig trenches near Tacna",
      ],
      // verbs of other happenings, with an object that is none of theirs
      [
        "In Lima, Foreign Minister Ana Roca of Peru repeated the claim on Friday.",
        "STATEMENT | 2024-05-03 | Ana Roca repeats the claim",
      ],
      [
        "Peru closed its mission in Tripoli on Friday.",
        "SANCTION discontinue | 2024-05-03 | Peru closes its mission in Tripoli",
      ],
      [
        "Activists ended their picket outside the Chilean embassy in Lima on Friday.",
        "RETREAT | 2024-05-03 | Activists end their picket outside the Chilean embassy in Lima",
      ],
      [
        "Peru set up a commission on Friday to look into the raid.",
        "COOPERATE | 2024-05-03 | Peru sets up a commission to look into the raid",
      ],
      [
        "Peru abolished visas for Chileans in 2010.",
        "CONCEDE | 2010 | Peru abolishes visas for Chileans",
      ],
      [
        "The Chilean consulate in Tacna was ransacked on Friday.",
        "ASSAULT | 2024-05-03 | Chilean consulate in Tacna is ransacked",
      ],
    ],
  );
});

describe("no act of its own day", () => {
  shown(
    ["title"],
    [
      // no day
      ["Peru abolished the fund for Chileans."],
      // the day of something else
      ["Peru jammed Friday’s broadcast from Chile."],
      ["Peru jammed Chilean radio since Friday."],
      // states, markets, weather, opinions, habits, wants
      ["Peru depended on Chile in 2010."],
      ["Peruvian inflation peaked in March."],
      ["Peru was shaken by an earthquake on Friday."],
      ["Peru regretted the move on Friday."],
      ["Peru wanted the talks to resume on Friday."],
      ["Peru struggled to reach Chile on Friday."],
      ["Peru has never jammed Chilean radio in May."],
      // done to nobody and nowhere, and of no kind
      ["President Ana Roca of Peru dodged a question on Friday."],
      // whoever that is
      ["Ana Roca pelted Bo Holm with questions on Friday."],
    ],
  );
});

describe("an adjective of a country with its noun acts under that noun", () => {
  shown(
    ["title", "who"],
    [
      ["A Peruvian jet bombed Tacna on Friday.", "Peruvian jet bombs Tacna | Peru"],
      [
        "Peruvian vessels rammed Chilean boats on Friday.",
        "Peruvian vessels ram Chilean boats | Peru + Chile",
      ],
    ],
  );
});

describe("a verb and the words behind it", () => {
  shown(
    ["kind", "status", "title"],
    [
      ["Ana Roca took office on 3 May.", "AGREE | held | Ana Roca takes office"],
      ["Ana Roca took a walk on 3 May."],
      [
        "Peru put Bo Holm of Chile back under house arrest on Friday.",
        "COERCE | held | Peru puts Bo Holm of Chile back under house arrest",
      ],
      ["Suriname became independent in 1975.", "STATEMENT | held | Suriname becomes independent"],
      ["Peru became nervous in 1975."],
      [
        "President Ana Roca of Peru stayed home on Friday.",
        "REJECT meet | declined | Ana Roca stays home",
      ],
      [
        "The Chilean ambassador was called to the foreign ministry in Lima on Friday.",
        "ACCUSE disapprove | held | Peruvian foreign ministry summons Chilean ambassador",
      ],
      [
        "Peruvian protesters took to the streets of Lima on Friday.",
        "PROTEST | held | Peruvian protesters take to the streets of Lima",
      ],
      ["Peru asked Chile for help on Friday.", "REQUEST | held | Peru asks Chile for help"],
    ],
  );
});

describe("what is put before others", () => {
  shown(
    ["kind", "title"],
    [
      [
        "Peru called in the Chilean ambassador on Friday.",
        "ACCUSE disapprove | Peru calls in the Chilean ambassador",
      ],
      ["Peru called in Lima for calm."],
      ["Peru proposed a truce on Friday.", "REQUEST | Peru proposes a truce"],
      ["Peru violated the ceasefire on Friday.", "ASSAULT | Peru violates the ceasefire"],
      ["Peru sent an envoy to Chile on Friday.", "CONSULT visit | Peru sends an envoy to Chile"],
      ["Peru sent flowers on Friday."],
      [
        "Peru undertook in May 2005 to close its bases.",
        "AGREE | Peru undertakes to close its bases",
      ],
      [
        "Peruvian police fired tear gas at protesters on Friday.",
        "ASSAULT | Peruvian police fire tear gas at protesters",
      ],
    ],
  );
});
