// What an editor does with one press, as a change of the sidecar's text: each step names its event by words
// that refer to this event alone.

import type { Article } from "#model/article.ts";
import type { ReadEvent } from "#model/event.ts";
import type { Fields, FieldValue, Step } from "#model/review.ts";
import { dateValue, statusValue, whoValue } from "#model/sidecarValue.ts";
import { covers, overlaps, type Span } from "#model/span.ts";
import { nameBeside } from "#saved/saved.ts";
import { toParagraphs } from "../article/zones.ts";
import type { Seed } from "../seeds.ts";
import { readSidecar } from "../sidecar.ts";
import { printKind } from "../sidecar/kinds.ts";
import { addEntry, type Entry, removeEntry, setKey } from "../sidecar/splice.ts";
import { checkedBy, readingOf } from "./checked.ts";
import { correct } from "./correct.ts";
import { changedKeys, type Correction } from "./correction.ts";
import { fitting } from "./fit.ts";
import { named, placed, spaced, StepError } from "./quoting.ts";
import { findWords } from "./words.ts";

/** An article as it was read, and what its sidecar makes of it. */
export interface Edited {
  readonly seed: Seed;
  readonly article: Article;
  /** Before any correction. */
  readonly read: readonly ReadEvent[];
  /** What the loader reads where an editor sees an event in some words. */
  readonly wanted: (span: Span) => readonly ReadEvent[];
}

/** The sidecar's text after a step; "" where there was no file, and where nothing is left. */
export function takeStep(edited: Edited, step: Step): string {
  const text = edited.seed.sidecar?.text ?? "";
  switch (step.do) {
    case "amend": {
      // What another date rested on is not the ground of this one.
      const from = "date" in step.fields ? { from: null } : {};
      return amended(edited, text, { ...step, fields: { ...step.fields, ...from } });
    }
    case "date": {
      const { event, date } = step;
      const fields = { date, from: quoteOf(edited.article, step.from) };
      return amended(edited, text, { do: "amend", event, fields });
    }
    case "drop": {
      const isMade = entriesOf(edited, step.event).some(({ makes }) => makes);
      if (isMade) return restored(edited, text, step.event);
      const why = step.why === "" ? {} : { why: step.why };
      const entry = nameOf(edited, eventOf(edited, step.event), "drop");
      return addEntry(text, "corrections", { ...entry, ...why });
    }
    case "note": {
      const source = step.source === "" ? {} : { source: step.source };
      const entry = { ...nameOf(edited, eventOf(edited, step.event), "note"), text: step.text };
      return addEntry(text, "corrections", { ...entry, ...source });
    }
    case "unnote": {
      const note = entriesOf(edited, step.event).find(
        ({ correction: { verb, fields } }) => verb === "note" && fields.text === step.text,
      );
      return note ? removeEntry(text, "corrections", note.at) : text;
    }
    case "restore":
      return restored(edited, text, step.event);
    case "add":
      return addEntry(text, "corrections", {
        ...placed(edited.article, "add", step.span),
        ...given({ ...prefilled(edited, step.span), ...step.fields }),
        ...(step.from && { from: quoteOf(edited.article, step.from) }),
      });
    case "join": {
      const [event, other] = [eventOf(edited, step.event), eventOf(edited, step.other)];
      const take = step.take.length === 0 ? {} : { take: step.take };
      return addEntry(text, "corrections", {
        ...nameOf(edited, event, "join"),
        with: wordsOfOther(edited, other),
        ...take,
      });
    }
    case "split":
      return addEntry(text, "corrections", {
        ...placed(edited.article, "split", step.span),
        title: prefilled(edited, step.span)["title"] ?? "",
      });
    case "quote":
      return quoted(edited, text, step.event, step.spans);
    case "move": {
      const [from, to] = [eventOf(edited, step.event), eventOf(edited, step.to)];
      const rest = from.passages.filter((passage) => !overlaps(passage, step.span));
      const moved = quoted(edited, text, to.id, [...to.passages, step.span]);
      const seed = withText(edited.seed, moved);
      return quoted({ ...edited, seed }, moved, from.id, rest);
    }
    case "order":
      return ordered(edited, text, step);
    case "zone":
      return zoned(edited, text, step);
    case "check":
      return checked(edited, text, step.event);
    case "article": {
      const { show = null } = step.fields;
      return withFields(
        text,
        [],
        show === "article" ? { ...step.fields, show: null } : step.fields,
      );
    }
  }
}

const withText = (seed: Seed, text: string): Seed => ({
  ...seed,
  sidecar: { file: seed.sidecar?.file ?? nameBeside(seed.file, ".yaml"), text },
});

const nameOf = (edited: Edited, event: ReadEvent, verb: string): Entry =>
  named(edited.article, now(edited), event, verb);

/** Of a second event in a correction, which has no `prefix` and no `suffix`. */
function wordsOfOther(edited: Edited, other: ReadEvent): string {
  const { words, ...around } = nameOf(edited, other, "words");
  if (typeof words !== "string" || Object.keys(around).length > 0)
    throw new StepError("The words of the other event stand in the article more than once.");
  return words;
}

function ordered(edited: Edited, text: string, step: Extract<Step, { do: "order" }>): string {
  const [event, other] = [eventOf(edited, step.event), eventOf(edited, step.other)];
  const words = wordsOfOther(edited, other);
  // What the other says of this one would contradict it.
  const isOfThis = entriesOf(edited, other.id).some(({ correction: { verb, fields } }) => {
    const said = verb === "amend" ? (fields.after ?? fields.before) : undefined;
    const quote = { words: said ?? "", prefix: null, suffix: null };
    return (
      said !== undefined &&
      fitting(now(edited), findWords(edited.article.text, quote)).some(({ id }) => id === event.id)
    );
  });
  const free = { after: null, before: null };
  const before = isOfThis
    ? amended(edited, text, { do: "amend", event: other.id, fields: free })
    : text;
  const fields = { ...free, [step.side]: words };
  const seed = withText(edited.seed, before);
  return amended({ ...edited, seed }, before, { do: "amend", event: event.id, fields });
}

function quoted(edited: Edited, text: string, event: string, spans: readonly Span[]): string {
  if (spans.length === 0) throw new StepError("An event rests on some words.");
  const passages = spans.map((span) => quoteOf(edited.article, span));
  return amended(edited, text, { do: "amend", event, fields: { passages } });
}

function quoteOf(article: Article, span: Span): FieldValue {
  const { words = "", ...around } = placed(article, "words", span);
  return Object.keys(around).length === 0 ? words : { words, ...around };
}

/** What the loader reads in the words; where it reads nothing, the words themselves are the title. */
function prefilled(edited: Edited, span: Span): Entry {
  const { article } = edited;
  const [event] = edited.wanted(span).filter(({ trigger }) => covers(span, trigger));
  if (!event) {
    const words = spaced(article.text.slice(span.start, span.end));
    const title = words.charAt(0).toUpperCase() + words.slice(1, 80);
    return { title, kind: printKind({ kind: "STATEMENT", mode: null }), date: "none" };
  }
  const status = statusValue(event);
  return {
    title: event.title,
    kind: printKind(event),
    // one that only the day of publication limits is for the editor to say
    date: event.when?.derivation.words.length === 0 ? "none" : dateValue(event),
    ...(status === "held" ? {} : { status }),
    ...(event.participants.length === 0 ? {} : { who: whoValue(event.participants, edited.read) }),
    ...(event.place === null ? {} : { place: event.place.name }),
    ...(event.saidBy === null ? {} : { says: event.saidBy.name }),
  };
}

/** A paragraph is named by its first words that are alone. */
function zoned(edited: Edited, text: string, step: Extract<Step, { do: "zone" }>): string {
  const { article, seed } = edited;
  const paragraph = article.paragraphs.find(({ start }) => start === step.paragraph);
  if (!paragraph) throw new StepError("The paragraph is gone: the article has changed.");
  const { zones } = readSidecar(seed).sidecar;
  const at = zones.findIndex((one) =>
    findWords(article.text, one).some((place) => overlaps(place, paragraph)),
  );
  const seen = toParagraphs(article.text).find(({ start }) => start === step.paragraph)?.zone;
  const zone = step.zone === seen ? null : step.zone;
  if (at >= 0)
    return zone === null
      ? removeEntry(text, "zones", at)
      : setKey(text, ["zones", at], "zone", zone);
  if (zone === null) return text;
  const words = Array.from(
    article.text.slice(paragraph.start, paragraph.end).matchAll(/\S+/g),
    ({ index, 0: word }) => paragraph.start + index + word.length,
  );
  const end =
    words.find(
      (behind, n) =>
        n > 1 &&
        findWords(article.text, {
          words: spaced(article.text.slice(paragraph.start, behind)),
          prefix: null,
          suffix: null,
        }).length === 1,
    ) ?? paragraph.end;
  const span = { start: paragraph.start, end };
  return addEntry(text, "zones", { ...placed(edited.article, "paragraph", span), zone });
}

function amended(edited: Edited, text: string, step: Extract<Step, { do: "amend" }>): string {
  const event = eventOf(edited, step.event);
  const read = edited.read.find(({ id }) => id === event.id);
  const [entry] = entriesOf(edited, step.event).filter(
    ({ correction: { verb }, makes }) => makes || verb === "amend",
  );
  if (!entry) {
    const fields = given(withoutRead(step.fields, read, edited.read));
    if (Object.keys(fields).every((key) => key === "why")) return text;
    return addEntry(text, "corrections", { ...nameOf(edited, event, "amend"), ...fields });
  }
  const { correction, at } = entry;
  if (correction.verb !== "amend") return withFields(text, ["corrections", at], step.fields);
  const fields = withoutRead(step.fields, read, edited.read);
  // An entry that changes nothing any more goes.
  const changed = new Set(changedKeys({ ...correction.fields, ...fields }));
  for (const [key, value] of Object.entries(fields)) if (value === null) changed.delete(key);
  return changed.size === 0
    ? removeEntry(text, "corrections", at)
    : withFields(text, ["corrections", at], fields);
}

/** What is as it was read need not be said: null for these. */
function withoutRead(
  fields: Fields,
  read: ReadEvent | undefined,
  others: readonly ReadEvent[],
): Fields {
  if (!read) return fields;
  const said = (key: string): unknown => {
    if (key === "title") return read.title;
    if (key === "kind") return printKind(read);
    if (key === "status") return statusValue(read);
    if (key === "date") return dateValue(read);
    if (key === "place") return read.place?.name ?? "none";
    if (key === "says") return read.saidBy?.name ?? "none";
    if (key === "who") return whoValue(read.participants, others);
    return undefined;
  };
  const isAsRead = (key: string, value: unknown): boolean =>
    key === "from"
      ? isAsRead("date", fields["date"])
      : JSON.stringify(value) === JSON.stringify(said(key));
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, isAsRead(key, value) ? null : value]),
  );
}

function withFields(text: string, place: Parameters<typeof setKey>[1], fields: Fields): string {
  return Object.entries(fields).reduce(
    (done, [key, value]) => setKey(done, place, key, value),
    text,
  );
}

const given = (fields: Fields): Entry =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );

/** The entries about an event, the last first, so that one can be taken away after the other. */
function restored(edited: Edited, text: string, id: string): string {
  return entriesOf(edited, id)
    .toReversed()
    .reduce((done, { at }) => removeEntry(done, "corrections", at), text);
}

interface FoundCorrection {
  readonly correction: Correction;
  /** Its place in the list. */
  readonly at: number;
  /** Whether the event is there by it. */
  readonly makes: boolean;
}

/**
 * The entries that make, change or take away an event.
 * @throws StepError where the sidecar has faults: places in its list would be wrong
 */
function entriesOf({ seed, article, read }: Edited, id: string): readonly FoundCorrection[] {
  const { sidecar, diagnostics } = readSidecar(seed);
  if (diagnostics.length > 0)
    throw new StepError(`The sidecar has a fault: ${diagnostics[0]?.message ?? ""} Mend it first.`);
  let events = read;
  return sidecar.corrections.flatMap((correction, at) => {
    const isThere = events.some((event) => event.id === id);
    const done = correct(article, events, { ...sidecar, corrections: [correction] }, seed.file);
    events = done.events;
    const isLeft = events.some((event) => event.id === id);
    const isAbout = done.made.some(({ event }) => event === id) && correction.verb !== "split";
    if (!isAbout && isThere === isLeft) return [];
    return [{ correction, at, makes: !isThere && isLeft }];
  });
}

function now({ seed, article, read }: Edited): readonly ReadEvent[] {
  return correct(article, read, readSidecar(seed).sidecar, seed.file).events;
}

/** @throws StepError where no event has this id any more */
function eventOf(edited: Edited, id: string): ReadEvent {
  const found = [...now(edited), ...edited.read].find((event) => event.id === id);
  if (!found) throw new StepError("The event is gone: the article or its sidecar has changed.");
  return found;
}

function checked(edited: Edited, text: string, id: string): string {
  const event = eventOf(edited, id);
  const { article, seed } = edited;
  const events = now(edited);
  const { sidecar } = readSidecar(seed);
  const at = sidecar.checked.findIndex((one) => checkedBy(one, article, events)?.id === id);
  const reading = readingOf(event);
  return at < 0
    ? addEntry(text, "checked", { ...nameOf(edited, event, "event"), reading })
    : setKey(text, ["checked", at], "reading", reading);
}
