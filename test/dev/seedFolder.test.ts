// The folder of articles as the page has it, over invented files, with the real threads that read.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readingsIn } from "#dev/readings.ts";
import { SeedFolder } from "#dev/seedFolder.ts";
import { readSeeds } from "#loader/seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-folder-"));
const readings = readingsIn(join(folder, "trees"));
const articles = new SeedFolder(folder, readings);
const id = "2021-03-02-lake";

beforeAll(() => {
  writeFileSync(
    join(folder, `${id}.txt`),
    "Obi and Lind Meet on Lake Talks\n\nAna Obi of Peru met Per Lind of Norway in Oslo on Tuesday.\n",
  );
  writeFileSync(
    join(folder, "2021-03-03-road.txt"),
    "Vik Opens a Road\n\nPrime Minister Bo Vik of Chile visited Lima on Wednesday.\n",
  );
});

afterAll(() => {
  readings.close();
  rmSync(folder, { recursive: true });
});

const toldOf = (article: string) =>
  articles.site.corpus.events.filter((event) => event.article === article);

it("has what the files say, whatever the editor tries out meanwhile", {
  timeout: 40_000,
}, async () => {
  const seed = readSeeds(folder).seeds.find((one) => one.id === id);
  if (!seed) throw new Error("There is no such seed.");
  const all = articles.readAnew();
  const sidecar = {
    file: `seeds/${id}.yaml`,
    text: "corrections:\n  - drop: Ana Obi of Peru met\n    why: x\n",
  };
  await readings.open({ ...seed, sidecar });
  await all;
  // On a busy machine some articles come later.
  await vi.waitFor(() => expect(articles.site.corpus.articles).toHaveLength(2), 20_000);
  expect(toldOf(id)).toHaveLength(1);
});
