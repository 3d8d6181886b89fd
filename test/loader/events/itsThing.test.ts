import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("what befalls a thing of a country does not befall the country", () => {
  rows([
    ["Peru's airspace was closed on Friday.", "Peru's airspace is closed | Peru"],
    [
      "Peru's border with Chile was opened on Friday.",
      "Peru's border with Chile is opened | Peru + Chile",
    ],
    ["Peru's membership talks were opened on Friday.", "Peru's membership talks are opened | Peru"],
    // by somebody
    ["Peru's border was closed by Chile on Friday.", "Chile closes Peru's border | Chile + Peru"],
    // the country itself
    ["Peru was suspended on Friday.", "Peru is suspended | Peru"],
  ]);
});

describe("talks that stalled are not called off", () => {
  rows([
    [
      "Talks between Peru and Chile stalled on Friday.",
      "Talks between Peru and Chile stall | Peru + Chile",
    ],
    [
      "Talks between Peru and Chile were postponed on Friday.",
      "Talks between Peru and Chile are postponed | Peru + Chile",
    ],
  ]);
});

describe("calls that are rejected are of others", () => {
  rows([
    ["Peru rejected calls for a summit on Friday.", "Peru rejects calls for a summit | Peru"],
    // a resolution that calls
    ["The resolution adopted calls for a truce in Peru."],
  ]);
});
