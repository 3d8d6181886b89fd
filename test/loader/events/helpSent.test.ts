import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("what is sent to help is help, whatever carries it", () => {
  it.each([
    [
      "Peru sent two transport planes with blankets.",
      "Peru sends two transport planes with blankets | ../2024-05-06 | held | AID | Peru",
    ],
    [
      "Peru and Chile also sent money.",
      "Peru and Chile send money | ../2024-05-06 | held | AID | Peru + Chile",
    ],
    [
      "Peru sent ships to bring home more than 3,000 of its citizens.",
      "Peru sends ships to bring home more than 3,000 of its citizens | ../2024-05-06 | held | AID | Peru",
    ],
    [
      "Peru sent a team of 12 doctors to Chile on Friday.",
      "Peru sends a team of 12 doctors to Chile | 2024-05-03 | held | AID | Peru + Chile",
    ],
    [
      "Peru sent two helicopters on Friday, and Chile dispatched boats and divers.",
      "Peru sends two helicopters | 2024-05-03 | held | MOBILIZE | Peru",
      "Chile dispatches boats and divers | 2024-05-03 | held | AID | Chile",
    ],
    [
      "Norway has signed a loan agreement and delivered 300,000 meals.",
      "Norway signs a loan agreement | ../2024-05-06 | held | AGREE | Norway",
      "Norway delivers 300,000 meals | ../2024-05-06 | held | AID | Norway",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("a sum that is offered is help; a price is none", () => {
  it.each([
    [
      "Peru offered Chile $10 million and a team of doctors on Friday.",
      "Peru offers Chile $10 million and a team of doctors | 2024-05-03 | held | AID | Peru + Chile",
    ],
    [
      "Peru said it would give up to $2 million.",
      "Peru is to give up to $2 million | 2024-05-06/.. | planned expected | AID | Peru",
    ],
    [
      "Peru gave up to 20 tents to Chile on Friday.",
      "Peru gives up to 20 tents to Chile | 2024-05-03 | held | AID | Peru + Chile",
    ],
    [
      "Peru offered $5 million for his capture on Friday.",
      "Peru offers $5 million for the capture | 2024-05-03 | held | AGREE | Peru",
    ],
    [
      "Peru offered a $10 million reward on Friday.",
      "Peru offers a $10 million reward | 2024-05-03 | held | AGREE | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("forces stay forces", () => {
  it.each([
    [
      "The Peruvian army sent five aircraft to evacuate Peruvian citizens.",
      "Peruvian army sends five aircraft to evacuate Peruvian citizens | ../2024-05-06 | held | MOBILIZE | Peruvian army",
    ],
    [
      "Peru sent jets to bring down the plane.",
      "Peru sends jets to bring down the plane | ../2024-05-06 | held | MOBILIZE | Peru",
    ],
    [
      "Peru sent a team of 12 investigators on Friday.",
      "Peru sends a team of 12 investigators | 2024-05-03 | held | CONSULT visit | Peru",
    ],
    ["Peru sent a plane to bring home its ambassador."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
