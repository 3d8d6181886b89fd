import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const row = (text: string) => told(text, ["title", "kind", "status"]);

describe("a call that asks for something rings nobody", () => {
  it("is refused as what it asks for", () =>
    expect(row("Peru has rejected a call by Norway to stop work on the dam.")).toEqual([
      "Peru declines to stop work on the dam | REJECT | declined",
    ]));

  it.each([
    ["Ana Roca of Peru took a call from Bo Holm of Norway on Friday.", "CONSULT phone"],
    ["The prime ministers of Peru and Norway held a telephone conference today.", "CONSULT phone"],
    ["Ana Roca of Peru raised it with Bo Holm of Norway by phone on Friday.", "CONSULT phone"],
  ])("but is one: %s", (text, kind) => expect(told(text, ["kind"])).toContain(kind));
});

describe("of what kind it is", () => {
  it.each([
    ["Peru ordered its ambassador in Oslo to return on Friday.", "SANCTION withdraw"],
    ["Peru and Norway signed a declaration of intent in Oslo in 2012.", "AGREE"],
    ["Ana Roca of Peru ordered the closure of the embassy on Friday.", "SANCTION discontinue"],
    ["Norway said it would propose Peru's expulsion from the bloc.", "REQUEST"],
    ["Peru and Norway sent notes of solidarity on Friday.", "SUPPORT"],
    ["Last week a Peruvian gunboat chased a Chilean trawler.", "MOBILIZE"],
    ["Peruvian police retook the fuel terminal on Friday.", "ASSAULT"],
    ["Bo Holm of Norway took up his post in April.", "AGREE"],
    ["Bo Holm of Norway passed through Lima in April.", "CONSULT visit"],
    ["Norway announced that it would contribute a field hospital to the mission.", "AID"],
    ["When Peruvian engineers put up a tower in April, it rained.", "MOBILIZE"],
    ["Norway opposed the session.", "REJECT"],
    ["Norway withheld its consent to the plan on Friday.", "REJECT"],
    ["Norway will lend Peru $2 billion, Bo Holm said.", "AID"],
    ["Peru returned a captured Chilean boat on Friday.", "CONCEDE"],
    ["Norway removed Peru from its list of sponsors of terrorism on Friday.", "CONCEDE"],
    ["Peru took Chile to the International Court of Justice on Friday.", "ACCUSE investigate"],
    ["A bomb went off outside the embassy in Lima on Friday.", "ASSAULT"],
    ["Sanctions against Peru will come into force on June 3.", "SANCTION"],
    ["The mediator, Bo Holm of Norway, plans to return to Lima next week.", "AGREE visit"],
  ])("%s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});

describe("who is where, and what has been moved", () => {
  it.each([
    [
      "The envoy of Norway, Bo Holm, is in Lima today.",
      "Bo Holm visits Lima | CONSULT visit | held",
    ],
    [
      "The talks between Peru and Norway have been moved to Geneva.",
      "Peru and Norway are to meet in Geneva | AGREE | planned expected",
    ],
    ["Peru held talks today with Norway.", "Peru meets Norway | CONSULT | held"],
  ])("%s", (text, event) => expect(row(text)).toEqual([event]));

  it("tells of whoever it says that withdrew", () =>
    expect(
      told("The bloc, from which Peru said on Friday it was withdrawing, is to meet in Lima.", [
        "title",
      ]),
    ).toContain("Peru withdraws"));
});

describe("no event", () => {
  it.each([
    "Peru's port is shut, as you will recall.",
    "Peru has still to ratify an agreement on visits by American forces.",
    "The envoy of Norway, Bo Holm, is in Lima.",
  ])("%s", (text) => expect(row(text)).toEqual([]));

  it("is told with “once”, of what waits for it", () =>
    expect(
      told("The loans of Norway will be released once the vote has been held.", ["status"]),
    ).toEqual(["planned expected"]));

  it("reopens with a quarrel", () =>
    expect(told("Norway reopened a quarrel with Peru.", ["kind"])).toEqual([]));
});

describe("an army that is ordered on alert", () => {
  it("is mobilised", () =>
    expect(row("Peru ordered its navy on alert on Friday.")).toEqual([
      "Peru orders its navy on alert | MOBILIZE | held",
    ]));
});
