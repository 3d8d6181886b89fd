import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("two of whom one is told as somebody's", () => {
  rows(
    [
      [
        "Peruvian Deputy Minister Bo Holm and Roca’s aide, Ivo Paz, met with Ambassador Ana Vik on Friday.",
        "Bo Holm and Ivo Paz meet Ana Vik | Bo Holm + Ivo Paz + Ana Vik",
      ],
      [
        "Centre Party leader Bo Holm, Green Front President Ivo Paz and the SDP’s leader Ana Vik will meet President Salas in Lima on June 3.",
        "Bo Holm, Ivo Paz and Ana Vik are to meet Salas in Lima | Bo Holm + Ivo Paz + Ana Vik + Salas",
      ],
      // an owner alone is no member
      [
        "Peru’s foreign minister, Bo Holm, met Ana Vik on Friday.",
        "Bo Holm meets Ana Vik | Bo Holm + Ana Vik",
      ],
    ],
    ["title", "who"],
  );
});

describe("of several, those with names", () => {
  rows(
    [
      [
        "Several European politicians, including Premier Bo Holm and President Ana Vik, have travelled to Lima.",
        "Bo Holm and Ana Vik visit Lima | Bo Holm + Ana Vik",
      ],
      // some are not all
      [
        "Several ministers, most of them friends of Premier Bo Holm, travelled to Lima on Friday.",
        "Several ministers travel to Lima | nobody",
      ],
    ],
    ["title", "who"],
  );
});

describe("the Secretary is no secretary general", () => {
  rows(
    [
      [
        "Secretary of State Ana Roca met Secretary General Bo Holm on Friday. The Secretary also met Premier Ivo Paz.",
        "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
        "Ana Roca meets Ivo Paz | Ana Roca + Ivo Paz",
      ],
      [
        "Secretary General Bo Holm met President Ana Roca on Friday. The Secretary-General also met Premier Ivo Paz.",
        "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
        "Secretary-General meets Ivo Paz | Secretary-General + Ivo Paz",
      ],
    ],
    ["title", "who"],
  );
});

describe("a counterpart of a land that no table knows", () => {
  rows(
    [
      [
        "Foreign Minister Bo Holm said after talks with his South Ossetian counterpart Ivo Paz on Friday that he would go.",
        "Bo Holm meets Ivo Paz | Bo Holm + Ivo Paz",
      ],
    ],
    ["title", "who"],
  );
});

describe("who arrives is not at a meeting of others", () => {
  rows(
    [
      [
        "Ana Roca arrived in Lima on Friday. Her arrival comes on the same day as a meeting between Bo Holm and Ivo Paz.",
        "Ana Roca arrives in Lima | Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("a remark at a press conference is told once", () => {
  rows(
    [
      [
        "“It will be hard,” Bo Holm said at a press conference on Friday.",
        "Bo Holm speaks at a press conference | STATEMENT",
      ],
      [
        "At a press conference in Lima on Friday, Bo Holm said it was hard.",
        "Bo Holm says it was hard | STATEMENT",
      ],
      // without a remark
      [
        "Bo Holm gave a press conference in Lima on Friday.",
        "Bo Holm gives a news conference in Lima | STATEMENT",
      ],
    ],
    ["title", "kind"],
  );
});

describe("into talks", () => {
  rows(
    [
      [
        "President Ana Roca headed into talks with Premier Bo Holm on Friday.",
        "Ana Roca meets Bo Holm | CONSULT",
      ],
    ],
    ["title", "kind"],
  );
});

describe("a day at the head of a title leaves nothing behind", () => {
  rows(
    [
      [
        "Today’s meeting will be followed by a working lunch hosted by Bo Holm.",
        "Meeting is to be followed by a working lunch hosted by Bo Holm | AGREE",
      ],
    ],
    ["title", "kind"],
  );
});

describe("what is said after talks is told with them", () => {
  rows(
    [
      [
        "Bo Holm said after talks with Ana Roca on Friday that it was hard.",
        "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
      ],
      // of nobody
      [
        "Bo Holm said after talks on Friday that it was hard.",
        "Bo Holm says after talks that it was hard | Bo Holm",
        "Bo Holm’s talks | Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});
