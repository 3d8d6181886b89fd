// Of several times in a clause, the one that an event has.

import { between, bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import { rowOfDays } from "./rowOfDays.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** The nearest that is not vague, or one inside it that is more exact; null without any. */
export function best(
  view: SentenceView,
  times: readonly (Timex & Placed)[],
  candidate: Candidate,
  strength: Dating["strength"],
): Dating | null {
  // "will attend the Conference on Governance for the 21st Century"
  const isToCome = candidate.outcome.status === "planned";
  // "near the 11th-century temple": how old it is
  const own = times.filter((timex) =>
    isToCome ? isOfOurs(timex) : !timex.text.endsWith("-century"),
  );
  if (own.length === 0) return null;
  const ranked = own.toSorted(
    (a, b) => Number(a.vague) - Number(b.vague) || near(a, candidate) - near(b, candidate),
  );
  const [nearest] = ranked;
  if (!nearest) return null;
  const chosen = ranked.find((timex) => isInside(timex, nearest)) ?? nearest;
  const row = rowOfDays(view, times, chosen);
  const ends = [row[0], row.at(-1)].map((t) => t && fromTimex(view, t, strength));
  if (row.length > 1 && ends[0] && ends[1] && !lasts.test(candidate.sense.act))
    return { ...bothDays(ends[0], ends[1]), extent: "within" };
  if (row.length > 2 && ends[0] && ends[1]) return bothDays(ends[0], ends[1]);
  const mate = lasts.test(candidate.sense.act) ? nextDay(view, times, chosen) : undefined;
  const unused = ranked
    .filter((timex) => timex !== chosen && timex !== mate)
    .map((timex) => ({
      words: { start: timex.start, end: timex.end, text: timex.text },
      why: whyUnused(timex, chosen),
    }));
  const dating = fromTimex(view, chosen, strength, unused, isOwner(view, chosen, candidate));
  const end = mate && fromTimex(view, mate, strength);
  if (dating && end) return bothDays(dating, end);
  // "was there on May 6 and 7, where she met Roca": on one of the two
  const first = chosen.last < candidate.at ? dayBefore(view, times, chosen) : undefined;
  const start = first && fromTimex(view, first, strength);
  return dating && start ? { ...bothDays(start, dating), extent: "within" } : dating;
}

/** "since Monday’s talks", "angered by Monday’s raid": the day of the talks, and no bound of it. */
function isOwner({ tokens }: SentenceView, { last }: Placed, { at }: Candidate): boolean {
  const isOwning = [tokens[last], tokens[last + 1]].some((t) => /['’]s?$/.test(t?.text ?? ""));
  return isOwning && at > last && at <= last + 6 && tokens[at]?.pos === "NOUN";
}

/** No century: nobody plans for one. */
const isOfOurs = ({ edtf }: Timex) => edtf === null || lengthOf(edtf) < 50 * 366;

/** What may take two days. */
const lasts = /^(?:meet|gather|visit|host|deploy|elect)$/;

/** "on March 28 and 29": the day after, told with it. */
function nextDay(
  { tokens }: SentenceView,
  times: readonly (Timex & Placed)[],
  { last, edtf }: Timex & Placed,
): (Timex & Placed) | undefined {
  return times.find(
    (other) =>
      other.first === last + 2 &&
      tokens[last + 1]?.lower === "and" &&
      edtf?.kind === "day" &&
      other.edtf?.kind === "day" &&
      bounds(other.edtf).earliest === bounds(edtf).latest + 1,
  );
}

function dayBefore(
  view: SentenceView,
  times: readonly (Timex & Placed)[],
  second: Timex & Placed,
): (Timex & Placed) | undefined {
  return times.find((other) => nextDay(view, [second], other) === second);
}

function bothDays(first: Dating, second: Dating): Dating {
  return {
    ...first,
    edtf: between({
      earliest: bounds(first.edtf).earliest,
      latest: bounds(second.edtf).latest,
    }),
    extent: "throughout",
    words: [...first.words, ...second.words],
  };
}

/** "last month, on April 12": the exact one of two that agree. */
function isInside({ edtf: inner, vague }: Timex, { edtf: outer }: Timex): boolean {
  if (!inner || !outer || vague) return false;
  const [a, b] = [bounds(inner), bounds(outer)];
  return a.earliest >= b.earliest && a.latest <= b.latest && lengthOf(inner) < lengthOf(outer);
}

function whyUnused(timex: Timex, chosen: Timex): string {
  if (timex.vague) return "It is vaguer and adds nothing.";
  return isInside(chosen, timex)
    ? "It is wider and adds nothing."
    : "It stands farther from the words of the event.";
}

function near(timex: Placed, { at }: Candidate): number {
  return timex.first > at ? timex.first - at : (at - timex.last) * 1.5;
}

export function isWithin(inner: Dating, outer: Dating): boolean {
  const a = bounds(inner.edtf);
  const b = bounds(outer.edtf);
  return (
    a.earliest >= b.earliest && a.latest <= b.latest && lengthOf(inner.edtf) < lengthOf(outer.edtf)
  );
}

export function withUnused(chosen: Dating, other: Dating): Dating {
  const unused = other.words.map((words) => ({
    words,
    why: "In the same sentence; it is wider and adds nothing.",
  }));
  return { ...chosen, unused: [...chosen.unused, ...unused] };
}
