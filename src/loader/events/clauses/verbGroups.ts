// Verb groups of a sentence: "also recently rejected", "may have", "was scrapped", "to visit".
//
// The tagger misses one verb in eight, so a word also counts as a verb where its form is a past
// tense that the trigger table knows, or where an auxiliary stands before it.

import type { Token } from "../../article/document.ts";
import { isAdverb } from "./adverbs.ts";
import {
  beForms,
  cancelVerbs,
  haveForms,
  irregularLemmas,
  irregularPast,
  modals,
  negations,
  planVerbs,
  refuseVerbs,
  verbsBeforeTo,
} from "../../lexicon/verbs.ts";
import { isCounted } from "./behindNumber.ts";
import {
  isHyphen,
  isJoined,
  isBetween,
  isMadeKnown,
  isNamedDeed,
  isOrderOf,
  isPairedNoun,
  isPluralVerb,
  isQualifying,
  isUndergoer,
} from "./besideVerb.ts";
import { isActing } from "./acting.ts";
import { asideLength } from "./betweenHelp.ts";
import { isDoing } from "./doing.ts";
import { isHeldBefore, isNounAgain, isUndergone } from "./headlineVerb.ts";
import { isOpenTo } from "./innerTime.ts";
import { isGot, isHad, isKnown, isLetters, isPlainPast, isWhoDoes, isTalks } from "./mistagged.ts";
import { isPlanning } from "../../article/planning.ts";
import { isNoVerb, withFrontedNot } from "./noVerb.ts";
import { isOfNone } from "./ofNone.ts";
import { isBetweenLinkAndNoun, isBetweenVerbAndNoun } from "./lateObject.ts";
import { isDoneAside } from "./participles.ts";
import { isProviso } from "./startsClause.ts";
import { isAskedToDo } from "./subjunctive.ts";
import { particleLength, phrasal, verbLemma } from "./verbLemma.ts";

export type Form = "past" | "present" | "future" | "modal" | "infinitive" | "gerund" | "participle";

/** Places are indices of the sentence's tokens, inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: Form;
  /** The modal in lower case, or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Left out behind an "and": `main` is the verb that was said, before `first`. */
  readonly elided: boolean;
}

export function toVerbGroups(tokens: readonly Token[], headline: boolean): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = readGroup(tokens, at, headline);
    const again = group && headline && isNounAgain(tokens, groups.at(-1), group);
    if (group && !again) groups.push(group);
    at = group ? group.last + 1 : at + 1;
  }
  return withFrontedNot(tokens, groups);
}

function readGroup(tokens: readonly Token[], first: number, headline: boolean): VerbGroup | null {
  const opener = tokens[first];
  if (!opener) return null;
  const infinitive = opener.lower === "to";
  if (!infinitive && !isAuxiliary(opener) && !isVerb(tokens, first, false, headline)) return null;
  const auxiliaries: Token[] = [];
  let negated = false;
  for (let at = infinitive ? first + 1 : first; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (negations.has(token.lower)) {
      negated = true;
      continue;
    }
    if (
      (isAdverb(token) || token.text === '"' || token.text === "“") &&
      (auxiliaries.length > 0 || infinitive)
    )
      continue;
    if (
      (isAuxiliary(token) || isGot(token, tokens[at + 1])) &&
      !(infinitive && at > first + 1 && auxiliaries.length === 0)
    ) {
      auxiliaries.push(token);
      continue;
    }
    const aside = asideLength(tokens, at, auxiliaries.at(-1));
    if (aside > 0) {
      at += aside - 1;
      continue;
    }
    // "will no longer travel"
    if (token.lower === "no" && tokens[at + 1]?.lower === "longer" && auxiliaries.length > 0) {
      negated = true;
      at += 1;
      continue;
    }
    // "had since refused", "had last been received"
    if (token.lower === "since" && auxiliaries.length > 0) continue;
    if (auxiliaries.length > 0 && isOrderOf(tokens, at)) continue;
    const helped = auxiliaries.length > 0 || infinitive;
    if (!isVerb(tokens, at, helped, headline) && !isOpenTo(tokens, at, auxiliaries)) break;
    if (infinitive && auxiliaries.length === 0 && !isBase(token)) break;
    return describe(tokens, { first, main: at, auxiliaries, infinitive, negated, headline });
  }
  const last = auxiliaries.at(-1);
  if (!last || modals.has(last.lower)) return null;
  return describe(tokens, {
    first,
    main: tokens.indexOf(last),
    auxiliaries: auxiliaries.slice(0, -1),
    infinitive,
    negated,
    headline,
  });
}

interface Parts {
  readonly first: number;
  readonly main: number;
  readonly auxiliaries: readonly Token[];
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly headline: boolean;
}

function describe(tokens: readonly Token[], parts: Parts): VerbGroup | null {
  const main = tokens[parts.main];
  if (!main) return null;
  const help = parts.auxiliaries.map((token) => token.lower);
  const modal = help.find((word) => modals.has(word)) ?? null;
  const lastHelp = help.at(-1);
  const ing = main.lower.endsWith("ing");
  const tested = tokens[parts.main - 1]?.text === "-" && tokens[parts.main - 2]?.lower === "test";
  const lemma = tested ? "test-fire" : phrasal(tokens, parts.main);
  const last = parts.main + particleLength(tokens, parts.main, lemma);
  return {
    first: tested && parts.first === parts.main ? parts.main - 2 : parts.first,
    last,
    main: parts.main,
    lemma,
    form: formOf(parts, main, help, modal),
    modal,
    perfect: help.some((word) => haveForms.has(word)) && !ing,
    progressive: ing && lastHelp !== undefined && beForms.has(lastHelp),
    passive:
      isPast(main) &&
      (lastHelp === undefined
        ? (last === parts.main && isDoneAside(tokens, parts.main)) ||
          (parts.headline && isUndergone(tokens, parts.main, lemma))
        : beForms.has(lastHelp) || /^(?:stands|stood|stand|got|get)$/.test(lastHelp)),
    negated:
      parts.negated ||
      negations.has(tokens[parts.first - 1]?.lower ?? "") ||
      // "said he no longer accepted it"
      (isPast(main) &&
        tokens[parts.first - 1]?.lower === "longer" &&
        tokens[parts.first - 2]?.lower === "no") ||
      isOfNone(tokens, last, lemma),
    elided: false,
  };
}

function formOf(parts: Parts, main: Token, help: readonly string[], modal: string | null): Form {
  if (parts.infinitive) return "infinitive";
  if (modal) return /^(?:will|.ll|shall|wo)$/.test(modal) ? "future" : "modal";
  const finite = help[0] ?? main.lower;
  // "without having met", "after being freed"
  if (finite === "having" || finite === "being") return "gerund";
  if (/^(?:was|were|had|did|got)$/.test(finite)) return "past";
  if (help.length > 0) return "present";
  if (main.lower.endsWith("ing")) return "gerund";
  // "wound up a visit"
  return isPast(main) || main.lower === "wound" ? "past" : "present";
}

function isPast(token: Token): boolean {
  return token.lower.endsWith("ed") || irregularPast.has(token.lower);
}

function isBase(token: Token): boolean {
  // "to camps" is no infinitive
  return !/(?:ed|ing|[^s]s)$/.test(token.lower) || token.lemma === token.lower;
}

function isAuxiliary({ text, lower, pos }: Token): boolean {
  // "near Am Dam": a town
  if (pos === "AUX") return text !== "Am";
  if (pos !== "VERB" || lower === "'s" || lower === "’s") return false;
  return modals.has(lower) || beForms.has(lower) || haveForms.has(lower);
}

const neverVerb = (lower: string) =>
  /^(?:including|excluding|regarding|concerning|following|according|everything|missing|remaining|neighbouring|neighboring|existing|ongoing|outstanding|warring|based|united|bound|oil)$/.test(
    lower,
  );

function isVerb(tokens: readonly Token[], at: number, helped: boolean, headline: boolean): boolean {
  const token = tokens[at];
  if (!token || !isLetters(token.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isHyphen(before, token, "before", tokens[at - 2]?.lower) || isHyphen(after, token, "after"))
    return false;
  if (isPairedNoun(tokens, at) || isMadeKnown(tokens, at)) return false;
  if (token.lower === "provided" && !helped && isProviso(tokens, at)) return false;
  // "asked Chile for help"
  if (before?.lower === "for" && token.lower === token.lemma && !isPast(token)) return false;
  if (isNoVerb(tokens, at) || (helped && isHad(before, token))) return false;
  if (helped) return token.pos === "VERB" || isPast(token) || isKnown(token);
  if (neverVerb(token.lower) || isHeldBefore(tokens, at)) return false;
  // "led to protests"
  if (before?.lower === "to" && /[^s]s$/.test(token.lower) && token.lower !== token.lemma)
    return false;
  if (
    after?.lower === "to" &&
    verbsBeforeTo.has(token.lower) &&
    // "Bo Holm of Norway, the mediator, plans to return"
    (/^(?:PROPN|PRON)$/.test(before?.pos ?? "") || before?.text === "," || isJoined(tokens, at)) &&
    !/^(?:his|her|its|their|our|my|your)$/.test(before?.lower ?? "")
  )
    return true;
  if (isPlainPast(before, token, after) || isDoneBy(before, token, after)) return true;
  if (isWhoDoes(before, token, after, tokens[at - 2]) || isPlanning(tokens, at)) return true;
  if (isAskedToDo(tokens, at)) return true;
  if (token.pos !== "VERB" && /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? "")) return false;
  if (isQualifying(tokens, at) || isUndergoer(tokens, at)) return false;
  if (before && after && before.pos === "DET" && /^(?:NOUN|PROPN)$/.test(after.pos)) return false;
  // "dissolved its negotiating panel"
  if (
    after?.pos === "NOUN" &&
    /^(?:his|her|its|their|our)$/.test(before?.lower ?? "") &&
    /(?:ing|ed)$/.test(token.lower)
  )
    return false;
  if (isBetween(before, token, after, tokens[at + 2]) || isNamedDeed(tokens, at)) return false;
  // The "hold" of "put on hold" is a noun.
  if (before?.lower === "on" && /^(?:hold|ice)$/.test(token.lower)) return false;
  // "on Delayed Trip", "after Cancelled Talks": behind a preposition it describes what follows.
  if (headline && isPast(token) && before?.pos === "ADP") return false;
  if (headline)
    return (
      at > 0 &&
      isAnyKnown(token) &&
      (isPluralVerb(tokens, at) ||
        token.pos === "VERB" ||
        (/(?:[^s]s|ed)$/.test(token.lower) && token.pos !== "NOUN" && !isTalks(token, after)))
    );
  if (isPast(token) && isBetweenLinkAndNoun(before, after)) return false;
  if (isBetweenVerbAndNoun(before, token, after)) return false;
  if (isCounted(tokens, at) && isPast(token)) return false;
  const isFirst = token.lower.endsWith("ing") && after?.pos === "VERB" && isKnown(token);
  if (isFirst && (!before || /^(?:CCONJ|SCONJ|PUNCT|ADP)$/.test(before.pos))) return false;
  if (isPast(token) && /^(?:more|most|less)$/.test(before?.lower ?? "")) return false;
  if (isActing(before, token, after) || isDoing(before, token, after)) return true;
  if (token.pos === "VERB") return true;
  return (
    isPast(token) &&
    (isKnown(token) || irregularLemmas.has(token.lower)) &&
    token.pos !== "ADJ" &&
    token.pos !== "PROPN"
  );
}

/** "An earlier draft, circulated by Peru": nothing but a participle stands there. */
function isDoneBy(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  return (
    after?.lower === "by" &&
    token.lower.endsWith("ed") &&
    /^(?:,|–|—)$/.test(before?.text ?? "") &&
    token.pos !== "PROPN"
  );
}

/** A headline's capitals leave the tagger without a hint. */
function isAnyKnown(token: Token): boolean {
  if (/^(?:fail|predicts?|foresees?)$/.test(token.lower)) return true;
  return (
    isKnown(token) || [cancelVerbs, refuseVerbs, planVerbs].some((set) => set.has(verbLemma(token)))
  );
}
