// Titles of deeds that no one named does: "This plan, agreed in May" is agreed, "agreed to meet again"
// is a meeting to come. The verb alone would be no title.

import { deedNouns, longestTitle } from "../../lexicon/titles.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounPhraseBefore } from "../clauses/nounBefore.ts";
import { clauseAt, type SentenceView } from "../clauses/view.ts";
import { thirdPerson } from "../clauses/wordForms.ts";
import type { Merged } from "../merging/merge.ts";
import { isPluralPhrase } from "./called.ts";
import { placed } from "./nounTitle.ts";
import { headBefore } from "./objectBefore.ts";
import { thingBefore } from "./thingBefore.ts";
import { wordsAfter } from "./titleRest.ts";

/** Null where a noun names the event, or where somebody is known. */
export function deedTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
  cancelled: string,
): string | null {
  const { actors, others, primary } = merged;
  const clause = view.clauses[primary.clause] ?? clauseAt(view, primary.at);
  if (!clause || actors.length + others.length > 0) return null;
  // "They met in Lima in May and in Oslo in June": the verb that is left out
  const { elided, first, main } = clause.verb;
  if ((elided ? first : main) !== primary.at) return null;
  const before = elided ? null : thingBefore(view, views, clause);
  // "It came into effect on Monday"
  if (before && !clause.verb.passive) {
    const base = clause.verb.lemma;
    const does = `${before} ${isPluralPhrase(before) ? base : thirdPerson(base)}`;
    const room = longestTitle - does.length - 1;
    return `${does} ${wordsAfter(view, views, merged, clause.verb.last + 1, room)}`.trim();
  }
  const done = elided ? null : (headOfDone(view, clause) ?? before);
  // "rebel forces marched on the capital", which the tagger reads otherwise
  if (done !== null && !moving.test(primary.sense.act)) {
    const is = isPluralPhrase(done) ? "are" : "is";
    // "It will be signed on Friday"
    const comes = primary.outcome.status === "planned" && clause.verb.passive ? `${is} to be` : is;
    // "were broken off"
    const did = view.tokens.slice(primary.at, clause.verb.last + 1).map(({ lower }) => lower);
    const lead = `${done} ${comes} ${did.join(" ")}`;
    const room = longestTitle - lead.length - 1;
    return `${lead} ${wordsAfter(view, views, merged, clause.verb.last + 1, room)}`.trim();
  }
  const noun = deedNouns[primary.sense.act];
  if (noun === undefined) return null;
  const is = noun.endsWith("s") ? "are" : "is";
  switch (primary.outcome.status) {
    case "held":
      return placed(noun, merged);
    case "planned":
      return placed(`${noun} ${is} planned`, merged);
    case "cancelled":
      return `${noun} ${is} ${cancelled}`;
    case "declined":
      return `${noun} ${is} declined`;
  }
}

/** What nobody does to anything. */
const moving =
  /^(?:protest|visit|arrive|depart|leave-for|return|gather|meet|clash|resign|withdraw)$/;

/** The noun that a participle belongs to, without its article: "talks expected to resume", "a plan, agreed in May". */
export function headOfDone(view: SentenceView, { link, verb }: Clause): string | null {
  const isDone = link === "participle" && verb.form === "past" && !verb.passive;
  if (!isDone && !(verb.form === "past" && view.tokens[verb.first - 2]?.lower === "including"))
    return null;
  const end = view.tokens[verb.first - 1]?.text === "," ? verb.first - 1 : verb.first;
  const head = headBefore(view, end);
  return nounPhraseBefore(view, head).replace(/^(?:the|an?|this|these|its|their) /i, "") || null;
}
