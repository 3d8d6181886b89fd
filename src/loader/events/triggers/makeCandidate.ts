// Puts a candidate together: who by id, kind by outcome, the words it rests on.

import type { Span } from "#model/span.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Names } from "../../names/name.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isNounOfIt } from "../clauses/lentToIt.ts";
import { passageOf } from "./passages.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { sourceOf } from "./speech.ts";
import type { Outcome } from "../outcome.ts";
import { type SentenceView, wordsOf } from "../clauses/view.ts";
import type { Parties } from "../roles/whoWhere.ts";
import { councilOf } from "../roles/resolution.ts";
import { withWhom } from "../roles/withWhom.ts";
import { distinct, gather } from "../../gather.ts";

export interface Parts {
  readonly sense: Sense;
  readonly word: string;
  readonly qualifier: string | null;
  readonly at: number;
  /** First token of the phrase that names it. */
  readonly from: number;
  readonly clause: Clause | null;
  readonly outcome: Outcome;
  readonly parties: Parties;
  readonly place: Candidate["place"];
  readonly echo: boolean;
  readonly trigger: Span;
}

export function makeCandidate(view: SentenceView, names: Names, parts: Parts): Candidate {
  const parties = withWhom(view, parts.clause, parts.parties);
  const own = idsOf(parties.actors);
  const told = own.length > 0 ? own : councilOf(view, parts.clause, names);
  const besides = idsOf(parties.others).filter((id) => !told.includes(id));
  const isSent = parts.sense.kind === "CONSULT" ? sentBy(names, [...told, ...besides]) : null;
  const actors = isSent ? told.filter((id) => !isSent(id)) : told;
  const others = isSent ? besides.filter((id) => !isSent(id)) : besides;
  const passage = passageOf(view, parts.clause, parts.trigger, parts.parties, parts.from);
  const { kind, mode } = kindOf(parts, view);
  return {
    sense: parts.sense,
    kind,
    mode,
    word: parts.word,
    qualifier: parts.qualifier,
    trigger: wordsOf(view, parts.trigger),
    passage,
    passageText: view.text.slice(passage.start, passage.end),
    sentence: view.sentence.index,
    zone: view.sentence.zone,
    clause: parts.clause?.index ?? -1,
    at: parts.at,
    outcome: parts.outcome,
    actors,
    others,
    place: parts.place,
    saidBy: sourceOf(view, parts.clause, names),
    echo: parts.echo,
    definite:
      /^(?:the|this|that|both)$/.test(view.tokens[parts.from]?.lower ?? "") ||
      isNounOfIt(view.tokens[parts.at]),
    ongoing:
      parts.clause !== null &&
      parts.clause.verb.progressive &&
      parts.clause.verb.form === "present",
  };
}

/** "a call between Holm of Peru and Roca of Chile, in which both sides …": the states for whom they speak; null for none. */
function sentBy(names: Names, ids: readonly number[]): ((id: number) => boolean) | null {
  const entities = ids.map((id) => names.entities[id]);
  const homes = distinct(
    gather(entities, (one) => (one?.sort === "person" && one.country ? [one.country] : [])),
  );
  if (homes.length < 2 || !entities.some((one) => one?.sort === "state")) return null;
  return (id) => {
    const one = names.entities[id];
    return one?.sort === "state" && one.country !== null && homes.includes(one.country);
  };
}

function idsOf(mentions: readonly PlacedMention[]): readonly number[] {
  return distinct(gather(mentions, (mention) => mention.entities));
}

/** A meeting to come is an agreement to meet, one called off a refusal (PLOVER); broken-off talks are a sanction. */
const later =
  /\b(?:to (?:have been|be) (?:signed|initial+ed|sealed)|postpon|defer|delay|put(?:s|ting)? off|put back|push(?:ed|es)? back)/i;

/** "were to sign a truce but did not", "The truce never took hold": what was not yet is not ended. */
function isNeverMade(clause: Clause | null): boolean {
  if (!clause) return false;
  const { lemma, form, negated } = clause.verb;
  return form === "infinitive"
    ? /^(?:sign|initial|seal|conclude|ratify|reach)$/.test(lemma)
    : negated && /^(?:take hold|take effect|begin|start|come into|enter into)$/.test(lemma);
}

function kindOf(
  { sense: { kind, mode, act }, outcome: { status }, trigger, from, at, clause }: Parts,
  view: SentenceView,
): Pick<Candidate, "kind" | "mode"> {
  if (status === "declined" && /^(?:CONSULT|AGREE)$/.test(kind))
    return { kind: "REJECT", mode: "meet" };
  // "will not withdraw a soldier", "would not lift the ban"
  if (status === "declined" && /^(?:RETREAT|CONCEDE)$/.test(kind))
    return { kind: "REJECT", mode: "yield" };
  if (status === "declined" && /^(?:COOPERATE|AID|SUPPORT)$/.test(kind))
    return { kind: "REJECT", mode: "assist" };
  // "rejected the ultimatum", "refused to withdraw": of whatever kind that would have been
  if (
    status === "declined" &&
    (kind !== "STATEMENT" || /^(?:do|rule)$/.test(act)) &&
    kind !== "REJECT"
  )
    return { kind: "REJECT", mode: null };
  // "A march was called off": nobody protested
  if (status === "cancelled" && kind === "PROTEST") return { kind: "REJECT", mode: null };
  if (status === "cancelled" && kind === "AGREE")
    // "deferred the signing of the accord", "were to sign it on Friday": what was not yet is not ended
    return act === "sign" ||
      isNeverMade(clause) ||
      later.test(view.text.slice(trigger.start, trigger.end))
      ? { kind: "REJECT", mode: "meet" }
      : { kind: "SANCTION", mode: "discontinue" };
  if (kind !== "CONSULT" || status === "held") return { kind, mode };
  if (status === "planned") return { kind: "AGREE", mode: mode === "phone" ? null : mode };
  const broken =
    /\b(?:suspend|halt|fr[eo]ez|broke(?!r)|break|cut off|discontinu|collaps|founder|stall)/i;
  // "the collapse of talks": what stands before the noun says so
  const before = from < at ? (view.tokens[from]?.start ?? trigger.start) : trigger.start;
  return broken.test(view.text.slice(Math.min(before, trigger.start), trigger.end))
    ? { kind: "SANCTION", mode: "discontinue" }
    : { kind: "REJECT", mode: "meet" };
}
