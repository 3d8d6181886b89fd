// Participles behind a noun, which tell no past of their own: "the accord signed in Oslo".

import type { Token } from "../../article/document.ts";
import type { Link } from "./clauses.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { cancelVerbs, haveForms, undergoneForms } from "../../lexicon/verbs.ts";
import { isDoneBehind } from "./doneBehind.ts";
import { hasLateObject } from "./lateObject.ts";
import { isApposedThen } from "./killedThen.ts";
import { timeLength } from "./innerTime.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A past form right after a noun and before "by" or a preposition: "delegations led by". */
export function isReduced(tokens: readonly Token[], verb: VerbGroup): boolean {
  return (
    verb.form === "past" &&
    verb.first === verb.main &&
    !finite.has(tokens[verb.main]?.lower ?? "") &&
    (isBefallenThen(tokens, verb) ||
      isFiredAt(tokens, verb) ||
      isStagedThen(tokens, verb) ||
      // "recognised as part of Peru"
      (/^(?:recogni[sz]e|describe|regard|hail|view|name|depict|portray)$/.test(verb.lemma) &&
        tokens[verb.last + 1]?.lower === "as") ||
      /^(?:by|in|on|at|to|for|with|under|from|between|near|off|during|(?:today|yesterday|out) by) /.test(
        wordsFrom(tokens, verb.last + 1),
      )) &&
    !isWillingTo(tokens, verb) &&
    !hasLateObject(tokens, verb)
  );
}

/** "A missile fired at Peru": somebody fired it. */
const isFiredAt = (tokens: readonly Token[], { lemma, main }: VerbGroup): boolean =>
  lemma === "fire at" && shots.test(tokens[main - 1]?.lower ?? "");

/** "condemned the coup staged that morning", "the campaign launched against Peru": somebody staged it. */
function isStagedThen(tokens: readonly Token[], { lemma, main, last }: VerbGroup): boolean {
  if (!/^(?:stage|launch|mount|carry out|perpetrate|commit|impose|adopt|pass)$/.test(lemma))
    return false;
  const isThing = tokens[main - 1]?.pos === "NOUN" && tokens[main - 2]?.pos !== "PUNCT";
  const next = tokens[last + 1]?.lower ?? "";
  const isDay =
    next === "that" &&
    /^(?:day|morning|afternoon|evening|night|week|month)$/.test(tokens[last + 2]?.lower ?? "");
  return isThing && (isDay || /^(?:against|today|yesterday|earlier|last)$/.test(next));
}

const shots =
  /^(?:missiles?|rockets?|shells?|shots?|bullets?|mortars?|projectiles?|torpedo(?:es)?)$/;

/** "said Peru refused to receive the envoy": who does so means to do more, and nobody did it to him. */
function isWillingTo(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  return (
    tokens[last + 1]?.lower === "to" &&
    tokens[last + 2]?.pos === "VERB" &&
    /^(?:refuse|decline|offer|agree|decide|fail|try|vow|pledge|promise|threaten|hope|want|begin|continue|seek|manage)$/.test(
      lemma,
    )
  );
}

/** "Two men seized three weeks ago", "kidnapped last month", "held since May": what befell them, and when. */
function isBefallenThen(tokens: readonly Token[], { lemma, first, last }: VerbGroup): boolean {
  const before = tokens[first - 1];
  // "killed two rebels they accused of a raid": they did it
  if (/^(?:i|we|he|she|they)$/.test(before?.lower ?? "")) return false;
  // "sanctions on Peru imposed after the coup": nobody imposes without saying what
  if (
    lemma === "impose" &&
    /^(?:after|over|following|amid|last)$/.test(tokens[last + 1]?.lower ?? "")
  )
    return true;
  // "Two envoys held hostage in Lima were freed"
  if (/^(?:hostage|captive)$/.test(tokens[last + 1]?.lower ?? "")) return before?.pos === "NOUN";
  if (tokens[last + 1]?.lower === "of" && /^(?:accuse|suspect|convict)$/.test(lemma)) return true;
  if (tokens[last + 1]?.lower === "with" && lemma === "charge") return true;
  // "Chad, also elected, declined the seat"
  if (isAsideOf(tokens, first) && tokens[last + 1]?.text === ",") return befallen.test(lemma);
  if (!befallen.test(lemma) || (before?.text !== "," && !isSomeone(tokens, first - 1)))
    return false;
  const [next, unit] = [tokens[last + 1], tokens[last + 2]];
  if (/^(?:last|earlier|yesterday|since|this)$/.test(next?.lower ?? "")) return true;
  return next?.pos === "NUM" && /^(?:hours?|days?|weeks?|months?|years?)$/.test(unit?.lower ?? "");
}

/** A noun, or "Serbs" of "released nine Serbs detained last month". */
export function isSomeone(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.pos !== "PROPN") return token?.pos === "NOUN";
  return /[^s]s$/.test(token.lower) && /^(?:NUM|DET)$/.test(before?.pos ?? "");
}

function isAsideOf(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "also" && tokens[first - 2]?.text === ",";
}

const befallen =
  /^(?:recall|kidnap|abduct|seize|capture|detain|arrest|expel|deport|kill|wound|injure|jail|imprison|hold|sign|release|free|snatch|hijack|appoint|elect|summon|suspend|halt|freeze|sever|close|shut|ban|bar|stall)$/;

/** "said Bo Holm spoke with Ana Roca", "talks aimed at ending it collapsed": pasts that are no participles. */
const finite: ReadonlySet<string> = new Set(
  "said was were did had went took gave flew drove spoke saw wrote rose fell grew knew chose began broke drew withdrew threw collapsed died arrived erupted happened occurred failed stalled resigned departed fled voted abstained travelled traveled apologised apologized protested retaliated responded reacted".split(
    " ",
  ),
);

const wordsFrom = (tokens: readonly Token[], at: number) =>
  `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""} `;

/** "The accord, signed in Oslo by …, was": a participle between commas, behind the noun it belongs to. */
export function isSignedBy(tokens: readonly Token[], verb: VerbGroup): boolean {
  // "relations, first established in 1973, were"
  const isNth = /^(?:first|originally|initially|formally)$/.test(
    tokens[verb.first - 1]?.lower ?? "",
  );
  const comma = isNth ? verb.first - 2 : verb.first - 1;
  return (
    isReduced(tokens, verb) &&
    tokens[comma]?.text === "," &&
    (tokens[comma - 1]?.pos === "NOUN" ||
      isNth ||
      isNumbered(tokens, comma - 1) ||
      // "the envoys of Peru, withdrawn in protest"
      undergoneForms.has(tokens[verb.main]?.lower ?? "") ||
      // "talks in Lima, held in May, ended"
      (isGovernedName(tokens, comma - 1) && befallen.test(verb.lemma) && isClosed(tokens, verb)) ||
      // "arms for Peru, intercepted in January by the navy", "Roca, invited by Peru on Friday, left"
      (tokens[comma - 1]?.pos === "PROPN" &&
        (befallen.test(verb.lemma) ||
          made.test(verb.lemma) ||
          (verb.lemma !== "name" && isTriggerVerb(verb.lemma) && isClosed(tokens, verb))) &&
        isByWhom(tokens, verb)))
  );
}

/** The end of "Resolution 1466 (2003)", "Decree No. 12": a paper by its number. */
function isNumbered(tokens: readonly Token[], last: number): boolean {
  const at = tokens[last]?.text === ")" ? last - 3 : last;
  if (tokens[at]?.pos !== "NUM") return false;
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:resolution|decree|decision|law|directive|act|order)$/.test(lower));
}

/** "in Lima", "under Ana Roca": a name behind its preposition, so that what follows is of the noun before. */
function isGovernedName(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (tokens[first]?.pos === "PROPN") first -= 1;
  return first < at && tokens[first]?.pos === "ADP";
}

/** What befalls a thing, and by whom a body was made: "the Commission, set up by the league in May, met". */
export const made =
  /^(?:draft|propose|sponsor|table|intercept|set up|establish|create|found|form|launch|convene|deploy|issue|lodge)$/;

/** "In a declaration signed by Roca, the states pledged": who signed it stands behind. */
export function isFrontedBy(
  tokens: readonly Token[],
  { first, last }: VerbGroup,
  next?: Link,
): boolean {
  // "In a message read out by Roca"
  const by = tokens[last + 1]?.lower === "out" ? last + 2 : last + 1;
  if (next !== "main" || tokens[by]?.lower !== "by") return false;
  return tokens[0]?.pos === "ADP" && tokens[first - 1]?.pos === "NOUN";
}

/** Such a participle that the verb behind its comma closes, or that tells by whom it was. */
function isSignedAside(tokens: readonly Token[], verb: VerbGroup): boolean {
  const isUndergone = undergoneForms.has(tokens[verb.main]?.lower ?? "");
  return (
    isSignedBy(tokens, verb) && (isUndergone || isClosed(tokens, verb) || isByWhom(tokens, verb))
  );
}

/** "approved the deal, signed in Lima by Roca": by whom, with nothing but where between. */
function isByWhom(tokens: readonly Token[], { last }: VerbGroup): boolean {
  const by = tokens.findIndex(({ lower }, at) => at > last && lower === "by");
  const agent = tokens[by + 1];
  return (
    by > 0 &&
    by - last <= 4 &&
    tokens.slice(last + 1, by).every(({ pos }) => /^(?:ADP|PROPN)$/.test(pos)) &&
    /^(?:PROPN|DET|NOUN|ADJ)$/.test(agent?.pos ?? "") &&
    agent?.lower.endsWith("ing") === false
  );
}

/** "relations, established in 1973, had been raised": a comma and a verb close it. */
function isClosed(tokens: readonly Token[], { last }: VerbGroup): boolean {
  const comma = tokens.findIndex(
    ({ text }, at) =>
      at > last &&
      text === "," &&
      // "established on 15 May, 1973, were"
      !(/^\d{4}$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === ","),
  );
  if (comma < 0 || comma - last > 12) return false;
  const next = comma + 1 + timeLength(tokens, comma + 1);
  return /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? "");
}

/** "freed Ida Holm, a nurse kidnapped in May": what befell whom the name is apposed to. */
function isOfApposed(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.form !== "past" || verb.first !== verb.main) return false;
  if (!(befallen.test(verb.lemma) || /^(?:accuse|convict|suspect|charge)$/.test(verb.lemma)))
    return false;
  let at = verb.first - 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? "")) at -= 1;
  return (
    at < verb.first - 1 &&
    /^an?$/.test(tokens[at]?.lower ?? "") &&
    tokens[at - 1]?.text === "," &&
    tokens[at - 2]?.pos === "PROPN" &&
    tokens[verb.last + 1]?.pos === "ADP"
  );
}

/** "Ida Holm, a nurse jailed for spying, was freed": what befell the subject, in its apposition. */
export function isOfSubjectAside(tokens: readonly Token[], verb: VerbGroup): boolean {
  const next = tokens[verb.last + 1]?.pos ?? "";
  return /^(?:ADP|SCONJ|PART)$/.test(next) && isApposedThen(tokens, verb) && isClosed(tokens, verb);
}

/** A participle between commas, or behind an apposition, that belongs to the noun before it. */
export function isOfNounBefore(tokens: readonly Token[], verb: VerbGroup): boolean {
  return isSignedAside(tokens, verb) || isOfApposed(tokens, verb) || isOffAside(tokens, verb);
}

/** "The talks, already put off once, were cancelled": between the commas it tells what had befallen them before. */
export function isOffAside(tokens: readonly Token[], verb: VerbGroup): boolean {
  const { first, last, main, lemma, form } = verb;
  if (form !== "past" || first !== main || !cancelVerbs.has(lemma)) return false;
  const comma = tokens[first - 1]?.pos === "ADV" ? first - 2 : first - 1;
  if (tokens[comma]?.text !== "," || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[comma - 1]?.pos ?? ""))
    return false;
  // "put off in May, was cancelled"
  if (/^(?:in|on|by)$/.test(tokens[last + 1]?.lower ?? "")) return isClosed(tokens, verb);
  return /^(?:once|twice|several|three|four|since|last|earlier|because|amid|after|until|[,.])$/.test(
    tokens[last + 1]?.lower ?? ".",
  );
}

/** "With regard to the two men held in Lima since May, X said": behind a preposition at the front. */
export function isUnderPreposition(tokens: readonly Token[], verb: VerbGroup): boolean {
  const [first, second] = tokens;
  const isAbout =
    /^(?:regarding|concerning|among|as)$/.test(first?.lower ?? "") ||
    (first?.lower === "with" && /^(?:regard|respect|reference)$/.test(second?.lower ?? ""));
  if (!isAbout || !isReduced(tokens, verb)) return false;
  if (!isNominal(tokens[verb.first - 1])) return false;
  return !tokens.slice(1, verb.first).some(({ text }) => text === ",");
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);
}

/** "said that the envoy, recalled after a quarrel, would return": what befell him, between commas. */
function isAsideDone(tokens: readonly Token[], verb: VerbGroup, link: Link | undefined): boolean {
  if (link !== "that" || verb.form !== "past" || verb.first !== verb.main) return false;
  return (
    tokens[verb.first - 1]?.text === "," &&
    isNominal(tokens[verb.first - 2]) &&
    verb.lemma !== "hold" &&
    befallen.test(verb.lemma) &&
    isClosed(tokens, verb)
  );
}

/** "… when a plane sent by Peru crashed": a participle at the head of a clause whose own verb follows. */
export function isSentBy(
  tokens: readonly Token[],
  verb: VerbGroup,
  link: Link | undefined,
  next: Link | undefined,
): boolean {
  if (isAsideDone(tokens, verb, link)) return true;
  if (isDoneBehind(tokens, verb, link) && isReduced(tokens, verb)) return true;
  return (
    next === "resume" &&
    /^(?:when|that|while|because|after|before|main)$/.test(link ?? "") &&
    tokens[verb.last + 1]?.lower === "by" &&
    isNominal(tokens[verb.first - 1]) &&
    isReduced(tokens, verb)
  );
}

/** "the ambassador, withdrawn in May", "a reception given in Oslo": a form that tells no past by itself. */
export function isDoneAside(tokens: readonly Token[], main: number): boolean {
  const before = tokens[main - 1];
  return (
    undergoneForms.has(tokens[main]?.lower ?? "") &&
    tokens[main + 1]?.lower !== "by" &&
    (before?.text === "," || before?.pos === "NOUN") &&
    // "Peru has met Chile, taken a loan and given it back"
    !tokens.slice(Math.max(0, main - 14), main).some(({ lower }) => haveForms.has(lower))
  );
}
