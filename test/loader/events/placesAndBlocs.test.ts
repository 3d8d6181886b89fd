import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("where they met, behind who met", () => {
  table(
    ["title", "where"],
    [
      [
        "Peru and Chile held a flag meeting at Tolmara between the guards on Friday.",
        "Peru and Chile meet in Tolmara | Tolmara",
      ],
      [
        "Peru and Chile held talks between the guards at Tolmara on Friday.",
        "Peru and Chile meet in Tolmara | Tolmara",
      ],
      ["Peru and Chile met at Tolmara on Friday.", "Peru and Chile meet in Tolmara | Tolmara"],
      [
        "President Ana Roca held a meeting with executives at Gostan on Friday.",
        "Ana Roca holds a meeting with executives at Gostan | nowhere",
      ],
    ],
  );
});

describe("a bloc that is called after a day", () => {
  table(
    ["title", "date"],
    [
      [
        "The March 8 bloc boycotted the session on Friday.",
        "March 8 bloc boycotts the session | 2024-05-03",
      ],
      ["The March 8 meeting was held in Lima.", "Meeting is held in Lima | 2024-03-08"],
    ],
  );
});

describe("chiefs of defence staff are one group", () => {
  table(
    ["title", "who"],
    [
      [
        "ECOWAS chiefs of defence staff met in Accra on Friday.",
        "ECOWAS chiefs of defence staff meet in Accra | ECOWAS chiefs of defence staff",
      ],
      [
        "Peruvian chiefs of police met in Lima on Friday.",
        "Peruvian chiefs of police meet in Lima | Peruvian chiefs of police",
      ],
    ],
  );
});
