import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) =>
    expect(told(text, ["title", "who", "where"])).toEqual(events),
  );

describe("a state behind the comma of a town", () => {
  rows([
    // of the town, though no table knows it
    [
      "Wrapping up a summit in St Ann's, Grenada, the leaders agreed on Friday to open the border.",
      "Leaders agree to open the border | nobody | nowhere",
    ],
    [
      "In Lima, Peru and Chile signed a pact on Friday.",
      "Peru and Chile sign a pact | Peru + Chile | Lima",
    ],
    [
      "Bo Holm met Ana Roca in Lima, Peru, on Friday.",
      "Bo Holm meets Ana Roca in Lima | Bo Holm + Ana Roca | Lima, Peru",
    ],
  ]);
});

describe("one sitting of two names", () => {
  rows([
    [
      "Bo Holm held meetings and consultations with Ana Roca on Friday.",
      "Bo Holm meets Ana Roca | Bo Holm + Ana Roca | nowhere",
    ],
  ]);
});

describe("what is recommended, and what could not be brokered", () => {
  rows([
    [
      "Bo Holm recommended on Friday that Peru and Chile renew the dialogue.",
      "Bo Holm recommends that Peru and Chile renew the dialogue | Bo Holm + Peru + Chile | nowhere",
    ],
    [
      "Peru and Chile failed on Friday to broker a truce in Mali.",
      "Peru and Chile fail to broker a truce in Mali | Peru + Chile | Mali",
    ],
    ["Bo Holm recommended the dish on Friday."],
  ]);
});
