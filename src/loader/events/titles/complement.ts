// What a verb asks for or comes to: the infinitive that no title may lose for want of room.

import type { Merged } from "../merging/merge.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { listInShort } from "./called.ts";
import { objectPhrase } from "./objectPhrase.ts";
import { wordsAfter } from "./titleRest.ts";

/** Verbs that have somebody do something. */
const asking =
  /^(?:order|tell|ask|urge|instruct|command|direct|force|oblige|compel|press|persuade|authori[sz]e|allow|permit|request|require|advise|implore|beg)$/;

/** Verbs that come to something by themselves. */
const deciding =
  /^(?:decide|agree|vow|pledge|promise|resolve|undertake|threaten|refuse|decline|offer|vote|plan|pledge|propose|opt|choose)$/;

/** Such verbs may run a little over. */
const over = 12;

/** The words behind a verb, `told`, unless they have lost what it asks for: then a shorter way to it, where there is one. */
export function withComplement(
  view: SentenceView,
  views: readonly SentenceView[],
  merged: Merged,
  clause: Clause,
  told: string,
  room: number,
): string {
  if (clause.verb.lemma === "take") return withCaptive(view, clause, told);
  const at = complementAt(view, clause);
  const from = clause.verb.last + 1;
  if (at === null || at < from) return told;
  const opening = openingOf(view, at);
  if (told.includes(opening)) return told;
  const tries = isDecided(view, clause, at)
    ? [() => wordsAfter(view, views, merged, at, room)]
    : [
        () => wordsAfter(view, views, merged, from, room + over),
        () => behindShort(view, views, merged, clause, at, room),
      ];
  for (const words of tries) {
    const found = words();
    if (`${found} `.includes(`${opening} `)) return found;
  }
  return told;
}

/** "took the president, his premier and two aides hostage": what they are now, behind those for whom there is room. */
function withCaptive({ tokens }: SentenceView, { verb, end }: Clause, told: string): string {
  const as = tokens
    .slice(verb.last + 1, end)
    .find(({ lower }) => /^(?:hostage|prisoner|captive)$/.test(lower));
  return !as || told === "" || told.includes(as.lower) ? told : `${told} ${as.lower}`;
}

/** "to leave", "of violating" */
const openingOf = ({ tokens }: SentenceView, at: number): string =>
  `${tokens[at]?.text} ${tokens[at + 1]?.text}`;

/** Where the "to leave" of "ordered the envoys to leave", the "of breaking" of "accused Vik of breaking it" begins. */
function complementAt(view: SentenceView, clause: Clause): number | null {
  const { tokens, clauses } = view;
  const { verb, index } = clause;
  if (verb.passive) return null;
  if (verb.lemma === "accuse") return gerundBehind(tokens, verb.last + 2);
  const next = clauses[index + 1];
  const rules = asking.test(verb.lemma) || deciding.test(verb.lemma);
  return rules &&
    next?.parent === index &&
    next.link === "infinitive" &&
    tokens[next.verb.first]?.lower === "to"
    ? next.verb.first
    : null;
}

/** The first "of" with a gerund, in the same breath. */
function gerundBehind(tokens: SentenceView["tokens"], from: number): number | null {
  for (let at = from; tokens[at] && !/^[,;:]$/.test(tokens[at]?.text ?? ""); at++)
    if (tokens[at]?.lower === "of" && tokens[at + 1]?.lower.endsWith("ing")) return at;
  return null;
}

/** "decided at a meeting in Lima to lift the ban": nothing but where and when stands before what was decided. */
function isDecided(view: SentenceView, { verb }: Clause, at: number): boolean {
  const { tokens, timexes } = view;
  // "agreed on steps to end it": what for
  const isOnDay = timexes.some(({ first }) => first === verb.last + 2);
  if (tokens[verb.last + 1]?.lower === "on" && !isOnDay) return false;
  const between = tokens.slice(verb.last + 1, at);
  return (
    deciding.test(verb.lemma) &&
    /^(?:at|in|on|during|after|following|late|early)$/.test(between[0]?.lower ?? "") &&
    between.every(({ pos }) => /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM)$/.test(pos))
  );
}

/** "orders the peacekeepers | from Peru, Chile and Chad | to leave", "accuses Roca of breaking it": who is asked, in few words. */
function behindShort(
  view: SentenceView,
  views: readonly SentenceView[],
  merged: Merged,
  { verb }: Clause,
  at: number,
  room: number,
): string {
  const from = verb.last + 1;
  const [only] = merged.others;
  const name = view.mentions.find(({ first, last }) => first === from && last === at - 1);
  const isIts = only !== undefined && name?.entities.length === 1 && name.entities[0] === only.id;
  const whom = isIts ? listInShort(view, [only]) : objectPhrase(view, "", from, room);
  return whom ? `${whom} ${wordsAfter(view, views, merged, at, room - whom.length - 1)}` : "";
}
