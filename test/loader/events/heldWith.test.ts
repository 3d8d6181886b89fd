import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("talks held with someone", () => {
  rows([
    [
      "Bo Holm discussed the border during talks held on Friday in Lima with Ana Roca.",
      "Bo Holm meets Ana Roca in Lima | Bo Holm + Ana Roca",
    ],
    [
      "After talks held in Oslo, Ana Roca and Bo Holm flew to Lima on Friday.",
      "Ana Roca and Bo Holm visit Lima | Ana Roca + Bo Holm",
      "Ana Roca and Bo Holm meet in Oslo | Ana Roca + Bo Holm",
    ],
    // of others
    [
      "Bo Holm hailed the truce after a meeting held in Oslo on Friday between Chad and Niger.",
      "Chad and Niger meet in Oslo | Chad + Niger",
      "Bo Holm hails the truce | Bo Holm",
    ],
    [
      "Bo Holm hailed the truce after talks between Chad and Niger on Friday.",
      "Chad and Niger meet | Chad + Niger",
      "Bo Holm hails the truce after talks between Chad and Niger | Bo Holm",
    ],
  ]);
});

describe("two subjects behind what stands in front", () => {
  rows([
    [
      "At talks held in Lima on Friday, Peru and Chile agreed to reopen the border.",
      "Peru and Chile meet in Lima | Peru + Chile",
      "Peru and Chile agree to reopen the border | Peru + Chile",
    ],
    // two clauses
    [
      "Ana Roca flew to Lima on Friday and Bo Holm flew to Oslo.",
      "Ana Roca visits Lima | Ana Roca",
      "Bo Holm visits Oslo | Bo Holm",
    ],
  ]);
});

describe("who would not speak after a meeting was at it", () => {
  rows([
    [
      "Ana Roca refused to comment following a meeting with Bo Holm.",
      "Ana Roca refuses to comment following a meeting with Bo Holm | Ana Roca",
      "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
    ],
    [
      "Ana Roca refused to attend a meeting with Bo Holm.",
      "Ana Roca refuses to meet Bo Holm | Ana Roca + Bo Holm",
    ],
  ]);
});
