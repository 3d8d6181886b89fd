// Who stands in for somebody, who was not there, and what one used a visit for.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("who is represented is not there, and who stands in is", () => {
  rows(
    [
      [
        "Prime Minister Bo Holm of Norway will be represented by Minister Jorge Vik at the summit in Lima on Friday.",
        "Jorge Vik is to represent Prime Minister Bo Holm of Norway | Jorge Vik",
      ],
    ],
    ["title", "who"],
  );
});

describe("who was not present stayed away", () => {
  rows(
    [
      [
        "Mexico did not appear at the session of the council on Friday.",
        "Mexico does not appear at the session of the council | declined",
      ],
    ],
    ["title", "status"],
  );
});

describe("what one spoke from was used so", () => {
  rows(
    [
      [
        "President Bo Holm of Norway used the trip to publicly warn Peru on Friday.",
        "Bo Holm warns Peru | held",
      ],
    ],
    ["title", "status"],
  );
});

describe("two presidents discuss with each other, and two between whom it is agreed agree", () => {
  rows(
    [
      [
        "Presidents Bo Holm of Norway and Ana Roca of Peru will discuss trade on Friday.",
        "Bo Holm and Ana Roca are to meet | Bo Holm + Ana Roca",
      ],
      [
        "It was agreed on Friday between President Ana Roca of Peru and Premier Bo Holm to carry on the dialogue.",
        "Ana Roca and Bo Holm agree to carry on the dialogue | Ana Roca + Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});

describe("what came of it is over", () => {
  rows(
    [
      [
        "The talks come as a result of a meeting between President Ana Roca of Peru and Premier Bo Holm in Lima on January 5.",
        "Ana Roca and Bo Holm meet in Lima | held",
      ],
    ],
    ["title", "status"],
  );
});

describe("names that a rank or a first name tells", () => {
  rows(
    [
      [
        "President Roch Marc Christian Kabore of Peru resigned on Friday.",
        "Roch Marc Christian Kabore",
      ],
      [
        "Foreign Minister Mark Chen of Peru left Oslo. The minister yesterday met Bo Holm of Norway.",
        "Mark Chen + Bo Holm",
      ],
    ],
    ["who"],
  );
});

describe("who stood in at an occasion was there, for a state with it", () => {
  rows(
    [
      [
        "Kenya was represented at the talks on Friday by its foreign minister, Ana Holm.",
        "Ana Holm represents Kenya | Ana Holm + Kenya | 2024-05-03",
      ],
      [
        "President Pedro Roca was represented at the summit by his minister Ana Holm.",
        "Ana Holm represents President Pedro Roca | Ana Holm | ../2024-05-06",
      ],
      ["Peru was represented by Ana Holm."],
    ],
    ["title", "who", "date"],
  );
});
