// Occasions that no table knows, what is left or deferred in a headline, and the one who has but an office.

import { describe, expect, it } from "vitest";
import { eventsOf, told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("who takes part in something is there", () => {
  rows(
    [
      [
        "President Bo Holm took part in the Expo in Lima on Friday.",
        "Bo Holm takes part in the Expo in Lima | CONSULT multilateral",
      ],
      // what the noun tells, the noun tells
      [
        "President Bo Holm took part in talks with Ana Roca in Lima on Friday.",
        "Bo Holm meets Ana Roca in Lima | CONSULT",
      ],
    ],
    ["title", "kind"],
  );
});

describe("what is put off is not ended", () => {
  rows(
    [
      [
        "Peru and Chile on Friday deferred the signing of the peace deal.",
        "Peace deal between Peru and Chile is deferred | REJECT meet",
      ],
      [
        "Peru and Chile on Friday scrapped the peace deal.",
        "Peru and Chile scrap the peace deal | SANCTION discontinue",
      ],
    ],
    ["title", "kind"],
  );
});

describe("the Secretary-General, of whom there is but one", () => {
  rows(
    [
      [
        "The Secretary-General met on Friday with President Ana Roca of Peru.",
        "Secretary-General + Ana Roca",
      ],
      ["A spokesman met on Friday with President Ana Roca of Peru.", "Ana Roca"],
    ],
    ["who"],
  );
});

it("a headline may tell that somebody leaves", () => {
  const titles = eventsOf("Peru FM leaves Chile for Oslo\n\nNobody said why.").map(
    ({ title }) => title,
  );
  expect(titles).toEqual(["Peru FM leaves for Oslo"]);
});

it("a plan has no century for its date", () => {
  expect(
    told("President Ana Roca of Peru will take part in a conference on the 21st century.", [
      "date",
    ]),
  ).toEqual(["2024-05-06/.."]);
});
