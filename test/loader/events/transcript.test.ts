import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const head = "THE WHITE HOUSE\n\nOffice of the Press Secretary\n\n";
const said = (...lines: readonly string[]) =>
  told(`${head}${lines.join("\n\n")}`, ["title", "who"]);

describe("who speaks in a transcript", () => {
  it("does nothing of what the label stands before", () => {
    expect(
      said(
        "MR. VIK: Good afternoon, everybody.",
        "MS. LUND: A Danish guardsman was killed in Lima on Friday.",
      ),
    ).toEqual(["Danish guardsman is killed in Lima | Danish guardsman"]);
  });

  it("asks, and does nothing of what is asked", () => {
    expect(
      said(
        "MR. VIK: Good afternoon.",
        "Q Dan, is it true that he left?",
        "Q Dan, the Danish foreign minister met the king of Norway in Oslo on Friday.",
      ),
    ).toEqual([
      "Danish foreign minister meets king of Norway in Oslo | Danish foreign minister + king of Norway",
    ]);
  });

  it("means the state whose office it is by “we”", () => {
    expect(
      said("MR. VIK: Good afternoon.", "MS. LUND: We suspended aid to Peru on Friday."),
    ).toEqual(["US suspends aid to Peru | United States + Peru"]);
  });

  it("calls its president nobody whom it calls by a first name", () => {
    expect(
      said(
        "MR. VIK: I'll turn it over to Sigrun.",
        "The President called Ana Roca of Peru on Friday.",
      ),
    ).toEqual(["President calls Ana Roca of Peru | US President + Ana Roca"]);
    expect(
      said("Bo Holm flew to Oslo on Thursday.", "The President called Ana Roca of Peru on Friday."),
    ).toContain("Bo Holm calls Ana Roca of Peru | Bo Holm + Ana Roca");
  });

  it("is no one where a newspaper writes", () => {
    expect(told("The lesson: Peru suspended aid to Fiji on Friday.", ["who"])).toEqual([
      "Peru + Fiji",
    ]);
  });
});

describe("a contraction", () => {
  it.each([
    [
      "Ana Roca of Peru leaves on Tuesday. She'll be in Oslo on Friday.",
      "Ana Roca is to visit Oslo",
    ],
    ["Ana Roca of Peru is away. She’ll meet President Holm on Friday.", "Ana Roca is to meet Holm"],
  ])("%s", (text, title) => {
    expect(told(text, ["title"])).toContain(title);
  });
});
