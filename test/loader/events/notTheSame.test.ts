// Whom "the Minister", "he" and "the Bolivian leader" do not mean: who is met, who comes along, who rules where it is written.

import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const last = (...paragraphs: readonly string[]) => told(story(...paragraphs), ["who"]).at(-1);

describe("an office in capitals", () => {
  it("is of who met another, not of whom he met", () => {
    expect(
      last(
        "Peruvian President Ana Roca met President Jan Vik on Thursday.",
        "The President flew to Oslo on Friday.",
      ),
    ).toBe("Ana Roca");
  });

  it("is of whose land goes without saying, where he met the other", () => {
    expect(
      last(
        "President Jan Vik met Peruvian President Ana Roca on Thursday.",
        "The President flew to Oslo on Friday.",
      ),
    ).toBe("Jan Vik");
  });
});

describe("a pronoun behind its company", () => {
  it.each(["Accompanied by", "Together with"])("%s", (opening) => {
    expect(
      last(
        "Peru's President Jan Vik left for Oslo on Thursday.",
        `${opening} Foreign Minister Bo Holm, he met King Harald on Friday.`,
      ),
    ).toBe("Jan Vik + Harald");
  });
});

describe("the leader of a state that was told since", () => {
  it("is not who rules where it is written", () => {
    expect(
      last(
        "LIMA - President Jan Vik and Chile's Ana Roca met on Thursday.",
        "Chile regretted La Paz's stance.",
        "The Bolivian leader flew to Oslo on Friday.",
      ),
    ).toBe("Bolivian leader");
  });

  it("may be who rules elsewhere, where one of that land is told", () => {
    expect(
      last(
        "PARIS - Chancellor Ana Merk met France's Jan Vik on Thursday.",
        "Germany wants a pact.",
        "The German leader flew to Oslo on Friday.",
      ),
    ).toBe("Ana Merk");
  });
});
