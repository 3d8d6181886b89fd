import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printDiagnostic, rules } from "#loader/diagnostic.ts";
import { kindNames, printKindName } from "#loader/sidecar/kinds.ts";
import { forms } from "#loader/sidecar/forms.ts";
import { readJudgements } from "#judgements/readJudgements.ts";
import { readSidecar } from "#loader/sidecar.ts";
import { kinds } from "#model/event.ts";

const readme = readFileSync("seeds/README.md", "utf8");

describe("seeds/README.md", () => {
  it("has every rule, in order, and no other", () => {
    const told = Array.from(readme.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm), ([, rule]) => rule);
    expect(told).toEqual([...rules]);
  });

  it("names every key, every kind and all its plain words", () => {
    const words = kindNames.map((name) => printKindName(name).replace(/^[A-Z]+ /, ""));
    const plain = readme.replaceAll(/\s+/g, " ");
    for (const name of [...forms.keys(), ...kinds, ...words]) expect(plain).toContain(name);
  });

  const blocks = Array.from(readme.matchAll(/^```yaml\n([^]*?)^```/gm), ([, yaml = ""]) => yaml);
  const isJudged = (yaml: string) => /^- (?:same|different|unsure):/.test(yaml);

  it("has judgements that are read", () => {
    const text = blocks.filter(isJudged).join("");
    const { judgements, diagnostics } = readJudgements({ file: "seeds/judgements.yaml", text });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    expect(judgements).toHaveLength(5);
  });

  it("has corrections that the loader accepts", () => {
    const text = blocks.filter((yaml) => !isJudged(yaml)).join("");
    const { sidecar, diagnostics } = readSidecar({ sidecar: { file: "seeds/README.yaml", text } });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    const verbs = sidecar.corrections.map(({ verb }) => verb);
    expect(verbs).toEqual(["amend", "drop", "add", "note", "join", "split"]);
  });

  it("has examples of keys that the loader accepts", () => {
    const examples = Array.from(readme.matchAll(/\| `(\w+: [^`]+)` \|$/gm), ([, line]) => line);
    const keys = /^(published|publisher|url|rights):/;
    const own = examples.filter((line) => keys.test(line ?? ""));
    const text = `${own.join("\n")}\n`;
    expect(own).toHaveLength(4);
    expect(readSidecar({ sidecar: { file: "a.yaml", text } }).diagnostics).toEqual([]);
  });
});
