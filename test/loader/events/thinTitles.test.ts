// Titles that were a word alone, or had lost what their verb is done to.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...titles: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...titles) => expect(told(text, ["title"])).toEqual(titles));

describe("nobody is named, and a noun says what was done or is to come", () => {
  rows([
    ["This plan, agreed in December 2012, seeks to protect migrants.", "Plan is agreed"],
    [
      "Ana Roca said the two sides launched 12 projects, including three inaugurated on Saturday.",
      "Three are inaugurated",
    ],
    [
      "International talks aimed at ending the war in Mali are expected to resume on Friday.",
      "International talks are to resume",
    ],
    [
      "They did not draw any conclusions at the time, but agreed to meet again in the spring.",
      "Meeting is planned",
    ],
    [
      "The ceasefire signed last year between the government of Mali and Tuareg rebels was fragile.",
      "Mali and Tuareg rebels sign the ceasefire",
    ],
  ]);
});

describe("what a verb is done to stands before it", () => {
  rows([
    [
      "This is part of the Chaco Peace Act, which President Ana Roca of Peru signed in October.",
      "Ana Roca signs the Chaco Peace Act",
    ],
    [
      "Bo Holm of Norway spoke of a raid, a possibility flatly rejected by Chile on Monday.",
      "Chile rejects a possibility",
    ],
  ]);
});

describe("what is said, though a condition, a place or a time stands before it", () => {
  rows([
    [
      "President Ana Roca of Peru warned Sunday that if rebels attack his country again, he would send troops across the border.",
      "Ana Roca warns that he would send troops across the border",
    ],
    [
      "Bo Holm of Norway insisted during last year's election campaign that Peru must leave the islands.",
      "Bo Holm insists during the election campaign that Peru must leave the islands",
    ],
  ]);
});

describe("must not", () => {
  rows([
    // who wounds has an object
    ["Rebels in Mali wounded two soldiers on Friday.", "Rebels wound two soldiers"],
  ]);
});

describe("what is too long is cut to its own noun, and ends on no pronoun", () => {
  rows([
    [
      "Bo Holm of Norway on Friday reiterated the government's demand that Peru cooperate fully with the criminal investigation into the fire.",
      "Bo Holm reiterates the government's demand",
    ],
    [
      "Bo Holm of Norway said at the end of the day on Friday he regretted not even having seen the leader of the opposition of Peru and the president of Chile.",
      "Bo Holm says he regretted not even having seen the leader of the opposition",
    ],
  ]);
});
