// Participles behind a noun, whose subject is not the one who rules the clause before: "an accord signed in Oslo".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { isInAudience } from "../nouns/nounPlace.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { behind } from "./behind.ts";
import { subjectOf } from "./roles.ts";
import { withdrawnBefore } from "./withdrawnBefore.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "an accord signed in Oslo": nobody says by whom. */
export function isBareParticiple(
  view: SentenceView,
  clause: Clause,
  agents: readonly PlacedMention[],
): boolean {
  const { tokens, mentions } = view;
  const { link, verb } = clause;
  const areWithdrawn = withdrawnBefore(view, clause).length > 0;
  // "freed nine Serbs detained in May"
  // "a probe into Danes abducted in the 1970s"
  const areMany = ({ sort, form, last }: PlacedMention) =>
    (sort === "group" || form === "demonym") && last === verb.first - 1;
  return (
    (link === "participle" || areWithdrawn) &&
    verb.form === "past" &&
    verb.first === verb.main &&
    agents.length === 0 &&
    (tokens[verb.first - 1]?.pos === "NOUN" || mentions.some(areMany) || areWithdrawn)
  );
}

/** "regrets the decision announced by B": whoever regrets it is not what was announced. */
export function isBehindThing(
  { tokens, mentions, timexes }: SentenceView,
  { link, verb }: Clause,
): boolean {
  // "rejects the deal, signed by B"
  const at = verb.first - (tokens[verb.first - 1]?.text === "," ? 2 : 1);
  if (link !== "participle" || tokens[at]?.pos !== "NOUN") return false;
  // "flew home yesterday, recalled by B"
  return ![mentions, timexes].some((all) =>
    all.some(({ first, last }) => first <= at && at <= last),
  );
}

/** "The accord, signed in Oslo by A and B, …" */
export function isReducedPassive(
  { link, verb }: Clause,
  agents: readonly PlacedMention[],
): boolean {
  return link === "participle" && verb.form === "past" && agents.length > 0;
}

export function isReducedAlone(view: SentenceView, { link, verb }: Clause): boolean {
  const { tokens } = view;
  const next = tokens[verb.last + 1]?.pos;
  return (
    link === "participle" &&
    verb.form === "past" &&
    isThing(view, verb.first - 1) &&
    (next === "ADP" || next === "PUNCT")
  );
}

/** A noun, or "the Roadmap": a name that nobody bears. */
function isThing({ tokens, mentions }: SentenceView, at: number): boolean {
  const { pos = "" } = tokens[at] ?? {};
  if (pos !== "PROPN") return pos === "NOUN";
  return !mentions.some(({ first, last }) => first <= at && at <= last);
}

/** "two Danes detained in Lima since May": to whom it was done stands right before. */
export function undergoneBefore(
  view: SentenceView,
  clause: Clause,
  { act }: Sense,
): readonly PlacedMention[] {
  const { verb } = clause;
  const withdrawn = withdrawnBefore(view, clause);
  if (withdrawn.length > 0) return withdrawn;
  if (!/^(?:detain|release|attack|expel|recall|investigate|dismiss|accuse|convict)$/.test(act))
    return [];
  const before = view.mentions.filter(
    (m) => m.last === verb.first - 1 && /^(?:group|person)$/.test(m.sort),
  );
  return before.length > 0 ? before : apposedBefore(view, verb.first);
}

/** "Ida Holm, a nurse kidnapped in May", "Ole Berg, a Chilean accused of spying": of whom it is told what they are. */
function apposedBefore({ tokens, mentions }: SentenceView, verb: number): readonly PlacedMention[] {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[verb - 1]?.pos ?? "")) return [];
  let at = verb - 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? "")) at -= 1;
  if (!/^(?:an?)$/.test(tokens[at]?.lower ?? "") || tokens[at - 1]?.text !== ",") return [];
  return mentions.filter(({ last, sort }) => sort === "person" && last === at - 2);
}

/** "freed after mediation by X", "after a visit to Lima by X": the agent of an event noun, not of the verb. */
export function isOfNoun({ tokens }: SentenceView, at: number): boolean {
  const by = tokens.findLastIndex(({ lower }, n) => n < at && lower === "by");
  let noun = by - 1;
  while (/^(?:PROPN|DET)$/.test(tokens[noun]?.pos ?? "")) noun--;
  // the "to Lima" of "a visit to Lima by X"
  if (noun < by - 1) noun = /^(?:to|in|of|on)$/.test(tokens[noun]?.lower ?? "") ? noun - 1 : by - 1;
  const before = tokens[noun];
  if (before?.pos !== "NOUN") return false;
  if (isInAudience(tokens, noun)) return false;
  if (nounSenses.has(nounLemma(before))) return true;
  // "freed following an appeal by the Pope"
  const lead = tokens.slice(Math.max(0, noun - 3), noun);
  return lead.some(({ lower }) => /^(?:after|following|despite|upon|amid|during)$/.test(lower));
}

/**
 * "ratified a treaty with Chile signed in 2012", "that was signed": with whom, and the state whose treaty it is; of
 * "between Peru and Chile" those two. With whom, too, of "a deal with Chile that Roca signed". Empty of what is no accord.
 */
export function sidesOfAccord(
  view: SentenceView,
  clause: Clause,
  { act }: Sense,
): readonly PlacedMention[] {
  const { link, verb, joint, parent } = clause;
  const isAside = isAsidePast(view, clause);
  const above = isAside ? clause : parent === null ? undefined : view.clauses[parent];
  const isReduced =
    isAside || (link === "participle" && verb.form === "past" && verb.first === verb.main);
  const isTold = isReduced || link === "relative";
  if (!isTold || !above || !/^(?:sign|agree)$/.test(act)) return [];
  const from = above.verb.first < verb.first ? above.verb.last + 1 : above.start;
  const to = isReduced ? verb.first : (joint ?? clause.start);
  const accord = view.tokens.findIndex(
    ({ lower }, at) => at >= from && at < to && accords.has(lower),
  );
  if (accord < 0) return [];
  const two = behind(view, accord + 1, to, /^between$/);
  if (two.length > 1) return two;
  const partners = behind(view, accord + 1, to, /^with$/);
  return partners.length > 0 && own.test(above.verb.lemma)
    ? [...subjectOf(view, above).filter(({ sort }) => sort === "state"), ...partners]
    : partners;
}

/** "The accord between Peru and Chile, signed last May, came into force": between commas behind its noun. */
export function isAsidePast({ tokens }: SentenceView, { link, verb, end, joint }: Clause): boolean {
  return (
    link === "main" &&
    joint === null &&
    verb.form === "past" &&
    verb.first === verb.main &&
    tokens[verb.first - 1]?.text === "," &&
    tokens[end]?.text === ","
  );
}

const accords: ReadonlySet<string> = new Set(
  "agreement agreements accord accords pact pacts treaty treaties deal deals truce truces ceasefire ceasefires protocol protocols memorandum memoranda convention conventions contract contracts".split(
    " ",
  ),
);

/** What one does with a treaty of one's own. */
const own =
  /^(?:ratify|approve|suspend|cancel|withdraw|pull out|leave|quit|extend|renew|scrap|abandon|denounce|implement|breach|honou?r|abrogate|revoke|terminate)$/;

/** "scrapped a pact with Chile", "withdrew from it": with whom the treaty is that somebody leaves or keeps. */
export function treatyPartners(
  view: SentenceView,
  { verb, end }: Clause,
): readonly PlacedMention[] {
  if (verb.passive || !own.test(verb.lemma)) return [];
  const accord = view.tokens.findIndex(
    ({ lower }, at) => at > verb.last && at < Math.min(end, verb.last + 8) && accords.has(lower),
  );
  return view.tokens[accord + 1]?.lower === "with" ? behind(view, accord + 1, end, /^with$/) : [];
}
