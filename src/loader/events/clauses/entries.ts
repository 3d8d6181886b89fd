// Chronologies: "June 2007: Peru recalls its envoy. Chile protests." The date at the head of an entry
// is that of all it tells, and its present tense tells what is past.

import { bounds } from "#model/edtf.ts";
import { type Document, retag, type Token } from "../../article/document.ts";
import type { Timex } from "../../times/timex.ts";
import { type Dating, fromTimex, lengthOf } from "./dating.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { collapseVerbs } from "../../lexicon/verbs.ts";
import { isKnown } from "./mistagged.ts";
import type { SentenceView } from "./view.ts";

/** So many dated entries make a chronology; fewer may be lines of a schedule. */
const fewest = 3;

const nothing = /^[\s:.–—-]*$/;
const afterHead = /^(?:\s*(?::|--?\s|–|—)|\.?\s*$)/;

/** The date at the head of each entry of a chronology, by paragraph; empty where the text is none. */
export function entriesOf(
  { article: { text, paragraphs } }: Document,
  timexes: readonly Timex[],
): ReadonlyMap<number, Timex> {
  const entries = new Map<number, Timex>();
  let over: Timex | null = null;
  let heads = 0;
  let next = 0;
  for (const [index, { start, end, zone }] of paragraphs.entries()) {
    if (zone !== "body" && zone !== "dateline") continue;
    while ((timexes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const first = timexes[next];
    const head = first && isHead(text.slice(start, end), first, start) ? first : null;
    if (head) heads += 1;
    // A line that is a date and nothing else stands over those that follow.
    if (head && nothing.test(text.slice(head.end, end))) over = head;
    const entry = head ?? over;
    if (entry) entries.set(index, entry);
  }
  return heads >= fewest ? entries : new Map();
}

/** "June 12, 2007: …", "1998 — …", "• May 3 - …" */
function isHead(line: string, { start, end, edtf, type }: Timex, from: number): boolean {
  if (edtf === null || type !== "DATE" || start < from || lengthOf(edtf) > 400) return false;
  return /^\W*$/.test(line.slice(0, start - from)) && afterHead.test(line.slice(end - from));
}

/** True where the present tense of a sentence tells what its entry dates. */
export function isEntry({ entry, published }: SentenceView): boolean {
  if (!entry?.edtf) return false;
  return published === null || bounds(entry.edtf).earliest <= published;
}

/** The date of its entry, for what has none of its own. */
export function entryDating(view: SentenceView): Dating | null {
  return view.entry && fromTimex(view, view.entry, 3);
}

/** "Peru requests a meeting", "Accra protests.": the one verb of a sentence, which the tagger takes for a noun. */
export function verbsOfEntry(tokens: readonly Token[]): readonly Token[] {
  const isFinite = (token: Token) => token.pos === "VERB" && /(?:s|ed)$/.test(token.lower);
  const first = tokens.findIndex(
    (token, n) => isFinite(token) || token.pos === "AUX" || isNamedVerb(tokens, n),
  );
  const isPossible = (n: number) => isBehindName(tokens, n) || isPluralVerb(tokens, n);
  const at = first >= 0 ? first : tokens.findIndex((_, n) => isPossible(n));
  if (at < 0) return tokens;
  return tokens.map((token, n) =>
    n === at || (n > at && isAnother(tokens, n)) ? asVerb(token) : token,
  );
}

const asVerb = (token: Token): Token =>
  /^(?:VERB|AUX)$/.test(token.pos) ? token : retag(token, "VERB");

/** "abrogates the constitution, sacks all judges and names a premier": the next verb of the same subject. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== "NOUN" || !/[^s]s$/.test(token.lower) || !isKnown(token)) return false;
  if (!/^(?:,|and|but|then)$/.test(before?.lower ?? "")) return false;
  if (before?.lower === "and" && next?.pos === "NOUN") return !nounSenses.has(token.lemma);
  return (
    /^(?:DET|PROPN|NUM)$/.test(next?.pos ?? "") ||
    /^(?:all|its|his|her|their)$/.test(next?.lower ?? "")
  );
}

/** "Rioters storm the embassy", "Talks in Oslo collapse.", "Commandos free them" */
function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || token.text !== token.lemma) return false;
  if (!isKnown(token) && !collapseVerbs.has(token.lower)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? "")) return false;
  const many = tokens
    .slice(0, at)
    .some(({ pos, lower }) => /^(?:NOUN|PROPN)$/.test(pos) && /[^s]s$/.test(lower));
  return many && (next?.text === "." || /^(?:DET|PRON|PROPN|NUM)$/.test(next?.pos ?? ""));
}

/** "Peru institutes proceedings", where nothing else can be the verb. */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.pos !== "PROPN" || token?.pos !== "NOUN" || !/[^s]s$/.test(token.lower)) return false;
  return /^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? "");
}

function isNamedVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before || token.pos !== "NOUN" || !/[^s]s$/.test(token.lower)) return false;
  if (!/^(?:PROPN|NOUN)$/.test(before.pos) && before.text !== ",") return false;
  // "China's premier, on his way to Oslo, stops in Lima"
  if (before.text === "," && at > 3 && next?.pos === "ADP") return isKnown(token);
  // "Peru votes in favour of the text"
  if (next?.pos === "ADP" && before.pos === "PROPN" && withPreposition.has(token.lower))
    return true;
  return (
    isKnown(token) &&
    /^(?:DET|PROPN|PRON|ADJ|NOUN|NUM|PUNCT|PART|SCONJ)$/.test(next?.pos ?? "PUNCT")
  );
}

const withPreposition: ReadonlySet<string> = new Set(
  "votes protests appeals withdraws travels flies arrives returns apologises apologizes".split(" "),
);
