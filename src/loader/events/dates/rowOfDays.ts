// Days that one verb has in a row: "entered its waters on June 3, 9 and 14", "exchanged fire Monday, Tuesday and Wednesday".

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

type Time = Timex & Placed;

/** The days of a list that ends with "and", with this one among them, in order; none but it where there is no such list. */
export function rowOfDays(
  view: SentenceView,
  times: readonly Time[],
  chosen: Time,
): readonly Time[] {
  const inOrder = times.toSorted((a, b) => a.first - b.first);
  const at = inOrder.indexOf(chosen);
  let [first, last] = [at, at];
  while (isNext(view, inOrder[first - 1], inOrder[first])) first -= 1;
  while (isNext(view, inOrder[last], inOrder[last + 1])) last += 1;
  const row = inOrder.slice(first, last + 1);
  return row.length > 1 && isClosed(view, row) ? row : [chosen];
}

/** So many days at most from the first to the last: what lies farther apart is told apart. */
const mostDays = 20;

/** "June 3, | 9", "on Monday and | on Tuesday" */
function isNext({ tokens }: SentenceView, one: Time | undefined, two: Time | undefined): boolean {
  if (one?.edtf?.kind !== "day" || two?.edtf?.kind !== "day") return false;
  const link = tokens.slice(one.last + 1, two.first).map(({ lower }) => lower);
  if (!/^(?:,|,? ?and)(?: on)?$/.test(link.join(" "))) return false;
  return bounds(two.edtf).earliest > bounds(one.edtf).latest;
}

/** Its last is led by "and", no noun has the days, as "the June 3 and 9 raids" have, and they lie near one another. */
function isClosed({ tokens }: SentenceView, row: readonly Time[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first?.edtf || !last?.edtf) return false;
  const isLed = [last.first - 1, last.first - 2].some((n) => tokens[n]?.lower === "and");
  const behind = tokens[last.last + 1];
  const isOfNoun =
    /^(?:NOUN|PROPN|ADJ|PART)$/.test(behind?.pos ?? "") ||
    /^(?:the|between|from|by|until|before|after|since)$/.test(tokens[first.first - 1]?.lower ?? "");
  const days = bounds(last.edtf).latest - bounds(first.edtf).earliest;
  return isLed && !isOfNoun && days <= mostDays;
}
