// One article, read: the list of passes.

import type { Article } from "#model/article.ts";
import { parseDay } from "#model/day.ts";
import type { ReadEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { LeftOut } from "./events/candidate.ts";
import { findCandidates } from "./events/candidates.ts";
import { bindDates } from "./events/dates.ts";
import { entryTimes } from "./events/entries.ts";
import { type Merged, merge } from "./events/merge.ts";
import { inOwnWords } from "./events/ownWords.ts";
import { settle } from "./events/settle.ts";
import { lengthsIn, timesIn } from "./events/timed.ts";
import { toEvents } from "./events/toEvents.ts";
import { whoIn } from "./events/who.ts";
import { findNames } from "./names/findNames.ts";
import type { Names } from "./names/mention.ts";
import { withWholeNames } from "./names/wholeNames.ts";
import type { ParsedSentence } from "./parser/parseText.ts";
import { findTimes } from "./times/findTimes.ts";
import type { Timex } from "./times/timex.ts";
import { withDaysBesideVerbs, withMonthsOfDays } from "./tree/daysBesideVerbs.ts";
import { withLostSubjects } from "./tree/lostSubjects.ts";
import type { Tree } from "./tree/node.ts";
import { withNamings } from "./tree/namings.ts";
import { withParticlesOfVerbs } from "./tree/particlesOfVerbs.ts";
import { withSetDownNouns } from "./tree/setDown.ts";
import { toDocument } from "./tree/toDocument.ts";
import { toTrees } from "./tree/toTrees.ts";

/** The results of every pass over one article: values only, which go from thread to thread as they are. */
export interface Reading {
  readonly article: Article;
  readonly trees: readonly Tree[];
  readonly timexes: readonly Timex[];
  readonly names: Pick<Names, "entities" | "mentions">;
  readonly merged: readonly Merged[];
  /** `events[i]` is `merged[i]`; not yet corrected, sorted or numbered. */
  readonly events: readonly ReadEvent[];
  readonly leftOut: readonly LeftOut[];
}

/** What a parser often hangs wrong, in this order. */
const treeMends: readonly ((trees: readonly Tree[]) => readonly Tree[])[] = [
  withMonthsOfDays,
  withParticlesOfVerbs,
  withWholeNames,
  withLostSubjects,
  withDaysBesideVerbs,
  withNamings,
  withSetDownNouns,
];

/**
 * Pure: the same article and sentences give the same reading.
 * @param sentences of `article.text`, as the parser has them
 * @param wanted words in which an editor sees an event
 */
export function read(
  article: Article,
  sentences: readonly ParsedSentence[],
  wanted: Span | null = null,
): Reading {
  const published = article.published === null ? null : parseDay(article.published);
  const trees = treeMends.reduce((all, mend) => mend(all), toTrees(article, sentences));
  const timexes = findTimes(toDocument(article, trees), published);
  const names = findNames(trees);
  const who = whoIn(names);
  const times = new Map(trees.map((tree) => [tree, timesIn(tree, timexes)]));
  const timesOf = (tree: Tree) => times.get(tree) ?? [];
  const lede = article.paragraphs.findIndex(({ zone }) => zone === "body");
  const entryTime = entryTimes(trees, timesOf);
  const lengths = (tree: Tree) => lengthsIn(tree, timexes);
  const openings = new Set(trees.filter((tree, n) => tree.paragraph !== trees[n - 1]?.paragraph));
  const isOpening = (tree: Tree) => openings.has(tree);
  const reading = { who, published, times: timesOf, lengths, entryTime, isOpening, lede, wanted };
  const { candidates, leftOut } = settle(findCandidates(trees, reading), who);
  const merged = merge(bindDates(candidates, reading));
  const events = inOwnWords(toEvents(article, merged, timexes, who), article.text);
  const { entities, mentions } = names;
  return { article, trees, timexes, names: { entities, mentions }, merged, events, leftOut };
}
