// What became of all that the loader saw, in sentences that any reader understands.

import type { Correction, HappeningReason, TimeReason, TimeUse } from "#model/coverage.ts";

const outside =
  "It stands outside the report: in credits, a note on an update, a line with date or place, a quotation set apart, or the copyright line.";
const opinion = "An expert or a critic speaks; what they think and expect is no event.";

/** Why words that may tell a happening gave no event. */
export const happeningReasonWords: Readonly<Record<HappeningReason, string>> = {
  "in-passing": "It is only mentioned, and nothing ties the mention to one of the events.",
  remark: "Somebody speaks, and the words give the speaking no time or place of its own.",
  purpose: "It is named as an aim, a use or a quality of something, not told as happening.",
  nobody: "No state, office, body or named person could be made out as taking part.",
  "one-sided":
    "Only one side could be made out, and not with whom, against whom or about what it was.",
  general:
    "It is read as present tense without a day, as habits, states of things and general truths are told.",
  any: "“Any”, “every” or “each”: no single happening is meant.",
  negated: "The words deny it.",
  condition: "It is told under a condition.",
  thought: "It is what somebody thinks, wants, demands or fears; that it came about is not said.",
  hypothetical: "“Would”, “should”, “can” or a like word: nothing says that it happened or will.",
  quoted: "It stands in a speaker’s quotation, from which only the speaker’s own plans are taken.",
  opinion,
  "no-goal": "Somebody moves, and the words name no place to go to.",
  part: "It is what an agreement or a decision of the same sentence is about, and told by that.",
  again: "Other words of its clause tell the same event.",
  carrier: "It only says who tells the event before it.",
  unclear: "Its sentence is too long a chain of clauses to be followed.",
  zone: outside,
  dropped: "An editor dropped the event; the correction says why.",
};

/** Why words of time date no event. */
export const timeReasonWords: Readonly<Record<TimeReason, string>> = {
  "no-days": "The words themselves give no days.",
  outdone: "Other words date the event.",
  "other-length": "Other words say how long the event lasted.",
  apart: "The grammar ties it to none of the events of its sentence.",
  "event-left": "What its sentence tells gave no event.",
  "no-event": "Its sentence tells no event that Dateline knows.",
  clash:
    "It would put the event where its status says that it cannot be: a plan before the day of publication, or something past after it.",
  opinion,
  zone: outside,
};

/** What words of time do for an event: "dates". */
export const timeUseWords: Readonly<Record<TimeUse, string>> = {
  date: "dates",
  again: "dates, once more,",
  length: "says how long it lasted:",
  reference: "is what was counted from for",
};

/** What an editor did, before the event's title. */
export const correctionWords: Readonly<Record<Correction["verb"], string>> = {
  amend: "Amended",
  drop: "Dropped",
  add: "Added",
  note: "Noted on",
};

/** What an `amend` set, by the sidecar's keys. */
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

/** What was left out by reason, in the order of `reasons`; those without members are not there. */
export function byReason<Reason, One>(
  reasons: readonly Reason[],
  all: readonly One[],
  reasonOf: (one: One) => Reason | null,
): readonly Group<Reason, One>[] {
  return reasons
    .map((reason) => ({ reason, members: all.filter((one) => reasonOf(one) === reason) }))
    .filter(({ members }) => members.length > 0);
}
