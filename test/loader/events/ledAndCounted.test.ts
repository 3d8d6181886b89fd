// Who acts under whom, for or against whom people are, and how many of them there are.

import { describe, expect, test } from "vitest";
import { eventsOf, told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["who", "title"])).toEqual(events));

describe("a body acts in its own name, whoever leads it", () => {
  table([
    [
      "The Chilean cabinet, chaired by Crown Prince Salman, rejected the accusation on Friday.",
      "Chilean cabinet | Chilean cabinet rejects the accusation",
    ],
    [
      "The Peruvian government, led by Ana Roca, expelled four diplomats on Friday.",
      "Peruvian government | Peruvian government expels four diplomats",
    ],
    [
      "The delegation of Peru, led by Ana Roca, met Ida Vik on Friday.",
      "Ana Roca + Ida Vik | Ana Roca meets Ida Vik",
    ],
  ]);
});

describe("who leads a delegation is of the state that sent it", () => {
  test.each([
    ["A Peruvian delegation led by Vice Premier Ana Roca arrived in Oslo on Friday.", "PE"],
    ["The delegation of Peru, headed by Ana Roca, arrived in Oslo on Friday.", "PE"],
    ["Rebels led by Ana Roca arrived in Oslo on Friday.", null],
  ])("%s", (text, country) => {
    const people = eventsOf(text).flatMap(({ participants }) => participants);
    expect(people.find(({ name }) => name === "Ana Roca")?.country ?? null).toBe(country);
  });
});

describe("who is for or against a people is none of it", () => {
  table([
    [
      "Pro-Peruvian separatists seized the airport in Oslo on Friday.",
      "Pro-Peruvian separatists | Pro-Peruvian separatists seize the airport in Oslo",
    ],
    [
      "Police detained several anti-Chilean demonstrators on Friday.",
      "police + anti-Chilean demonstrators | Police detain several anti-Chilean demonstrators",
    ],
    [
      "Pro-Chilean militias seized the airport in Oslo on Friday.",
      "Pro-Chilean militias | Pro-Chilean militias seize the airport in Oslo",
    ],
    [
      "Peruvian separatists seized the airport in Oslo on Friday.",
      "Peruvian separatists | Peruvian separatists seize the airport in Oslo",
    ],
  ]);
});

describe("a count stands between no verb and whom it is done to", () => {
  table([
    [
      "Peru detained more than 40 Chileans on Friday.",
      "Peru + Chileans | Peru detains more than 40 Chileans",
    ],
    ["Peru freed up to 40 Chileans on Friday.", "Peru + Chileans | Peru frees up to 40 Chileans"],
    [
      "Peru threw out six Chilean envoys on Friday.",
      "Peru + Chilean envoys | Peru throws out six Chilean envoys",
    ],
  ]);
});

describe("who stands before an aside acts too", () => {
  test.each([
    [
      "Norway, which chairs the panel, and Sudan signed a deal on Friday.",
      "2024-05-03 | Norway + Sudan | Norway and Sudan sign a deal",
    ],
    [
      "Norway, a member of the bloc, and Sudan signed a deal on Friday.",
      "2024-05-03 | Norway + Sudan | Norway and Sudan sign a deal",
    ],
    // The day of the aside is no day of the call.
    [
      "Ana Roca, who met Vik in Oslo on 3 April, and Bo Holm spoke by telephone.",
      "../2024-05-06 | Ana Roca + Bo Holm | Ana Roca and Bo Holm speak by phone",
      "2024-04-03 | Ana Roca | Ana Roca meets Vik in Oslo",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "who", "title"]).toSorted()).toEqual(events.toSorted());
  });
});
