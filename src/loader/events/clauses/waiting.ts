// "closed its border, and President Roca, elected in May, met Vik": behind her aside the last verb is hers. Her name
// stands behind what opens a clause, and waits for its verb.

import type { Token } from "../../article/document.ts";
import { reportVerbs, subordinators } from "../../lexicon/verbs.ts";
import type { Cut } from "./clauseParents.ts";
import { timeWord } from "./opensPhrase.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** Who waits for a verb. Places are indices of the sentence's tokens. */
export interface Waiting {
  /** The word or sign that opens the clause: "and", "after", ";", the last word of "said on Friday". */
  readonly opener: number;
  /** The last word of the name. */
  readonly name: number;
  /** The first verb behind the opener, by its number: that of the aside, or the one that the name waits for. */
  readonly verb: number;
}

/** For each verb that stands right behind an aside: who has waited for it. */
export function waitingFor(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
): ReadonlyMap<number, Waiting> {
  const found = new Map<number, Waiting>();
  const openers = new Set<number>();
  const first = waitingFirst(tokens, verbs);
  if (first) return new Map([first]);
  if (!isTold(tokens, verbs[0])) return found;
  for (const [index, verb] of verbs.entries()) {
    if (index === 0 || !isFinite(verb) || tokens[verb.first - 1]?.text !== ",") continue;
    const waiting = openedBefore(tokens, verbs, index);
    if (!waiting || openers.has(waiting.opener)) continue;
    openers.add(waiting.opener);
    found.set(index, waiting);
  }
  return found;
}

/**
 * "Chile, she said, closed its border", "Chile, one of those to which Peru pays, closed it": whose name a sentence begins
 * with, and the verb behind the aside.
 */
function waitingFirst(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
): [number, Waiting] | null {
  const comma = tokens.findIndex(({ text }) => text === ",");
  if (comma < 1 || !endsName(tokens, comma) || openerBefore(tokens, comma) >= 0) return null;
  const [first] = verbs;
  if (!first || first.first <= comma) return null;
  const index = verbs.findIndex(
    (verb) => isFinite(verb) && verb.first > comma + 1 && tokens[verb.first - 1]?.text === ",",
  );
  const end = (verbs[index]?.first ?? 0) - 1;
  if (index < 0 || tokens.slice(comma + 1, end).some(({ text }) => /^["“”;]$/.test(text)))
    return null;
  const inner = tokens.slice(comma + 1, index > 0 ? first.first : end);
  const isSaid =
    index === 1 &&
    first.first > comma + 1 &&
    reportVerbs.has(first.lemma) &&
    inner.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos));
  const isOneOf =
    /^(?:DET|NUM)$/.test(inner[0]?.pos ?? "") &&
    inner[0]?.lower !== "whose" &&
    inner.some(({ lower }) => /^(?:who|whose|which|that)$/.test(lower));
  // "Ole Berg, accused of killing Roca, was arrested", "famous for criticising her"
  const told = verbs.slice(0, index);
  const isOfDeed =
    /^(?:VERB|ADJ)$/.test(tokens[comma + 1]?.pos ?? "") &&
    told.some(({ form }) => form === "gerund") &&
    told.every((verb) => !isFinite(verb) || (verb.first === comma + 1 && verb.main === verb.first));
  return isSaid || isOneOf || isOfDeed || isApposedTo(tokens, comma, told)
    ? [index, { opener: -1, name: comma - 1, verb: 0 }]
    : null;
}

/** "Ole Berg, Peru's envoy to talks on ending the war, left": in what he is, no verb but those that a preposition rules. */
function isApposedTo(tokens: readonly Token[], comma: number, told: readonly VerbGroup[]): boolean {
  const opens = /^(?:DET|NOUN|PROPN)$/.test(tokens[comma + 1]?.pos ?? "");
  return (
    opens &&
    told.length > 0 &&
    told.every(
      ({ form, first }) =>
        form === "gerund" &&
        /^(?:ADP|SCONJ)$/.test(tokens[first - 1]?.pos ?? "") &&
        first > comma + 2,
    )
  );
}

/** The first verb has its own subject right before it: only then does what follows open a clause, and no phrase. */
function isTold(tokens: readonly Token[], verb: VerbGroup | undefined): boolean {
  if (!verb || !isFinite(verb) || /^(?:[,;—–(]|to)$/.test(tokens[verb.first - 1]?.text ?? ","))
    return false;
  return !tokens
    .slice(0, verb.first)
    .some(({ lower }) => /^(?:who|whom|whose|which)$/.test(lower) || subordinators.has(lower));
}

const isFinite = ({ form }: VerbGroup) => /^(?:past|present|future|modal)$/.test(form);

/** Tokens of an aside, so that a sentence of many pages stays quick. */
const longest = 60;

function openedBefore(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
): Waiting | null {
  const end = (verbs[index]?.first ?? 0) - 1;
  const front = verbs[0]?.last ?? 0;
  for (let comma = end - 1; comma > Math.max(front + 1, end - longest); comma -= 1) {
    if (/^[;"”“]$/.test(tokens[comma]?.text ?? "")) return null;
    if (tokens[comma]?.text !== "," || tokens[comma - 1]?.pos !== "PROPN") continue;
    const opener = openerBefore(tokens, comma);
    if (opener <= front - 1 || !isOpener(tokens, opener, verbs[0])) continue;
    let first = index;
    while ((verbs[first - 1]?.first ?? 0) > opener) first -= 1;
    const inner = verbs.slice(first, index);
    if (inner.some((verb) => verb.first < comma)) return null;
    return isAside(tokens, comma, inner) ? { opener, name: comma - 1, verb: first } : null;
  }
  return null;
}

/** What stands before the name and its title. */
function openerBefore(tokens: readonly Token[], comma: number): number {
  let at = comma - 1;
  while (
    (/^(?:NOUN|PROPN|DET|ADJ)$/.test(tokens[at]?.pos ?? "") && !isDay(tokens, at)) ||
    isHyphen(tokens, at)
  )
    at -= 1;
  return at;
}

/** The hyphen of "Min-su", which the tagger cuts into three. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return sign?.text === "-" && before?.end === sign.start && sign.end === after?.start;
}

/** "Holm,", "Min-su,": the second half of a name may be tagged as a noun. */
function endsName(tokens: readonly Token[], comma: number): boolean {
  const name = isHyphen(tokens, comma - 2) ? comma - 3 : comma - 1;
  return tokens[name]?.pos === "PROPN";
}

const isDay = (tokens: readonly Token[], at: number) => timeWord.test(tokens[at]?.lower ?? "");

function isOpener(tokens: readonly Token[], at: number, told: VerbGroup | undefined): boolean {
  const word = tokens[at]?.lower ?? "";
  // not the list of "met Holm and President Roca, elected in May"
  if (/^(?:and|but)$/.test(word)) return tokens[at - 1]?.text === "," || !isName(tokens, at - 1);
  if (word === ";" || under.test(word)) return true;
  if (!told || !reportVerbs.has(told.lemma)) return false;
  return at === told.last || (isDay(tokens, at) && at - told.last < 4);
}

const under =
  /^(?:after|before|when|while|as|because|since|until|though|although|whereas|that|where|once)$/;

const isName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === "PROPN" && !isDay(tokens, at);

const asides = /^(?:VERB|ADP|SCONJ|NUM|DET|NOUN|ADJ|ADV)$/;

/** Behind the comma: who, a participle, an age, an apposition, but no subject with a verb of its own. */
function isAside(
  tokens: readonly Token[],
  comma: number,
  [first, ...rest]: readonly VerbGroup[],
): boolean {
  const opens = tokens[comma + 1];
  if (/^(?:who|whom|whose|which)$/.test(opens?.lower ?? "")) return first !== undefined;
  if (!asides.test(opens?.pos ?? "")) return false;
  if (!first) return true;
  // "elected in May", "speaking in Lima"
  return first.first === comma + 1 && first.first === first.main && rest.every((v) => !isFinite(v));
}

/** The clause begins with what opens it, be its first verb that of an aside ("elected in May") or the one waited for. */
export function openedBy(tokens: readonly Token[], { opener }: Waiting, cut: Cut): Cut {
  if (cut.link === "relative") return { ...cut, at: opener };
  const word = tokens[opener]?.lower ?? "";
  if (word === ";") return { at: opener, link: "main", joint: null };
  const isAnd = /^(?:and|but)$/.test(word);
  if (!isAnd && !subordinators.has(word)) return { at: opener + 1, link: "that", joint: null };
  return { at: opener, link: subordinators.get(word) ?? "and", joint: opener };
}
