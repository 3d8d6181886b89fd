// Words that the tagger takes for verbs and that are none: "closed it last week", "a letter dated 12 May".

import { months, weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { isMiss } from "./besideVerb.ts";
import type { VerbGroup } from "./verbGroups.ts";

const units: ReadonlySet<string> = new Set(
  "week weekend month year night spring summer autumn fall winter decade".split(" "),
);
const named: ReadonlySet<string> = new Set(
  [...months, ...weekdays].map((name) => name.toLowerCase()),
);

/** True for a word that is no verb, whatever the tagger says. */
export function isNoVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || isMiss(token, next)) return token !== undefined;
  if (isAsPlanned(tokens, at)) return true;
  // "have been free trade partners"
  if (token.text === "free" && /^(?:is|are|was|were|been)$/.test(before?.lower ?? "")) return true;
  // "was moved to March 2006"
  if (token.text === "March" && /^\d/.test(next?.text ?? "")) return true;
  if (isNewly(tokens, at) || isOfSigned(before, token, next)) return true;
  if (token.lower === "last") return units.has(next?.lower ?? "") || named.has(next?.lower ?? "");
  // "in a letter dated 12 May": the day of the letter
  return (
    token.lower === "dated" &&
    (next?.pos === "NUM" || named.has(next?.lower ?? "")) &&
    before?.pos !== "AUX"
  );
}

/** "will go ahead as planned next week": no more than how, and the week is that of the going ahead. */
function isAsPlanned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.lower === "as" &&
    /^(?:planned|scheduled|expected|promised|agreed)$/.test(tokens[at]?.lower ?? "") &&
    (/^(?:[.,;]|on|in|next|this|today|tomorrow)$/.test(next?.lower ?? ".") ||
      named.has(next?.lower ?? ""))
  );
}

/** "met newly elected President Ana Roca", "talks with recently appointed envoy Bo Vik": of what sort they are; but "was newly elected". */
function isNewly(tokens: readonly Token[], at: number): boolean {
  const [front, before, token, next] = [at - 2, at - 1, at, at + 1].map((n) => tokens[n]);
  if (!/^(?:newly|freshly|recently|lately|just)$/.test(before?.lower ?? "")) return false;
  if (!/(?:ed|en|sworn)$/.test(token?.lower ?? "")) return false;
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? "")) return false;
  if (/^(?:newly|freshly)$/.test(before?.lower ?? "")) return front?.pos !== "AUX";
  return /^(?:VERB|ADP|DET)$/.test(front?.pos ?? "");
}

/** "the implementation of signed high-level accords": of what sort they are. */
function isOfSigned(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  return (
    before?.lower === "of" &&
    /^(?:signed|agreed|concluded|ratified|adopted|approved)$/.test(token.lower) &&
    /^(?:ADJ|NOUN)$/.test(next?.pos ?? "")
  );
}

/** "Not since 1985 has a premier visited Lima", "Never has Peru signed a pact": what stands in front denies the verb behind. */
export function withFrontedNot(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
): readonly VerbGroup[] {
  if (isOnlyThen(tokens, groups[0])) {
    const [, then, ...rest] = groups;
    if (then) return [{ ...then, form: "past" }, ...rest];
  }
  if (
    !/^(?:not|never|nor|neither|rarely|seldom|hardly)$/.test(tokens[0]?.lower ?? "") ||
    tokens[1]?.lower === "only"
  )
    return groups;
  const [help, verb, ...others] = groups;
  const isInverted =
    help !== undefined &&
    verb !== undefined &&
    help.first === help.main &&
    /^(?:ha[sd]|have|did|do|does|will)$/.test(tokens[help.main]?.lower ?? "");
  return isInverted ? [help, { ...verb, negated: true }, ...others] : groups;
}

/** "Only in 1979 did Peru recognise Chile", "Not until Friday did Vik leave": the "did" is of the verb behind the subject. */
function isOnlyThen(tokens: readonly Token[], help: VerbGroup | undefined): boolean {
  const opening = [0, 1].map((at) => tokens[at]?.lower ?? "").join(" ");
  return (
    /^(?:only (?:in|on|after|when|then|last|this|at)|not until)$/.test(opening) &&
    help !== undefined &&
    help.first === help.main &&
    tokens[help.main]?.lower === "did"
  );
}
