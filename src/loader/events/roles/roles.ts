// Who stands where in a clause: subject, object, and what follows each preposition.
//
// A mention's role is told by the word before it; a list ("A, B and C") shares that of its first. A relative clause
// borrows its antecedent, a coordinated or non-finite one the subject of what it hangs on, a resumed one the sentence's.

import { reportVerbs } from "../../lexicon/verbs.ts";
import { adjectival } from "../clauses/adjectival.ts";
import { befallenInAside, beforeBacked, isPatient } from "./backed.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isBehindAside, isBehindWho, saidBetween } from "../clauses/subjectRange.ts";
import { ownerOf } from "../clauses/governingNoun.ts";
import { goesOn } from "../clauses/headlineComma.ts";
import {
  governor,
  isOwnVoice,
  listEndingIn,
  type PlacedMention,
  withMates,
} from "../clauses/lists.ts";
import {
  asideOf,
  bracketBefore,
  isHolders,
  isNearVerb,
  isTail,
  ofPronoun,
  behindGerund,
  behindWaiting,
  beyondReport,
  isAsAgreed,
  isBehindIt,
  isOfAnother,
  isOfThing,
  isRightBehind,
  namedBefore,
  namedIn,
  objectControl,
  papers,
  peopleBefore,
  whoWaits,
} from "./subjectElse.ts";
import { headsBetween } from "./headsBetween.ts";
import { isApposedWho } from "./apposedWho.ts";
import { withDoer } from "./absolute.ts";
import { hasOwnNoun, isBehindPronoun, isNameless, isOfKin, isWhich } from "./nameless.ts";
import {
  aidedBefore,
  antecedent,
  beforeRelative,
  pendingSubject,
  rowOf,
  underJoint,
} from "../nouns/pending.ts";
import { inWhich, isWhereabouts } from "./fromWhich.ts";
import { awaitedOf } from "./awaitedOf.ts";
import { actingUnder } from "./leaderOf.ts";
import { bodyOf, peopleFrom } from "../nouns/peopleFrom.ts";
import { accusedIn, objectOf } from "./object.ts";
import { isOfObject } from "./praise.ts";
import { behind } from "./behind.ts";
import { whomFronted } from "./whomFronted.ts";
import { isUnderFire, joinedIn } from "./joinedIn.ts";
import { isScene } from "../nouns/nounOwner.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Holm will be represented by Vik": Vik is there, and a state by him; nobody for other verbs. */
function representedBy(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { verb, end } = clause;
  if (!verb.passive || verb.lemma !== "represent") return [];
  const instead = behind(view, verb.last + 1, end, /^by$/);
  if (instead.length === 0) return [];
  // "by its minister": without a name he stands for it
  const isNamed = instead.some(({ form }) => form === "name" || form === "surname");
  return [
    ...instead,
    ...ownSubject(view, clause).filter(({ sort }) => isNamed && sort !== "person"),
  ];
}

export function subjectOf(view: SentenceView, clause: Clause, depth = 0): readonly PlacedMention[] {
  const represented = representedBy(view, clause);
  if (represented.length > 0) return represented;
  if (isUnderFire(view, clause)) return [];
  const joining = depth < 4 ? joinedIn(view, clause) : null;
  if (joining) {
    const others = joining.verb.lemma === "join" ? objectOf(view, joining) : [];
    return [...subjectOf(view, joining, depth + 1), ...others];
  }
  const waiting = whoWaits(view, clause);
  if (waiting) return listEndingIn(view, waiting);
  const named = namedBefore(view, clause);
  if (named.length > 0) return named;
  const own = ownSubject(view, clause);
  // but "Mali attack kills six"
  if (own.length > 0) return own.every((m) => isScene(view, m, m.last + 1)) ? [] : own;
  const joined = underJoint(view, clause);
  if (joined.length > 0) return joined;
  const aided = aidedBefore(view, clause);
  if (aided) return ownSubject(view, aided);
  const speaker = firstPerson(view, clause);
  if (speaker) return speaker;
  if (depth > 4 || isAsAgreed(view, clause)) return [];
  const within = whomFronted(view, clause) ?? inWhich(view, clause) ?? rowOf(view, clause);
  if (within) return subjectOf(view, within, depth + 1);
  const pronoun = clause.link === "relative" ? ofPronoun(view, clause) : null;
  if (pronoun) return pronoun === "it" ? bodyAbove(view, clause, depth) : [];
  const body = isBehindIt(view, clause) ? bodyAbove(view, clause, depth) : [];
  if (body.length > 0) return body;
  if (clause.link === "relative")
    return isWhereabouts(view, clause) || isOfKin(view, clause)
      ? []
      : relativeSubject(view, clause, depth);
  if (isPatient(view, clause)) return [];
  const befallen = befallenInAside(view, clause);
  if (befallen) return befallen;
  const inverted = isBehindWho(view, clause) ? [] : afterReport(view, clause);
  if (inverted.length > 0) return inverted;
  if (clause.link === "main" && clause.index > 0) {
    const pending = pendingSubject(view, clause);
    if (pending.length > 0 || isBehindAside(view, clause) || isBehindWho(view, clause))
      return pending;
  }
  const apposed = view.mentions.find(
    (m) =>
      m.last === clause.start - 1 ||
      (m.first < clause.start && m.last >= clause.start && m.last < clause.verb.first),
  );
  const first = view.clauses[0];
  if (first && first !== clause && goesOn(view, clause)) return subjectOf(view, first, depth + 1);
  const besides = apposed && /^(?:by|with|of|in|to|from)$/.test(governor(view, apposed));
  const cut = view.tokens[clause.start]?.text === ";";
  if (clause.link === "main" && apposed && !besides && !cut && isOwnVoice(view, apposed))
    return listEndingIn(view, apposed);
  const owner = ownerOf(view, clause);
  if (owner) return [owner];
  if (clause.link === "resume") return beforeParticiple(view, clause);
  if (isNameless(view, clause)) return [];
  const parent = beyondReport(view, clause);
  if (!parent || parent.index === clause.index) return [];
  if (clause.link === "infinitive") {
    const whom = objectControl.has(parent.verb.lemma) ? whomAsked(view, parent) : [];
    if (whom.length > 0) return whom;
    const awaited = depth === 0 ? awaitedOf(view, clause, parent) : [];
    if (awaited.length > 0) return awaited;
    // "forced a survey ship to withdraw": whoever it was, not who forced it
    if (isOfThing(view, parent, clause)) return [];
    // "the decision announced by Peru to leave": Peru leaves
    const agents = behind(view, parent.verb.last + 1, parent.end, /^by$/);
    if (parent.link === "participle" && agents.length > 0) return agents;
  }
  const doer = withDoer(view, clause);
  if (doer) return [doer];
  // "accused X of attacking Y": X attacked
  if (clause.verb.form === "gerund" && isOfObject(view, clause, parent))
    return accusedIn(view, parent, clause.verb.first);
  return subjectOf(view, parent, depth + 1);
}

/** "Peru voted to leave the pact, which it joined in 1993": the state or body that the sentence is about. */
function bodyAbove(
  view: SentenceView,
  { parent }: Clause,
  depth: number,
): readonly PlacedMention[] {
  const above = parent === null ? undefined : view.clauses[parent];
  if (!above || depth > 4) return [];
  const found = subjectOf(view, above, depth + 1);
  // "told the ambassador to leave, a day after it expelled two others": he is no "it"
  if (found.some(({ sort }) => sort === "person")) return bodyAbove(view, above, depth + 1);
  return found.length === 1 ? found : [];
}

/** "heads a delegation that arrived on Friday": whoever heads it came, where the noun itself names nobody. */
function relativeSubject(
  view: SentenceView,
  clause: Clause,
  depth: number,
): readonly PlacedMention[] {
  if (isOfAnother(view, clause)) return [];
  const own = antecedent(view, clause);
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (own.length > 0 || !parent || !/^(?:lead|head)$/.test(parent.verb.lemma)) return own;
  const noun = view.tokens[(clause.joint ?? 0) - 1]?.lower ?? "";
  return /^(?:delegation|mission|team)$/.test(noun) && !parent.verb.passive
    ? subjectOf(view, parent, depth + 1)
    : own;
}

/** "called on X": the particle stands before it as a preposition. */
function whomAsked(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const object = objectOf(view, clause);
  if (object.length > 0 || !/ (?:on|upon)$/.test(clause.verb.lemma)) return object;
  return behind(view, clause.verb.last + 1, clause.end, /^(?:on|upon)$/);
}

/** Mentions between joint and verb, the last list that no preposition governs. */
function ownSubject(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const from = behindWaiting(
    view,
    clause,
    clause.joint === null || clause.joint >= clause.verb.first ? clause.start : clause.joint + 1,
  );
  const to = bracketBefore(view, clause.verb.first) ?? clause.verb.first;
  const heads = view.mentions.filter(
    (m) =>
      // "said Ambassador to Peru Ana Roca also left": cut inside her name
      (m.first >= from || (clause.link === "that" && m.last >= from && m.form === "name")) &&
      m.first < to &&
      m.last < clause.verb.first &&
      isOwnVoice(view, m) &&
      !isHolders(view, m) &&
      (isRightBehind(view, clause, m) ||
        (governor(view, m) === "" && !isTail(view, m) && !isApposedWho(view, m))),
  );
  if (clause.link === "relative" && clause.joint !== null && clause.start === 0 && from === 0)
    return [];
  const aside = asideOf(view, from, clause.verb.first);
  const named = aside === null ? [] : namedIn(view, aside);
  if (named.length > 0) return named;
  if (aside !== null && heads.every(({ first }) => first > aside))
    return peopleBefore(view, from, aside);
  const first =
    heads.findLast((m) => isNearVerb(view, m, clause)) ??
    (heads[0]?.form === "group" && withMates(view, heads[0]).length < 2
      ? peopleFrom(view, from, clause.verb.first)
      : undefined) ??
    heads[0] ??
    adjectival(view, from, clause.verb.first) ??
    peopleFrom(view, from, clause.verb.first);
  if (!first) return [];
  const list = withMates(view, first).filter((m) => m.last < clause.verb.first);
  return list.length < 2 ? list : list.map((m) => bodyOf(view, m) ?? m);
}

/** "I", "we": whoever speaks in this sentence. */
function firstPerson(view: SentenceView, clause: Clause): readonly PlacedMention[] | null {
  const from =
    clause.joint === null || clause.joint >= clause.verb.first ? clause.start : clause.joint + 1;
  if (
    !view.tokens.slice(from, clause.verb.first + 1).some((token) => /^(?:i|we)$/.test(token.lower))
  )
    return null;
  const report = view.clauses.find(
    (c) =>
      c !== clause &&
      reportVerbs.has(c.verb.lemma) &&
      ownSubject(view, c).length + afterReport(view, c).length > 0,
  );
  if (!report) return [];
  const own = ownSubject(view, report);
  return own.length > 0 ? own : afterReport(view, report);
}

/** "said Jane Doe": the speaker behind the verb. */
function afterReport(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { form, lemma, passive } = clause.verb;
  if (!reportVerbs.has(lemma) || lemma === "tell" || passive) return [];
  // "plans to warn Bo Holm", "warning Chile": they are warned
  if (/^(?:infinitive|gerund)$/.test(form) || clause.link === "and") return [];
  if (hasOwnNoun(view, clause) || isBehindPronoun(view, clause)) return [];
  const next = view.mentions.find((m) => m.first === clause.verb.last + 1);
  return next && next.form !== "pronoun" ? [next] : [];
}

/** "Discussions between the delegations led by … lasted": what stands before the participle. */
function beforeParticiple(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  const own = behindGerund(view, clause, parent);
  if (own) return [own];
  // "said envoys who had met the rebels were expelled": the envoys were
  const said = saidBetween(view, clause);
  if (said) return headsBetween(view, said);
  // "but those who were doubtful asked": whoever they are
  const aside = view.clauses[clause.index - 1];
  if (aside?.link === "relative" && view.tokens[(aside.joint ?? 0) - 1]?.lower === "those")
    return [];
  // "An offer that Peru made was turned down": the offer was
  if (isWhich(parent) && ownSubject(view, parent).length > 0) return [];
  const led = parent && actingUnder(view, parent, clause);
  if (led) return led;
  // "A letter sent by Denmark accused Peru"
  const isPaper = parent && papers.test(view.tokens[parent.verb.first - 1]?.lower ?? "");
  const writers = isPaper ? behind(view, parent.verb.last + 1, clause.verb.first, /^by$/) : [];
  if (writers.length > 0) return writers;
  const backed = beforeBacked(view, clause);
  if (backed) return [backed];
  // "A Turkish ship escorted by two frigates entered": whose ship it is
  // "a plane flying without lights passed": whose plane it is
  const isBare = parent?.verb.first === parent?.verb.main;
  if (
    parent &&
    isBare &&
    (parent.verb.form === "gerund" || (parent.index === 0 && parent.verb.passive))
  )
    return ownSubject(view, parent);
  const ahead = parent ? beforeRelative(view, parent) : [];
  if (ahead.length > 0) return ahead;
  if (!parent || hasOwnNoun(view, { ...parent, verb: parent.verb })) return [];
  return ownSubject(view, parent);
}
