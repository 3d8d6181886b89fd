// `npm run bench -- parser TREEBANK`: how well sentences are parsed, with the words that our own
// tokenizer finds, and how fast. TREEBANK is the folder that the parser was trained on
// (`src/loader/parser/train/README.md`).

import { loadParser, type Parser } from "#loader/parser/network.ts";
import { parseSentences } from "#loader/parser/parseText.ts";
import { toSentences } from "#loader/parser/sentences.ts";
import { toWords } from "#loader/parser/words.ts";
import { type Counts, count, f1, noCounts } from "./parser/score.ts";
import { readTreebank, type TreebankSentence } from "./parser/treebank.ts";

/** What must hold of a test set, F1 of labelled attachment and of the parts of speech. */
const sets: Readonly<Record<string, { readonly las?: number; readonly upos?: number }>> = {
  "test-pud": { las: 84, upos: 95.5 },
  "test-news": { las: 86, upos: 96 },
  "test-ewt": {},
  dev: {},
};

/** Sentences that are parsed at once. */
const portion = 200;

/** Whether every goal was met. `relations` prints the figures of each relation too. */
export async function main([folder, what]: readonly string[]): Promise<boolean> {
  if (folder === undefined) {
    console.error("Which treebank? Name its folder: npm run bench -- parser ../treebank");
    return false;
  }
  const began = performance.now();
  const parser = await loadParser();
  console.log(`loaded in ${Math.round(performance.now() - began)} ms\n`);
  let isMet = true;
  for (const [name, goals] of Object.entries(sets)) {
    const sentences = readTreebank(`${folder}/${name}.conllu.gz`);
    const start = process.cpuUsage();
    // oxlint-disable-next-line no-await-in-loop -- they share one thread
    const counts = await measure(parser, sentences);
    const { user, system } = process.cpuUsage(start);
    isMet = tell(name, counts, goals) && isMet;
    const characters = sentences.reduce((sum, { text }) => sum + text.length, 0);
    console.log(
      `  ${Math.round((user + system) / 1000 / (characters / 5000))} ms for 5,000 characters; ` +
        `${percent(sentences, splitsRight)} of ${sentences.length} sentences stay whole`,
    );
    if (what === "relations") tellRelations(counts);
  }
  return isMet;
}

async function measure(parser: Parser, sentences: readonly TreebankSentence[]): Promise<Counts> {
  const counts = noCounts();
  for (let at = 0; at < sentences.length; at += portion) {
    const some = sentences.slice(at, at + portion);
    const cut = some.map(({ text }) => ({
      text,
      words: toWords(text, { start: 0, end: text.length }),
    }));
    // oxlint-disable-next-line no-await-in-loop -- they share one thread
    const parsed = await parseSentences(parser, cut);
    for (const [n, { words }] of some.entries())
      count(
        counts,
        words,
        (parsed[n] ?? []).map((word) => ({ ...word, span: word })),
      );
  }
  return counts;
}

function splitsRight({ text }: TreebankSentence): boolean {
  return toSentences(text, { start: 0, end: text.length }).length === 1;
}

function tell(name: string, counts: Counts, goals: { las?: number; upos?: number }): boolean {
  const figures: readonly (readonly [string, number, number | undefined])[] = [
    ["words", f1(counts, counts.words), undefined],
    ["UPOS", f1(counts, counts.upos), goals.upos],
    ["XPOS", f1(counts, counts.xpos), undefined],
    ["lemmas", f1(counts, counts.lemma), undefined],
    ["UAS", f1(counts, counts.heads), undefined],
    ["LAS", f1(counts, counts.labelled), goals.las],
  ];
  console.log(
    `${name.padEnd(10)} ${figures
      .map(([figure, value, goal]) => {
        const sign = goal === undefined ? "" : value >= goal ? ` ✓ ≥ ${goal}` : ` ✗ ≥ ${goal}`;
        return `${figure} ${value.toFixed(2)}${sign}`;
      })
      .join("  ")}`,
  );
  return figures.every(([, value, goal]) => goal === undefined || value >= goal);
}

/** A row for each relation that stands fifty times or more. */
function tellRelations({ relations }: Counts): void {
  const rows = [...relations].filter(([, { wanted }]) => wanted >= 50);
  for (const [relation, { wanted, found, right }] of rows.toSorted(
    (a, b) => b[1].wanted - a[1].wanted,
  ))
    console.log(
      `    ${relation.padEnd(12)} ${String(wanted).padStart(6)}  F1 ${((200 * right) / (wanted + found)).toFixed(1)}`,
    );
}

function percent<T>(list: readonly T[], holds: (one: T) => boolean): string {
  return `${((100 * list.filter(holds).length) / list.length).toFixed(1)} %`;
}
