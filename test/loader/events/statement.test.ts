import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const stated = (opening: string, words: string) =>
  told(`Help for Peru\n\n${opening}\n\n${words}`, ["title", "who"]);

describe("what an office gives out as somebody’s words", () => {
  it("is the text itself, and its “I” is the speaker", () => {
    const words = '"In Lima on Monday I met President Bo Holm. I will travel to Oslo tomorrow."';
    const both = [
      "Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm",
      "Ana Roca is to visit Oslo | Ana Roca",
    ];
    expect(stated("Speaking today, Foreign Minister Ana Roca said:", words)).toEqual(both);
    const made = "The Foreign Minister, Ana Roca, made the following statement in Lima today:";
    expect(stated(made, words)).toEqual(both);
  });

  it("goes on over paragraphs that open with a mark and are not closed", () =>
    expect(
      stated(
        "Foreign Minister Ana Roca said:",
        "“It rained.\n\n“I met President Bo Holm on Monday.\n\n“I spoke to Ida Vik today.”",
      ),
    ).toEqual([
      "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
      "Ana Roca speaks with Ida Vik | Ana Roca + Ida Vik",
    ]));

  it("is no quotation inside a paragraph, nor one that nobody opens", () => {
    expect(stated("Ana Roca was tired.", "“The rebels met in Lima,” he thought.")).toEqual([]);
    expect(stated("He asked:", "“Who attacked Peru on Monday?” It was late.")).toEqual([]);
  });
});
