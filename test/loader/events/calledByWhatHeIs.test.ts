// A name and what its bearer is: whoever does something there is called by the name.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "who"])).toEqual(expected);
  });

describe("whose envoy he is stands between his name and his office", () => {
  table([
    [
      "Jan Vik, the U.N. secretary-general's special envoy for Chad, met Ana Roca on Friday.",
      "Jan Vik meets Ana Roca | Jan Vik + Ana Roca",
    ],
    [
      "Jan Vik, Holm's special envoy, met Ana Roca on Friday.",
      "Jan Vik meets Ana Roca | Jan Vik + Ana Roca",
    ],
    // and whose son he is
    [
      "Jan Vik, the army commander and son of President Ida Holm, met Ana Roca on Friday.",
      "Jan Vik meets Ana Roca | Jan Vik + Ana Roca",
    ],
  ]);
});

describe("what somebody is, with what he suffered, is nobody else", () => {
  table([
    [
      "Jan Vik, a former Peruvian sergeant accused of desertion, met Ana Roca on Friday.",
      "Jan Vik meets Ana Roca | Jan Vik + Ana Roca",
      "Former Peruvian sergeant is accused of desertion | Jan Vik",
    ],
    [
      "Jan Vik, a Peruvian-Chilean who met Ana Roca on Friday, is ill.",
      "Jan Vik meets Ana Roca | Jan Vik + Ana Roca",
    ],
    // who speaks is somebody else
    [
      "After talks with Jan Vik, a former minister accused Chile of lying on Friday.",
      "Former minister accuses Chile of lying | former minister + Chile",
    ],
  ]);
});

describe("a party's leader is told, and not his party", () => {
  table([
    [
      "Main opposition Republican Party of Peru leader Jan Vik rejected the offer on Friday.",
      "Jan Vik rejects the offer | Jan Vik",
    ],
    [
      "Ana Roca met Secretary General of the Arab League (AL) Jan Vik on Friday.",
      "Ana Roca meets Jan Vik | Ana Roca + Jan Vik",
    ],
    [
      "The Republican Party of Peru rejected the offer on Friday.",
      "Republican Party of Peru rejects the offer | Republican Party of Peru",
    ],
  ]);
});
