// Words of the article by which a correction finds its event, or a place: as few as refer to it alone.

import type { Article } from "#model/article.ts";
import type { ToldEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { Entry } from "../sidecar/splice.ts";
import { fitting } from "./fit.ts";
import { findWords } from "./words.ts";

/** A step that cannot be done; the message is for the editor. */
export class StepError extends Error {}

/** Words that refer to the event alone: those that name it, then more of its passage, then its surroundings. */
export function named(
  article: Pick<Article, "text">,
  events: readonly ToldEvent[],
  event: ToldEvent,
  verb: string,
): Entry {
  const [passage] = event.passages;
  const { trigger } = event;
  const isInside = passage.start <= trigger.start && trigger.end <= passage.end;
  const core = isInside ? trigger : passage;
  const refersToIt = (entry: Entry): boolean => {
    const found = findWords(article.text, toNamed(entry, verb));
    return fitting(events, found).every(({ id }) => id === event.id) && found.length > 0;
  };
  const entries = widened(article.text, core, passage).map((span) => ({
    [verb]: spaced(article.text.slice(span.start, span.end)),
  }));
  const isAlone = (entry: Entry) => findWords(article.text, toNamed(entry, verb)).length === 1;
  const fits = entries.filter(refersToIt);
  const found = fits.find(isAlone) ?? fits[0];
  if (found) return found;
  return placed(article, verb, passage);
}

const toNamed = (entry: Readonly<Record<string, unknown>>, verb: string) => ({
  words: typeof entry[verb] === "string" ? entry[verb] : "",
  prefix: typeof entry["prefix"] === "string" ? entry["prefix"] : null,
  suffix: typeof entry["suffix"] === "string" ? entry["suffix"] : null,
});

export const spaced = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

/** From three words on, by one more behind and one more before, up to the whole. */
function widened(text: string, core: Span, whole: Span): readonly Span[] {
  const words = Array.from(
    text.slice(whole.start, whole.end).matchAll(/\S+/g),
    ({ index, 0: word }) => ({
      start: whole.start + index,
      end: whole.start + index + word.length,
    }),
  );
  let first = words.findIndex(({ end }) => end > core.start);
  let last = words.findLastIndex(({ start }) => start < core.end);
  const all: Span[] = [];
  while (first >= 0 && last >= first) {
    const [from, to] = [words[first], words[last]];
    if (from && to && last - first > 1) all.push({ start: from.start, end: trimmedEnd(text, to) });
    if (first === 0 && last === words.length - 1) break;
    if (last < words.length - 1) last++;
    else first--;
  }
  return all.length > 0 ? all : [whole];
}

/** Without the comma or full stop behind a word. */
function trimmedEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).replace(/[,.;:!?]+$/, "").length;
}

/** Words at a place; what stands before and behind is told where they repeat. */
export function placed({ text }: Pick<Article, "text">, verb: string, { start, end }: Span): Entry {
  const words = spaced(text.slice(start, end));
  const isAlone = (entry: Entry) => findWords(text, toNamed(entry, verb)).length === 1;
  const bare = { [verb]: words };
  if (isAlone(bare)) return bare;
  const before = text.slice(0, start).trim().split(/\s+/);
  for (let count = 1; count <= Math.min(8, before.length); count++) {
    const entry = { ...bare, prefix: before.slice(-count).join(" ") };
    if (isAlone(entry)) return entry;
  }
  const behind = text.slice(end).trim().split(/\s+/);
  const entry = { ...bare, suffix: behind.slice(0, 8).join(" ") };
  if (isAlone(entry)) return entry;
  throw new StepError(`“${words}” stands in the article more than once. Select more words.`);
}
