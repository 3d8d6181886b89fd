import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "who"];

describe("a title keeps a name and an object whole", () => {
  it.each([
    [
      "Peru broke the Cessation of Hostilities Agreement signed on 23 January.",
      "Cessation of Hostilities Agreement | 2024-01-23 | nobody",
    ],
    [
      "The pipeline, whose Peruvian section Presidents Roca and Vik inaugurated on 11 March 2013, is idle.",
      "Roca and Vik inaugurate the pipeline’s Peruvian section | 2013-03-11 | Roca + Vik",
    ],
    [
      "U.N. Undersecretary-General Ibrahim Roca met Bo Vik on Friday and urged him to let aid workers into former rebel areas.",
      "Ibrahim Roca meets Bo Vik | 2024-05-03 | Ibrahim Roca + Bo Vik",
      "Ibrahim Roca urges Bo Vik to let aid workers into former rebel areas | 2024-05-03 | Ibrahim Roca + Bo Vik",
    ],
    [
      "Chile rejected the sanctions, which Peru has threatened to impose should Chile fail to withdraw its troops.",
      "Chile rejects the sanctions | ../2024-05-06 | Chile",
      "Peru threatens to impose the sanctions | ../2024-05-06 | Peru + Chile",
    ],
    // whose troops do something themselves
    [
      "Roca, whose troops seized Lima on Friday, met Vik.",
      "Troops seize Lima | 2024-05-03 | troops",
      "Roca meets Vik | ../2024-05-06 | Roca",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });

  it("knows a government from its unity", () => {
    const text =
      "Peru welcomed the formation of the Chilean government of national unity, which was sworn in on 2 May.";
    expect(told(text, ["title", "who"])).toContain(
      "Chilean government is sworn in | Chilean government",
    );
  });
});
