import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readStory } from "../events/told.ts";

describe("a subject that is put back", () => {
  // A noun that stood below the words that it was to take over once made a circle of them.
  it.each(["business", "history"])("makes no circle in %s", async (name) => {
    const text = readFileSync(`test/corpus/times/${name}.txt`, "utf8");
    await expect(readStory(text)).resolves.toBeDefined();
  });
});
