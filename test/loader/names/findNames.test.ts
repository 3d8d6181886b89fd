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

  it("finds nothing in nothing", () => {
    expect(read("").names).toEqual({
      entities: [],
      mentions: [],
      places: [],
      dateline: null,
    });
  });
});
