// Applies an editor's corrections to the events of an article, in the order of the sidecar.

import type { Article } from "#model/article.ts";
import type { Correction as Made } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import { overlaps, type Span } from "#model/span.ts";
import { type Diagnostic, diagnose, pointAt, type Source } from "../diagnostic.ts";
import type { Sidecar } from "../sidecar.ts";
import { add, amend, comment, joinTellings, quoting, split } from "./change.ts";
import { changedKeys, type Correction } from "./correction.ts";
import { fitting, noEvent, several } from "./fit.ts";
import { findWords, notFound, repeated } from "./words.ts";

export interface Corrected {
  readonly events: readonly NewsEvent[];
  /** What was changed, in the order of the sidecar; without corrections that failed. */
  readonly made: readonly Made[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The corrected events, not sorted yet: an added event is last and has neither slug nor number. A
 * correction that matches no event, or several, is an error and changes nothing.
 */
export function correct(
  article: Article,
  events: readonly NewsEvent[],
  sidecar: Pick<Sidecar, "corrections" | "source">,
): Corrected {
  const { corrections, source } = sidecar;
  if (source === null) return { events, made: [], diagnostics: [] };
  return corrections.reduce<Corrected>(
    (before, correction) => {
      const after = applyOne(article, before.events, source, correction);
      return {
        events: after.events,
        made: [...before.made, ...after.made],
        diagnostics: [...before.diagnostics, ...after.diagnostics],
      };
    },
    { events, made: [], diagnostics: [] },
  );
}

function applyOne(
  article: Article,
  events: readonly NewsEvent[],
  source: Source,
  correction: Correction,
): Corrected {
  const file = source.file.replace(/\.yaml$/, ".txt");
  const refuse = (diagnostic: Diagnostic): Corrected => ({
    events,
    made: [],
    diagnostics: [diagnostic],
  });

  const found = findWords(article.text, correction);
  const [place] = found;
  if (!place) return refuse(notFound(article, file, source, correction));
  if (correction.verb === "add") {
    if (found.length > 1) return refuse(repeated(article, file, source, correction, found));
    const bare = add(article, place, correction.fields, events);
    const told = withPassages(article, file, source, correction, bare);
    if ("rule" in told) return refuse(told);
    const added = told;
    return {
      events: [...events, added],
      made: [toMade(article, source, correction, place, added)],
      diagnostics: correction.fields.date === undefined ? [undated(source, correction)] : [],
    };
  }

  const fits = fitting(events, found);
  const [event] = fits;
  if (!event) return refuse(noEvent(article, file, source, correction, found, events));
  if (fits.length > 1) return refuse(several(article, file, source, correction, fits));
  const made = [toMade(article, source, correction, place, event)];
  switch (correction.verb) {
    case "amend": {
      const amended = withPassages(
        article,
        file,
        source,
        correction,
        amend(event, correction.fields, events),
      );
      if ("rule" in amended) return refuse(amended);
      const moved = correction.fields.date !== undefined;
      return {
        events: events.map((one) => (one === event ? amended : one)),
        made,
        diagnostics: moved ? leaning(events, event, source, correction) : [],
      };
    }
    case "drop":
      return {
        events: events.filter((one) => one !== event).map((one) => forget(one, event)),
        made,
        diagnostics: leaning(events, event, source, correction),
      };
    case "note": {
      const noted = comment(event, correction.fields);
      return { events: events.map((one) => (one === event ? noted : one)), made, diagnostics: [] };
    }
    case "join": {
      const named = { ...correction, words: correction.fields.with, prefix: null, suffix: null };
      const places = findWords(article.text, named);
      if (places.length === 0) return refuse(notFound(article, file, source, named));
      const others = fitting(
        events.filter((one) => one !== event),
        places,
      );
      const [other, second] = others;
      if (!other) return refuse(noEvent(article, file, source, named, places, events));
      if (second) return refuse(several(article, file, source, named, others));
      return {
        events: joinTellings(events, event, other, correction.fields.why),
        made,
        diagnostics: [],
      };
    }
    case "split": {
      const part = split(article, event, place, correction.fields, events);
      const rest = events.map((one) => (one === event ? part.rest : one));
      return { events: [...rest, part.own], made, diagnostics: [] };
    }
  }
}

/** The event with the passages that an editor lists, or what is wrong with them. */
function withPassages(
  article: Article,
  file: string,
  source: Source,
  correction: Extract<Correction, { verb: "amend" | "add" }>,
  event: NewsEvent,
): NewsEvent | Diagnostic {
  const { passages = [] } = correction.fields;
  const all: Span[] = [];
  for (const words of passages) {
    const named = { words, prefix: null, suffix: null, at: correction.at };
    const found = findWords(article.text, named);
    const [place, second] = found;
    if (!place) return notFound(article, file, source, named);
    if (second) return repeated(article, file, source, named, found);
    all.push(place);
  }
  return all.length === 0 ? event : quoting(article, event, all);
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
  { id, title }: NewsEvent,
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
export function forget(event: NewsEvent, { id, trigger }: NewsEvent): NewsEvent {
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
export function leansOn({ id, when }: NewsEvent, event: NewsEvent): boolean {
  const reference = when?.derivation.reference;
  if (id === event.id || !reference || reference.to === "published") return false;
  if (reference.to === "event") return reference.event === event.id;
  const { words } = reference;
  return event.when?.derivation.words.some((own) => overlaps(own, words)) ?? false;
}

/** Warnings about events whose date was counted from one that an editor changed or dropped. */
function leaning(
  events: readonly NewsEvent[],
  event: NewsEvent,
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
