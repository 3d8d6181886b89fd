// "Peru lifted its sanctions. Chile followed suit": a title stands alone, so it says what Chile did.

import { verbLemma } from "../clauses/verbLemma.ts";
import { thirdPerson } from "../clauses/wordForms.ts";
import type { SentenceView } from "../clauses/view.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import type { Merged } from "../merging/merge.ts";
import { isPlural, list } from "./called.ts";
import { spelling } from "./present.ts";
import { wordsAfter } from "./titleRest.ts";

/** Sentences that such words look back. */
const reach = 2;

const same =
  /^(?:(?:has|had|have) )?(?:follow(?:ed|s|ing)? suit|followed (?:in|on|the|an?|\p{L}+ (?:days?|weeks?|months?|years?) later)\b|d(?:id|o|oes|one) (?:the same|likewise|so)|t(?:ook|ake|akes|aken|aking) the same (?:step|measure|action)s?)\b/iu;

/** The step that was told before, with who took it next; null where there is none, or where a number may have been another. */
export function sameStepTitle(
  view: SentenceView,
  merged: Merged,
  all: readonly Merged[],
  views: readonly SentenceView[],
): string | null {
  const { primary, actors } = merged;
  if (primary.outcome.status !== "held" || actors.length === 0) return null;
  const isSame = ({ primary: { sentence, trigger } }: Merged) =>
    same.test(views[sentence]?.text.slice(trigger.start, trigger.start + 24) ?? "");
  if (!isSame(merged)) return null;
  const before = all
    .filter((one) => isStepBefore(one, merged) && !isSame(one))
    .toSorted((a, b) => a.primary.trigger.start - b.primary.trigger.start)
    .at(-1);
  const there = before && views[before.primary.sentence];
  const verb = there?.clauses[before?.primary.clause ?? -1]?.verb;
  const main = verb && there?.tokens[verb.main];
  if (!before || !there || !main || verb.passive || verb.form !== "past" || verb.negated)
    return null;
  const base = verb.last > verb.main ? verb.lemma : spelling(verbLemma(main), main.lower);
  const who = list(view, actors);
  const lead = `${who} ${isPlural(actors) ? base : thirdPerson(base)}`;
  const told = wordsAfter(there, views, before, verb.last + 1, longestTitle - lead.length - 1);
  const rest = againstOther(told, who, list(there, before.actors));
  // "Chad and Fiji followed suit": they have no one envoy
  const isOwn = isPlural(actors) === isPlural(before.actors) || !/\b(?:its|their)\b/.test(rest);
  return rest === "" || numbers.test(rest) || !isOwn ? null : `${lead} ${rest}`;
}

/** "Peru closed its border with Chile. Chile followed suit": its border with Peru. */
function againstOther(rest: string, who: string, other: string): string {
  const end = `with ${who}`;
  return rest.endsWith(end) && other !== "" ? `${rest.slice(0, -who.length)}${other}` : rest;
}

const numbers =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|hundred|thousand|million)\b/i;

function isStepBefore({ primary }: Merged, { primary: own }: Merged): boolean {
  const away = own.sentence - primary.sentence;
  return (
    away >= 0 &&
    away <= reach &&
    primary.trigger.start < own.trigger.start &&
    primary.kind === own.kind &&
    primary.outcome.status === "held" &&
    !primary.echo
  );
}
