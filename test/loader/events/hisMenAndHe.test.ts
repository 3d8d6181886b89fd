// Whose fighters, who seized power, and whom "the deposed leader" means.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("his people", () => {
  it("are told by his name", () =>
    expect(
      who(
        "Front leader Bo Vik rejected the offer on Friday. His fighters attacked a barracks near Lima on Saturday.",
      ),
    ).toContain("Bo Vik’s fighters attack a barracks near Lima | Bo Vik’s fighters"));

  it("and are not he", () =>
    expect(
      who("Rebel commander Bo Vik fled on Friday. His supporters stormed the palace on Saturday."),
    ).toContain("Bo Vik’s supporters storm the palace | Bo Vik’s supporters"));

  it("but are beside him where he is named with them", () =>
    expect(told("Rebels attacked Bo Holm and his bodyguards on Friday.", ["who"])).toEqual([
      "Rebels + Bo Holm",
    ]));
});

describe("who seized power after an envoy met him", () => {
  it("is not the envoy", () =>
    expect(
      who(
        "AU envoy Ana Roca met Chad's new leader, Colonel Bo Vik, on Friday, a week after he seized power.",
      ),
    ).toContain("Bo Vik seizes power | Bo Vik"));

  it("nor ousted anybody", () =>
    expect(
      who(
        "AU envoy Jan Roca met Chad's new leader, Colonel Bo Vik, on Friday, two weeks after he ousted President Holm.",
      ),
    ).toContain("Bo Vik ousts President Holm | Bo Vik + Holm"));

  it("but whoever met the envoy, where the envoy is told last", () =>
    expect(
      who("Coup leader Bo Vik met AU envoy Jan Roca on Friday, a week after he seized power."),
    ).toContain("Bo Vik seizes power | Bo Vik"));
});

describe("the deposed leader", () => {
  it("is whom the sentence before is about", () =>
    expect(
      who(
        "Roca flew to Oslo on Friday. The deposed leader seized power in a coup in December 1984.",
      ),
    ).toContain("Roca seizes power in a coup | Roca"));

  it("but not a president who only speaks of it", () =>
    expect(
      who(
        "President Bo Holm condemned the coup on Friday. The ousted leader seized power in December 1984.",
      ).join(),
    ).not.toContain("Holm seizes"));

  it("nor one of two", () =>
    expect(
      who("Bo Holm received Jan Vik on Friday. The deposed leader flew home on Saturday.").join(),
    ).not.toMatch(/(?:Holm|Vik) flies/));
});
