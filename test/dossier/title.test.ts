import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { printDiagnostic, sortDiagnostics } from "#loader/diagnostic.ts";
import { readSeeds } from "#loader/seeds.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "dateline-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** What is read of a folder that has these files. */
function titleOf(files: Readonly<Record<string, string>>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  const { title, seeds, diagnostics } = readSeeds(dir);
  return {
    title,
    ids: seeds.map(({ id }) => id),
    faults: sortDiagnostics(diagnostics).map(printDiagnostic),
  };
}

it("is what dossier.yaml says, its spaces as one", () =>
  expect(titleOf({ "dossier.yaml": "title: The  canal\n" })).toEqual({
    title: "The canal",
    ids: [],
    faults: [],
  }));

it("is none where dossier.yaml has a fault, which is said with its place", () => {
  const { title, faults } = titleOf({ "dossier.yaml": "titel: The canal\ntitle: [a, b]\n" });
  expect(title).toBe(null);
  expect(faults[0]).toMatch(/dossier.yaml:1:1 .*unknown-key[^]*Did you mean `title`/);
  expect(faults[1]).toMatch(/dossier.yaml:2:8 .*form[^]*contains a list/);
});

it("is none where the file is the sidecar of an article of that name", () =>
  expect(
    titleOf({ "dossier.txt": "One\n", "dossier.yaml": "publisher: The Record\n" }),
  ).toMatchObject({ title: null, ids: ["dossier"], faults: [] }));
