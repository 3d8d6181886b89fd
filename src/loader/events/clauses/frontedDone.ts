// "Detained in May and charged with spying, the envoy was freed": what befell whoever stands behind the comma.

import { months, weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Cut } from "./clauseParents.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A dated participle at the front, or the second of two, before the comma of a clause with its own subject. */
export function isFrontedDone(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
): boolean {
  const [verb, cut] = [verbs[index], cuts[index]];
  const main = cuts.findIndex(({ link }, at) => at > 0 && link === "main");
  const [next, comma] = [verbs[main], cuts[main]?.at ?? 0];
  if (!verb || !next || index >= main || verbs[0]?.first !== 0) return false;
  if (tokens[comma]?.text !== "," || next.first <= comma + 1) return false;
  const isLed = index === 0 || (cut?.link === "and" && verb.first === (cut.joint ?? 0) + 1);
  if (!isLed || !isBareDone(tokens, verb) || isReportBetween(tokens, verbs, cuts, main))
    return false;
  return cuts
    .slice(0, main)
    .every(
      ({ link }, at) =>
        /^(?:main|and|participle)$/.test(link) &&
        (link === "participle" ||
          (at > 0 && atOnce.test(verbs[at]?.lemma ?? "")) ||
          isDated(tokens, verbs[at], cuts[at + 1])),
    );
}

/** A time stands in what belongs to the verb. */
const isDated = (tokens: readonly Token[], verb: VerbGroup | undefined, next: Cut | undefined) =>
  verb !== undefined && tokens.slice(verb.last + 1, next?.at).some(isTime);

/** "Detained in May and charged with spying": about then; but who was jailed in 2011 and pardoned was so later. */
const atOnce = /^(?:charge|indict)$/;

/** "Freed on Friday, Chile said on Monday, the envoys flew to Oslo": who says so is not who was freed. */
function isReportBetween(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  main: number,
): boolean {
  const behind = cuts[main + 1];
  return (
    reportVerbs.has(verbs[main]?.lemma ?? "") &&
    behind?.link === "main" &&
    tokens[behind.at]?.text === ","
  );
}

/** "Detained in May", "pardoned last month": no object stands behind it. */
const isBareDone = (tokens: readonly Token[], { first, main, last, form, lemma }: VerbGroup) =>
  form === "past" &&
  first === main &&
  befalls.test(lemma) &&
  (tokens[last + 1]?.pos === "ADP" || isTime(tokens[last + 1]) || isTime(tokens[last + 3]));

/** "May", "Friday", "2011", "last", "ago". */
const isTime = (token: Token | undefined) => dayOrYear.test(token?.lower ?? "");

const dayOrYear = new RegExp(
  `^(?:\\d{4}|${[...months, ...weekdays].join("|")}|last|ago|earlier|yesterday)$`,
  "i",
);

/** What is done to people. */
const befalls =
  /^(?:detain|arrest|jail|imprison|kidnap|abduct|seize|capture|expel|deport|extradite|exile|free|release|pardon|convict|sentence|charge|indict|elect|appoint|sack|dismiss|oust|depose|topple|impeach|summon|recall|evacuate|rescue)$/;
