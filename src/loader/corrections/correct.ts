// Applies an editor's corrections to the events of an article, in the order of the sidecar.

import type { Article } from "#model/article.ts";
import type { AppliedCorrection as Made } from "#model/coverage.ts";
import type { ReadEvent, ToldEvent } from "#model/event.ts";
import { isOnePlace } from "#model/order.ts";
import { overlaps, type Span } from "#model/span.ts";
import { type Diagnostic, diagnose, pointAt, type Source } from "../diagnostic.ts";
import type { Sidecar } from "../sidecar.ts";
import type { PairOrder } from "../events/arrange.ts";
import { add, amend, comment, joinTellings, quotingOf, restingOn, split } from "./change.ts";
import { changedKeys, type Changes, type Correction, type Quoted } from "./correction.ts";
import { fitting, noEvent, several } from "./fit.ts";
import { findWords, notFound, onlyPlace, type Quote } from "./words.ts";

export interface Corrected {
  readonly events: readonly ReadEvent[];
  /** What was changed, in the order of the sidecar; without corrections that failed. */
  readonly made: readonly Made[];
  /** The order in which an editor puts events of one day. */
  readonly orders: readonly PairOrder[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The corrected events, not sorted yet: an added event is last. A correction that matches no event, or
 * several, is an error and changes nothing.
 * @param file the article's, for diagnostics
 */
export function correct(
  article: Article,
  events: readonly ReadEvent[],
  sidecar: Pick<Sidecar, "corrections" | "source">,
  file: string,
): Corrected {
  const { corrections, source } = sidecar;
  if (source === null) return { events, made: [], orders: [], diagnostics: [] };
  return corrections.reduce<Corrected>(
    (before, correction) => {
      const after = applyOne(article, before.events, { file, source }, correction);
      return {
        events: after.events,
        made: [...before.made, ...after.made],
        orders: [...before.orders, ...after.orders],
        diagnostics: [...before.diagnostics, ...after.diagnostics],
      };
    },
    { events, made: [], orders: [], diagnostics: [] },
  );
}

function applyOne(
  article: Article,
  events: readonly ReadEvent[],
  { file, source }: { readonly file: string; readonly source: Source },
  correction: Correction,
): Corrected {
  const quote = { article, file, source, at: correction.at };
  const refuse = (diagnostic: Diagnostic): Corrected => ({
    events,
    made: [],
    orders: [],
    diagnostics: [diagnostic],
  });

  const found = findWords(article.text, correction);
  const [place] = found;
  if (!place) return refuse(notFound(quote, correction));
  if (correction.verb === "add") {
    const only = onlyPlace(quote, correction);
    if ("rule" in only) return refuse(only);
    const bare = add(article, place, correction.fields, events);
    const told = asSaid(quote, correction.fields, bare, events);
    if ("rule" in told) return refuse(told);
    return {
      events: [...events, told.event],
      made: [toMade(article, source, correction, place, told.event)],
      orders: told.orders,
      diagnostics: [
        ...(correction.fields.date === undefined ? [undated(source, correction)] : []),
        ...told.diagnostics,
      ],
    };
  }

  const event = onlyEvent(quote, correction, events);
  if ("rule" in event) return refuse(event);
  const made = [toMade(article, source, correction, place, event)];
  const done = { events, made, orders: [], diagnostics: [] };
  switch (correction.verb) {
    case "amend": {
      const told = asSaid(
        quote,
        correction.fields,
        amend(event, correction.fields, events),
        events,
      );
      if ("rule" in told) return refuse(told);
      const moved = correction.fields.date !== undefined;
      return {
        events: events.map((one) => (one === event ? told.event : one)),
        made,
        orders: told.orders,
        diagnostics: [
          ...(moved ? leaning(events, event, source, correction) : []),
          ...told.diagnostics,
        ],
      };
    }
    case "drop":
      return {
        ...done,
        events: events.filter((one) => one !== event).map((one) => forget(one, event)),
        diagnostics: leaning(events, event, source, correction),
      };
    case "note": {
      const noted = comment(event, correction.fields);
      return { ...done, events: events.map((one) => (one === event ? noted : one)) };
    }
    case "join": {
      const named = { words: correction.fields.with, prefix: null, suffix: null };
      const rest = events.filter((one) => one !== event);
      const other = onlyEvent(quote, named, rest);
      if ("rule" in other) return refuse(other);
      return { ...done, events: joinTellings(events, event, other, correction.fields) };
    }
    case "split": {
      const part = split(article, event, place, correction.fields, events);
      const told = asSaid(quote, correction.fields, part.own, events);
      if ("rule" in told) return refuse(told);
      const rest = events.map((one) => (one === event ? part.rest : one));
      return { ...done, ...told, events: [...rest, told.event] };
    }
  }
}

/** The one event that words refer to, or what is wrong with them. */
function onlyEvent(
  quote: Quote,
  quoted: Quoted,
  events: readonly ReadEvent[],
): ReadEvent | Diagnostic {
  const found = findWords(quote.article.text, quoted);
  if (found.length === 0) return notFound(quote, quoted);
  const fits = fitting(events, found);
  const [event, second] = fits;
  if (!event) return noEvent(quote, quoted.words, found, events);
  return second ? several(quote, quoted.words, fits) : event;
}

interface AmendedEvent {
  readonly event: ReadEvent;
  readonly orders: readonly PairOrder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The event with the passages that an editor lists, and its order within its day; or what is wrong with them. */
function asSaid(
  quote: Quote,
  { passages = [], after, before, from }: Changes,
  amended: ReadEvent,
  events: readonly ReadEvent[],
): AmendedEvent | Diagnostic {
  const spans: Span[] = [];
  for (const passage of passages) {
    const place = onlyPlace(quote, toQuoted(passage));
    if ("rule" in place) return place;
    spans.push(place);
  }
  let event = amended;
  if (from) {
    const place = onlyPlace(quote, toQuoted(from));
    if ("rule" in place) return place;
    const { start, end } = place;
    event = restingOn(event, { start, end, text: quote.article.text.slice(start, end) });
  }
  const words = after ?? before;
  const quoting = quotingOf(quote.article, event, spans);
  if (words === undefined) return { event: quoting, orders: [], diagnostics: [] };
  const rest = events.filter(({ id }) => id !== event.id);
  const other = onlyEvent(quote, { words, prefix: null, suffix: null }, rest);
  if ("rule" in other) return other;
  const side = after === undefined ? "before" : "after";
  return {
    event: quoting,
    orders: [{ event: event.id, side, other: other.id }],
    diagnostics: isOnePlace(event, other) ? [] : [apart(quote, event, other)],
  };
}

const toQuoted = ({ words, prefix, suffix }: NonNullable<Changes["from"]>): Quoted => ({
  words,
  prefix: prefix ?? null,
  suffix: suffix ?? null,
});

/** The warning that an order says nothing. */
function apart({ source, at }: Quote, event: ReadEvent, other: ReadEvent): Diagnostic {
  return diagnose(source, at, {
    severity: "warning",
    rule: "correction/not-one-day",
    message: `“${event.title}” and “${other.title}” do not stand at the same time, so their dates order them.`,
    mend: "Delete the line with `after` or `before`, or change one of the dates.",
  });
}

/** The warning that an added event has no date. */
function undated(source: Source, { at, fields }: Extract<Correction, { verb: "add" }>): Diagnostic {
  return diagnose(source, at, {
    severity: "warning",
    rule: "correction/no-date",
    message: `This \`add\` has no \`date\`, so “${fields.title}” is listed among the events without a date.`,
    mend: "Add its date, as in `date: 2023-06-02`, or `date: none` if it is unknown.",
  });
}

function toMade(
  { text }: Article,
  source: Source,
  { verb, fields, at }: Correction,
  { start, end }: Span,
  { id, title }: ReadEvent,
): Made {
  return {
    verb,
    words: { start, end, text: text.slice(start, end) },
    keys: verb === "amend" ? changedKeys(fields) : [],
    why: ("text" in fields ? fields.text : fields.why) ?? null,
    source: ("source" in fields ? fields.source : null) ?? null,
    line: pointAt(source.text, at.start).line,
    title,
    event: id,
  };
}

/** Removes relations to an event that is not printed; a date that was counted from it refers to its words instead. */
export function forget(event: ReadEvent, { id, trigger }: ReadEvent): ReadEvent {
  const { when } = event;
  const reference = when?.derivation.reference;
  const leans = reference?.to === "event" && reference.event === id;
  return {
    ...event,
    relations: event.relations.filter((relation) => relation.event !== id),
    when:
      when && leans
        ? {
            ...when,
            derivation: { ...when.derivation, reference: { to: "words", words: trigger } },
          }
        : when,
  };
}

/** Whether a date was counted from another event, or from the words that date it. */
export function leansOn({ id, when }: ToldEvent, event: ToldEvent): boolean {
  const reference = when?.derivation.reference;
  if (id === event.id || !reference || reference.to === "published") return false;
  if (reference.to === "event") return reference.event === event.id;
  const { words } = reference;
  return event.when?.derivation.words.some((own) => overlaps(own, words)) ?? false;
}

/** Warnings about events whose date was counted from one that an editor changed or dropped. */
function leaning(
  events: readonly ReadEvent[],
  event: ReadEvent,
  source: Source,
  { at }: Correction,
): readonly Diagnostic[] {
  return events.flatMap((one) => {
    const { title, when } = one;
    if (!when || !leansOn(one, event)) return [];
    return diagnose(source, at, {
      severity: "warning",
      rule: "correction/leans-on",
      message: `The date of “${title}” (${when.edtf}) was counted from this event and has not changed.`,
      mend: "Check it, and amend it too if it is now wrong.",
    });
  });
}
