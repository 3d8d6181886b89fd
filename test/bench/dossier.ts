// Quality of joining several articles: the dossiers of test/dossiers, open and closed.

import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { toDossier } from "#dossier/dossier.ts";
import { parse } from "../loader/parse.ts";
import { type DossierScore, type Pairs, scoreDossier, sum } from "./dossier/score.ts";
import { reportSize } from "./dossier/size.ts";
import { type DossierTable, readDossiers } from "./dossier/table.ts";

/** Without arguments: the figures. `faults [NAME]`: the pairs of the open ones that differ from the tables. `size`: how long it takes. */
export async function main([what, name]: readonly string[]): Promise<boolean> {
  if (what === "size") {
    reportSize();
    return true;
  }
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
    for (const { table, events, people, became, beside } of scores) {
      for (const [of, { wrong, missed }] of Object.entries({ events, people, became })) {
        for (const pair of wrong) console.log(`${table.name}, ${of}: two, joined\n    ${pair}`);
        for (const pair of missed)
          console.log(`${table.name}, ${of}: one, not joined\n    ${pair}`);
      }
      for (const pair of beside) console.log(`${table.name}, beside the table\n    ${pair}`);
    }
    return true;
  }
  for (const half of ["open", "closed"] as const) {
    const own = scores.filter(({ table }) => table.half === half);
    if (own.length === 0) continue;
    if (own.length > 1) for (const one of own) report(one.table.name, [one]);
    report(`${half}: ${own.length} dossiers`, own);
  }
  return true;
}

/** Of what the loader found, both the whole of the table and what could be joined. */
function report(name: string, all: readonly DossierScore[]): void {
  const [told, found, pairs] = (["told", "found", "pairs"] as const).map((of) =>
    sum(all.map((one) => one[of])),
  );
  console.log(`\n${name}: ${found} of ${told} tellings found`);
  for (const of of ["events", "people", "became"] as const)
    console.log(`  ${of.padEnd(8)} ${figures(all.map((one) => one[of]))}`);
  const joined = sum(all.map(({ events }) => events.right.length));
  const possible = joined + sum(all.map(({ events }) => events.missed.length));
  console.log(
    `  of all ${pairs} pairs of the table ${possible} could be joined, ${joined} are: plain recall ${percent(joined, (pairs ?? 0) - joined)}`,
  );
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
  return `precision ${percent(right, wrong)}  recall ${percent(right, missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

const percent = (part = 0, other = 0): string => ((100 * part) / (part + other)).toFixed(1);
