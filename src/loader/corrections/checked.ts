// Events that an editor has looked at, and found to be right as they were read.

import type { Article } from "#model/article.ts";
import type { ReadEvent, ToldEvent } from "#model/event.ts";
import { hash } from "#model/hash.ts";
import type { CheckedWords } from "../sidecar.ts";
import { fitting } from "./fit.ts";
import { findWords } from "./words.ts";

/** What is not looked at, or not by itself. */
type NotLookedAt =
  | ("id" | "article" | "trigger" | "passages" | "lasted" | "variants" | "relations")
  | ("confidence" | "notes" | "corrected" | "added");

/** What an editor has looked at: asked again where the reading changes. */
export function readingOf(event: ToldEvent): string {
  const { title, kind, mode, status, certainty, when, participants, place, saidBy } = event;
  const told: Readonly<Record<Exclude<keyof ToldEvent, NotLookedAt>, unknown>> = {
    title,
    kind,
    mode,
    status,
    certainty,
    when: when?.edtf,
    participants: participants.map(({ name, country }) => [name, country]),
    place: place?.name,
    saidBy: saidBy?.name,
  };
  return hash(JSON.stringify(Object.values(told)));
}

/** The one event that an entry is about; null for none or several. */
export function checkedBy(
  { event: words, prefix, suffix }: CheckedWords,
  { text }: Pick<Article, "text">,
  events: readonly ToldEvent[],
): ToldEvent | null {
  const [event, second] = fitting(
    events,
    findWords(text, { words, prefix: prefix ?? null, suffix: suffix ?? null }),
  );
  return event && !second ? event : null;
}

/** Ids of the events that are as they were when an editor looked at them. */
export function checkedIn(
  all: readonly CheckedWords[],
  article: Pick<Article, "text">,
  events: readonly ToldEvent[],
): ReadonlySet<string> {
  return new Set(
    all.flatMap((one) => {
      const event = checkedBy(one, article, events);
      return event && one.reading === readingOf(event) ? event.id : [];
    }),
  );
}

/** What an editor found to be right is in doubt no more. */
export function confirm(
  all: readonly CheckedWords[],
  article: Pick<Article, "text">,
  events: readonly ReadEvent[],
): readonly ReadEvent[] {
  const checked = checkedIn(all, article, events);
  return events.map((event) =>
    event.doubt.length > 0 && checked.has(event.id) ? { ...event, doubt: [] } : event,
  );
}
