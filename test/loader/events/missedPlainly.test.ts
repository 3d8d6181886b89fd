import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("who is received in audience is received", () => {
  it.each([
    [
      "President Roca was received in audience by Pope Francis on Friday.",
      "Pope Francis receives Roca in the Vatican City | 2024-05-03 | held | CONSULT visit | Francis + Roca",
    ],
    [
      "President Roca was received in private audience by Pope Francis on Friday.",
      "Pope Francis receives Roca in the Vatican City | 2024-05-03 | held | CONSULT visit | Francis + Roca",
    ],
    [
      "Ambassador Holm was received in audience by His Majesty the King on Friday.",
      "King receives Holm | 2024-05-03 | held | CONSULT visit | King + Holm",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("reports that something happened leave the deed before them a deed", () => {
  it.each([
    [
      "Peru recalled its ambassador to Chile on Friday after reports that Santiago tapped the phone of its president.",
      "Peru recalls its ambassador to Chile | 2024-05-03 | held | SANCTION withdraw | Peru + Chile",
    ],
    [
      "Peru recalled on Friday that Chile had signed the pact.",
      "Chile signs the pact | ../2024-05-06 | held | AGREE | Chile",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("a part of talks is hosted as talks are", () => {
  it.each([
    [
      "Algeria will host the initial phase of the dialogue in July.",
      "Algeria is to host the initial phase of the dialogue | 2024-07 | planned expected | AGREE visit | Algeria",
    ],
    ["Algeria will host the final stage of the race in July."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("deeds by their objects", () => {
  it.each([
    [
      "Roca won a second term on Friday.",
      "Roca wins a second term | 2024-05-03 | held | CONSULT | nobody",
    ],
    [
      "The court in The Hague awarded Peru part of the disputed waters on Friday.",
      "Court in The Hague awards Peru part of the disputed waters | 2024-05-03 | held | STATEMENT | Peru",
    ],
    [
      "The club awarded Holm part of the prize on Friday.",
      "Club awards Holm part of the prize | 2024-05-03 | held | SUPPORT | nobody",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("a vote and what it was on have each their day", () => {
  it.each([
    [
      "The OAS voted on Friday to convene a meeting on 3 June.",
      "Organization of American States votes to convene a meeting | 2024-05-03 | held | AGREE | Organization of American States",
      "Organization of American States is to convene a meeting | 2024-06-03 | planned expected | AGREE | Organization of American States",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("who backs somebody at a meeting backs him", () => {
  it.each([
    [
      "Peru and Chile backed Norway at a meeting of Mercosur in Caracas last month.",
      "Peru and Chile back Norway at a meeting of Mercosur in Caracas | 2024-04 | held | SUPPORT | Peru + Chile + Norway",
      "Peru and Chile meet Mercosur in Caracas | 2024-04 | held | CONSULT | Peru + Chile + Mercosur",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("an arrest is no kidnapping", () => {
  it.each([
    [
      "Peru condemned the kidnapping of three boys near Hebron on 3 May. It also voiced concern at the arrest of some 240 Palestinians by the Israeli army.",
      "Kidnapping of three boys | 2024-05-03 | held | COERCE | nobody",
      "Peru voices concern at the arrest of some 240 Palestinians by the Israeli army | 2024-05-03 | held | ACCUSE disapprove | Peru",
      "Peru condemns the kidnapping of three boys near Hebron | ../2024-05-06 | held | ACCUSE disapprove | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("its own is what the other lost", () => {
  it.each([
    [
      "Peru expelled the Chilean ambassador on Friday and recalled its own.",
      "Peru expels the Chilean ambassador | 2024-05-03 | held | SANCTION expel | Peru + Chilean ambassador",
      "Peru recalls its own ambassador | 2024-05-03 | held | SANCTION withdraw | Peru + Chile",
    ],
    [
      "Peru recalled its own ambassador on Friday.",
      "Peru recalls its own ambassador | 2024-05-03 | held | SANCTION withdraw | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("who did so did what was told before", () => {
  it.each([
    [
      "Iceland recognised Montenegro on Thursday. Peru, Norway and Chile did so on Friday.",
      "Iceland recognises Montenegro | 2024-05-02 | held | SUPPORT | Iceland + Montenegro",
      "Peru, Norway and Chile recognise Montenegro | 2024-05-03 | held | SUPPORT | Peru + Norway + Chile",
    ],
    [
      "Brazil recognised Palestine on Friday, and so did Peru.",
      "Brazil and Peru recognise Palestine | 2024-05-03 | held | SUPPORT | Brazil + Peru + Palestine",
    ],
    ["Peru did not recognise Kosovo. Chile did so on Friday."],
    [
      "Peru threatened to expel the envoy on Thursday and did so on Friday.",
      "Peru threatens to expel the envoy | 2024-05-02 | held | THREATEN | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
