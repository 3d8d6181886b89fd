import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "date", "who", "title"];

describe("a thing that one had in hand is what “it” means behind a pause", () => {
  table([
    [
      "Peru seized a Chilean trawler in March; it was released on Friday.",
      "COERCE | 2024-03 | Peru + Chile | Peru seizes a Chilean trawler",
      "CONCEDE | 2024-05-03 | Peru | Peru releases the trawler",
    ],
    [
      "Peru severed ties with Chile in 2009; they were restored in March.",
      "SANCTION discontinue | 2009 | Peru + Chile | Peru severs ties with Chile",
      "COOPERATE | 2024-03 | Peru + Chile | Peru restores ties",
    ],
    [
      "Peru detained the ship in March but it was freed on Friday.",
      "COERCE | 2024-03 | Peru | Peru detains the ship",
      "CONCEDE | 2024-05-03 | Peru | Peru frees the ship",
    ],
    [
      "Peru closed its border in March but they were attacked on Friday.",
      "SANCTION discontinue | 2024-03 | Peru | Peru closes its border",
      "ASSAULT | 2024-05-03 | Peru | Peru is attacked",
    ],
  ]);
});

describe("a capital that is spoken to, given something or told by how it acts is its state", () => {
  table([
    [
      "Warsaw lashed out at Minsk on Friday.",
      "ACCUSE disapprove | 2024-05-03 | Poland + Belarus | Poland lashes out at Minsk",
    ],
    [
      "Bratislava handed Prague a note on Friday.",
      "ACCUSE disapprove | 2024-05-03 | Slovakia + Czech Republic | Slovakia hands Prague a note",
    ],
    [
      "Malta promised Tripoli two patrol boats on Friday.",
      "AGREE | 2024-05-03 | Malta + Libya | Malta promises Tripoli two patrol boats",
    ],
    [
      "Bishkek formally notified Moscow on Friday that it would close the base.",
      "SANCTION discontinue | 2024-05-03 | Kyrgyzstan + Russia | Kyrgyzstan notifies Moscow that it will close the base",
    ],
    [
      "Tokyo and Hanoi, once bitter foes, established relations in 1973.",
      "COOPERATE | 1973 | Japan + Vietnam | Japan and Vietnam establish relations",
    ],
  ]);
});

describe("a paper comes into force, and no state that is named beside it", () => {
  table([
    [
      "Peru praised a ceasefire brokered by Norway, which came into force on Friday.",
      "AGREE | 2024-05-03 | nobody | Ceasefire comes into force",
      "SUPPORT | ../2024-05-06 | Peru | Peru praises a ceasefire brokered by Norway",
    ],
    [
      "The deal brokered by Norway ends the war.",
      "AGREE | ../2024-05-06 | Norway | Norway brokers the deal",
    ],
    [
      "Peru sent a message to the King of Norway, which was delivered by its ambassador on Friday.",
      "STATEMENT | 2024-05-03 | Peruvian ambassador | Peruvian ambassador delivers the message",
      "STATEMENT | ../2024-05-06 | Peru + King of Norway | Peru sends a message to the King of Norway",
    ],
  ]);
});

describe("what stands in front without a comma is not of the subject", () => {
  table([
    [
      "In Lima the ministers condemned the attack on Friday.",
      "ACCUSE disapprove | 2024-05-03 | nobody | Ministers condemn the attack",
    ],
    [
      "In a note the ministry protested on Friday against the raid.",
      "ACCUSE disapprove | 2024-05-03 | ministry | Ministry protests against the raid",
    ],
  ]);
});

describe("each of two years tells what the verb says", () => {
  table([
    [
      "Croatia joined NATO in 2009 and the EU in July 2013.",
      "COOPERATE | 2009 | Croatia | Croatia joins NATO",
      "COOPERATE | 2013-07 | Croatia | Croatia joins the EU",
    ],
    [
      "Peru recognised Kosovo in 2008 and South Sudan in 2011.",
      "SUPPORT | 2008 | Peru + Kosovo | Peru recognises Kosovo",
      "SUPPORT | 2011 | Peru + South Sudan | Peru recognises South Sudan",
    ],
    [
      "Peru tabled a draft on Thursday; Chile and Norway vetoed it on Friday.",
      "AGREE | 2024-05-02 | Peru | Peru tables a draft",
      "REJECT | 2024-05-03 | Chile + Norway | Chile and Norway veto the draft",
    ],
  ]);
});

describe("no deed: of what kind they are, what is denied, what falls on one day", () => {
  table([
    [
      "Peru and Chile discussed the fate of abducted Norwegians on Friday.",
      "CONSULT | 2024-05-03 | Peru + Chile | Peru and Chile meet",
    ],
    [
      "Peru refuted claims on Friday that it had expelled Chilean diplomats.",
      "REJECT | 2024-05-03 | Peru | Peru refutes claims that it had expelled Chilean diplomats",
    ],
    [
      "Peru put off the visit in March because it clashed with an election.",
      "REJECT meet | 2024-03 | Peru | Peru’s visit is put off",
    ],
  ]);
});

describe("plain steps with a day", () => {
  table([
    [
      "Peru walked away from the talks on Friday.",
      "REJECT | 2024-05-03 | Peru | Peru walks away from the talks",
    ],
    [
      "Peru left the group in March.",
      "SANCTION discontinue | 2024-03 | Peru | Peru leaves the group",
    ],
    [
      "Peru fired back at Chile on Friday.",
      "ACCUSE disapprove | 2024-05-03 | Peru + Chile | Peru fires back at Chile",
    ],
    [
      "Peru appointed Ada Holm envoy on Friday, replacing Bo Vik.",
      "AGREE | 2024-05-03 | Peru + Ada Holm | Peru appoints Ada Holm envoy",
    ],
  ]);
});

describe("what befell a house, a truce or a person beside another name is told of it", () => {
  table([
    [
      "Peru reopened its consulate in Arica in March, which was closed in 2012.",
      "SANCTION discontinue | 2012 | nobody | Consulate is closed",
      "COOPERATE | 2024-03 | Peru | Peru reopens its consulate in Arica",
    ],
    [
      "Peru and Chile signed a truce in January, but it collapsed in March.",
      "AGREE | 2024-01 | Peru + Chile | Peru and Chile sign a truce",
      "SANCTION discontinue | 2024-03 | Peru + Chile | Truce collapses",
    ],
    [
      "Peru released Bo Vik, convicted of spying in 2001.",
      "SANCTION convict | 2001 | Bo Vik | Bo Vik is convicted of spying",
      "CONCEDE | ../2024-05-06 | Peru + Bo Vik | Peru releases Bo Vik",
    ],
    [
      "President Juan Carlos Santos of Peru was re-elected on Friday.",
      "CONSULT | 2024-05-03 | Juan Carlos Santos | President Juan Carlos Santos of Peru is re-elected",
    ],
    [
      "Peru opened a new border post at Arica on Friday.",
      "COOPERATE | 2024-05-03 | Peru | Peru opens a new border post at Arica",
    ],
    [
      "Peru handed over two soldiers and Chile three civilians on Friday.",
      "CONCEDE | 2024-05-03 | Peru + soldiers + Chile | Peru hands over two soldiers and Chile three civilians",
    ],
  ]);
});

describe("only after something else has come about: a condition", () => {
  table([
    [
      "Peru will resume talks only after Chile has withdrawn its ships.",
      "AGREE | 2024-05-06/.. | Peru | Peru is to resume talks",
    ],
    [
      "President Ana Roca of Peru said she would visit Chile only after talks on fish had resumed.",
      "AGREE visit | 2024-05-06/.. | Ana Roca | Ana Roca is to visit Chile",
    ],
    [
      "Peru resumed talks on Friday only after Chile had withdrawn its ships.",
      "CONSULT | 2024-05-03 | Peru | Peru resumes talks",
      "RETREAT | ../2024-05-03 | Chile | Chile withdraws its ships",
    ],
  ]);
});

describe("a title keeps what belongs to its verb", () => {
  table([
    [
      "Peru asked Chile in March to hand him over.",
      "REQUEST change | 2024-03 | Peru + Chile | Peru asks Chile to hand him over",
    ],
  ]);
});
