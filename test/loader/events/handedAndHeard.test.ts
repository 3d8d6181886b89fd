import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("whom something is given stands between the verb and what is given", () => {
  table(
    ["kind", "title", "who"],
    [
      [
        "A court in Lima gave two Danish nationals prison terms of eight years on 1 May.",
        "SANCTION convict | Court in Lima gives two Danish nationals prison terms | court + Danish nationals",
      ],
      [
        "A court handed Minister Bo Vik a jail term on 1 May.",
        "SANCTION convict | Court hands Minister Bo Vik a jail term | Bo Vik",
      ],
      [
        "Chile handed the Danish ambassador a note of protest on 1 May.",
        "ACCUSE disapprove | Chile hands the Danish ambassador a note of protest | Chile + Danish ambassador",
      ],
    ],
  );
});

describe("a message that is for somebody is a contact", () => {
  table(
    ["kind", "title", "who"],
    [
      [
        "President Ana Roca wrote to Premier Bo Vik on Friday.",
        "CONSULT | Ana Roca writes to Premier Bo Vik | Ana Roca + Bo Vik",
      ],
      [
        "President Ana Roca handed a letter to Premier Bo Vik on Friday.",
        "CONSULT | Ana Roca hands a letter to Premier Bo Vik | Ana Roca + Bo Vik",
      ],
      [
        "President Ana Roca told Premier Bo Vik on Friday that she would stay.",
        "STATEMENT | Ana Roca tells Premier Bo Vik that she will stay | Ana Roca + Bo Vik",
      ],
      ["Chile circulated a letter on Friday.", "STATEMENT | Chile circulates a letter | Chile"],
    ],
  );
});

describe("bodies that hear, ministers who shut themselves up", () => {
  table(
    ["kind", "title", "who"],
    [
      [
        "The Security Council heard Minister Bo Vik on Friday.",
        "CONSULT | UN Security Council meets Bo Vik | UN Security Council + Bo Vik",
      ],
      [
        "Minister Ana Roca shut herself up with President Bo Vik on Friday.",
        "CONSULT | Ana Roca meets Bo Vik | Ana Roca + Bo Vik",
      ],
      [
        "Premier Ana Roca called her ministers to her residence on Friday.",
        "CONSULT | Ana Roca calls her ministers to her residence | Ana Roca",
      ],
      [
        "Chile sent 70 police officers to the border town of Arica on Friday.",
        "MOBILIZE | Chile sends 70 police officers to the border town of Arica | Chile",
      ],
    ],
  );
});

describe("not to sign on a day is to refuse; to sign nothing is not", () => {
  table(
    ["status", "title"],
    [
      [
        "Premier Ana Roca did not sign the accord on Friday.",
        "declined | Ana Roca does not sign the accord",
      ],
      [
        "Premier Ana Roca did not accept the plan on Friday.",
        "declined | Ana Roca does not accept the plan",
      ],
      ["Premier Ana Roca did not sign the accord."],
      [
        "Peru offered a plan on Friday. President Ana Roca accepted it.",
        "held | Ana Roca accepts the plan",
      ],
    ],
  );
});

describe("a delegation that will be somewhere comes there", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "A Danish delegation will be in Lima on Friday.",
        "2024-05-10 | planned expected | Danish delegation is to visit Lima",
      ],
      ["Danish waters will be in use on Friday."],
    ],
  );
});

describe("verbs that tell less than they seem to", () => {
  table(
    ["kind", "title"],
    [
      ["The council said that the proposal from the league met Chile's demands."],
      ["Chile met the deadline on Friday."],
      ["Minister Ana Roca met opposition from farmers on Friday."],
      ["Minister Ana Roca met a wall of silence in Lima on Friday."],
      [
        "Minister Ana Roca met opposition leaders in Lima on Friday.",
        "CONSULT | Ana Roca meets opposition leaders in Lima",
      ],
      [
        "Minister Ana Roca met rebel leaders, whose demands she knew, on Friday.",
        "CONSULT | Ana Roca meets rebel leaders",
      ],
      ["Chilean troops would go back to the positions they held before shooting broke out."],
      ["President Ana Roca has been shunned by the West since 2010."],
      [
        "Minister Ana Roca declared the war over on Friday.",
        "STATEMENT | Ana Roca declares the war over",
      ],
      [
        "Chile told Peru on Friday that it would go along.",
        "STATEMENT | Chile tells Peru that it will go along",
      ],
    ],
  );
});

describe("steps of which only the day makes events have the kind of the verb", () => {
  table(
    ["date", "kind", "title"],
    [
      [
        "In March President Ana Roca sacked the judiciary.",
        "2024-03 | SANCTION | Ana Roca sacks the judiciary",
      ],
      [
        "In March President Ana Roca tore up the constitution.",
        "2024-03 | REJECT | Ana Roca tears up the constitution",
      ],
      ["Chile cut the line in March.", "2024-03 | SANCTION | Chile cuts the line"],
      ["Chile sent flowers on Friday."],
    ],
  );
});

describe("an aside between commas that tells how it began", () => {
  table(
    ["date", "title", "who"],
    [
      [
        "Relations between Chile and Peru, first established on 15 March, 1973, were suspended on 4 February, 1994.",
        "1973-03-15 | Relations between Chile and Peru are established | Chile + Peru",
        "1994-02-04 | Relations between Chile and Peru are suspended | Chile + Peru",
      ],
      [
        "Talks between Chile and Peru, first held in Oslo in March, were resumed on Friday.",
        "2024-05-03 | Talks between Chile and Peru are resumed | Chile + Peru",
      ],
    ],
  );
});

describe("what is said stands behind where and when it was said", () => {
  table(
    ["kind", "title"],
    [
      [
        "President Ana Roca said after the meeting with Premier Bo Vik that progress had been made.",
        "STATEMENT | Ana Roca says after the meeting with Premier Bo Vik that progress had been made",
      ],
      [
        "“We have no army,” President Ana Roca said in a televised address Thursday night.",
        "STATEMENT | Ana Roca’s televised address",
      ],
    ],
  );
});

describe("who calls in an envoy, by where he is called to", () => {
  table(
    ["title", "who"],
    [
      [
        "The Peruvian ambassador was summoned to the Chilean foreign ministry on Friday.",
        "Chilean foreign ministry summons Peruvian ambassador | Chilean foreign ministry + Peruvian ambassador",
      ],
      [
        "The Peruvian ambassador was summoned on Friday by Deputy Minister Ana Roca.",
        "Ana Roca summons Peruvian ambassador | Ana Roca + Peruvian ambassador",
      ],
    ],
  );
});

describe("numbers up to ninety count people", () => {
  table(
    ["title", "who"],
    [
      [
        "Twelve Peruvian sailors held by Chile since March were released on Friday.",
        "Twelve Peruvian sailors are released | Peruvian sailors",
      ],
    ],
  );
});

describe("what befell the subject before has no day of its verb", () => {
  table(
    ["date", "title"],
    [
      [
        "The accord, signed in Lima by Chile, was ratified on Friday.",
        "2024-05-03 | Accord is ratified",
        "../2024-05-06 | Chile signs the accord",
      ],
      [
        "Minister Ana Roca, accompanied by Premier Bo Vik, visited Lima on Friday.",
        "2024-05-03 | Ana Roca visits Lima",
      ],
      [
        "The talks, set for January, were called off on Friday.",
        "2024-05-03 | Talks are called off",
      ],
    ],
  );
});
