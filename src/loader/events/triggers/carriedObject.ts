// "imposed an embargo in 2005 and lifted it in 2009": what the "it" of the second verb is, the first one says.

import type { Token } from "../../article/document.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isBehindWho } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";
import { runFrom } from "./nounRun.ts";

/** The noun phrase that "it" or "them" right behind a verb of a row stands for, as tokens; empty where it is none. */
export function carriedObject(view: SentenceView, clause: Clause): readonly number[] {
  const { tokens } = view;
  const at = clause.verb.last + 1;
  const pronoun = tokens[at]?.lower ?? "";
  const first = clauseBefore(view, clause);
  if (!/^(?:it|them)$/.test(pronoun) || !first) return [];
  const next = tokens[at + 1];
  // "forced it to withdraw", "called it illegal"
  if (next?.lower === "to" || /^(?:VERB|AUX|ADJ|DET)$/.test(next?.pos ?? "")) {
    if (!view.timexes.some((t) => t.first === at + 1)) return [];
  }
  const earlier = carriedObject(view, first);
  if (earlier.length > 0) return earlier;
  const run = runFrom(view, first.verb.last + 1, first.end).filter(
    (n) => !/^(?:DET|PRON|PART)$/.test(tokens[n]?.pos ?? ""),
  );
  const head = run.findLast(
    (n) => tokens[n]?.pos === "NOUN" || isTown(view, n) || isInitials(tokens[n]),
  );
  if (head === undefined || head !== run.at(-1)) return [];
  if (isSomebody(view, head) && !isMovedGroup(view, clause, head)) return [];
  // "cut off aid to Peru and invaded it": the land
  if (ofLands.test(clause.verb.lemma) && isForSomebody(view, head)) return [];
  return /[^s]s$/.test(tokens[head]?.lower ?? "") === (pronoun === "them") ? run : [];
}

/** The clause that says what the pronoun is: the one before in a row, of the aside before it, or the one it hangs on. */
function clauseBefore(view: SentenceView, clause: Clause): Clause | undefined {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (above && isInRow(view, clause, above)) return above;
  // "Peru, which suspended its drills in May, resumed them"
  const aside = view.clauses[clause.index - 1];
  if (aside?.link === "relative" && isBehindWho(view, clause)) return aside;
  return above && isWhen(clause, above) ? above : underRefusal(view, clause, above);
}

/** The "signed" of "Peru signed the accord, but the rebels refused to sign it" */
function underRefusal(
  { clauses }: SentenceView,
  { link, verb }: Clause,
  above: Clause | undefined,
): Clause | undefined {
  if (link !== "infinitive" || above?.link !== "and" || !ofThings.test(verb.lemma))
    return undefined;
  if (!/^(?:refuse|decline|agree)$/.test(above.verb.lemma)) return undefined;
  const first = above.parent === null ? undefined : clauses[above.parent];
  return first && !first.verb.passive && ofThings.test(first.verb.lemma) ? first : undefined;
}

/** "lost its ties with Peru when Roca severed them", "declined to sign it, although the house had endorsed it" */
function isWhen({ link, index, verb }: Clause, above: Clause): boolean {
  return (
    /^(?:when|though|after|before|because|until|since|while)$/.test(link) &&
    above.index < index &&
    !above.verb.passive &&
    !verb.passive &&
    ofThings.test(verb.lemma)
  );
}

/** What is done to papers, ties and measures, and to no state. */
const ofThings =
  /^(?:sever|cut|cut off|break off|restore|resume|endorse|approve|ratify|sign|adopt|veto|lift|suspend|impose|extend|renew|scrap|postpone|cancel|call off|annul|repeal|revoke|reopen|initial|table|draft)$/;

/** What is done to a land, and to no aid or tie. */
const ofLands = /^(?:invade|annex|bomb|shell|sanction|attack|occupy|blockade)$/;

/** The "aid" of "aid to Peru", the "ties" of "ties with Peru". */
function isForSomebody({ tokens, mentions }: SentenceView, head: number): boolean {
  const front = tokens[head + 2]?.lower === "the" ? head + 3 : head + 2;
  return (
    /^(?:to|with|against|for)$/.test(tokens[head + 1]?.lower ?? "") &&
    mentions.some(({ first, sort }) => first === front && /^(?:state|body)$/.test(sort))
  );
}

/** "the BSA": a thing by its initials. */
const isInitials = (token: Token | undefined): boolean => /^\p{Lu}{2,5}$/u.test(token?.text ?? "");

/** "banned …, but allowed it", "captured …, lost it": the same who does both. */
function isInRow({ tokens }: SentenceView, clause: Clause, first: Clause): boolean {
  const { link, start, verb, index } = clause;
  const isNext = first.index < index && !first.verb.passive && !verb.passive;
  const joints = tokens.slice(start, verb.first).filter(({ text }) => text !== ",");
  const isBare = joints.every(({ pos }) => /^(?:CCONJ|ADV|ADP|PROPN|NUM)$/.test(pos));
  return isNext && isBare && (link === "and" || (link === "main" && tokens[start]?.text === ","));
}

/** "captured Lima in May and retook it" */
function isTown({ places }: SentenceView, at: number): boolean {
  return places.some(({ first, last }) => first <= at && at <= last);
}

function isSomebody({ mentions }: SentenceView, at: number): boolean {
  return mentions.some(({ first, last }) => first <= at && at <= last);
}

/** "sent troops to Chad and withdrew them": people of no name, who are sent here and there. */
function isMovedGroup({ mentions }: SentenceView, { verb }: Clause, head: number): boolean {
  const isMoved =
    /^(?:withdraw|recall|redeploy|release|free|(?:pull|send|bring|call|fly) (?:out|back|home|in))$/;
  return (
    isMoved.test(verb.lemma) &&
    mentions.some(({ last, sort, form }) => last === head && sort === "group" && form === "group")
  );
}

/** What a title says for such an "it": "the arms embargo"; null elsewhere. */
export function carriedWords(view: SentenceView, at: number): string | null {
  const clause = view.clauses.find(({ verb }) => verb.last === at - 1);
  const run = clause ? carriedObject(view, clause) : [];
  const words = run.map((n) => view.tokens[n]?.text ?? "");
  if (run.length === 0 || run.length > 4) return null;
  const isNamed = run.every((n) => isTown(view, n));
  return isNamed ? words.join(" ") : `the ${words.join(" ")}`;
}
