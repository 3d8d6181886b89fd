// "postponed until Friday": what was put off is called off, and is to come on the new date.

import type { Timex } from "../../times/timex.ts";
import { puttingOff } from "../../lexicon/timesVerbs.ts";
import { type Candidate, revised } from "../candidate.ts";
import { fromTimex, type Dating } from "../clauses/dating.ts";
import { planned } from "../outcome.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

export interface NewDate {
  readonly timex: Timex & Placed;
  readonly candidate: Candidate;
  /** null: nothing comes of it. */
  readonly dating: Dating | null;
  /** "postponed from 12 to 20 May": the date that it had. */
  readonly old: Dating | null;
}

/** The new date that the words give what they call off, as an event of its own; else null. */
export function newDateOf(view: SentenceView, candidate: Candidate): NewDate | null {
  if (candidate.outcome.status !== "cancelled") return null;
  const timex = view.timexes.find((t) => t.edtf !== null && isAfterPuttingOff(view, t));
  const whole = timex && fromTimex(view, timex, 3);
  if (!timex || !whole) return null;
  const [old, dating] = movedFrom(timex, whole) ?? [null, whole];
  const { sense } = candidate;
  // "put off a decision until May": what is told is the putting off
  const isAct = candidate.kind === "REJECT" && candidate.mode === null;
  const kind = sense.kind === "CONSULT" ? "AGREE" : sense.kind;
  const mode = sense.mode === "phone" ? null : sense.mode;
  return {
    timex,
    candidate: revised(candidate, { kind, mode, outcome: planned("expected"), echo: false }),
    dating: isAct ? null : dating,
    old,
  };
}

/** "from 12 to 20 May" as the two dates that it is of what was put off; null for another time. */
function movedFrom({ edtf, text }: Timex, whole: Dating): readonly [Dating, Dating] | null {
  if (edtf?.kind !== "interval" || !edtf.from || !edtf.to || !/^from\b/i.test(text)) return null;
  const [from, to] = [edtf.from, edtf.to];
  return [
    { ...whole, edtf: from, extent: "within" },
    { ...whole, edtf: to, extent: "within" },
  ];
}

function isAfterPuttingOff({ tokens }: SentenceView, { first }: Placed): boolean {
  const isRange = tokens[first]?.lower === "from";
  const link = tokens[first - 1]?.lower ?? "";
  if (link === "for") return tokens[first - 2]?.lower === "rescheduled";
  if (!isRange && !/^(?:to|until|till)$/.test(link)) return false;
  // "put off his trip, first set for May, to July"
  const isAside = tokens[first - 2]?.text === ",";
  // "put off a visit that was set for Monday until Friday"
  const reach = isAside || /^(?:until|till)$/.test(link) ? 20 : 9;
  return tokens
    .slice(Math.max(0, first - reach), isRange ? first : first - 1)
    .some(({ lower, pos }) => puttingOff.has(lower) && pos !== "NOUN");
}

/** "brought forward from 4 July to 27 June", "Next week's meeting was moved to July 2": the day that it had. */
export function isOldDay(
  { tokens, timexes, clauses }: SentenceView,
  { first, last }: Placed,
  { clause, outcome }: Candidate,
): boolean {
  const isRange = tokens[last + 1]?.lower === "to" && tokens[first - 1]?.lower === "from";
  if (isRange && timexes.some((t) => t.first === last + 2)) return true;
  const verb = clauses[clause]?.verb;
  return (
    outcome.status === "planned" &&
    verb !== undefined &&
    moving.test(verb.lemma) &&
    last < verb.first &&
    timexes.some(
      (t) => t.first > verb.last && /^(?:to|for)$/.test(tokens[t.first - 1]?.lower ?? ""),
    )
  );
}

const moving = /^(?:move|bring|bring forward|advance|reschedule|rearrange|shift)$/;
