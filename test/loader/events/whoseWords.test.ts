import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("whom a pronoun means", () => {
  rows([
    [
      "The Security Council condemned the attack. They urged Mali to investigate it.",
      "UN Security Council condemns the attack | UN Security Council",
      "UN Security Council urges Mali to investigate it | UN Security Council + Mali",
    ],
    // of whoever: Mali did not
    ["They urged Mali to act.", "They urge Mali to act | Mali"],
    [
      "President Bo Holm, who met President Ana Roca, accused Peru of trying to oust him.",
      "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
      "Bo Holm accuses Peru of trying to oust him | Bo Holm + Peru",
    ],
    ["The bloc suspended Niger from its ranks.", "Bloc suspends Niger from its ranks | Niger"],
  ]);
});

describe("who only says so", () => {
  rows([
    [
      "The countries will sign a treaty in Lima, said Bo Holm, a spokesman.",
      "Countries are to sign a treaty in Lima | nobody",
    ],
    [
      "Ana Roca said her envoy, the former minister Bo Holm, would return to Oslo.",
      "Bo Holm is to return to Oslo | Bo Holm",
    ],
    ["The envoy, the former minister Bo Holm, would return to Oslo if he could."],
  ]);
});

describe("who has an invitation and who sent it", () => {
  rows([
    [
      "Ana Roca received an invitation from Danish President Bo Holm on Friday.",
      "Bo Holm invites Ana Roca | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("a host with his name", () => {
  rows([
    [
      "Ana Roca will hold talks with host President Bo Holm on May 9.",
      "Ana Roca is to meet Bo Holm | Ana Roca + Bo Holm",
    ],
  ]);
});

describe("what the place and day of an agency open", () => {
  it.each([
    "Lima [Peru], May 6 (ABC/Xyz): Chile condemned the attack.",
    "Lima, Peru | THE CHRONICLE | Chile condemned the attack.",
    "Lima 06.05.2024 Chile condemned the attack.",
  ])("%s", (text) =>
    expect(told(story(text), ["title", "who"])).toEqual(["Chile condemns the attack | Chile"]),
  );
});
