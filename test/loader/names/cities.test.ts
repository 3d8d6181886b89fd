import { describe, expect, it } from "vitest";
import { pruneCities } from "./pruneCities.ts";

describe("pruneCities()", () => {
  it("gives the table that the loader reads", async () => {
    await expect(pruneCities()).toMatchFileSnapshot("../../../src/loader/lexicon/cities.ts");
  }, 60_000);
});
