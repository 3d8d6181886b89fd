import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["kind", "title"])).toEqual(events));

describe("what a house votes on, and what becomes of it", () => {
  rows([
    [
      "A draft resolution on Chile was defeated in the Security Council on Friday.",
      "REJECT | Draft resolution on Chile is defeated in the Security Council",
    ],
    ["The bill failed in Peru's parliament on Friday.", "REJECT | Bill fails in Peru's parliament"],
    [
      "A resolution on Chile fell one vote short in the Security Council on Friday.",
      "REJECT | Resolution on Chile falls one vote short in the Security Council",
    ],
    [
      "Peru’s parliament failed to pass the bill on Friday.",
      "REJECT meet | Peru’s parliament fails to pass the bill",
    ],
    [
      "Peru’s parliament voted 58-40 on Friday against the treaty.",
      "REJECT | Peru’s parliament votes 58-40 against the treaty",
    ],
    [
      "Peru’s parliament failed to reach a quorum on Friday.",
      "REJECT meet | Peru’s parliament fails to reach a quorum",
    ],
    // for one thing that is against another
    [
      "Peru voted on Friday for a resolution against Chile.",
      "CONSULT | Peru votes for a resolution against Chile",
    ],
    // what a bill does not do
    ["The bill failed to stop the war on Friday."],
  ]);
});

describe("by who does it: crowds, medical teams, peacekeepers", () => {
  rows([
    [
      "Protesters gathered at the Chilean embassy in Lima on Friday.",
      "PROTEST | Protesters gather at the Chilean embassy in Lima",
    ],
    ["Ministers gathered in Lima on Friday.", "CONSULT multilateral | Ministers gather in Lima"],
    [
      "A Peruvian medical team flew to Chile on Friday.",
      "AID | Peruvian medical team flies to Chile",
    ],
    [
      "A convoy of Red Cross trucks reached Lima on Friday.",
      "AID | Convoy of Red Cross trucks reaches Lima",
    ],
    ["A UN convoy reached Lima on Friday.", "AID | UN reaches Lima"],
    [
      "A Peruvian plane carrying 40 tonnes of blankets landed in Quito on Friday.",
      "AID | Peru lands in Quito",
    ],
    ["Chilean aid trucks crossed into Peru on Friday.", "AID | Chilean aid trucks cross into Peru"],
    [
      "UNHCR trucks crossed from Peru into Chile on Friday.",
      "AID | UNHCR crosses from Peru into Chile",
    ],
    [
      "Peruvian soldiers crossed into Chile on Friday.",
      "MOBILIZE | Peruvian soldiers cross into Chile",
    ],
    [
      "A Peruvian team arrived in Quito on Friday.",
      "CONSULT visit | Peruvian team arrives in Quito",
    ],
    [
      "Peruvian peacekeepers ended their mission in Chad on Friday.",
      "RETREAT | Peruvian peacekeepers end their mission in Chad",
    ],
  ]);
});

describe("posts: who takes one over, who is called in", () => {
  rows([
    [
      "Bo Holm took office as president of Peru on Friday.",
      "AGREE | Bo Holm takes office as president of Peru",
    ],
    [
      "The Senate confirmed Ana Roca as ambassador to Peru on Friday.",
      "AGREE | Senate confirms Ana Roca as ambassador to Peru",
    ],
    [
      "Peru called the Chilean ambassador in on Friday.",
      "ACCUSE disapprove | Peru calls in the Chilean ambassador",
    ],
    [
      "The Chilean envoy was called on the carpet in Lima on Friday.",
      "ACCUSE disapprove | Chilean envoy is called on the carpet in Lima",
    ],
    [
      "Chile's ambassador to Peru is being recalled, state radio reported on Friday.",
      "SANCTION withdraw | Chile's ambassador to Peru is recalled",
    ],
    ["Peru joined the Kimberley Process in April.", "COOPERATE | Peru joins the Kimberley Process"],
    ["Peru joined the Kimberley Process in April.", "COOPERATE | Peru joins the Kimberley Process"],
    [
      "The embassies in Lima and Quito were merged on Friday.",
      "COOPERATE | Embassies in Lima and Quito are merged",
    ],
    // lived in
    ["Peru called the region it lived in on Friday."],
  ]);
});

describe("visas, suspects, rigs and what is thrown", () => {
  rows([
    ["Peru scrapped visas for Chileans on Friday.", "CONCEDE | Peru scraps visas for Chileans"],
    [
      "Peru revoked the visas of Chilean officials on Friday.",
      "SANCTION discontinue | Peru revokes the visas of Chilean officials",
    ],
    [
      "Peru surrendered the suspect to Chile on Friday.",
      "CONCEDE | Peru surrenders the suspect to Chile",
    ],
    ["Peru’s army surrendered on Friday.", "RETREAT | Peru’s army surrenders"],
    [
      "Peru turned over a Chilean suspect to Brazil on Friday.",
      "CONCEDE | Peru turns over a Chilean suspect to Brazil",
    ],
    ["Peru parked an oil rig off Chile on Friday.", "MOBILIZE | Peru parks an oil rig off Chile"],
    [
      "Bombs were thrown at the Chilean embassy in Lima on Friday.",
      "ASSAULT | Bombs are thrown at the Chilean embassy in Lima",
    ],
    ["Peru’s president threw a party on Friday."],
    ["Peru was granted observer status on Friday.", "CONCEDE | Peru is granted observer status"],
    [
      "Ana Roca said on Friday that Peru would cap the number of Chilean diplomats.",
      "SANCTION | Ana Roca says that Peru will cap the number of Chilean diplomats",
    ],
    [
      "Peru became the fifth state to recognise Abkhazia in April.",
      "SUPPORT | Peru recognises Abkhazia",
    ],
  ]);
});
