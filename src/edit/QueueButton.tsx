// What there is to check in all articles, and the way to the next of them.

import type { Corpus } from "#model/corpus.ts";
import type { Queue } from "#model/review.ts";
import { byNewest } from "#app/sources/byNewest.ts";
import type { ToldQueue } from "./useQueue.ts";

interface Props {
  readonly queue: Queue;
  /** The article at hand, and how much there is to check in it: the server's count may be behind. */
  readonly own: { readonly id: string; readonly toCheck: number } | null;
  readonly onNext: (id: string) => void;
}

export function QueueButton({ queue, own, onNext }: Props) {
  const { words, next } = toQueue(queue, own);
  if (next === null) return null;
  return (
    <button
      type="button"
      title="To the next article with something to check"
      onClick={() => onNext(next)}
    >
      {words}
    </button>
  );
}

/** @returns `next` is null where no other article has anything to check */
export function toQueue({ articles }: Queue, own: Props["own"]) {
  const counts = articles.map(({ id, toCheck }) => ({
    id,
    toCheck: id === own?.id ? own.toCheck : toCheck,
  }));
  const waiting = counts.filter(({ toCheck }) => (toCheck ?? 0) > 0);
  const events = waiting.reduce((sum, { toCheck }) => sum + (toCheck ?? 0), 0);
  const least = counts.some(({ toCheck }) => toCheck === null) ? "at least " : "";
  const many = waiting.length === 1 ? "1 article" : `${waiting.length} articles`;
  const others = waiting.filter(({ id }) => id !== own?.id);
  const next = others.find(({ id }) => id > (own?.id ?? "")) ?? others[0];
  return { words: `${least}${events} to check in ${many}`, next: next?.id ?? null };
}

/** Where one begins: the first article with something to check, else the newest; null as long as that is not known. */
export function firstToEdit(queue: ToldQueue | null, corpus: Corpus): string | null {
  const { articles } = corpus;
  // What was counted before is of articles that the page had then.
  if (!queue || (queue.of !== null && queue.of !== corpus)) return null;
  const there = queue.articles.filter(({ id }) => articles.some((one) => one.id === id));
  const isOpen = queue.isGrowing && there.find(({ toCheck }) => toCheck !== 0)?.toCheck === null;
  if (isOpen) return null;
  return toQueue({ articles: there }, null).next ?? articles.toSorted(byNewest)[0]?.id ?? null;
}
