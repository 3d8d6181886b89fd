// How long the loader takes for articles made from our own texts. Most of it is the network's work.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptOnDisk } from "#loader/parser/keptTrees.ts";
import { lazyParser } from "#loader/parser/network.ts";
import { parseArticle } from "#loader/parser/parseArticle.ts";
import { makeParse, type Parse } from "#loader/parseSeeds.ts";
import type { Figure } from "../figures.ts";
import { answer, type Question } from "./answer.ts";

const megabyte = 1_000_000;
const day = "2014-06-18";

/** Articles of 5,000 characters, after a round to warm up. */
export async function measureArticles(texts: readonly string[]): Promise<readonly Figure[]> {
  const parse = anew();
  const questions = questionsOf(texts);
  const round = () => measured(questions, parse);
  await round();
  const rounds = [await round(), await round(), await round()];
  // Other work on the machine slows one run of three; a slow loader slows all of them.
  const times = questions.map((_, i) =>
    Math.min(...rounds.map((each) => each.times[i] ?? Infinity)),
  );
  const work = Math.min(...rounds.map((each) => each.work)) / questions.length;
  return [
    { name: "5,000 characters, mean", value: meanOf(times), unit: "ms", goal: 150 },
    { name: "5,000 characters, worst", value: Math.max(...times), unit: "ms", goal: 300 },
    // Other work on the machine has little effect on it.
    { name: "its processor time, mean", value: work, unit: "ms" },
  ];
}

/** The same articles with trees from disk. */
export async function measureKept(texts: readonly string[]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-speed-"));
  try {
    const questions = questionsOf(texts);
    await measured(questions, makeParse(folder));
    const none = lazyParser(() => Promise.reject(new Error("An article was not kept.")));
    const kept = keptOnDisk(none, folder);
    const { times } = await measured(questions, (article) => parseArticle(kept, article));
    return [
      { name: "with trees from disk, mean", value: meanOf(times), unit: "ms", goal: 50 },
      { name: "with trees from disk, worst", value: Math.max(...times), unit: "ms" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One article of 0.25, 0.5 and 1 MB: the time should be close to linear in the length. */
export async function measureLength(texts: readonly string[]): Promise<readonly Figure[]> {
  const whole = texts.join("\n\n");
  const parse = anew();
  const times: number[] = [];
  for (const size of [0.25, 0.5, 1]) {
    const text = whole
      .repeat(Math.ceil((size * megabyte) / whole.length))
      .slice(0, size * megabyte);
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    times.push((await measured([{ id: "long", text, published: day }], parse)).work);
  }
  const [quarter = 0, half = 0, one = 0] = times;
  return [
    { name: "one article of 0.25 MB", value: quarter, unit: "ms" },
    { name: "one article of 0.5 MB", value: half, unit: "ms" },
    { name: "one article of 1 MB", value: one, unit: "ms", goal: 60_000 },
    { name: "1 MB, in times of four of 0.25 MB", value: one / (4 * quarter), unit: "", goal: 1.5 },
  ];
}

/** Keeps nothing, so that each article is parsed each time. */
function anew(): Parse {
  const parser = lazyParser();
  return (article) => parseArticle(parser, article);
}

/** Wall-clock milliseconds of each article, for short ones, and processor milliseconds of all, for long ones. */
async function measured(questions: readonly Question[], parse: Parse) {
  const times: number[] = [];
  const began = process.cpuUsage();
  for (const question of questions) {
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    await answer(question, parse);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(began);
  return { times, work: (user + system) / 1000 };
}

function meanOf(times: readonly number[]): number {
  return times.reduce((sum, each) => sum + each, 0) / times.length;
}

function questionsOf(texts: readonly string[]): readonly Question[] {
  return cut(texts, 5000).map((text, i) => ({ id: String(i), text, published: day }));
}

/** Articles of a given length, each from a different part of the texts. */
export function cut(texts: readonly string[], length: number): readonly string[] {
  return texts.map((_, i) =>
    [...texts.slice(i), ...texts.slice(0, i)].join("\n\n").slice(0, length),
  );
}
