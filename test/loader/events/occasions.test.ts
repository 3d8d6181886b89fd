import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) =>
    expect(told(text, ["title", "who", "where"])).toEqual(events),
  );

describe("an occasion belongs to those who were at it", () => {
  rows([
    [
      "Peruvian rebels signed a truce on Friday after a meeting with Bo Holm.",
      "Peruvian rebels sign a truce after a meeting with Bo Holm | Peruvian rebels | nowhere",
      "Peruvian rebels meet Bo Holm | Peruvian rebels + Bo Holm | nowhere",
    ],
    // who agrees at it does so with whom it is
    [
      "Ana Roca agreed to a truce at a meeting with Bo Holm on Friday.",
      "Ana Roca agrees to a truce at a meeting with Bo Holm | Ana Roca + Bo Holm | nowhere",
      "Ana Roca meets Bo Holm | Ana Roca + Bo Holm | nowhere",
    ],
  ]);
});

describe("bare talks are as new as a meeting", () => {
  rows([
    [
      "Ana Roca praised the truce after talks with Bo Holm.",
      "Ana Roca praises the truce after talks with Bo Holm | Ana Roca | nowhere",
      "Ana Roca meets Bo Holm | Ana Roca + Bo Holm | nowhere",
    ],
    ["Peru hopes for progress in talks with Chile."],
  ]);
});

describe("who calls an emergency meeting sits in it", () => {
  rows([
    [
      "Ana Roca called an emergency meeting on Friday.",
      "Ana Roca calls an emergency meeting | Ana Roca | nowhere",
    ],
    [
      "Peru has called a meeting of the council for May 9.",
      "Peru calls a meeting of the council | Peru | nowhere",
    ],
  ]);
});

describe("where someone came from", () => {
  rows([
    [
      "Ana Roca arrived in Lima from Oslo, where she met Bo Holm.",
      "Ana Roca arrives in Lima | Ana Roca | Lima",
      "Ana Roca meets Bo Holm in Oslo | Ana Roca + Bo Holm | Oslo",
    ],
    [
      "Ana Roca flew from Oslo to Lima, where she met Bo Holm.",
      "Ana Roca visits Lima | Ana Roca | Lima",
      "Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm | Lima",
    ],
  ]);
});

describe("an address that is given", () => {
  rows([
    [
      "Ana Roca delivered the opening address at a forum on Friday.",
      "Ana Roca delivers the opening address at a forum | Ana Roca | nowhere",
      "Ana Roca attends a forum | Ana Roca | nowhere",
    ],
    ["The ministers address to these questions all they have."],
  ]);
});
