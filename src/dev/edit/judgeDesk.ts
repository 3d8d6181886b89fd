// `judgements.yaml` under an editor's hand: which pairs to ask about, and answers that are read before they are
// written, by the rules of sidecars.

import { addJudgement, JudgementError } from "#judgements/addJudgement.ts";
import { judgeCorpus } from "#judgements/applyJudgements.ts";
import { findQuestions } from "#judgements/questions.ts";
import { load, type ReadSeed } from "#loader/load.ts";
import { readSeeds, type Seeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Among, Judging, SideName, Verdict } from "#model/judging.ts";
import type { Difference } from "#model/review.ts";
import type { Readings } from "../readings.ts";
import { differenceOf } from "./desk.ts";
import { StepHistory } from "./history.ts";
import { Refused } from "./refused.ts";
import { SidecarFile, versionOf } from "./sidecarFile.ts";

const name = "judgements";

interface ReadFolder {
  readonly seeds: Seeds["seeds"];
  /** What each article tells, by itself. */
  readonly corpus: Corpus;
}

export class JudgeDesk {
  private readonly folder: string;
  private readonly readings: Readings;
  private readonly file: SidecarFile;
  private readonly history: StepHistory;

  /** @param cache the folder of the histories */
  constructor(folder: string, cache: string, readings: Readings) {
    this.folder = folder;
    this.readings = readings;
    this.file = new SidecarFile(folder, name);
    this.history = new StepHistory(cache, this.file);
  }

  async look(among: Among = null): Promise<Judging> {
    const { judgements, ...files } = readSeeds(this.folder);
    return this.judgingOf(await this.read(files), judgements?.text ?? null, null, among);
  }

  /** @param known the version of the file that the page knows */
  async judge(
    known: string | null,
    judgement: { readonly verdict: Verdict; readonly sides: readonly SideName[] },
    among: Among = null,
  ): Promise<Judging> {
    const before = this.file.expect(known);
    const folder = await this.read(readSeeds(this.folder));
    const after = added(folder, before, judgement);
    // Since then another writer may have been here.
    this.file.expect(known);
    this.history.take(before, after);
    return this.judgingOf(folder, after, differenceOf(name, before, after), among);
  }

  async takeBack(known: string | null, among: Among = null): Promise<Judging> {
    const folder = await this.read(readSeeds(this.folder));
    const now = this.file.expect(known);
    const to = this.history.turn(now, "undo");
    return this.judgingOf(folder, to, differenceOf(name, now, to), among);
  }

  private async read({ seeds, register }: Omit<Seeds, "judgements">): Promise<ReadFolder> {
    const read: ReadSeed[] = [];
    // oxlint-disable-next-line no-await-in-loop -- the page has read nearly all of them
    for (const seed of seeds)
      read.push(this.readings.last(seed.id) ?? (await this.readings.open(seed)));
    return { seeds, corpus: load(read, register).corpus };
  }

  private judgingOf(
    { seeds, corpus }: ReadFolder,
    text: string | null,
    last: Difference | null,
    among: Among,
  ): Judging {
    const files = { seeds, judgements: toSource(text) };
    const { undo, closed } = this.history.counts(text);
    const fault = judgeCorpus(files, corpus).diagnostics.find(
      ({ severity }) => severity === "error",
    );
    return {
      questions: findQuestions(files, corpus, among),
      version: versionOf(text),
      text: text ?? "",
      undo,
      closed,
      last,
      fault: fault ? `Line ${fault.line}: ${fault.message} ${fault.mend}` : null,
    };
  }
}

const toSource = (text: string | null) => (text === null ? null : { file: `${name}.yaml`, text });

/** @throws Refused */
function added(
  { seeds, corpus }: ReadFolder,
  text: string | null,
  judgement: Parameters<typeof addJudgement>[2],
): string {
  try {
    return addJudgement({ seeds, judgements: toSource(text) }, corpus, judgement);
  } catch (error) {
    if (error instanceof JudgementError) throw new Refused(422, error.message);
    throw error;
  }
}
