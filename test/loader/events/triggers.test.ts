import { describe, expect, it } from "vitest";
import { guardedVerbs } from "#loader/lexicon/guardedVerbs.ts";
import { nounCompounds, nounSenses } from "#loader/lexicon/nounSenses.ts";
import { verbSenses } from "#loader/lexicon/verbSenses.ts";
import { told } from "./told.ts";

const shown = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const kinds = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  shown(["kind", "title"], rows);

describe("the lexicon", () => {
  it("has at least 400 senses of verbs and 150 nouns", () => {
    const guarded = [...guardedVerbs.values()].flat().length;
    expect(verbSenses.size + guarded).toBeGreaterThanOrEqual(400);
    expect(nounSenses.size + nounCompounds.size).toBeGreaterThanOrEqual(150);
  });
});

describe("a verb that needs a certain object", () => {
  kinds([
    ["Ana Roca fired the army chief on Friday.", "SANCTION expel | Ana Roca fires the army chief"],
    ["Peru fired two missiles at Chile on Friday.", "ASSAULT | Peru fires two missiles at Chile"],
    ["Ana Roca fired a question at Bo Holm on Friday."],
    ["Peru struck a Chilean base on Friday.", "ASSAULT | Peru strikes a Chilean base"],
    ["Peru and Chile struck a deal on Friday.", "AGREE | Peru and Chile strike a deal"],
    ["Peru struck a gentle tone on Friday."],
    ["An earthquake struck Peru on Friday."],
    [
      "Peru suspended overland trade with Chile on Friday.",
      "SANCTION discontinue | Peru suspends overland trade with Chile",
    ],
    [
      "Peru suspended its threat of air strikes on Friday.",
      "CONCEDE | Peru suspends its threat of air strikes",
    ],
    ["Peru lifted sanctions on Chile on Friday.", "CONCEDE | Peru lifts sanctions on Chile"],
    ["Ana Roca lifted a glass on Friday."],
    ["Peru opened an embassy in Oslo on Friday.", "COOPERATE | Peru opens an embassy in Oslo"],
    ["Ana Roca opened a window on Friday."],
    ["Peru tested a missile on Friday.", "MOBILIZE | Peru tests a missile"],
    ["The trip tested Ana Roca on Friday."],
    [
      "Peru withdrew its ambassador on Friday.",
      "SANCTION withdraw | Peru withdraws its ambassador",
    ],
    ["Peru withdrew from Bolivia on Friday.", "RETREAT | Peru withdraws from Bolivia"],
    [
      "Peru declared two Danish diplomats persona non grata on Friday.",
      "SANCTION expel | Peru declares two Danish diplomats persona non grata",
    ],
    [
      "Peru gave Danish diplomats 48 hours to leave.",
      "SANCTION expel | Peru gives Danish diplomats 48 hours to leave",
    ],
    ["Peru gave Danish diplomats a look on Friday."],
    ["Ana Roca imposed a curfew on Friday.", "COERCE | Ana Roca imposes a curfew"],
    ["Peru held up a shipment of wheat on Friday.", "COERCE | Peru holds up a shipment of wheat"],
    ["Peru conducted a nuclear test on Friday.", "MOBILIZE | Peru conducts a nuclear test"],
    ["Ana Roca left for Oslo on Friday.", "CONSULT visit | Ana Roca leaves for Oslo"],
    ["Peru offered on Friday to mediate.", "AGREE | Peru offers to mediate"],
  ]);
});

describe("the object of a passive is its subject", () => {
  kinds([
    [
      "Peruvian lawmaker Bo Holm was dismissed on Friday.",
      "SANCTION expel | Peruvian lawmaker Bo Holm is dismissed",
    ],
    [
      "Bo Holm was sworn in as president of Peru on Friday.",
      "AGREE | Bo Holm is sworn in as president of Peru",
    ],
    [
      "A Peruvian corvette sank on Friday, killing 46 sailors.",
      "ASSAULT | Peruvian corvette sinks",
    ],
  ]);
});

describe("what is only asked for has not happened", () => {
  kinds([
    [
      "Peru authorised air strikes against Chile on Friday.",
      "AGREE | Peru authorises air strikes against Chile",
    ],
    [
      "Peru ordered the two sides to reach an agreement.",
      "REQUEST change | Peru orders the two sides to reach an agreement",
    ],
    ["Ana Roca died on Friday, two weeks before she was to meet Bo Holm."],
    [
      "Ana Roca demanded a meeting with Bo Holm.",
      "REQUEST change | Ana Roca demands a meeting with Bo Holm",
    ],
  ]);
});

describe("what came of it", () => {
  shown(
    ["status", "kind", "title"],
    [
      [
        "A summit between Ana Roca and Bo Holm collapsed on Friday.",
        "held | CONSULT multilateral | Ana Roca and Bo Holm attend a summit",
      ],
      [
        "Talks between Peru and Chile collapsed on Friday.",
        "cancelled | SANCTION discontinue | Talks between Peru and Chile collapse",
      ],
      ["The deal was announced on Friday.", "held | AGREE | Deal is announced"],
      [
        "Ana Roca announced a visit to Oslo.",
        "planned expected | AGREE visit | Ana Roca is to visit Oslo",
      ],
      [
        "A trip by Bo Holm to Peru, first planned for April, has been put off.",
        "cancelled | REJECT meet | Bo Holm’s visit to Peru is put off",
      ],
      [
        "Bo Holm accepted an invitation to visit Peru.",
        "planned expected | AGREE visit | Bo Holm is to visit Peru",
      ],
    ],
  );
});

describe("a vote is of the kind of what was voted", () => {
  kinds([
    [
      "Chile’s parliament voted on Friday to impose sanctions on Peru.",
      "SANCTION | Chile’s parliament votes to impose sanctions on Peru",
    ],
    [
      "Chile’s parliament voted on Friday to remove Bo Holm from office.",
      "SANCTION expel | Chile’s parliament votes to remove Bo Holm from office",
    ],
    ["Chile’s parliament voted on Friday.", "CONSULT | Chile’s parliament votes"],
  ]);
});

describe("the same verb is of another kind by what it is done to, and where", () => {
  kinds([
    [
      "Denmark handed over ten patrol boats to Peru on Friday.",
      "AID | Denmark hands over ten patrol boats to Peru",
    ],
    [
      "Denmark handed over two prisoners to Peru on Friday.",
      "CONCEDE | Denmark hands over two prisoners to Peru",
    ],
    [
      "Chile’s parliament voted on Friday to raise spending.",
      "AGREE | Chile’s parliament votes to raise spending",
    ],
    [
      "About 200 exiles gathered outside the ministry in Lima on Friday.",
      "PROTEST | 200 exiles gather outside the ministry in Lima",
    ],
    [
      "Ministers of Peru and Chile gathered in Oslo on Friday.",
      "CONSULT multilateral | Peru and Chile gather in Oslo",
    ],
    ["Peruvian troops fired into the air on Friday.", "COERCE | Peruvian troops fire into the air"],
    [
      "Peruvian troops captured the rebels’ main camp on Friday.",
      "ASSAULT | Peruvian troops capture the rebels’ main camp",
    ],
    [
      "Denmark froze 20 million euros of its funds on Friday.",
      "SANCTION | Denmark freezes 20 million euros of its funds",
    ],
    [
      "Peru expelled two envoys on Friday and Denmark followed suit.",
      "SANCTION expel | Peru expels two envoys",
      "SANCTION expel | Denmark follows suit",
    ],
  ]);
});

describe("who is brought to land or overruled", () => {
  kinds([
    [
      "Fifty migrants were brought ashore in Malta on Friday.",
      "AID | Fifty migrants are brought ashore in Malta",
    ],
    [
      "Ana Roca of Peru was overruled by President Bo Holm on Friday.",
      "REJECT | Bo Holm overrules Ana Roca",
    ],
  ]);
});

describe("what is refused is a refusal, whatever it would have been", () => {
  kinds([
    [
      "Denmark rejected the ultimatum as an insult on Friday.",
      "REJECT | Denmark rejects the ultimatum as an insult",
    ],
    [
      "Peru refused on Friday to withdraw its troops.",
      "REJECT yield | Peru refuses to withdraw its troops",
    ],
  ]);
});

describe("one happening told twice in a clause", () => {
  kinds([
    ["Peru and Chile resumed talks in Oslo on Friday.", "CONSULT | Peru and Chile meet in Oslo"],
    [
      "General Bo Holm seized power in a coup on Friday.",
      "COERCE | Bo Holm seizes power in a coup",
    ],
    [
      "Ana Roca congratulated Bo Holm in a phone call on Friday.",
      "CONSULT phone | Ana Roca speaks by phone with Bo Holm",
    ],
    [
      "Peru agreed on Friday to restore relations with Chile.",
      "AGREE | Peru agrees to restore relations with Chile",
    ],
  ]);
});

describe("a headline", () => {
  it.each([
    ["Peru, Chile sign border accord", "Peru and Chile sign border accord"],
    ["Peru recalls its ambassador", "Peru recalls its ambassador"],
  ])("%s: %s", (headline, title) =>
    expect(told(`${headline}\n\nIt rained.\n\nIt poured.`, ["title"])).toEqual([title]),
  );
});

describe("what is no happening of its own", () => {
  shown(
    ["title"],
    [
      ["Peru has repeatedly blocked resolutions on Chile."],
      ["Ana Roca led talks that ended the war in 1995."],
      ["Bo Holm ruled Peru for ten years."],
      ["Peru and Chile are bound by an accord signed in Oslo in 2000."],
    ],
  );
});

describe("where and by whom", () => {
  shown(
    ["who", "where"],
    [
      ["Peru lifted sanctions on Chile on Friday.", "Peru + Chile | nowhere"],
      [
        "Two Danish envoys were freed on Friday after mediation by Peru.",
        "Danish envoys | nowhere",
        "Peru | nowhere",
      ],
      ["The delegation headed by Ana Roca arrived in Oslo on Friday.", "Ana Roca | Oslo"],
      ["War broke out between Peru and Chile in May 1998.", "Peru + Chile | nowhere"],
    ],
  );
});
