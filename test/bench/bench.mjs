// Measurements by name: `npm run bench` lists them, `npm run bench -- page` takes one.

import { createJiti } from "jiti";

/**
 * A measurement is a file here that exports `main`, which gets the rest of the command line.
 * @type {Readonly<Record<string, string>>}
 */
const benches = {
  build:
    "a whole site of 2,000 events with cards, pages and exports: seconds, memory; `build 500 20`: as many, so many an article",
  cases:
    "how many cases of test/loader/cases/ the loader reads as they say; `cases TABLE`: and what differs",
  events:
    "reading diplomatic news: what is found, how fast; `events score`, `events speed`, `events faults [ID]`, `events queue` over the open half",
  chart:
    "the chart alone over 1,000 to 100,000 invented events, beside vis-timeline with all of them; `chart 5000`: over as many; `chart ours`: without vis",
  dossier:
    "joining articles: precision and recall of pairs over test/dossiers; `dossier faults [NAME]`; `dossier size`: 1,000 to 100,000 invented tellings",
  find: "narrowing 100,000 events, searching 20,000",
  parser:
    "how well sentences are parsed: `parser TREEBANK`, the folder of the treebanks; `parser TREEBANK relations` by relation",
  page: "first paint, selecting, moving the chart; `page 500` over an article with as many events",
  times:
    "characters a second in which times are found in parsed text, beside chrono-node and Microsoft's recognizers; `times score`, `times faults [KIND]` over our own marked texts",
};

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  for (const [each, line] of Object.entries(benches)) console.log(`${each.padEnd(8)} ${line}`);
} else if (benches[name] === undefined) {
  const known = Object.keys(benches).join(", ");
  console.error(`Nothing here measures “${name}”. There is: ${known}.`);
  process.exitCode = 1;
} else {
  /** @type {{ main: (args: readonly string[]) => Promise<boolean> }} */
  const { main } = await createJiti(import.meta.url).import(`./${name}.ts`);
  process.exitCode = (await main(rest)) ? 0 : 1;
}
