// The reasons and uses of model/coverage.ts, in sentences for readers.

import type { AppliedCorrection, HappeningReason, TimeReason, TimeUse } from "#model/coverage.ts";

const outside =
  "It is outside the report: in credits, an update note, a line with date or place, a pull quote, or the copyright line.";

/** Why a possible event was left out. */
export const happeningReasonWords: Readonly<Record<HappeningReason, string>> = {
  "in-passing": "It is only mentioned, and nothing links the mention to one of the events.",
  remark:
    "Somebody says something, and the text gives no time or place for that, or does not name them.",
  purpose:
    "It is named as an aim, a use or a quality of something, not as something that happened.",
  nobody: "No state, office, body or named person was found to take part.",
  general: "It is in the present tense without a day, like a habit or a general truth.",
  any: "“Any”, “every”, “regularly” or the like: no single event is meant.",
  negated: "The words deny it.",
  condition: "It depends on a condition.",
  thought: "It is what somebody thinks, wants, demands or fears; nothing says that it happened.",
  hypothetical:
    "“Would”, “should”, “can” or a similar word: nothing says that it happened or will.",
  unclear: "Its sentence has too many clauses to be read safely.",
  zone: outside,
  "held-back": "Its reading is not sure enough to be printed as a fact: see what was held back.",
  dropped: "An editor dropped the event: see what was corrected.",
};

/** Why a time expression dates no event. */
export const timeReasonWords: Readonly<Record<TimeReason, string>> = {
  "no-days": "The words themselves give no days.",
  outdone: "Other words date the event.",
  "other-length": "Other words say how long the event lasted.",
  apart: "The grammar links it to none of the events in its sentence.",
  "event-left": "The possible event in its sentence was left out.",
  "no-event": "Its sentence tells no event of a kind that Dateline knows.",
  clash:
    "It contradicts the event’s status: a plan would be before the day of publication, or something past after it.",
  zone: outside,
};

/** What a time expression does for an event, between the words and the event's title. */
export const timeUseWords: Readonly<Record<TimeUse, string>> = {
  date: "dates",
  again: "also dates",
  length: "says how long it lasted:",
  reference: "is what the date is counted from in",
};

/** What an editor did, before the event's title. */
export const correctionWords: Readonly<Record<AppliedCorrection["verb"], string>> = {
  amend: "Amended",
  drop: "Dropped",
  add: "Added",
  note: "Noted on",
  join: "Joined with another telling:",
  split: "Split off from",
};

/** What an `amend` changed, from the sidecar's keys. */
export function keyWords(keys: readonly string[]): string {
  return keys.map((key) => keyNames[key] ?? key).join(", ");
}

const keyNames: Readonly<Record<string, string>> = {
  who: "who took part",
  says: "who says so",
};

export interface Group<Reason, One> {
  readonly reason: Reason;
  readonly members: readonly One[];
}

/** Groups by reason, in the order of `reasons`, without empty groups. */
export function byReason<Reason, One>(
  reasons: readonly Reason[],
  all: readonly One[],
  reasonOf: (one: One) => Reason | null,
): readonly Group<Reason, One>[] {
  return reasons
    .map((reason) => ({ reason, members: all.filter((one) => reasonOf(one) === reason) }))
    .filter(({ members }) => members.length > 0);
}
