import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("withCompany(candidates, views, names)", () => {
  it.each([
    [
      "Peru and Chile held talks on Friday. The talks will resume on Tuesday.",
      ["Peru + Chile", "Peru + Chile"],
    ],
    [
      "Peru and Chile met on Friday. The next round will be held on Tuesday.",
      ["Peru + Chile", "Peru + Chile"],
    ],
    ["NATO held a summit on Friday. A second summit is set for Tuesday.", ["NATO", "NATO"]],
    [
      "Peru and Chile agreed in March on a treaty. The treaty was signed on Friday.",
      ["Peru + Chile", "Peru + Chile"],
    ],
    [
      "Bo Vik of Peru flew to Oslo on Friday. A visit to Bergen is planned for Tuesday.",
      ["Bo Vik", "Bo Vik"],
    ],
    // in the same sentence, where it came to an end
    [
      "Peru and Chile held talks in Lima in May, and a second round slated for July was cancelled.",
      ["Peru + Chile", "Peru + Chile"],
    ],
    // whose it is, is told
    [
      "Peru and Chile met on Friday. A meeting of scientists is set for Tuesday.",
      ["Peru + Chile", "nobody"],
    ],
    // another one
    [
      "Peru and Chile met on Friday. A peace ceremony is set for Tuesday.",
      ["Peru + Chile", "nobody"],
    ],
    [
      "Peru and Chile met on Friday. Talks on fishing are set for Tuesday.",
      ["Peru + Chile", "nobody"],
    ],
    // the talks that were told of before
    [
      "Rebels wanted talks. Bo Vik of Peru met Ana Roca of Chile on Friday. The talks will resume on Tuesday.",
      ["Bo Vik + Ana Roca", "nobody"],
    ],
  ])("%s", (text, people) => expect(told(text, ["who"])).toEqual(people));
});
