import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "kind", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what is said of a source, of the future or of many at once is no event", () => {
  table([
    ["A Peruvian officer who declined to be named said the town was quiet."],
    ["The decisions will be welcomed in Peru."],
    ["Forty countries, among them Peru, have now recognised Kosovo."],
    // but those who do it
    ["Peru has now recognised Kosovo.", "2024-05-06 | SUPPORT | Peru recognises Kosovo"],
    [
      "The decisions will be welcomed by Peru on Friday.",
      "2024-05-10 | SUPPORT | Peru is to welcome decisions",
    ],
  ]);
});

describe("“it” is the one above that is no person", () => {
  table([
    [
      "Peru told the ambassador of Chile to leave on Friday, a day after it expelled Bolivia's envoy.",
      "2024-05-02 | SANCTION expel | Peru expels Bolivia's envoy",
      "2024-05-03 | SANCTION expel | Peru tells the ambassador of Chile to leave",
    ],
    [
      "Peru was the first to pull out its ambassador, on Friday.",
      "2024-05-03 | SANCTION withdraw | Peru pulls out its ambassador",
    ],
  ]);
});

describe("what is put back on the road is not put off, and travellers do not invade", () => {
  table([
    ["Peru and Chile put back on the road a bus between Lima and Santiago on Friday."],
    [
      "Peru put back the talks with Chile on Friday.",
      "2024-05-03 | REJECT meet | Peru’s meeting with Chile is put back",
    ],
    [
      "Ana Roca crossed the border on Friday.",
      "2024-05-03 | RETREAT | Ana Roca crosses the border",
    ],
    [
      "Peruvian troops crossed the border on Friday.",
      "2024-05-03 | MOBILIZE | Peruvian troops cross the border",
    ],
    [
      "Two Peruvians died in the bus bombing on Friday.",
      "2024-05-03 | ASSAULT | Two Peruvians die in the bus bombing",
    ],
    [
      "The EU on Friday extended asset freezes to ten Peruvians.",
      "2024-05-03 | SANCTION | EU extends asset freezes to ten Peruvians",
    ],
  ]);
});

describe("why somebody did it leaves the story where it was", () => {
  table([
    [
      "Holm was impeached by the house on 21 March over the deaths of ten in a clash on 15 March. The Senate of Peru convicted him the next day.",
      "2024-03-15 | ASSAULT | Clash",
      "2024-03-21 | ACCUSE investigate | Holm is impeached by the house over the deaths of ten in a clash",
      "2024-03-22 | SANCTION convict | Senate convicts him",
    ],
    [
      "Peru sought clarification on the demolition, in May and June of last year, of two bridges.",
      "../2024-05-06 | REQUEST | Peru seeks clarification on the demolition",
    ],
  ]);
});
