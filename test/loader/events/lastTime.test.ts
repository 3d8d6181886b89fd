import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const met = "Ana Roca met Bo Vik in Lima on 2 May. The two last met in Oslo in 2010.";

describe("what was so the last time leaves the story where it is", () => {
  it.each([
    `${met} They signed a pact.`,
    `News of the day\n\nIt rained.\n\n${met}\n\nAt the end of the meeting, Roca and Vik signed a pact.`,
    "Ana Roca met Bo Vik in Lima on 2 May. The two had last met in Oslo in 2010. They signed a pact.",
  ])("%s", (text) =>
    expect(told(text, ["kind", "date", "where"])).toEqual([
      "CONSULT | 2010 | Oslo",
      "CONSULT | 2024-05-02 | Lima",
      "AGREE | 2024-05-02 | Lima",
    ]),
  );

  it("but a story goes on from what is no last time", () =>
    expect(
      told(
        "Ana Roca met Bo Vik in Lima in 2008. The two met in Oslo in May 2010. They signed a pact.",
        ["date", "where"],
      ),
    ).toContain("2010-05-01/2010-05-31 | nowhere"));
});
