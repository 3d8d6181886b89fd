// "Prime Minister Holm, the chairman of the bloc, and President Roca met": an office behind a name keeps no list apart.

import { officeHeads } from "../../lexicon/offices.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** The longest office that may stand between, in words. */
const longest = 28;

/** The "and" behind the office that is apposed to a person; null where none is, or no list goes on. */
export function andBehindOffice(
  { tokens }: SentenceView,
  { last, sort }: PlacedMention,
): number | null {
  if (sort !== "person" || tokens[last + 1]?.text !== ",") return null;
  if (!/^(?:the|an?)$/.test(tokens[last + 2]?.lower ?? "")) return null;
  let isOffice = false;
  for (let at = last + 3; at < last + longest; at++) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX)$/.test(token.pos) || /^[;:—–]$/.test(token.text)) return null;
    if (token.text === ",") return isOffice && tokens[at + 1]?.lower === "and" ? at + 1 : null;
    isOffice ||= officeHeads.has(token.lower.replace(/^(?:co|vice)-/, ""));
  }
  return null;
}

/** The "and" of "Norway, a member of NATO, and Sudan": behind what the one before it is; null elsewhere. */
export function andBehindAn({ tokens }: SentenceView, { last }: PlacedMention): number | null {
  if (tokens[last + 1]?.text !== "," || !/^an?$/.test(tokens[last + 2]?.lower ?? "")) return null;
  const comma = tokens.findIndex(
    ({ text, pos }, at) => at > last + 2 && (text === "," || /^(?:VERB|AUX)$/.test(pos)),
  );
  const isNear = comma > 0 && comma < last + longest && tokens[comma]?.text === ",";
  return isNear && tokens[comma + 1]?.lower === "and" ? comma + 1 : null;
}

/** The one whose apposition the ", and" at `at` closes: "Norway, a member of the bloc, | and Sudan"; undefined for none. */
export function beforeApposition(
  view: SentenceView,
  { sort }: PlacedMention,
  at: number,
): PlacedMention | undefined {
  if (view.tokens[at]?.lower !== "and" || view.tokens[at - 1]?.text !== ",") return undefined;
  return view.mentions.find(
    (one) =>
      one.last < at &&
      (andBehindAn(view, one) === at || (sort === "person" && andBehindOffice(view, one) === at)),
  );
}

const callings =
  /^(?:legend|hero|star|singer|actor|actress|businessman|businesswoman|tycoon|billionaire|writer|novelist|poet|footballer|hostage|prisoner|cleric|host|veteran|guest)$/;

/** A word before a name that says what its bearer is, or one that goes with such a word. */
export function isCalling({ tokens }: SentenceView, at: number, first: number): boolean {
  // "with Houthi leader Bo Holm", where the movement is of no table
  if (tokens[at]?.pos === "PROPN")
    return at === first - 1 && /^\p{Ll}/u.test(tokens[first]?.text ?? "");
  // "with rebel commander Bo Holm": on whose side
  const isSide = at === first - 1 && sides.test(tokens[at]?.lower ?? "");
  if (isSide && /^\p{Ll}/u.test(tokens[first]?.text ?? "")) return true;
  return at >= first - 2 && callings.test(tokens[first - 1]?.lower ?? "");
}

const sides =
  /^(?:rebel|guerrilla|militia|separatist|insurgent|opposition|government|army|police|navy|union|party)$/;

const holders =
  /^(?:ministers|presidents|premiers|leaders|chancellors|secretaries|envoys|ambassadors|negotiators|chiefs|representatives|commanders)$/;

/** The "between" of "between the countries' premiers, Bo Holm and Ana Roca", where the comma is the one before the names; null elsewhere. */
export function officeGovernor({ tokens }: SentenceView, comma: number): string | null {
  if (!holders.test(tokens[comma - 1]?.lower ?? "")) return null;
  let at = comma - 2;
  while (at > comma - 9 && (inPhrase.test(tokens[at]?.pos ?? "") || tokens[at]?.text === "'")) at--;
  const word = tokens[at]?.lower ?? "";
  return word === "between" || word === "with" ? word : null;
}

const inPhrase = /^(?:NOUN|ADJ|DET|NUM|PART|PRON|PROPN)$/;

/** Where "Roca's aide, Bo Vik" begins, of which only what follows the sign is the mention. */
export function ownerFirst({ tokens }: SentenceView, { first, sort }: PlacedMention): number {
  // "the Hurriyat | leader Bo Vik", where the movement is of no table
  const isOffice = sort === "person" && /^\p{Ll}/u.test(tokens[first]?.text ?? "");
  if (isOffice && tokens[first - 1]?.pos === "PROPN") return first - 1;
  // "Roca and Holm's predecessor, Bo Vik"
  const isKin = tokens[first - 1]?.text === "," && kin.test(tokens[first - 2]?.lower ?? "");
  const mark = isKin ? first - 3 : first - 1;
  if (sort !== "person" || !/^['’]s?$/.test(tokens[mark]?.text ?? "")) return first;
  let at = mark;
  // "the president's brother, Bo Vik"
  const owning = isKin ? /^(?:PROPN|NOUN|ADJ)$/ : /^PROPN$/;
  while (owning.test(tokens[at - 1]?.pos ?? "")) at--;
  return at === mark ? first : at;
}

/** Who somebody is to another. */
const kin =
  /^(?:predecessor|successor|deputy|rival|brother|sister|son|daughter|wife|husband|father|mother|ally|host|guest)$/;
