// "Peru closed its border. Chile followed suit": of the kind of what was told before it.

import { type Candidate, revised } from "../candidate.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { hasDate } from "../status/deeds.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Names } from "../../names/name.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Sentences that such words look back. */
const reach = 2;

const same =
  // "threatened to follow suit": nothing was done yet
  /(?<!\bto )\b(?:follow(?:ed|s|ing)? suit|d(?:id|o|oes|one) (?:the same|likewise|so)|t(?:ook|ake|akes|aken|aking) (?:the same|a similar|similar) (?:steps?|measures?|actions?)|(?:announce|adopt|impose|introduce)d? similar (?:steps?|measures?|sanctions?|moves?))\b/i;

const steps = /^(?:SANCTION|CONCEDE|RETREAT|MOBILIZE|AID|REJECT|COERCE|COOPERATE|SUPPORT)$/;

/** In order of telling. */
export function withSameSteps(
  candidates: readonly Candidate[],
  names: Names,
): readonly Candidate[] {
  return candidates.map((one, index) => {
    if (one.word === "follow" && steps.test(one.kind))
      return withWhom(one, candidates[index - 1], names);
    if (one.outcome.status !== "held" || !same.test(one.passageText) || steps.test(one.kind))
      return one;
    const before = candidates
      .slice(Math.max(0, index - 3), index)
      .findLast((c) => one.sentence - c.sentence <= reach && steps.test(c.kind) && !c.echo);
    if (standsFor(one) && !(before && isByOther(one, before)))
      return revised(one, { echo: true, actors: [] });
    return before ? revised(one, { kind: before.kind, mode: before.mode }) : one;
  });
}

export const takingSame: Sense = { kind: "STATEMENT", mode: null, act: "do", frame: "alone" };

/** "Russia, Chile and China did so on Tuesday": what, is told before (`withSameSteps`); but "was asked to do so" */
export function isSo(view: SentenceView, clause: Clause): boolean {
  const { form, last, first, main, negated } = clause.verb;
  return (
    form === "past" &&
    clause.index === 0 &&
    first === main &&
    !negated &&
    view.tokens[last + 1]?.lower === "so" &&
    hasDate(view, clause)
  );
}

/** "did so": nothing without what it stands for */
const standsFor = ({ word, trigger, passage, passageText }: Candidate): boolean =>
  word === "do" && /^\p{L}+ so\b/u.test(passageText.slice(trigger.start - passage.start));

/** "Peru recognised Chad. Chile did so in May"; but "Peru planned to recognise Chad, and did so in May" */
function isByOther({ actors }: Candidate, before: Candidate): boolean {
  return (
    before.outcome.status === "held" &&
    actors.length > 0 &&
    !actors.some((id) => before.actors.includes(id))
  );
}

/** "The forum suspended Peru in May, and the league followed in June": Peru too; but not "three envoys", who are others. */
function withWhom(one: Candidate, before: Candidate | undefined, { entities }: Names): Candidate {
  if (one.others.length > 0 || before?.sentence !== one.sentence || before.kind !== one.kind)
    return one;
  const isSame = (id: number) => entities[id]?.named === true && !one.actors.includes(id);
  return revised(one, { others: before.others.filter(isSame) });
}

/** "Peru expelled the envoy in May, and Chile followed in June": somebody with a name, and when, and no more. */
export function isFollowing(view: SentenceView, clause: Clause): boolean {
  const { verb, link, joint, end } = clause;
  if (verb.lemma !== "follow" || verb.form !== "past" || verb.passive || verb.negated) return false;
  if (link !== "and" || joint === null || verb.first !== verb.main) return false;
  const { tokens, timexes, mentions, places } = view;
  const next = verb.last + 1;
  const time = timexes.find(({ first }) => first === next || first === next + 1);
  if (!time || (time.first > next && !/^(?:in|on)$/.test(tokens[next]?.lower ?? ""))) return false;
  const rest = tokens.slice(time.last + 1, end).filter(({ pos }) => pos !== "PUNCT");
  const first = tokens[joint + 1]?.lower === "the" ? joint + 2 : joint + 1;
  const isNamed = [...mentions, ...places].some(
    (one) => one.first >= joint + 1 && one.first <= first && one.last === verb.first - 1,
  );
  return rest.length === 0 && isNamed;
}

/** "followed suit by expelling two envoys": which step, its own verb tells. */
export function stepBehind(
  { tokens, clauses }: SentenceView,
  { verb }: Clause,
): Clause | undefined {
  const { lemma, last } = verb;
  if (lemma !== "follow" || tokens[last + 1]?.lower !== "suit") return undefined;
  if (!/^(?:by|in)$/.test(tokens[last + 2]?.lower ?? "")) return undefined;
  return clauses.find((one) => one.verb.form === "gerund" && one.verb.first === last + 3);
}
