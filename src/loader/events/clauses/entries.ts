// Chronologies: "June 2007: Peru recalls its envoy. Chile protests." The date at the head of an entry
// is that of all it tells, and its present tense tells what is past.

import { type Day, parseDay } from "#model/day.ts";
import { bounds } from "#model/edtf.ts";
import type { Span } from "#model/span.ts";
import { type Document, retag, type Token } from "../../article/document.ts";
import type { Timex } from "../../times/timex.ts";
import { type Dating, fromTimex, lengthOf } from "./dating.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { collapseVerbs } from "../../lexicon/verbs.ts";
import { isKnown } from "./mistagged.ts";
import type { SentenceView } from "./view.ts";

/** So many dated entries make a chronology, of whatever days; fewer may be lines of a schedule, unless each is past. */
const fewest = 3;

const nothing = /^[\s:.–—-]*$/;
const afterHead = /^\s*(?::|--?\s|–|—)/;
/** "14 May 2013. Peru recalls its envoy." */
const stopped = /^\.\s+\p{Lu}/u;
const alone = /^\.?\s*$/;

/** The date at the head of the entry of each sentence of a chronology, by its index; few lines only for what is past. */
export function entriesOf(
  document: Document,
  timexes: readonly Timex[],
): ReadonlyMap<number, Timex> {
  const { paragraphs, published } = document.article;
  const entries = new Map<number, Timex>();
  const past = new Map<number, Timex>();
  const today = published === null ? null : parseDay(published);
  let over: Timex | null = null;
  let entry: Timex | null = null;
  let told: Timex | null = null;
  let heads = 0;
  let next = 0;
  let last = -1;
  for (const { index, start, end, paragraph } of document.sentences) {
    const of = paragraphs[paragraph];
    if (of?.zone !== "body" && of?.zone !== "dateline") continue;
    while ((timexes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if (paragraph !== last) [entry, told] = [over, null];
    last = paragraph;
    const head = timexes[next];
    if (head && isHead(document, head, { start, end: Math.max(end, of.end) })) {
      heads += 1;
      entry = head;
      const isTold = isPast(head, today) && of.zone === "body";
      if (isTold) past.set(index, head);
      // a sentence by itself dates those behind it
      told = isTold && stopped.test(document.article.text.slice(head.end, of.end)) ? head : null;
      // A line that is a date and nothing else stands over those that follow.
      if (nothing.test(document.article.text.slice(head.end, of.end))) over = head;
    }
    if (entry) entries.set(index, entry);
    if (told) past.set(index, told);
  }
  return heads >= fewest ? entries : past;
}

/** "June 12, 2007: …", "1998 — …", "• May 3 - …", "12.06.2014 Peru recalls …" */
function isHead({ article }: Document, { start, end, edtf, type }: Timex, line: Span): boolean {
  if (edtf === null || type !== "DATE" || start < line.start || lengthOf(edtf) > 400) return false;
  const [before, behind] = [
    article.text.slice(line.start, start),
    article.text.slice(end, line.end),
  ];
  if (!/^\W*$/.test(before)) return false;
  const isNumber = /^(?:\d+[./-]){2}\d+$/.test(article.text.slice(start, end));
  return (
    afterHead.test(behind) ||
    alone.test(behind) ||
    stopped.test(behind) ||
    (isNumber && /^\s\p{Lu}/u.test(behind))
  );
}

/** "18 March 2014", or a day of the season before publication: no line of a schedule is so dated. */
function isPast({ edtf, text }: Timex, today: Day | null): boolean {
  if (edtf === null || today === null) return false;
  const { earliest, latest } = bounds(edtf);
  return latest < today && (/\d{4}/.test(text) || today - earliest <= 90);
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

/** "Rioters storm the embassy", "Talks in Oslo collapse.", "Commandos free them", "Peru and the P5+1 sign a deal" */
function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || token.text !== token.lemma) return false;
  if (!isKnown(token) && !collapseVerbs.has(token.lower)) return false;
  const isNamed = /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") || before?.text === "+1";
  if (!isNamed) return false;
  // "Peru, Chile sign peace deal"
  const isPair = before?.pos === "PROPN" && tokens[at - 2]?.text === "," && isKnown(token);
  if (isPair && tokens[at - 3]?.pos === "PROPN" && /^(?:NOUN|ADJ|DET)$/.test(next?.pos ?? ""))
    return true;
  const many = tokens
    .slice(0, at)
    .some(
      ({ pos, lower }) => lower === "and" || (/^(?:NOUN|PROPN)$/.test(pos) && /[^s]s$/.test(lower)),
    );
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
  // "Peru breaks off relations"
  if (next?.pos === "ADP" && isTriggerVerb(`${token.lemma} ${next.lower}`)) return true;
  return (
    isKnown(token) &&
    /^(?:DET|PROPN|PRON|ADJ|NOUN|NUM|PUNCT|PART|SCONJ)$/.test(next?.pos ?? "PUNCT")
  );
}

const withPreposition: ReadonlySet<string> = new Set(
  "votes protests appeals withdraws travels flies arrives returns apologises apologizes".split(" "),
);
