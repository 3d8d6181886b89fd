import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("states beside those who sign for them", () => {
  rows(
    [
      [
        "Peru and Chile today signed a long-awaited border treaty. Peruvian Foreign Minister Bo Holm and his Chilean counterpart Ana Roca signed the treaty in Lima.",
        "Bo Holm and Ana Roca sign a long-awaited border treaty | Bo Holm + Ana Roca",
      ],
      // one speaks, and the other state is a side
      [
        "President Bo Holm of Peru met a delegation of Chile on Friday.",
        "Bo Holm meets Chile | Bo Holm + Chile",
      ],
    ],
    ["title", "who"],
  );
});

describe("a style before a name", () => {
  rows(
    [
      [
        "Bo Holm, President of Chile, met with His Eminence, Cardinal Ivo Paz, on Friday.",
        "Bo Holm meets Ivo Paz | Bo Holm + Ivo Paz",
      ],
      [
        "President Bo Holm met Ana Roca in Lima on Friday. Mister Holm also visited Quito.",
        "Holm visits Quito | Bo Holm",
        "Holm meets Ana Roca in Lima | Bo Holm + Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("the head of a chancellery", () => {
  rows(
    [
      [
        "On May 3, the Chief of the Chancellery of the President of the Republic of Poland, Bo Holm, met with Ana Roca.",
        "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("once it is signed, and not before", () => {
  rows(
    [
      [
        "Ana Roca said gas supplies would resume once the two companies signed a contract.",
        "Gas supplies are to resume | planned expected",
      ],
      // it was
      [
        "Gas supplies resumed once the two companies signed a contract on Friday.",
        "Two companies sign a contract | held",
        "Gas supplies resume | held",
      ],
    ],
    ["title", "status"],
  );
});

describe("a head that tells what was agreed", () => {
  rows(
    [
      ["Peru and Chile agree gas deal\n\nIt rained.", "Peru and Chile agree gas deal | held"],
      // what was agreed is to come
      [
        "Peru and Chile agree to meet in June\n\nIt rained.",
        "Peru and Chile are to meet | planned expected",
      ],
    ],
    ["title", "status"],
  );
});
