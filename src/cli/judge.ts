// The pairs that the joining is least sure of: listed, and asked where somebody sits at a terminal.

import { join } from "node:path";
import type { Corpus } from "#model/corpus.ts";
import type { Question, QuestionSide, Verdict } from "#model/judging.ts";
import { counted } from "#format/number.ts";
import { addJudgement, JudgementError } from "#judgements/addJudgement.ts";
import { findQuestions } from "#judgements/questions.ts";
import { pointAt } from "#loader/diagnostic.ts";
import { readSeeds } from "#loader/seeds.ts";

/** What the process provides for it. */
export interface JudgeStreams {
  readonly write: (text: string) => Promise<void>;
  /** What somebody types; null where no terminal is there, or it was closed. */
  readonly ask: ((question: string) => Promise<string | null>) | null;
  /** Writes a file, all or nothing. */
  readonly save: (path: string, text: string) => void;
}

/** By the article's id. */
type SeedFiles = ReadonlyMap<string, string>;

const answers: Readonly<Record<string, Verdict>> = { y: "same", n: "different", u: "unsure" };

/** @param dir the folder of articles @param corpus what each tells, by itself */
export async function judge(
  dir: string,
  corpus: Corpus,
  { write, ask, save }: JudgeStreams,
): Promise<void> {
  const read = readSeeds(dir);
  const files = new Map(read.seeds.map(({ id, file }) => [id, file]));
  let open = findQuestions(read, corpus);
  if (open.length === 0) return write("There is no pair to judge.\n");
  if (ask === null) {
    const all = open.map((question, at) => printQuestion(question, files, corpus, `${at + 1}  `));
    return write(
      `${counted(open.length, "pair")} to judge, least sure first.\n\n${all.join("\n")}`,
    );
  }
  const skipped = new Set<string>();
  for (;;) {
    const [question, ...more] = open.filter(({ id }) => !skipped.has(id));
    if (!question) return write("No pair is left.\n");
    await write(`\n${printQuestion(question, files, corpus, "")}`);
    const left = more.length === 0 ? "the last one" : `${more.length} more`;
    const typed = await ask(`Y same, N different, U unsure, S skip, Q quit (${left}): `);
    const key = typed?.trim().slice(0, 1).toLowerCase() ?? "q";
    if (key === "q") return;
    const verdict = answers[key];
    if (key === "s") skipped.add(question.id);
    if (!verdict) continue;
    try {
      const sides = question.sides.map(({ named }) => named);
      save(join(dir, "judgements.yaml"), addJudgement(readSeeds(dir), corpus, { verdict, sides }));
    } catch (error) {
      if (!(error instanceof JudgementError)) throw error;
      await write(`${error.message}\nNothing was written.\n`);
      skipped.add(question.id);
      continue;
    }
    await write(`${question.lines[verdict]}\n`);
    open = findQuestions(readSeeds(dir), corpus);
  }
}

/**
 *     1  one event?  kept apart
 *        seeds/2024-04-23-herald.txt:5:8  Kessia brings its ambassador home
 *          “brought its ambassador home in the first week of February”
 *        for      When: one date lies in the other
 *        against  Where: in other places
 *        - same: {2024-04-23-herald: brought its ambassador home, …}
 */
function printQuestion(
  { about, sides, joined, rows, lines }: Question,
  files: SeedFiles,
  corpus: Corpus,
  number: string,
): string {
  const reasons = rows.flatMap(({ name, reasons: own }) =>
    own.map(({ isFor, says }) => ({ isFor, text: `${name}: ${says}` })),
  );
  const saying = (isFor: boolean) =>
    reasons.filter((one) => one.isFor === isFor).map(({ text }) => text);
  const told = [
    ...sides.flatMap((side) => printSide(side, files, corpus)),
    ...saying(true).map((text) => `for      ${text}`),
    ...saying(false).map((text) => `against  ${text}`),
    lines.same,
  ];
  const head = `${number}one ${about}?  ${joined ? "joined" : "kept apart"}`;
  return `${[head, ...told.map((line) => " ".repeat(number.length) + line)].join("\n")}\n`;
}

function printSide(
  { title, article, passage }: QuestionSide,
  files: SeedFiles,
  { articles }: Corpus,
): readonly string[] {
  const text = articles.find(({ id }) => id === article)?.text ?? "";
  const { line, column } = pointAt(text, passage.start);
  const words = passage.exact.replaceAll(/\s+/g, " ");
  return [`${files.get(article) ?? article}:${line}:${column}  ${title}`, `  “${words}”`];
}
