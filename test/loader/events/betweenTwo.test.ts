import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("relations between two", () => {
  rows(
    [
      [
        "Diplomatic relations between Peru and Norway were established on 3 May 1992.",
        "Diplomatic relations between Peru and Norway are established | held | Peru + Norway",
      ],
      [
        "Talks between Peru and Chile ended on Friday and will resume Thursday.",
        "Peru and Chile meet | held | Peru + Chile",
        "Talks between Peru and Chile are to resume | planned expected | Peru + Chile",
      ],
      [
        "Diplomatic relations between Peru and Norway were broken off in May 1992 and restored on 3 June 1993.",
        "Diplomatic relations between Peru and Norway are broken off | held | Peru + Norway",
        "Diplomatic relations between Peru and Norway are restored | held | Peru + Norway",
      ],
      // what is between others and does something
      ["Ties between Peru and Norway deepened on Friday, Bo Holm said."],
    ],
    ["title", "status", "who"],
  );
});

describe("ties and talks broken off", () => {
  rows(
    [
      [
        "Diplomatic relations between Peru and Norway were broken off in May 1992.",
        "Diplomatic relations between Peru and Norway are broken off | held | Peru + Norway",
      ],
      // talks that end early
      [
        "Talks between Peru and Norway were broken off on Friday.",
        "Talks between Peru and Norway are broken off | cancelled | Peru + Norway",
      ],
    ],
    ["title", "status", "who"],
  );
});

describe("copies of credentials", () => {
  rows(
    [
      [
        "Ambassador Ivo Paz presented copies of his credentials to Foreign Minister Ana Roca on Friday.",
        "Ivo Paz presents copies of his credentials to Foreign Minister Ana Roca | held | Ivo Paz + Ana Roca",
      ],
      [
        "Ambassador Ivo Paz handed over a copy of his credentials to Foreign Minister Ana Roca on Friday.",
        "Ivo Paz hands over a copy of his credentials to Foreign Minister Ana Roca | held | Ivo Paz + Ana Roca",
      ],
    ],
    ["title", "status", "who"],
  );
});

describe("a new era", () => {
  rows(
    [
      [
        "President Ana Roca’s visit to Norway last week launched a new era in Peru-Chile relations.",
        "Ana Roca visits Norway | held | Ana Roca",
      ],
      // what is opened and is none
      [
        "President Ana Roca opened a new embassy in Oslo on Friday.",
        "Ana Roca opens a new embassy in Oslo | held | Ana Roca",
      ],
    ],
    ["title", "status", "who"],
  );
});
