import { describe, expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";

/** Headlines, ledes and later sentences that in any combination tell one happening. */
const stories: Readonly<Record<string, readonly [string[], string[], string[]]>> = {
  "a meeting": [
    [
      "Peru, Chile leaders meet in Oslo",
      "Holm, Vik hold talks in Oslo",
      "Peruvian president meets Chilean counterpart",
      "Holm and Vik discuss border at Oslo talks",
    ],
    [
      "OSLO (AP) - Peruvian President Ana Holm and Chilean President Bo Vik met in Oslo on Monday to discuss their border.",
      "Peruvian President Ana Holm held talks with her Chilean counterpart, Bo Vik, in Oslo on Monday.",
      "The presidents of Peru and Chile, Ana Holm and Bo Vik, met on Monday in Oslo.",
    ],
    [
      "The two leaders met for three hours at the royal palace.",
      "The talks, which lasted two hours, focused on trade.",
      "Monday's meeting was hosted by Norway.",
    ],
  ],
  "an expulsion": [
    [
      "Peru expels Chilean diplomats",
      "Peru expels two Chilean envoys over spying",
      "Two Chilean diplomats expelled from Peru",
    ],
    [
      "LIMA, June 16 (Reuters) - Peru expelled two Chilean diplomats on Monday over spying.",
      "Peru on Monday ordered two Chilean diplomats to leave the country.",
      "Two Chilean diplomats were expelled from Peru on Monday, the foreign ministry said.",
    ],
    [
      "The two diplomats were given 48 hours to leave.",
      "The expulsions were announced by Foreign Minister Ana Holm.",
    ],
  ],
  "an attack": [
    [
      "Rebels attack army base in Mali",
      "Rebels kill six soldiers in Mali",
      "Six soldiers killed in Mali attack",
    ],
    [
      "BAMAKO (AFP) - Rebels attacked an army base in northern Mali on Monday, killing six soldiers.",
      "Rebels killed six soldiers on Monday in an attack on an army base in northern Mali.",
    ],
    [
      "The attack began before dawn.",
      "The attack on the base lasted three hours.",
      "Two rebels were also killed in the attack, the army said.",
    ],
  ],
  "a visit called off": [
    [
      "Holm cancels trip to Chile",
      "Peru's Holm calls off Chile visit",
      "Peruvian minister's Chile trip scrapped",
    ],
    [
      "LIMA (AP) - Peruvian Foreign Minister Ana Holm on Monday cancelled a trip to Chile.",
      "Peruvian Foreign Minister Ana Holm has called off a visit to Chile that was to begin on Friday.",
      "A visit to Chile by Peruvian Foreign Minister Ana Holm was called off on Monday.",
    ],
    [
      "Holm was due to arrive in Santiago on Friday.",
      "The visit was called off after a row over fishing.",
      "The trip would have been the first by a Peruvian minister in two years.",
    ],
  ],
  "a treaty": [
    [
      "Peru, Chile sign border pact",
      "Peru and Chile sign treaty in Quito",
      "Border treaty signed by Peru, Chile",
    ],
    [
      "QUITO (AP) - Peru and Chile signed a border treaty in Quito on Monday.",
      "The foreign ministers of Peru and Chile signed a border treaty in Quito on Monday.",
      "A border treaty was signed in Quito on Monday by Peru and Chile.",
    ],
    [
      "The treaty was signed by the two foreign ministers.",
      "Under the treaty, Peru will open a port.",
      "The treaty, signed after two years of talks, sets the sea border.",
    ],
  ],
  "a phone call": [
    [
      "Holm, Vik speak by phone",
      "Peruvian president phones Chilean counterpart",
      "Holm and Vik discuss border by phone",
    ],
    [
      "LIMA (AP) - Peruvian President Ana Holm spoke by telephone with Chilean President Bo Vik on Monday.",
      "Peruvian President Ana Holm called her Chilean counterpart, Bo Vik, on Monday to discuss the border.",
      "In a telephone call on Monday, Peruvian President Ana Holm and Chilean President Bo Vik discussed the border.",
    ],
    ["The call lasted an hour.", "During the conversation, Holm raised the fishing dispute."],
  ],
  "a release": [
    [
      "Rebels free two hostages in Mali",
      "Two hostages freed in Mali",
      "Mali rebels release French hostages",
    ],
    [
      "BAMAKO (AP) - Rebels in northern Mali freed two French hostages on Monday.",
      "Two French hostages were released on Monday by rebels in northern Mali.",
    ],
    ["The two were freed near the border.", "The release was announced by the French president."],
  ],
  "an accusation": [
    [
      "Peru accuses Chile of spying",
      "Peru says Chile spied on it",
      "Chile accused of spying by Peru",
    ],
    [
      "LIMA (AP) - Peru accused Chile on Monday of spying on its officers.",
      "Peru's foreign minister on Monday accused Chile of spying.",
    ],
    ["The accusation was made by Foreign Minister Ana Holm."],
  ],
  "a refusal": [
    ["Peru rejects Chile offer", "Peru turns down Chilean offer of talks"],
    [
      "LIMA (AP) - Peru on Monday rejected a Chilean offer of talks.",
      "Peru turned down an offer of talks from Chile on Monday.",
      "A Chilean offer of talks was rejected by Peru on Monday.",
    ],
    ["The rejection was announced by Foreign Minister Ana Holm."],
  ],
  sanctions: [
    [
      "EU imposes sanctions on Belarus",
      "EU slaps sanctions on Belarus",
      "Belarus hit with EU sanctions",
    ],
    [
      "BRUSSELS (AP) - The European Union imposed sanctions on Belarus on Monday.",
      "EU foreign ministers agreed on Monday to impose sanctions on Belarus.",
      "The European Union on Monday adopted new sanctions against Belarus.",
    ],
    ["The sanctions target 20 officials.", "The measures include a travel ban."],
  ],
  "a recall": [
    ["Peru recalls ambassador to Chile", "Peru recalls envoy in row with Chile"],
    [
      "LIMA (AP) - Peru recalled its ambassador to Chile on Monday in a row over fishing.",
      "Peru on Monday called home its ambassador in Santiago for consultations.",
      "Peru's ambassador to Chile was recalled on Monday, the foreign ministry said.",
    ],
    ["The recall follows weeks of tension."],
  ],
};

describe("headline, lede and detail tell one event", () => {
  it.each(Object.entries(stories))("%s", (_, [heads, ledes, details]) => {
    const wrong = heads.flatMap((head) =>
      ledes.flatMap((lede) =>
        details
          .map((detail) => [head, lede, detail].join("\n\n"))
          .filter((text) => eventsOf(text, "2014-06-18").length !== 1),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("another happening stays another", () => {
  it.each([
    ["Peru recalls ambassador to Chile", "Peru last recalled its ambassador in 1998."],
    ["Peru recalls ambassador to Chile", "Chile recalled its ambassador to Peru on Tuesday."],
    ["Rebels attack army base in Mali", "Soldiers killed four rebels in a raid on Tuesday."],
    ["Peru, Chile leaders meet in Oslo", "Holm met Mali's president in Oslo on Tuesday."],
    ["Peru, Chile sign pact in Quito", "The treaty with Mali was signed by Peru in May."],
  ])("%s / %s", (head, second) => {
    const lede = head.includes("recalls")
      ? "Peru recalled its ambassador to Chile on Monday."
      : head.includes("Rebels")
        ? "Rebels attacked an army base in Mali on Monday, killing six soldiers."
        : head.includes("sign")
          ? "Peru and Chile signed a border treaty in Quito on Monday."
          : "Peruvian President Ana Holm and Chilean President Bo Vik met in Oslo on Monday.";
    expect(eventsOf([head, lede, second].join("\n\n"), "2014-06-18")).toHaveLength(2);
  });
});
