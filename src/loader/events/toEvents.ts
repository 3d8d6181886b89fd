// Merged tellings as events: title, id, people, passages, how long they lasted.

import type { Article } from "#model/article.ts";
import type { Participant, ReadEvent, Words } from "#model/event.ts";
import { hash } from "#model/hash.ts";
import { type Selector, toSelector } from "#model/selector.ts";
import { covers, type Span } from "#model/span.ts";
import type { Timex } from "../times/timex.ts";
import type { Entity } from "../names/mention.ts";
import { toWhen } from "./dating.ts";
import { doubtsOf } from "./doubt.ts";
import { homePlaceOf } from "./place.ts";
import type { Merged } from "./merge.ts";
import { relate } from "./relations.ts";
import { titleOf } from "./titles.ts";
import type { Who } from "./who.ts";

export function toEvents(
  article: Article,
  merged: readonly Merged[],
  timexes: readonly Timex[],
  who: Who,
): readonly ReadEvent[] {
  const seen = new Map<string, number>();
  const events = merged.map((one) => {
    const event = toEvent(article, one, timexes, who);
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
  return relate(events, merged);
}

function toEvent(article: Article, merged: Merged, timexes: readonly Timex[], who: Who): ReadEvent {
  const { primary, dating, actors, others } = merged;
  const { trigger, sense, outcome } = primary;
  const passages = passagesOf(article, merged);
  const words = passages[0].exact.toLowerCase().replaceAll(/\W+/g, " ");
  const title = titleOf(merged, who);
  const [lasted, ...lengths] = lengthsOf(merged, timexes);
  return {
    id: `${article.id}-${hash(`${sense.act}|${trigger.text}|${words}`)}`,
    article: article.id,
    title,
    kind: primary.kind,
    mode: primary.mode,
    status: outcome.status,
    certainty: outcome.certainty,
    trigger: { start: trigger.start, end: trigger.end, text: trigger.text },
    when: dating && toWhen(dating),
    lasted: lasted ?? null,
    participants: [...actors, ...others].map(toParticipant),
    place: merged.place ?? homePlaceOf(primary, actors),
    variants: [
      ...merged.otherPlaces.map(({ name }) => ({ of: "place" as const, text: name })),
      ...lengths
        .filter(({ text }) => text !== lasted?.text)
        .map(({ text }) => ({ of: "lasted" as const, text })),
    ],
    saidBy: primary.saidBy,
    passages,
    relations: [],
    confidence: confidence(merged),
    doubt: doubtsOf(merged, title, who),
    notes: [],
    corrected: false,
    added: false,
  };
}

function toParticipant({ name, sort, office, country, aliases }: Entity): Participant {
  return { name, sort, office, country, aliases };
}

/** The primary first, then those that it does not cover, in the order of the text. */
function passagesOf(article: Article, { tellings, primary }: Merged): ReadEvent["passages"] {
  const spans: Span[] = [];
  for (const { candidate } of tellings) {
    const { passage } = candidate;
    const isKnown = [primary.passage, ...spans].some((span) => covers(span, passage));
    if (!isKnown) spans.push(passage);
  }
  const others: Selector[] = spans
    .toSorted((a, b) => a.start - b.start)
    .map((span) => toSelector(article.text, span));
  return [toSelector(article.text, primary.passage), ...others];
}

/** "5 1/2 hours": durations in its passages that hang on no date. */
export function lengthsOf({ tellings }: Merged, timexes: readonly Timex[]): readonly Words[] {
  const lengths = timexes.filter(({ type, edtf }) => type === "DURATION" && edtf === null);
  return tellings.flatMap(({ candidate }) =>
    lengths
      .filter((timex) => covers(candidate.passage, timex) && isLength(timex, candidate.tree.nodes))
      .map(({ start, end, text }) => ({ start, end, text })),
  );
}

/** "lasted five hours", "for five hours" */
function isLength({ start }: Span, nodes: Merged["primary"]["tree"]["nodes"]): boolean {
  const before = nodes.filter(({ end }) => end <= start).at(-1);
  return before !== undefined && (/^(?:for|than)$/.test(before.lower) || before.lemma === "last");
}

/** Ordinal only: its own date, people on both sides, a place, told more than once. */
function confidence({ dating, actors, others, place, tellings }: Merged): number {
  const sure =
    0.4 +
    (dating?.strength ?? 0) * 0.08 +
    (actors.length > 0 ? 0.1 : 0) +
    (others.length > 0 ? 0.06 : 0) +
    (place ? 0.06 : 0) +
    (tellings.length > 1 ? 0.06 : 0);
  return Math.round(Math.min(1, sure) * 100) / 100;
}
