// How long the loader takes for articles made from our own texts.

import type { Figure } from "../figures.ts";
import { answer, type Question } from "./answer.ts";

const megabyte = 1_000_000;
const day = "2014-06-18";

/** Warm-up rounds: V8 needs about a hundred articles until the code is compiled. */
const warming = 12;

/** Articles of 5,000 characters, after warm-up. */
export function measureArticles(texts: readonly string[]): readonly Figure[] {
  const articles = cut(texts, 5000);
  const round = () => articles.map((text, i) => waited({ id: String(i), text, published: day }));
  for (let i = 0; i < warming; i += 1) round();
  const rounds = [round(), round(), round()];
  // Other work on the machine slows one run of three; a slow loader slows all of them.
  const times = articles.map((_, i) => Math.min(...rounds.map((each) => each[i] ?? Infinity)));
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  return [
    { name: "5,000 characters, mean", value: mean, unit: "ms", goal: 10 },
    { name: "5,000 characters, worst", value: Math.max(...times), unit: "ms", goal: 50 },
  ];
}

/** One article of 1, 2 and 4 MB: the time should be close to linear in the length. */
export function measureLength(texts: readonly string[]): readonly Figure[] {
  const whole = texts.join("\n\n");
  const times = [1, 2, 4].map((size) => {
    const text = whole
      .repeat(Math.ceil((size * megabyte) / whole.length))
      .slice(0, size * megabyte);
    return worked({ id: "long", text, published: day });
  });
  const [one = 0, two = 0, four = 0] = times;
  return [
    { name: "one article of 1 MB", value: one, unit: "ms", goal: 30_000 },
    { name: "one article of 2 MB", value: two, unit: "ms" },
    { name: "one article of 4 MB", value: four, unit: "ms" },
    { name: "4 MB, in times of four of 1 MB", value: four / (4 * one), unit: "", goal: 1.5 },
  ];
}

/** Wall-clock milliseconds, for short articles. */
function waited(question: Question): number {
  const start = performance.now();
  answer(question);
  return performance.now() - start;
}

/** Processor milliseconds, so that in long runs other work on the machine has little effect. */
function worked(question: Question): number {
  const start = process.cpuUsage();
  answer(question);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Articles of a given length, each from a different part of the texts. */
export function cut(texts: readonly string[], length: number): readonly string[] {
  return texts.map((_, i) =>
    [...texts.slice(i), ...texts.slice(0, i)].join("\n\n").slice(0, length),
  );
}
