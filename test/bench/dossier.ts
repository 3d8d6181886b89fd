// Quality of joining several articles: the dossiers of test/dossiers, open and closed.

import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { toDossier } from "#dossier/dossier.ts";
import { parse } from "../loader/parse.ts";
import { type Pairs, scoreDossier } from "./dossier/score.ts";
import { type DossierTable, readDossiers } from "./dossier/table.ts";

/** Without arguments: the figures. `faults [NAME]`: the pairs of the open ones that differ from the tables. */
export async function main([what, name]: readonly string[]): Promise<boolean> {
  const tables = readDossiers();
  const wanted = tables.filter(
    ({ half, name: own }) => what !== "faults" || (half === "open" && (name ?? own) === own),
  );
  const scores = [];
  for (const table of wanted) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    scores.push({ table, ...(await scoreOf(table)) });
  }
  if (what === "faults") {
    for (const { table, events, people, became } of scores)
      for (const [of, { wrong, missed }] of Object.entries({ events, people, became })) {
        for (const pair of wrong) console.log(`${table.name}, ${of}: two, joined\n    ${pair}`);
        for (const pair of missed)
          console.log(`${table.name}, ${of}: one, not joined\n    ${pair}`);
      }
    return true;
  }
  for (const half of ["open", "closed"] as const) {
    const own = scores.filter(({ table }) => table.half === half);
    if (own.length === 0) continue;
    const found = sum(own.map((one) => one.found));
    console.log(
      `\n${half}: ${own.length} dossiers, ${found} of ${sum(own.map(({ told }) => told))} tellings found`,
    );
    for (const of of ["events", "people", "became"] as const)
      console.log(`  ${of.padEnd(8)} ${figures(own.map((one) => one[of]))}`);
  }
  return true;
}

async function scoreOf(table: DossierTable) {
  const { seeds, register } = readSeeds(table.folder);
  const { corpus } = await loadSeeds(seeds, parse, register);
  return scoreDossier(table, corpus, toDossier(corpus));
}

function figures(all: readonly Pairs[]): string {
  const [right, wrong, missed] = (["right", "wrong", "missed"] as const).map((of) =>
    sum(all.map((one) => one[of].length)),
  );
  const percent = (part = 0, other = 0) => ((100 * part) / (part + other)).toFixed(1);
  return `precision ${percent(right, wrong)}  recall ${percent(right, missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
