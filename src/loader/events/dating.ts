// A date as the words support it, on its way to an event's `When`.

import type { Day } from "#model/day.ts";
import { type Bounds, between, bounds, type Edtf } from "#model/edtf.ts";
import type { Derivation, PartOfDay, Reference, Status, When, Words } from "#model/event.ts";
import { toDays } from "#model/when.ts";
import { caseOf } from "../tree/walk.ts";
import type { Candidate } from "./candidate.ts";
import type { Timed } from "./timed.ts";

export interface DatedCandidate {
  readonly candidate: Candidate;
  readonly dating: Dating | null;
  /** Times that its status does not allow. */
  readonly refused: readonly Words[];
}

export interface Dating {
  readonly edtf: Edtf;
  readonly extent: When["extent"];
  /** "recently": bounded by custom and not by the words. */
  readonly vague: boolean;
  readonly part: PartOfDay | null;
  readonly words: readonly Words[];
  readonly reference: Reference | null;
  readonly rule: string;
  readonly reason: string;
  readonly unused: Derivation["unused"];
  /** 4: its own words; 3: words of a clause it leans on; 2: a neighbour; 1: a custom; 0: only that it is told. */
  readonly strength: 0 | 1 | 2 | 3 | 4;
}

export function toWhen({ edtf, extent, part, ...dating }: Dating): When {
  const { words, reference, rule, reason, unused } = dating;
  return {
    ...toDays(edtf, extent, part),
    derivation: { words, reference, rule, reason, unused },
  };
}

/** @param isOwn whether it stands in the event's own clause, so that "before" and "since" speak of the event */
export function fromTime(time: Timed, strength: Dating["strength"], isOwn: boolean): Dating {
  const { timex } = time;
  const side = isOwn ? sideOf(time) : null;
  return {
    edtf: side === null ? time.edtf : openedTo(side, time.bounds),
    extent: side === null && isSpan(time) ? "throughout" : "within",
    vague: timex.vague,
    part: timex.part,
    words: [{ start: timex.start, end: timex.end, text: timex.text }],
    reference: timex.reference,
    rule: timex.rule,
    reason: side === null ? timex.reason : `${timex.reason} “${side}” leaves the other end open.`,
    unused: [],
    strength,
  };
}

/** "before the end of 2008", "since March": the words give one end only; "before dawn on Friday" was that day. */
function sideOf({ node, timex }: Timed): string | null {
  const word = caseOf(node).split(" ")[0] ?? "";
  if (timex.type === "TIME" && /^(?:before|after)$/.test(word)) return null;
  return /^(?:before|by|until|till|since|after)$/.test(word) ? word : null;
}

function openedTo(word: string, { earliest, latest }: Bounds): Edtf {
  if (word === "since" || word === "after")
    return between({ earliest, latest: Number.POSITIVE_INFINITY });
  const last = word === "before" ? earliest - 1 : latest;
  return between({ earliest: Number.NEGATIVE_INFINITY, latest: last });
}

/** "from 3 to 5 May": the words say that it lasted. */
function isSpan({ timex }: Timed): boolean {
  return (
    /range|span/.test(timex.rule) && /\b(?:from|to|until|through|till)\b|[–-]/.test(timex.text)
  );
}

/**
 * The date of an event with what its status adds: on the day of publication a past one is over, a
 * planned one still to come. null where the two contradict each other.
 *
 * @param isPastPlan told in the past, so that it may lie there: "was to meet on 4 May"
 */
export function clip(
  dating: Dating,
  status: Status,
  published: Day | null,
  isPastPlan = false,
): Dating | null {
  if (published === null) return dating;
  const { earliest, latest } = bounds(dating.edtf);
  if (status === "planned") {
    if (latest < published) return isPastPlan ? dating : null;
    if (earliest >= published || latest <= published) return dating;
    const why = "It was still to come, so not before the day of publication.";
    return narrow(dating, { earliest: published, latest }, why);
  }
  if (earliest > published && status === "held") return null;
  const isBound = Number.isFinite(earliest) || (status === "held" && Number.isFinite(latest));
  if (earliest > published || latest <= published || !isBound) return dating;
  if (dating.extent === "throughout" || status === "cancelled") return dating;
  const why = "The article tells it as past, so no later than the day of publication.";
  return narrow(dating, { earliest, latest: published }, why);
}

function narrow(dating: Dating, to: Bounds, why: string): Dating {
  return { ...dating, edtf: between(to), reason: `${dating.reason} ${why}` };
}

/** Days a value covers; Infinity with an open end. */
export function lengthOf(edtf: Edtf): number {
  const { earliest, latest } = bounds(edtf);
  return latest - earliest + 1;
}
