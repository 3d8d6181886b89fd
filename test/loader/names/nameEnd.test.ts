import { describe, expect, it } from "vitest";
import { told } from "../events/told.ts";

const tells = (text: string) => told(text, ["title", "who"]);

describe("what stands behind a name and is none", () => {
  it.each([
    [
      "Kevin Roca MP, Minister for Foreign Affairs of Peru, visited Oslo in May.",
      "Kevin Roca visits Oslo | Kevin Roca",
    ],
    [
      "Senator the Hon Kevin Roca AC met Sir Bo Holm KCMG, the British High Commissioner, in May.",
      "Kevin Roca meets Bo Holm | Kevin Roca + Bo Holm",
    ],
    [
      "Kevin Roca MEP met Ana Holm, QC, in Oslo on Friday.",
      "Kevin Roca meets Ana Holm in Oslo | Kevin Roca + Ana Holm",
    ],
    ["Bo Roca Jr. visited Oslo on Friday.", "Bo Roca Jr. visits Oslo | Bo Roca Jr."],
  ])("%s", (text, event) => {
    expect(tells(text)).toEqual([event]);
  });

  it("is an office before a name", () => {
    expect(tells("British MP Ana Holm visited Oslo on Friday.")).toEqual([
      "Ana Holm visits Oslo | Ana Holm",
    ]);
  });
});

describe("“M.”", () => {
  it("is an initial before an initial", () => {
    expect(tells("Prime Minister M. E. Roca visited Oslo on Friday.")).toEqual([
      "M. E. Roca visits Oslo | M. E. Roca",
    ]);
  });

  it("is a courtesy before a name", () => {
    expect(tells("M. Roca visited Oslo on Friday.")).toEqual(["Roca visits Oslo | Roca"]);
  });
});
