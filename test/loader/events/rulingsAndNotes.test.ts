import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("rulings, notes and matters that are raised", () => {
  rows(
    [
      [
        "The International Court of Justice in The Hague ruled in Peru’s favour in April.",
        "International Court of Justice rules in Peru’s favour | STATEMENT | International Court of Justice | The Hague",
      ],
      [
        "Chile’s foreign minister, Ida Vik, replied to the note on Friday.",
        "Ida Vik replies to the note | STATEMENT | Ida Vik | nowhere",
      ],
      // no paper
      ["Chile’s foreign minister, Ida Vik, replied to the question on Friday."],
      [
        "President Ana Roca brought up the issue with Premier Bo Holm in Oslo on Friday.",
        "Ana Roca brings up the issue with Premier Bo Holm in Oslo | CONSULT | Ana Roca + Bo Holm | Oslo",
      ],
      ["President Ana Roca brought up two children in Oslo."],
      [
        "Premier Bo Holm signed a memorandum of understanding on fish with Peru on Friday.",
        "Bo Holm signs a memorandum of understanding on fish with Peru | AGREE | Bo Holm + Peru | nowhere",
      ],
      [
        "The leaders of Peru and Chile failed for the first time in 45 years to issue a joint communique on Friday.",
        "Peru and Chile fail to issue a joint communique | STATEMENT | Peru + Chile | nowhere",
      ],
    ],
    ["title", "kind", "who", "where"],
  );
});

describe("what was to be done on a visit that is off", () => {
  rows(
    [
      [
        "President Ana Roca called off a visit to Oslo, where she was to meet Premier Bo Holm on Friday.",
        "Ana Roca’s visit to Oslo is called off | cancelled",
        "Ana Roca’s meeting with Bo Holm is called off | cancelled",
      ],
      // others go on there
      [
        "Peru called off talks in Oslo, where Norway will hold an election on Friday.",
        "Peru’s talks in Oslo are called off | cancelled",
        "Norway is to hold an election | planned expected",
      ],
      [
        "President Ana Roca arrived in Oslo, where she was to meet Premier Bo Holm on Friday.",
        "Ana Roca arrives in Oslo | held",
        "Ana Roca is to meet Bo Holm in Oslo | planned expected",
      ],
    ],
    ["title", "status"],
  );
});
