import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("a journey that goes on", () => {
  rows(
    [
      [
        "President Bo Vik flew from Accra to Abuja on May 2, and from there to Bamako the day after.",
        "Bo Vik visits Abuja | 2024-05-02",
        "Bo Vik visits Bamako | 2024-05-03",
      ],
      [
        "Bo Vik flew to Lima on May 2, and then to Oslo on May 4.",
        "Bo Vik visits Lima | 2024-05-02",
        "Bo Vik visits Oslo | 2024-05-04",
      ],
      // another goes
      [
        "Bo Vik flew to Lima on May 2, and from there Peru recalled its envoy on May 4.",
        "Bo Vik visits Lima | 2024-05-02",
        "Peru recalls its envoy | 2024-05-04",
      ],
    ],
    ["title", "date"],
  );
});

describe("left after seeing somebody", () => {
  rows(
    [
      [
        "Bo Vik left Lima on Friday after seeing President Ana Roca.",
        "Bo Vik leaves Lima",
        "Bo Vik meets Ana Roca",
      ],
      ["Bo Vik left Lima on Friday after seeing the damage.", "Bo Vik leaves Lima"],
    ],
    ["title"],
  );
});
