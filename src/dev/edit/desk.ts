// The articles of one folder under an editor's hand: what there is to review, and steps that are read
// before they are written.

import { check } from "#loader/check.ts";
import { StepError } from "#loader/corrections/quoting.ts";
import { takeStep } from "#loader/corrections/steps.ts";
import { type LoadedSeed, loadSeed } from "#loader/load.ts";
import type { Parse } from "#loader/parseSeeds.ts";
import { reviewOf, toEdited } from "#loader/review.ts";
import { readSeeds, type Seed } from "#loader/seeds.ts";
import type {
  ArticleReview,
  Asked,
  Difference,
  DraftAnswer,
  Queue,
  Step,
  TypedDate,
} from "#model/review.ts";
import type { Readings } from "../readings.ts";
import { StepHistory } from "./history.ts";
import { QueueCounter } from "./queue.ts";
import { Refused } from "./refused.ts";
import { SidecarFile, versionOf } from "./sidecarFile.ts";
import { readTypedDate } from "./typedDate.ts";

type AskedDate = Extract<Asked, { ask: "date" }>;

export class Desk {
  private readonly folder: string;
  private readonly cache: string;
  private readonly parse: Parse;
  private readonly readings: Readings;
  private readonly counter: QueueCounter;
  /** @param cache the folder of the histories */
  constructor(folder: string, cache: string, parse: Parse, readings: Readings) {
    this.folder = folder;
    this.cache = cache;
    this.parse = parse;
    this.readings = readings;
    this.counter = new QueueCounter(readings);
  }

  async review(id: string): Promise<ArticleReview> {
    return this.reviewOpened(await this.open(this.seedOf(id)), null);
  }

  /** How much there is to check in each article. */
  queue(): Promise<Queue> {
    return this.counter.count(readSeeds(this.folder).seeds);
  }

  async date({ article, event, status, typed }: AskedDate): Promise<TypedDate> {
    const { loaded } = await this.open(this.seedOf(article));
    const { published } = loaded.reading.article;
    const events = [...loaded.events, ...loaded.heldBack].filter(({ id }) => id !== event);
    return readTypedDate(typed, { published, events, status }, this.parse);
  }

  /** What the words would become. @throws Refused where the sidecar with them would be wrong */
  async draft({
    article,
    span,
    fields,
    from,
  }: Extract<Asked, { ask: "draft" }>): Promise<DraftAnswer> {
    const seed = this.seedOf(article);
    const opened = await this.open(seed);
    const text = stepped(opened.edited, { do: "add", span, fields, from });
    const next = await this.open({ ...seed, sidecar: { file: `seeds/${article}.yaml`, text } });
    expectSound(next.loaded);
    const known = new Set(
      reviewOf(opened.edited, opened.loaded).items.map(({ event }) => event.id),
    );
    const item = reviewOf(next.edited, next.loaded).items.find(({ event }) => !known.has(event.id));
    if (!item) throw new Refused(422, "These words become no event of their own.");
    return { item };
  }

  async take(id: string, known: string | null, step: Step): Promise<ArticleReview> {
    const seed = this.seedOf(id);
    const { file, history } = this.filesOf(id);
    const before = file.expect(known);
    const opened = await this.open(seed);
    const after = stepped(opened.edited, step);
    if (after === (before ?? "")) return this.reviewOpened(opened, null);
    const now = after === "" ? null : after;
    const sidecar = now === null ? null : { file: `seeds/${id}.yaml`, text: now };
    const next = await this.open({ ...seed, sidecar });
    expectSound(next.loaded);
    // Since then another writer may have been here.
    file.expect(known);
    history.take(before, now);
    return this.reviewOpened(next, differenceOf(id, before, now));
  }

  async turn(id: string, known: string | null, way: "undo" | "redo"): Promise<ArticleReview> {
    const { file, history } = this.filesOf(id);
    const now = file.expect(known);
    const to = history.turn(now, way);
    return this.reviewOpened(await this.open(this.seedOf(id)), differenceOf(id, now, to));
  }

  /** @throws Refused for a name that is none of the folder's articles, whatever is in it */
  private seedOf(id: string): Seed {
    const seed = readSeeds(this.folder).seeds.find((one) => one.id === id);
    if (!seed) throw new Refused(404, "There is no such article in the folder.");
    return seed;
  }

  private filesOf(id: string) {
    const file = new SidecarFile(this.folder, id);
    return { file, history: new StepHistory(this.cache, file) };
  }

  private async open(seed: Seed) {
    const loaded = loadSeed(await this.readings.open(seed), new Set());
    const sentences = await this.parse(loaded.reading.article);
    return { loaded, edited: toEdited(seed, loaded.reading, sentences) };
  }

  private reviewOpened(
    { edited, loaded }: Awaited<ReturnType<Desk["open"]>>,
    last: Difference | null,
  ): ArticleReview {
    const { id, sidecar } = edited.seed;
    const text = sidecar?.text ?? null;
    return {
      ...reviewOf(edited, loaded),
      ...this.filesOf(id).history.counts(text),
      version: versionOf(text),
      text: text ?? "",
      last,
    };
  }
}

function stepped(edited: Parameters<typeof takeStep>[0], step: Step): string {
  try {
    return takeStep(edited, step);
  } catch (error) {
    if (error instanceof StepError) throw new Refused(422, error.message);
    throw error;
  }
}

/** @throws Refused where a step would put a fault into the sidecar, or make an event that cannot be printed */
function expectSound({ diagnostics, reading, events }: LoadedSeed): void {
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault) throw new Refused(422, `${fault.message} ${fault.mend}`);
  try {
    check({ articles: [reading.article], events });
  } catch (error) {
    throw new Refused(422, error instanceof Error ? error.message : String(error));
  }
}

/** The lines between those that both begin and end with. */
export function differenceOf(id: string, before: string | null, after: string | null): Difference {
  const [a, b] = [linesOf(before), linesOf(after)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const between = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  return { file: `${id}.yaml`, removed: between(a), added: between(b) };
}

const linesOf = (text: string | null): readonly string[] =>
  text === null ? [] : text.split(/\r?\n/);
