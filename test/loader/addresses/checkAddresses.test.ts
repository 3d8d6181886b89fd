import { describe, expect, it } from "vitest";
import { publish } from "#loader/addresses/publish.ts";
import { printRegister, readRegister, unpublished } from "#loader/addresses/register.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { parse } from "../parse.ts";

const id = "2021-03-02-lake";
const text = `Obi and Lind Meet on Lake Talks

Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday.

Norway recalled its ambassador from Peru on 12 February 2021.
`;
const seed = (sidecar: string) => ({
  id,
  file: `seeds/${id}.txt`,
  text,
  sidecar: { file: `seeds/${id}.yaml`, text: sidecar },
});

const { meant, corpus, coverage } = await loadSeeds([seed("")], parse);
const { addresses } = publish(unpublished, meant, corpus.events, coverage, new Map());
/** The register of the article as it was first published. */
const register = readRegister({ file: "seeds/addresses.json", text: printRegister(addresses) });

const diagnosticsOf = async (sidecar: string) =>
  (await loadSeeds([seed(sidecar)], parse, register)).diagnostics;

describe("checkAddresses(register, now)", () => {
  it("asks for a plain `publish` where a `drop` took the event out", async () => {
    const why = "corrections:\n  - drop: recalled its ambassador\n    why: It never happened.\n";
    for (const sidecar of [why, why.replace(/ {4}why.*\n/, "")]) {
      // oxlint-disable-next-line no-await-in-loop -- two short texts
      const [lost, ...others] = (await diagnosticsOf(sidecar)).map(printDiagnostic);
      expect(others).toEqual([]);
      expect(lost).toContain("address/lost");
      expect(lost).toContain("was published, and a `drop` has removed its event.");
      expect(lost).toMatch(/Run `npm run -s dateline -- publish`: its page will say why\.$/);
    }
  });

  it("adds no complaint to that about a sidecar that cannot be read", async () => {
    const rules = async (sidecar: string) => (await diagnosticsOf(sidecar)).map(({ rule }) => rule);
    expect(await rules("corrections:\n  - amend: met\n    title: They sign: now\n")).toEqual([
      "sidecar/yaml",
    ]);
    expect(await rules("")).toEqual([]);
  });
});
