// Nobody meets himself: whom the holder of a bare office meets is another holder.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("the holder of a bare office", () => {
  it("is not whom he meets in the next sentence", () =>
    expect(
      who(
        "The Prime Minister of Peru paid a visit to Oslo on May 2. He held talks with Prime Minister Bo Holm.",
      ),
    ).toEqual([
      "Prime Minister of Peru visits Oslo | Prime Minister of Peru",
      "Prime Minister of Peru meets Bo Holm in Oslo | Prime Minister of Peru + Bo Holm",
    ]));

  it("nor a minister without a state", () =>
    expect(
      who("The Minister arrived in Oslo on May 2. He met Foreign Minister Bo Holm."),
    ).toContain("Minister arrives in Oslo | Minister"));

  it("nor where the office is told again", () =>
    expect(
      who(
        "The Prime Minister of Peru paid a visit to Chile on May 2.\n\nThe Prime Minister was received and held talks with Prime Minister Vik on May 3.",
      ).join(),
    ).not.toContain("Vik holds talks with Prime Minister Vik"));

  it("but who opened the sentence before, and has no other office", () =>
    expect(
      who(
        "Roca attended the inauguration of President Bo Holm on May 1. The president met President Holm in Oslo on May 2.",
      ),
    ).toContain("Roca meets Holm in Oslo | Roca + Bo Holm"));

  it("and is whoever of that office is told, where nobody of it is met", () =>
    expect(
      who(
        "The foreign minister visited Oslo on May 2. Foreign Minister Bo Holm met his Peruvian counterpart there.",
      ),
    ).toContain("Bo Holm visits Oslo | Bo Holm"));
});
