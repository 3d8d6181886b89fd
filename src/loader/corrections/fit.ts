// Finds the event that an editor's words refer to.

import type { ToldEvent } from "#model/event.ts";
import { overlaps, type Span } from "#model/span.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { placeOf, type Quote } from "./words.ts";

/**
 * The events with a passage at one of the places. If there are several, prefers those whose trigger
 * ("rejected") is there, then those with exactly this passage, then those whose primary passage it is,
 * then those that tell it in few words: of two passages the one that is less than half as long.
 */
export function fitting<E extends ToldEvent>(events: readonly E[], found: readonly Span[]): E[] {
  const holds = (span: Span): boolean => found.some((place) => overlaps(place, span));
  const equals = (span: Span): boolean =>
    found.some(({ start, end }) => start === span.start && end === span.end);
  const rests = events.filter(({ passages }) => passages.some(holds));
  const named = narrowed(rests, ({ trigger }) => holds(trigger));
  const exact = narrowed(named, ({ passages }) => passages.some(equals));
  const primary = narrowed(exact, ({ passages }) => holds(passages[0]));
  // "was scrapped", of a visit told inside a long sentence about another event
  const lengthOf = ({ passages }: ToldEvent): number =>
    Math.min(...passages.filter(holds).map(({ start, end }) => end - start));
  const shortest = Math.min(...primary.map(lengthOf));
  return narrowed(primary, (event) => lengthOf(event) <= 2 * shortest);
}

function narrowed<E>(events: readonly E[], claim: (event: E) => boolean): E[] {
  const kept = events.length > 1 ? events.filter(claim) : [];
  return kept.length > 0 ? kept : [...events];
}

/** The error that no event has these words; names the nearest event. */
export function noEvent(
  quote: Quote,
  words: string,
  found: readonly Span[],
  events: readonly ToldEvent[],
): Diagnostic {
  const at = found[0]?.start ?? 0;
  const [nearest] = events.toSorted((a, b) => distance(a, at) - distance(b, at));
  const hint = nearest ? `\nThe nearest is ${nameOf(quote, nearest)}.` : "";
  return diagnose(quote.source, quote.at, {
    severity: "error",
    rule: "correction/no-event",
    message: `“${words}” is in the article (${placeOf(quote, at)}), but in no passage of an event.${hint}`,
    mend: "Quote words of one of the event’s passages, or add an event with `add`.",
  });
}

function distance({ passages }: ToldEvent, at: number): number {
  return Math.min(...passages.map(({ start, end }) => Math.max(0, start - at, at - end)));
}

/** The error that several events have these words. */
export function several(quote: Quote, words: string, events: readonly ToldEvent[]): Diagnostic {
  const listed = events.map((event) => nameOf(quote, event));
  return diagnose(quote.source, quote.at, {
    severity: "error",
    rule: "correction/several-events",
    message: `${events.length} events have “${words}” in their passages:\n${listed.join("\n")}`,
    mend: "Quote the words that name the event you mean.",
  });
}

const nameOf = (quote: Quote, { title, trigger }: ToldEvent): string =>
  `“${title}”, named by “${trigger.text}” (${placeOf(quote, trigger.start)})`;
