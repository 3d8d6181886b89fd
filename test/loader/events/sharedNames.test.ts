// Names that another has as well: a town of a person, a council of another league, an office of another state.

import { describe, expect, it } from "vitest";
import { eventsOf, story, told } from "./told.ts";

const lands = (text: string) =>
  eventsOf(story(text)).map(({ participants }) =>
    participants.map(({ name, country }) => `${name}/${country}`).join(" + "),
  );

describe("a town with an article, and a person", () => {
  it.each([
    ["Hague met Ana Roca in London on Friday.", ["Hague + Ana Roca"]],
    ["The Hague recalled its envoy to Lima on Friday.", ["Netherlands + Peru"]],
    ["Ana Roca met Jan Vik in Hague on Friday.", ["Ana Roca + Jan Vik"]],
  ])("%s", (text, who) => {
    expect(told(text, ["who"])).toEqual(who);
  });

  it("is still a town behind a preposition", () => {
    expect(told("Ana Roca met Jan Vik in Hague on Friday.", ["where"])).toEqual(["The Hague"]);
  });
});

describe("whose a council is", () => {
  it.each([
    ["The OAS General Assembly adopted a resolution on Friday.", "OAS General Assembly/null"],
    ["The Peace and Security Council met on Friday.", "Peace and Security Council/null"],
    ["The Security Council met on Friday.", "UN Security Council/UN"],
    ["The Peruvian Security Council met on Friday.", "Peruvian Security Council/PE"],
  ])("%s", (text, who) => {
    expect(lands(text)).toEqual([who]);
  });
});

describe("whose minister it is", () => {
  it.each([
    [
      "SUVA: External Affairs Minister Jan Baru met Bo Vik on Friday.",
      "Jan Baru/null + Bo Vik/null",
    ],
    ["External Affairs Minister Jan Baru met Bo Vik on Friday.", "Jan Baru/IN + Bo Vik/null"],
    [
      "SUVA: External Affairs Minister Jan Baru met Indian envoy Bo Vik on Friday.",
      "Jan Baru/IN + Bo Vik/IN",
    ],
  ])("%s", (text, who) => {
    expect(lands(text)).toEqual([who]);
  });
});
