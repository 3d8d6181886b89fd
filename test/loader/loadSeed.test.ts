import { describe, expect, it } from "vitest";
import { loadOne } from "#loader/parseSeeds.ts";
import { parse } from "./parse.ts";

async function rules(sidecar: string): Promise<readonly string[]> {
  const { diagnostics } = await loadOne(
    {
      id: "talks",
      file: "seeds/talks.txt",
      text: "Talks End\n\nAna Obi met Per Lind in Oslo on Sunday.\n",
      sidecar: { file: "seeds/talks.yaml", text: sidecar },
    },
    parse,
  );
  return diagnostics.map(({ rule }) => rule);
}

describe("loadSeed(seed, slugs).diagnostics", () => {
  it("does not miss a day that stands in a sidecar which cannot be read", async () => {
    expect(await rules("published: 2024-05-01\nrights: © a: b\n")).toEqual(["sidecar/yaml"]);
    expect(await rules("published: 2024-02-31\n")).toEqual(["sidecar/value"]);
  });

  it("misses one where the sidecar is sound and has none", async () => {
    expect(await rules("rights: © The Record\n")).toEqual(["article/no-date"]);
  });
});
