import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an official visit is nobody called “Official”", () => {
  it.each([
    [
      "Official visit of the President of Peru to Kenya, 3-5 May 2024",
      "President of Peru visits Kenya | President of Peru",
    ],
    [
      "Official talks between Peru and Chile were held in Lima on May 3.",
      "Peru and Chile meet in Lima | Peru + Chile",
    ],
    // who is one
    ["Officials visited Kenya on May 3.", "Officials visit Kenya | Officials"],
    ["Official Bo Holm visited Kenya on May 3.", "Bo Holm visits Kenya | Bo Holm"],
  ])("%s", (text, ...events) => {
    expect(told(text, ["title", "who"])).toEqual(events);
  });
});
