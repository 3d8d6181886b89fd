import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("a turn of the day, told in the present", () => {
  rows(
    [
      [
        "President Ana Roca begins talks in Oslo later Monday with Premier Bo Holm.",
        "Ana Roca is to meet Bo Holm in Oslo | planned expected | 2024-05-06",
      ],
      [
        "Premier Bo Holm meets President Ana Roca in Oslo today.",
        "Bo Holm is to meet Ana Roca in Oslo | planned expected | 2024-05-06",
      ],
      // what is so, and no turn of the day
      ["Peru today has an embassy in Oslo."],
      // another day
      ["Premier Bo Holm leaves Oslo with few friends."],
    ],
    ["title", "status", "date"],
  );
});

describe("a journey of several stops, each with its days", () => {
  rows(
    [
      [
        "President Ana Roca will travel to Lima on June 3, Quito on June 4 and Oslo on June 5.",
        "Ana Roca is to visit Lima | planned expected | 2024-06-03",
        "Ana Roca is to visit Quito | planned expected | 2024-06-04",
        "Ana Roca is to visit Oslo | planned expected | 2024-06-05",
      ],
      [
        "President Ana Roca will travel to Portugal June 30 through July 1, to Aachen and Berlin, Germany, July 1-3, and to Kiev, Ukraine, July 6.",
        "Ana Roca is to visit Portugal | planned expected | 2024-06-30/2024-07-01",
        "Ana Roca is to visit Aachen and Berlin, Germany | planned expected | 2024-07-01/2024-07-03",
        "Ana Roca is to visit Kiev, Ukraine | planned expected | 2024-07-06",
      ],
      [
        "The minister visited Oslo on May 3, Helsinki on May 4, and Riga on May 5.",
        "Minister visits Oslo | held | 2024-05-03",
        "Minister visits Helsinki | held | 2024-05-04",
        "Minister visits Riga | held | 2024-05-05",
      ],
      // one stop, and what comes on its way
      [
        "President Ana Roca will travel to Peru June 3 through June 5.",
        "Ana Roca is to visit Peru | planned expected | 2024-06-03/2024-06-05",
      ],
    ],
    ["title", "status", "date"],
  );
});

describe("a capital behind a date acts", () => {
  rows(
    [
      [
        "In May 2012, Lima recalled its envoy to Chile.",
        "Peru recalls its envoy to Chile | held | 2012-05",
      ],
    ],
    ["title", "status", "date"],
  );
});

describe("what helps one participle helps the next", () => {
  rows(
    [
      [
        "Talks will be held in Lima and an accord signed in Oslo on June 3.",
        "Talks are to be held in Lima | planned expected | 2024-05-06/..",
        "Accord is to be signed in Oslo | planned expected | 2024-06-03",
      ],
      // a verb of its own
      [
        "An accord will be signed in Lima on June 3 and the ministers visited Oslo on Monday.",
        "Ministers visit Oslo | held | 2024-05-06",
        "Accord is to be signed in Lima | planned expected | 2024-06-03",
      ],
      // no more than possible
      ["Peru said sanctions on Chile can be lifted and relations normalized."],
    ],
    ["title", "status", "date"],
  );
});

describe("what one has is no verb", () => {
  rows(
    [
      [
        "Premier Bo Holm was due to have talks with President Ana Roca on June 3.",
        "Bo Holm is to meet Ana Roca | planned expected | 2024-06-03",
      ],
    ],
    ["title", "status", "date"],
  );
});

describe("talks that fall short were held", () => {
  rows(
    [
      [
        "Talks between Chile and Peru in Oslo on Monday failed to narrow the gap.",
        "Chile and Peru meet in Oslo | held | 2024-05-06",
      ],
      // these were not
      [
        "The talks between Chile and Peru failed to start on Monday.",
        "Chile and Peru’s meeting is called off | cancelled | 2024-05-06",
      ],
    ],
    ["title", "status", "date"],
  );
});

describe("no happening", () => {
  rows(
    [
      ["The ties between Peru and Chile were put back on track in 1992."],
      ["The prize has been awarded annually since 1949 to presidents of Peru."],
      ["Peru committed to ending the Chile war\n\nNothing else was said."],
      // put off after all
      [
        "The talks between Peru and Chile were put back to June.",
        "Talks between Peru and Chile are put back | cancelled | ../2024-05-06",
        "Peru and Chile are to meet | planned expected | 2024-06",
      ],
    ],
    ["title", "status", "date"],
  );
});

describe("the same meeting, counted", () => {
  rows(
    [
      [
        "President Ana Roca will attend the summit in Lima on June 3, the 24th annual meeting of the leaders.",
        "Ana Roca is to attend the summit in Lima | planned expected | 2024-06-03",
      ],
      // another one
      [
        "President Ana Roca will attend the summit in Lima on June 3, and the second meeting of the council in Oslo on June 5.",
        "Ana Roca is to attend the summit in Lima | planned expected | 2024-06-03",
        "Ana Roca’s second meeting in Oslo | planned expected | 2024-06-05",
      ],
    ],
    ["title", "status", "date"],
  );
});

describe("who met goes on, not whom they met", () => {
  rows(
    [
      [
        "Ministers Bo Holm and Ana Vik met with President Jorge Salas and Premier Luis Vera in Lima on Monday. They also visited Oslo.",
        "Bo Holm and Ana Vik visit Oslo | Bo Holm + Ana Vik",
        "Bo Holm and Ana Vik meet Jorge Salas and Luis Vera in Lima | Bo Holm + Ana Vik + Jorge Salas + Luis Vera",
      ],
      [
        "In Lima the envoys met with President Jorge Salas and Premier Luis Vera; in Quito they met with President Ana Ruiz and Premier Ivo Paz.",
        "Jorge Salas and Luis Vera meet in Lima | Jorge Salas + Luis Vera",
        "Ana Ruiz and Ivo Paz meet in Quito | Ana Ruiz + Ivo Paz",
      ],
      [
        "The Co-Chairs of the Andes Group met with President Jorge Salas in Lima; in Quito they met with President Ana Ruiz.",
        "Co-Chairs meet Jorge Salas in Lima | Co-Chairs + Jorge Salas",
        "Co-Chairs meet Ana Ruiz in Quito | Co-Chairs + Ana Ruiz",
      ],
      // they are whom the sentence joins
      [
        "President Jorge Salas and Premier Luis Vera met in Lima. They also visited Oslo.",
        "Jorge Salas and Luis Vera visit Oslo | Jorge Salas + Luis Vera",
        "Jorge Salas and Luis Vera meet in Lima | Jorge Salas + Luis Vera",
      ],
    ],
    ["title", "who"],
  );
});

describe("a bracket before the verb is an aside", () => {
  rows(
    [
      [
        "Envoy Bo Holm (adviser to President Ana Vik) visited Lima on Monday.",
        "Bo Holm visits Lima | Bo Holm",
      ],
      [
        "The African Union (AU) met in Lima on Monday.",
        "African Union meets in Lima | African Union",
      ],
    ],
    ["title", "who"],
  );
});

describe("a word at the head of a sentence is no name", () => {
  rows(
    [
      [
        "Upon returning to Lima, President Ana Roca met Premier Bo Holm on Monday.",
        "Ana Roca returns to Lima | Ana Roca",
        "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
      ],
      [
        "Subsequently arriving in Lima, President Ana Roca met Premier Bo Holm on Monday.",
        "Ana Roca arrives in Lima | Ana Roca",
        "Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});
