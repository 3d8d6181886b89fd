import { describe, expect, it } from "vitest";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { parse } from "../parse.ts";

async function rulesFor(text: string): Promise<readonly string[]> {
  const seed = { id: "2024-05-06-wien", file: "seeds/2024-05-06-wien.txt", text, sidecar: null };
  return (await loadSeeds([seed], parse)).diagnostics.map(({ rule }) => rule);
}

describe("a text without a body", () => {
  it("is warned of, and one with a paragraph is not", async () => {
    expect(await rulesFor("Holm Meets Bruun in Vienna\n")).toEqual(["article/no-body"]);
    expect(await rulesFor("Holm Meets Bruun\n\nAda Holm met Jan Bruun in Vienna.\n")).toEqual([]);
  });
});
