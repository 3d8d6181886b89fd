import { describe, expect, it } from "vitest";
import { loadSeed } from "#loader/load.ts";

const rules = (text: string) =>
  loadSeed(
    {
      id: "talks",
      file: "seeds/talks.txt",
      text: "Talks End\n\nAna Obi met Per Lind in Oslo on Sunday.\n",
      sidecar: { file: "seeds/talks.yaml", text },
    },
    new Set(),
  ).diagnostics.map(({ rule }) => rule);

describe("loadSeed(seed, slugs).diagnostics", () => {
  it("does not miss a day that stands in a sidecar which cannot be read", () => {
    expect(rules("published: 2024-05-01\nrights: © a: b\n")).toEqual(["sidecar/yaml"]);
    expect(rules("published: 2024-02-31\n")).toEqual(["sidecar/value"]);
  });

  it("misses one where the sidecar is sound and has none", () => {
    expect(rules("rights: © The Record\n")).toEqual(["article/no-date"]);
  });
});
