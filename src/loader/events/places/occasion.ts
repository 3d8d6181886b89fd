// "told the opening session", "stayed away from the summit", "on the sidelines of the talks": where
// the occasion was that the article has told of.

import { bounds } from "#model/edtf.ts";
import type { Place } from "#model/event.ts";
import type { Token } from "../../article/document.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** What people sit in together, by what "the meeting" and "the talks" may call it. */
const formal: ReadonlySet<string> = new Set([
  "summit",
  "conference",
  "forum",
  "gathering",
  "congress",
]);
const occasions: ReadonlySet<string> = new Set([
  ...formal,
  ..."meeting talk session negotiation ceremony funeral round".split(" "),
]);

/** Words that may stand between "the" and the noun and leave it the one that was told. */
const plain =
  /^(?:opening|closing|emergency|plenary|same|two-day|three-day|one-day|day-long|closed-door|annual|peace|final|foreign|ministers|leaders|whole)$/;

/** The place of the occasion that a telling puts the event at; null where it names none, or none that is placed. */
export function placeOfOccasion(
  one: Merged,
  known: Occasions,
  views: readonly SentenceView[],
): Place | null {
  for (const { candidate } of one.tellings) {
    const view = views[candidate.sentence];
    const clause = view?.clauses[candidate.clause];
    if (!view || !clause) continue;
    for (let at = clause.start; at < clause.end; at++) {
      const noun = view.tokens[at];
      if (!noun || !occasions.has(nounLemma(noun))) continue;
      const own = at === candidate.at && candidate.definite && !candidate.echo;
      if (!own && !isAtTheOne(view.tokens, at)) continue;
      const found = told(nounLemma(noun), candidate.sentence, one, known);
      if (found) return found;
    }
  }
  return null;
}

/** "at the summit", "attended the opening session": a definite noun, and what puts someone there. */
function isAtTheOne(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (plain.test(tokens[at]?.lower ?? "")) at -= 1;
  if (!/^(?:the|this|that)$/.test(tokens[at]?.lower ?? "")) return false;
  const [before, far] = [tokens[at - 1], tokens[at - 2]];
  const next = tokens[noun + 1]?.lower;
  // "the meeting with Chile": perhaps another one
  if (next === "with" || next === "between" || next === "of") return false;
  if (/^(?:at|from|during|out)$/.test(before?.lower ?? "")) return true;
  if (before?.lower === "of")
    return /^(?:sidelines?|margins?|fringes?|out|end|close|start|opening|conclusion|day|host)$/.test(
      far?.lower ?? "",
    );
  return /^(?:attend|address|tell|open|close|leave|quit|boycott|skip|join|chair|host|inform|storm)$/.test(
    before?.lemma ?? "",
  );
}

/** Occasions that are placed, by the stretch of the article that tells of them. */
export type Occasions = ReadonlyMap<number, readonly Merged[]>;

/** Sentences of a stretch: what was told two of them before is in no reader's mind. */
const stretch = 32;

const stretchOf = (sentence: number) => Math.floor(sentence / stretch);

export function occasionsOf(placed: readonly Merged[]): Occasions {
  const found = new Map<number, Merged[]>();
  for (const one of placed) {
    if (!one.place?.country || !isAtOne(one)) continue;
    for (const at of new Set(one.tellings.map(({ candidate }) => stretchOf(candidate.sentence)))) {
      const known = found.get(at);
      if (known) known.push(one);
      else found.set(at, [one]);
    }
  }
  return found;
}

/** A sitting, or what is done at one: "pulled out of talks in P". */
function isAtOne({ primary: { sense, passageText } }: Merged): boolean {
  return (
    /^(?:gather|meet)$/.test(sense.act) ||
    (/^(?:walk-out|absent|reject|withdraw|agree|sign)$/.test(sense.act) &&
      sitting.test(passageText))
  );
}

const sitting = /\b(?:summit|conference|forum|meeting|talks|session|negotiations)\b/i;

/** The last one told by that word, at one place only. */
function told(word: string, sentence: number, one: Merged, known: Occasions): Place | null {
  const here = stretchOf(sentence);
  const near = new Set(gather([here - 2, here - 1, here], (at) => known.get(at) ?? []));
  const fits = [...near].filter(
    ({ primary, tellings, dating }) =>
      (primary.word === word || !formal.has(word) || primary.passageText.includes(word)) &&
      tellings.some(({ candidate }) => candidate.sentence <= sentence) &&
      isSameTime(one, dating),
  );
  const last = fits.at(-1)?.place ?? null;
  return fits.every(({ place }) => place?.name === last?.name) ? last : null;
}

function isSameTime({ dating }: Merged, other: Merged["dating"]): boolean {
  if (!dating || !other) return true;
  const [a, b] = [bounds(dating.edtf), bounds(other.edtf)];
  return a.earliest <= b.latest + 1 && b.earliest - 1 <= a.latest;
}
