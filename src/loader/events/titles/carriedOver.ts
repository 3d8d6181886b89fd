// "Peru sent troops to Chad. It pulled them out in May": what "them" stands for, the sentence before says.

import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { runFrom } from "../triggers/nounRun.ts";

/** A clause and the sentence where it stands. */
interface Place {
  readonly view: SentenceView;
  readonly clause: Clause;
}

/** What a title says for an "it", "them" or "him" right behind a verb: "the troops", "ties"; null where nothing fits. */
export function carriedOver(
  view: SentenceView,
  views: readonly SentenceView[],
  at: number,
): string | null {
  const { lower = "" } = view.tokens[at] ?? {};
  if (!/^(?:it|them|him)$/.test(lower)) return null;
  const clause = view.clauses.find(({ verb }) => verb.last === at - 1);
  if (!clause || clause.verb.passive) return null;
  const { lemma } = clause.verb;
  const isMoved = moved.test(lemma);
  const isPaper = lower !== "him" && (papers.test(lemma) || judging.test(lemma));
  if (!isMoved && !isPaper) return null;
  const before = mainBefore(view, views, clause);
  const run = before ? phraseOf(before) : [];
  const tokens = before?.view.tokens ?? [];
  const head = tokens[run.at(-1) ?? -1];
  if (!before || !head || run.length > 4 || !fits(lower, head, before)) return null;
  if (run.some((n) => isNamed(before.view, n))) return null;
  const noun = head.lower.replace(/s$/, "");
  if (!isMoved && !written.has(noun) && !(papers.test(lemma) && lasting.has(noun))) return null;
  const words = run.map((n) => tokens[n]?.text ?? "").join(" ");
  return bare.test(head.lower) ? words : `the ${words}`;
}

/** Words that stand without an article. */
const bare = /^(?:ties|relations|links|contacts)$/;

/** What is done to papers and ties, and to no state. */
const papers =
  /^(?:sever|cut|cut off|break off|restore|resume|endorse|approve|ratify|sign|adopt|veto|lift|suspend|impose|reimpose|extend|renew|scrap|postpone|cancel|call off|annul|repeal|revoke|reopen|initial|upgrade|downgrade)$/;
/** What is done to people and things in one's hands. */
const moved =
  /^(?:(?:pull|send|bring|call|fly) (?:out|back|home|in)|withdraw|move|transfer|redeploy|relocate|recall|reinstate|free|release|liberate|rescue)$/;

/** What is done to those who are freed afterwards. */
const held = /^(?:take|seize|kidnap|abduct|capture|detain|hold|arrest|jail|imprison)$/;

/** What one thinks of a thing, or does about it. */
const judging =
  /^(?:reject|quit|break|violate|breach|recogni[sz]e|accept|honou?r|denounce|condemn|criticise|criticize|welcome|hail|protest|renounce|respect|uphold|oppose|support|back|dismiss)$/;

/** Things of which that is said, without their "s". */
const written: ReadonlySet<string> = new Set(
  "constitution charter convention protocol memorandum declaration document text amendment budget order decree measure deal agreement accord pact treaty sanction ban law bill resolution statement plan proposal truce ceasefire cease-fire decision draft embargo tariff case suit lawsuit ultimatum offer referendum verdict ruling charge blockade boycott".split(
    " ",
  ),
);

/** What is cut off, put off and taken up again. */
const lasting: ReadonlySet<string> = new Set(
  "tie relation link contact talk negotiation dialogue cooperation flight aid membership restriction curb export import shipment delivery visit meeting drill exercise patrol operation service campaign state rule curfew war election".split(
    " ",
  ),
);

/** The main clause before: of the same sentence before a semicolon, else the first of the sentence before. */
function mainBefore(
  view: SentenceView,
  views: readonly SentenceView[],
  { index, start, link, parent }: Clause,
): Place | null {
  // "refused to recognise it"
  const above = link === "infinitive" && parent === index - 1 ? view.clauses[parent] : undefined;
  if (above) return mainBefore(view, views, above);
  // "submitted a draft to the Council, but Peru refused to support it"
  if (link === "and" && /^(?:but|and)$/.test(view.tokens[start]?.lower ?? "")) {
    const clause = view.clauses.findLast((one) => one.index < index && one.link === "main");
    return clause && view.tokens[start - 1]?.text === "," ? { view, clause } : null;
  }
  if (link !== "main") return null;
  if (view.tokens[start]?.text === ";") {
    const clause = view.clauses.findLast((one) => one.index < index && one.link === "main");
    return clause ? { view, clause } : null;
  }
  const before = views[view.sentence.index - 1];
  if (index > 0 || before?.sentence.zone !== view.sentence.zone) return null;
  const clause = before.clauses.find((one) => one.link === "main");
  return clause ? { view: before, clause } : null;
}

/** What its verb is done to, without article: behind the verb, or before a passive. */
function phraseOf({ view, clause: { verb, start, end } }: Place): readonly number[] {
  const { tokens } = view;
  const isWord = (n: number) => /^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[n]?.pos ?? "");
  // "agreed on a truce"
  const on =
    verb.lemma === "agree" && /^(?:on|to)$/.test(tokens[verb.last + 1]?.lower ?? "") ? 2 : 1;
  if (!verb.passive)
    return runFrom(view, verb.last + on, end).filter(
      (n) =>
        !/^(?:DET|PRON|PART)$/.test(tokens[n]?.pos ?? "") &&
        // "took 20 soldiers hostage"
        !(verb.lemma === "take" && /^(?:hostage|prisoner|captive)$/.test(tokens[n]?.lower ?? "")),
    );
  let first = verb.first;
  while (first > start && isWord(first - 1)) first--;
  return Array.from({ length: verb.first - first }, (_, n) => first + n);
}

/** "them" are many, "it" is one thing, "him" somebody in office. */
function fits(
  pronoun: string,
  { lower, lemma, pos }: { readonly lower: string; readonly lemma: string; readonly pos: string },
  { view, clause: { verb } }: Place,
): boolean {
  const { tokens } = view;
  const isMany = /[^s]s$/.test(lower);
  if (pos !== "NOUN" || isMany !== (pronoun === "them")) return false;
  if (pronoun === "him") return officeNouns.has(lemma);
  // "Rebels attacked villages. The army pulled them out": two of many, and nobody knows which
  const isOther =
    pronoun === "them" &&
    !verb.passive &&
    !held.test(verb.lemma) &&
    /[^s]s$/.test(tokens[verb.first - 1]?.lower ?? "") &&
    !isNamed(view, verb.first - 1);
  return !isOther && !(pronoun === "it" && peopleNouns.has(lemma));
}

/** Part of a proper name. */
function isNamed({ mentions }: SentenceView, at: number): boolean {
  return mentions.some(({ form, first, last }) => form === "name" && first <= at && at <= last);
}
