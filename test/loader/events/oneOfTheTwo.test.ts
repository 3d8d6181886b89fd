import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("whom “which” is about", () => {
  rows(
    [
      [
        "Norway offered to mediate between Peru and the African Union, which imposed sanctions on 9 April.",
        "African Union imposes sanctions | African Union",
        "Norway offers to mediate between Peru and the African Union | Norway",
      ],
      [
        "Talks between Peru and Chile, which closed its border in April, collapsed on Friday.",
        "Chile closes its border | Chile",
        "Talks between Peru and Chile collapse | Peru + Chile",
      ],
    ],
    ["title", "who"],
  );
});

describe("days and places that are of another noun", () => {
  rows(
    [
      [
        "President Ana Roca seized power in August 2012 and ousted her own appointed government the following May.",
        "Ana Roca seizes power | 2012-08 | nowhere",
        "Ana Roca ousts her own appointed government | 2013-05 | nowhere",
      ],
      [
        "In a joint statement on Friday, the leaders of Peru and Chile reaffirmed their commitment to the truce of November 2012.",
        "Truce of November 2012 | 2012-11 | nowhere",
        "Joint statement between Peru and Chile | 2024-05-03 | nowhere",
      ],
      [
        "President Ana Roca walked under a chain on Friday before flying to Lima.",
        "Ana Roca visits Lima | 2024-05-03/2024-05-06 | Lima",
      ],
    ],
    ["title", "date", "where"],
  );
});

describe("refusals, steps and numbers", () => {
  rows(
    [
      [
        "Peru said on Friday that it would not recognise the elections.",
        "Peru says that it will not recognise the elections | REJECT | Peru",
      ],
      [
        "Peru recognised Abkhazia in May 2008. Norway followed suit.",
        "Peru recognises Abkhazia | SUPPORT | Peru + Abkhazia",
        "Norway recognises Abkhazia | SUPPORT | Norway",
      ],
      [
        "Twenty-one Peruvian sailors were freed on Friday.",
        "Twenty-one Peruvian sailors are freed | CONCEDE | Peruvian sailors",
      ],
    ],
    ["title", "kind", "who"],
  );
});

describe("what is thought of a meeting", () => {
  rows(
    [
      ["“I consider today’s meeting to be very useful,” President Ana Roca of Peru said."],
      ["The sanctions made talks impossible."],
      ["The accords set the framework for Peru’s intervention."],
      ["President Ana Roca made a visit to Oslo on Friday.", "Ana Roca visits Oslo"],
    ],
    ["title"],
  );
});
