import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

describe("findNames(document)", () => {
  it("puts every mention where its words are, and none across another", () => {
    const { names, marked } = read(
      "US President Bo Holm met his Danish counterpart, Ana Roca, in Oslo.",
    );
    expect(marked).toBe(
      "[US President Bo Holm|Bo Holm] met [[his|Bo Holm] Danish counterpart, Ana Roca|Ana Roca], in <Oslo|in Oslo NO>.",
    );
    expect(names.mentions.map(({ form }) => form)).toEqual(["name", "counterpart", "pronoun"]);
  });

  it("calls who has no name as the article does, too", () => {
    const { names } = read("Peru’s trade minister met Bo Holm. The trade minister left.");
    const [first] = names.entities.filter(({ named }) => !named);
    expect([first?.name, first?.aliases]).toEqual([
      "Peruvian trade minister",
      ["Peru’s trade minister", "trade minister"],
    ]);
    // but not by a word that is anybody's
    const { names: others } = read("The minister met Bo Holm in Oslo.");
    expect(others.entities.flatMap(({ aliases }) => aliases)).toEqual([]);
  });

  it("finds nothing in nothing", () => {
    expect(read("").names).toEqual({
      entities: [],
      mentions: [],
      places: [],
      dateline: null,
    });
  });
});
