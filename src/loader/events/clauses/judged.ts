// What somebody calls something: "called the move disproportionate", "described the raid as a mistake".
// To call it something bad is a charge; praise is a remark like any other.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

const calling: ReadonlySet<string> = new Set("call term brand label dub".split(" "));
const describing: ReadonlySet<string> = new Set(
  "describe denounce slam blast decry deride ridicule characterize characterise".split(" "),
);

/** Words of praise or of neither. Source: our own reading of diplomatic prose. */
const kind: ReadonlySet<string> = new Set(
  `historic breakthrough milestone success successful victory important crucial key vital necessary constructive
  productive positive welcome courageous brave wise great useful fruitful good frank cordial friendly encouraging
  promising significant right fair legitimate friend friends partner partners ally allies hero heroes step
  priority opportunity chance honor honour duty cornerstone model candid warm excellent timely major big
  exercise exercises drill drills routine accident misunderstanding precaution internal normal temporary formality
  door bridge window gateway path beginning start foundation signal gesture test challenge question matter process reality
  fact sign reminder message turning watershed triumph relief honest open better best`.split(/\s+/),
);

/** Words that blame, whatever they stand before: "a hostile step". */
const harsh: ReadonlySet<string> = new Set(
  `hostile unfriendly provocative illegal unlawful unjustified unacceptable unwarranted wrong false dangerous reckless shameful
  cowardly baseless groundless absurd destructive irresponsible disproportionate unfair undemocratic`.split(
    /\s+/,
  ),
);

/** True of words that judge nothing bad. */
export const isKindly = (word: string): boolean => kind.has(word);

const charge: Sense = { kind: "ACCUSE", mode: "disapprove", act: "accuse", frame: "toward" };

const ruling: Sense = { kind: "STATEMENT", mode: null, act: "rule", frame: "alone" };

const refusal: Sense = { kind: "REJECT", mode: null, act: "reject", frame: "toward" };

const struckDown = /^(?:unlawful|illegal|invalid|void|unconstitutional|inadmissible)$/;

/** "ruled the reserve illegal": what a court holds of something. */
function isRuledSo(view: SentenceView, from: number): boolean {
  const so = view.tokens[judgmentAt(view, from)]?.lower ?? "";
  return struckDown.test(so) || /^(?:lawful|legal|valid|admissible)$/.test(so);
}

/** "The court ruled on Friday that the ship was theirs": on a day of its own; but "The premier ruled until 2002" */
function isCourtsRuling({ tokens, timexes }: SentenceView, { start, end, verb }: Clause): boolean {
  const isCourt = tokens
    .slice(start, verb.first)
    .some(({ lower }) => /^(?:courts?|tribunal|judges?|arbitrators?|jury|commission)$/.test(lower));
  const next = tokens[verb.last + 1];
  const isDay = ({ first, edtf }: SentenceView["timexes"][number]) =>
    edtf !== null && first > verb.last && first < end;
  const isAlone = timexes.some(({ first }) => first === verb.last + 1 || first === verb.last + 2);
  return isCourt && timexes.some(isDay) && (isAlone || next?.lower === "that");
}

/** "declared the pact unconstitutional": it is to be none. */
function isStruckDown(view: SentenceView, from: number): boolean {
  const at = judgmentAt(view, from);
  const isNull = view.tokens[at]?.lower === "null" && view.tokens[at + 1]?.lower === "and";
  return isNull || struckDown.test(view.tokens[at]?.lower ?? "");
}

/** How far behind the verb the judgment may begin, in tokens. */
const reach = 12;

/** The charge that a verb of naming makes with what stands behind its object; undefined where it makes none. */
export function judgedSense(view: SentenceView, clause: Clause): Sense | undefined {
  const { verb } = clause;
  if (verb.passive || verb.form !== "past") return undefined;
  if (verb.lemma === "rule" && (isRuledSo(view, verb.last + 1) || isCourtsRuling(view, clause)))
    return ruling;
  if (verb.lemma === "declare" && isStruckDown(view, verb.last + 1)) return refusal;
  const at = calling.has(verb.lemma)
    ? judgmentAt(view, verb.last + 1)
    : describing.has(verb.lemma)
      ? behindAs(view, verb.last + 1)
      : -1;
  if (at < 0) return undefined;
  const words = view.tokens.slice(at, at + 7);
  const end = words.findIndex(({ text }, n) => n > 0 && /^[,.;:—–]$/.test(text));
  const judgment = words.slice(0, end < 0 ? undefined : end);
  const isHarsh = judgment.some(({ lower }) => harsh.has(lower));
  return !isHarsh && judgment.some(({ lower }) => kind.has(lower)) ? undefined : charge;
}

/** "called the allegation absurd", "described the charges as a lie": what is said of it is not true; but "called the raid absurd" */
export function dismissedSense(view: SentenceView, { verb }: Clause): Sense | undefined {
  if (verb.passive || !/^(?:call|term|label|describe)$/.test(verb.lemma)) return undefined;
  const { tokens } = view;
  const from = verb.last + 1;
  const at = verb.lemma === "describe" ? behindAs(view, from) : judgmentAt(view, from);
  const claim = tokens[tokens[at - 1]?.lower === "as" ? at - 2 : at - 1];
  const words = tokens.slice(at, at + 3);
  const isDismissed =
    at > from &&
    /^(?:allegation|accusation|charge|claim|assertion|report|suggestion|rumou?r)s?$/.test(
      claim?.lower ?? "",
    ) &&
    words.some(({ lower }) => untrue.test(lower));
  return isDismissed ? refusal : undefined;
}

const untrue =
  /^(?:absurd|baseless|groundless|unfounded|false|untrue|ridiculous|preposterous|nonsense|nonsensical|ludicrous|fabricated|fabrications?|lies?|slander|propaganda|fiction|fantasy)$/;

/** Where a second phrase, an adjective or a quotation stands right behind the object; -1 for none. */
function judgmentAt({ tokens, timexes }: SentenceView, from: number): number {
  const opener = tokens[from];
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(opener?.pos ?? "") && opener?.lower !== "that")
    return -1;
  const named = pastName(tokens, from);
  if (named !== null) return named;
  for (let at = from + 1; at < from + reach; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !token || /^(?:[,.;:—–]|to|that|for|on|in|at)$/.test(token.lower)) return -1;
    const isPointed = /^(?:that|this|it)$/.test(before.lower) && at === from + 1;
    if (!isPointed && !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) continue;
    if (timexes.some(({ first, last }) => first <= at && at <= last)) return -1;
    if (/^["“]$/.test(token.text)) return at;
    if (token.pos === "DET" && /^an?$|^the$/.test(token.lower))
      return next?.pos === "NUM" ? -1 : at;
    if (token.pos === "ADV" && next?.pos === "ADJ") return at;
    if (token.pos === "ADJ" && !/^(?:NOUN|PROPN)$/.test(next?.pos ?? "")) return at;
  }
  return -1;
}

/** "called her counterpart, Bo Vik, “a crook”": behind the name in commas; null where nothing judges there. */
function pastName(tokens: SentenceView["tokens"], from: number): number | null {
  const open = tokens.findIndex(({ text }, at) => at > from && at < from + 6 && text === ",");
  if (open < 0) return null;
  const close = tokens.findIndex(({ text }, at) => at > open && at < open + 6 && text === ",");
  const isName = tokens.slice(open + 1, close).every(({ pos }) => pos === "PROPN");
  const behind = tokens[close + 1];
  if (close < 0 || !isName || !behind) return null;
  return /^["“]$/.test(behind.text) || /^an?$/.test(behind.lower) ? close + 1 : null;
}

/** Behind the "as" of "described the raid as a mistake". */
function behindAs({ tokens }: SentenceView, from: number): number {
  for (let at = from; at < from + reach; at++) {
    const lower = tokens[at]?.lower ?? ".";
    if (/^[,.;:—–]$/.test(lower)) return -1;
    if (lower === "as" && at > from) return at + 1;
  }
  return -1;
}
