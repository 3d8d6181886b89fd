import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a joint body sits, and is met by nobody", () => {
  it.each([
    [
      "The EU and Peru held the first meeting of their Cooperation Council in Lima on Friday.",
      "EU and Peru meet in Lima | European Union + Peru",
    ],
    [
      "The NATO-Peru Commission met in Lima on Friday.",
      "NATO-Peru Commission meets in Lima | NATO-Peru Commission",
    ],
    [
      "The EU-Peru Association Council met in Lima on Friday.",
      "EU-Peru Association Council meets in Lima | EU-Peru Association Council",
    ],
    [
      "The Peru-Chile Boundary Commission met in Lima on Friday.",
      "Peru and Chile meet in Lima | Peru + Chile",
    ],
    [
      "The 12th ASEAN Ministerial Meeting will be convened in Lima on 8 August.",
      "12th ASEAN Ministerial Meeting is to be held in Lima | ASEAN",
    ],
    [
      "An EU-Peru meeting was held in Lima on Friday.",
      "EU and Peru meet in Lima | European Union + Peru",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toEqual([event]));
});

describe("whoever attends is there, and not the halves of its name", () => {
  it.each([
    [
      "Norwegian Foreign Minister Ana Roca will attend the ASEAN-Peru ministerial meeting to be held in Lima in August.",
      "Ana Roca is to attend the ASEAN-Peru ministerial meeting to be held in Lima | Ana Roca",
    ],
    [
      "Vik will attend the Peru-ASEAN summit in Lima in August.",
      "Vik is to attend the Peru-ASEAN summit in Lima | Vik",
    ],
    [
      "Norwegian President Ana Roca will attend a Peru-Chile summit in Lima in August.",
      "Ana Roca is to attend a Peru-Chile summit in Lima | Ana Roca + Peru + Chile",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toEqual([event]));
});
