import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a deal was made on the day behind it, whatever it will bring", () => {
  it.each([
    [
      "Peru and Chile initialled a maritime border accord in Oslo on Friday that will be submitted to voters.",
      ["2024-05-03 | Peru and Chile initial a maritime border accord"],
    ],
    [
      "Peru and Chile will sign a maritime border accord in Oslo on Friday that will be submitted to voters.",
      ["2024-05-10 | Peru and Chile are to sign a maritime border accord"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
