import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who blocks talks, and who crosses a border unarmed", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Peruvian workers had crossed the border on Friday.",
      ["Peruvian workers cross the border", "RETREAT"],
    ],
    ["Peru's troops crossed the border on Friday.", ["Peru's troops cross the border", "MOBILIZE"]],
  ])("%s", (text, row) => expect(told(text, ["title", "kind"])).toContain(row.join(" | ")));

  it("who blocks them need not have been asked to meet", () =>
    expect(
      told("Peru blocked Chile's EU accession talks in December 2008.", ["title", "status"]),
    ).toEqual(["Peru blocks Chile's EU accession talks | declined"]));
});
