// An occasion that the words bring in as new: "at a meeting in Oslo", "after talks with Roca".

import { bounds } from "#model/edtf.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { held, type Outcome } from "../outcome.ts";
import { outcomeOf } from "./status.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "At a meeting in Oslo, …", "following a discussion with …": new to the reader, so told here. */
export function occasionOutcome(view: SentenceView, place: NounPlace): Outcome | null {
  const { first, noun, preposition, clause } = place;
  if (isFollowed(view, place)) return held;
  if (!clause) return null;
  if (
    !/^(?:at|during|after|following|in|into)$/.test(preposition ?? "") &&
    !(preposition === "with" && isDaysPart(view, clause))
  )
    return preposition === "from" && isFromVisit(view, first, noun, clause) ? held : null;
  if (
    /^(?:agreement|deal|accord|pact|treaty|understanding|compromise|war|conflict|violence|attack)$/.test(
      view.tokens[noun]?.lemma ?? "",
    )
  )
    return null;
  if (
    !/^(?:a|an)$/.test(view.tokens[first]?.lower ?? "") &&
    !isBareTalks(view, first, noun) &&
    !isTheirs(view, first, noun)
  )
    return null;
  if (isCause(view, noun, preposition)) return null;
  // "a year after a standoff" is no occasion of what came later.
  if (view.timexes.some((t) => t.last === first - 2 && t.type === "DURATION")) return null;
  const outcome = outcomeOf(view, clause);
  // "refused to comment following a meeting with Roca": the meeting was held
  if (outcome?.status === "declined" && /^(?:after|following)$/.test(preposition ?? ""))
    return held;
  if (outcome?.status === "planned" && isBeforePlan(view, place)) return held;
  // A meeting that fell through says nothing of the summit it was to be held at.
  return outcome && /^(?:held|planned)$/.test(outcome.status) ? outcome : null;
}

/** "will pull back troops after a shootout", "will resume talks after a March meeting": what came first is over. */
function isBeforePlan(view: SentenceView, { noun, preposition }: NounPlace): boolean {
  if (!/^(?:after|following)$/.test(preposition ?? "")) return false;
  const { tokens, timexes, published } = view;
  return (
    nounSenses.get(tokens[noun]?.lemma ?? "")?.kind === "ASSAULT" ||
    timexes.some(
      (t) =>
        t.edtf !== null &&
        published !== null &&
        bounds(t.edtf).latest < published &&
        nounOf(view, t) === noun,
    )
  );
}

/** "The vote followed a visit to Lima by the envoy Bo Vik" */
function isFollowed({ tokens }: SentenceView, { noun, role, predicate }: NounPlace): boolean {
  if (role !== "object" || predicate?.verb.lemma !== "follow" || predicate.verb.passive)
    return false;
  return (
    predicate.verb.form === "past" &&
    /^(?:visit|trip|tour)$/.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower === "to" &&
    tokens.slice(noun + 2, noun + 6).some(({ lower }) => lower === "by")
  );
}

/** "reopened the post on Friday after a closure": what came first is no sitting of that day; but "after a bombing". */
function isCause({ tokens }: SentenceView, noun: number, preposition: string | null): boolean {
  if (!/^(?:after|following)$/.test(preposition ?? "")) return false;
  const kind = nounSenses.get(tokens[noun]?.lemma ?? "")?.kind;
  return kind !== undefined && !/^(?:CONSULT|ASSAULT)$/.test(kind);
}

/** "began the day with a meeting with Roca", "wrapped up her visit with talks" */
function isDaysPart({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (
    !/^(?:begin|start|open|end|conclude|close|finish|wrap up|cap|kick off|round off)$/.test(
      verb.lemma,
    )
  )
    return false;
  return tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 5))
    .some(({ lower }) =>
      /^(?:day|visit|trip|tour|stay|week|programme|program|schedule)$/.test(lower),
    );
}

/** "flew in from a visit to Peru", but "will be back from his trip to Peru" */
function isFromVisit(
  { tokens }: SentenceView,
  first: number,
  noun: number,
  { verb }: Clause,
): boolean {
  return (
    /^(?:visit|trip|tour)$/.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower === "to" &&
    /^(?:a|an)$/.test(tokens[first]?.lower ?? "") &&
    /^(?:past|gerund)$/.test(verb.form)
  );
}

/** "after talks with Roca": the bare plural is as new as "a meeting"; but "after the talks with Roca". */
function isBareTalks({ tokens }: SentenceView, first: number, noun: number): boolean {
  return (
    /^(?:talks|discussions|consultations|negotiations)$/.test(tokens[noun]?.lower ?? "") &&
    /^(?:with|between)$/.test(tokens[noun + 1]?.lower ?? "") &&
    !/^(?:DET|PRON|PROPN)$/.test(tokens[first]?.pos ?? "")
  );
}

/** "after his two-hour meeting with Roca": as new as "a meeting"; but "after their meeting", of which one has read. */
function isTheirs({ tokens, mentions }: SentenceView, first: number, noun: number): boolean {
  return (
    /^(?:his|her|their)$/.test(tokens[first]?.lower ?? "") &&
    /^(?:meeting|talks|discussions|consultations|lunch|dinner)$/.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower === "with" &&
    mentions.some((m) => m.first >= noun + 2 && m.first <= noun + 3 && m.form !== "pronoun")
  );
}
