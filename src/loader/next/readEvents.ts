// An article to its events by way of trees: the list of passes.

import type { Article } from "#model/article.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { findTimes } from "../times/findTimes.ts";
import type { Timex } from "../times/timex.ts";
import { findCandidates, type Left } from "./events/candidates.ts";
import { bindDates } from "./events/dates.ts";
import { entryTimes } from "./events/entries.ts";
import { type Merged, merge } from "./events/merge.ts";
import { settle } from "./events/settle.ts";
import { timesIn } from "./events/timed.ts";
import { toEvents } from "./events/toEvents.ts";
import { whoIn } from "./events/who.ts";
import { findNames } from "./names/findNames.ts";
import type { Names } from "./names/mention.ts";
import { withWholeNames } from "./names/wholeNames.ts";
import type { ParsedSentence } from "./parser/parseText.ts";
import { toDocument } from "./toDocument.ts";
import type { Tree } from "./tree/node.ts";
import { toTrees } from "./tree/toTrees.ts";

export interface ReadByTrees {
  readonly trees: readonly Tree[];
  readonly timexes: readonly Timex[];
  readonly names: Names;
  readonly merged: readonly Merged[];
  /** `events[i]` is `merged[i]`; not yet corrected, sorted or numbered. */
  readonly events: readonly NewsEvent[];
  readonly left: readonly Left[];
}

/** @param sentences of `article.text`, as the parser has them */
export function readEvents(article: Article, sentences: readonly ParsedSentence[]): ReadByTrees {
  const published = article.published === null ? null : parseDay(article.published);
  const trees = withWholeNames(toTrees(article, sentences));
  const timexes = findTimes(toDocument(article, trees), published);
  const names = findNames(trees);
  const who = whoIn(names);
  const times = new Map(trees.map((tree) => [tree, timesIn(tree, timexes)]));
  const timesOf = (tree: Tree) => times.get(tree) ?? [];
  const reading = { who, published, times: timesOf, entryTime: entryTimes(trees, timesOf) };
  const { candidates, left } = findCandidates(trees, reading);
  const merged = merge(bindDates(settle(candidates, who), reading));
  return { trees, timexes, names, merged, events: toEvents(article, merged, timexes, who), left };
}
