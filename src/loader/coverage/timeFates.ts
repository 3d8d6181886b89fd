// What became of each time expression: what it dates, or why it dates nothing.

import type { SeenHappening, SeenTime, TimeReason, TimeUse } from "#model/coverage.ts";
import type { ToldEvent, Words } from "#model/event.ts";
import { covers, type Span } from "#model/span.ts";
import type { Timex } from "../times/timex.ts";
import type { Sighting } from "./sighting.ts";

type TimeFate = SeenTime["fate"];

/** Returns a function that gives the fate of any of the article's time expressions. */
export function toFates(
  sighting: Sighting,
  events: readonly ToldEvent[],
  happenings: readonly SeenHappening[],
): (timex: Timex) => TimeFate {
  const { sentences } = sighting;
  const { used, beaten } = fromEvents(events);
  const again = fromTellings(sighting, events, used, beaten);
  const seen = bySentence(sighting, happenings);
  return (timex) => {
    const use = used.get(timex.start) ?? again.get(timex.start);
    if (use) return use;
    const better = beaten.get(timex.start);
    if (better) return better;
    const sentence = sentences.findIndex(({ end }) => timex.start < end);
    const outside = sentences[sentence]?.isRead === false;
    const reason = outside ? "zone" : whyIdle(timex, seen[sentence] ?? []);
    return { left: reason, event: null, why: null };
  };
}

/** Keyed by the start of the words. */
type Fates = Map<number, TimeFate>;

/** The time expressions that the events use, and those that their derivations list as unused. */
function fromEvents(events: readonly ToldEvent[]): {
  readonly used: Fates;
  readonly beaten: Fates;
} {
  const used: Fates = new Map();
  const beaten: Fates = new Map();
  for (const { id, when, lasted } of events) {
    for (const words of when?.derivation.words ?? []) put(used, words, "date", id);
    if (lasted) put(used, lasted, "length", id);
    for (const { words, why } of when?.derivation.unused ?? [])
      beaten.set(words.start, { left: "outdone", event: id, why });
  }
  // Last, since words that date one event may also be the reference of another.
  for (const { id, when } of events) {
    const from = when?.derivation.reference;
    if (from?.to === "words" && !used.has(from.words.start)) put(used, from.words, "reference", id);
  }
  return { used, beaten };
}

function put(fates: Fates, { start }: Words, how: TimeUse, event: string): void {
  const known = fates.get(start);
  const before = known && "use" in known ? known : { use: how, events: [] };
  if (!before.events.includes(event))
    fates.set(start, { use: before.use, events: [...before.events, event] });
}

/** Times in other mentions of an event: the same date again, or a worse one. */
function fromTellings(
  { told }: Sighting,
  standing: readonly ToldEvent[],
  used: Fates,
  beaten: Fates,
): Fates {
  const again: Fates = new Map();
  const ids = new Set(standing.map(({ id }) => id));
  for (const { event, date: kept, tellings, lengths } of told) {
    if (!ids.has(event)) continue;
    const beat = (words: Words, reason: TimeReason) => {
      if (!used.has(words.start) && !beaten.has(words.start))
        beaten.set(words.start, { left: reason, event, why: null });
    };
    for (const { date, refused } of tellings) {
      for (const words of refused) beat(words, "clash");
      if (!date || kept === null) continue;
      for (const words of date.words)
        if (date.edtf === kept && !beaten.has(words.start)) put(again, words, "again", event);
        else beat(words, "outdone");
    }
    for (const words of lengths) beat(words, "other-length");
  }
  return again;
}

/** The happenings of each sentence, used or left out. */
function bySentence(
  { sentences }: Sighting,
  happenings: readonly SeenHappening[],
): readonly (readonly SeenHappening[])[] {
  let at = 0;
  return sentences.map(({ end }) => {
    const from = at;
    while ((happenings[at]?.words.start ?? Number.POSITIVE_INFINITY) < end) at++;
    return happenings.slice(from, at);
  });
}

function whyIdle(timex: Timex, told: readonly SeenHappening[]): TimeReason {
  const reasons = told.flatMap(({ fate }) => ("left" in fate ? fate.left : []));
  if (timex.edtf === null) return "no-days";
  if (reasons.length < told.length) return isInside(timex, told) ? "apart" : "event-left";
  return reasons.length === 0 ? "no-event" : "event-left";
}

/** Whether a clause around it gave an event. */
function isInside(timex: Span, told: readonly SeenHappening[]): boolean {
  const around = told.filter(({ passage }) => covers(passage, timex));
  return around.length === 0 || around.some(({ fate }) => "event" in fate);
}
