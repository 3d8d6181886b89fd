// Clauses of a sentence: one for each verb group, with what joins it to the rest.
//
// There is no parser: between two verb groups the cut falls at the subordinator or relative pronoun, else at a
// coordinator that starts a new predicate, else at the comma or dash, else right before the later verb group.

import { isSubhead } from "./subhead.ts";
import type { Sentence, Token } from "../../article/document.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import { type Cut, coordinate, opensInner, parentOf } from "./clauseParents.ts";
import { contactNoun, isOfLoad, isOfReport } from "./contact.ts";
import { isBetweenCommas } from "./betweenCommas.ts";
import { isApposedDone } from "./apposedDone.ts";
import { isApposed } from "./besideVerb.ts";
import {
  asPassive,
  inherit,
  isAccusedBefore,
  isAccusedOf,
  isBySoon,
  isSeen,
  isUndergoneFirst,
  takesObject,
} from "./inherit.ts";
import { isFrontedDone } from "./frontedDone.ts";
import { isKilledThen } from "./killedThen.ts";
import { elidedCut, withElided } from "./elided.ts";
import { linkOf } from "./linkOf.ts";
import { behindQuote, isPause, lastIndex, pauseBefore } from "./joints.ts";
import { andBefore, jointBefore, nounPhraseStart, timeWord } from "./opensPhrase.ts";
import {
  isAdverbial,
  isBehindWho,
  isLastVerb,
  isListBefore,
  openingDone,
  isInHand,
  startsClause,
  startsPredicate,
  isVerbOfSubject,
} from "./startsClause.ts";
import { isSaidLast } from "./saidLast.ts";
import {
  isLetTo,
  isToldAside,
  isToldOfIt,
  isToldPastAside,
  toldStart,
  isWhy,
} from "./toldAside.ts";
import {
  isFrontedBy,
  isOffAside,
  isReduced,
  isSentBy,
  isOfNounBefore,
  isOfSubjectAside,
  isSignedBy,
  isSomeone,
  isUnderPreposition,
} from "./participles.ts";
import { isOfObjectAside } from "./objectAside.ts";
import { isOrderedDone, orderedDone } from "./orderedDone.ts";
import { withResumed } from "./resumeUnder.ts";
import { asRow, isOfRow, rowCut } from "./rowOfDeeds.ts";
import { toVerbGroups, type VerbGroup } from "./verbGroups.ts";
import { openedBy, waitingFor } from "./waiting.ts";

export type Link =
  | "main"
  | "when"
  | "after"
  | "before"
  | "while"
  | "since"
  | "until"
  | "because"
  | "if"
  | "though"
  | "that"
  | "where"
  | "relative"
  | "and"
  | "participle"
  | "infinitive"
  | "resume";

/** Places are indices of the sentence's tokens; `end` is outside. */
export interface Clause {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly verb: VerbGroup;
  readonly link: Link;
  /** The token that joins it (a subordinator, "and", a relative pronoun, "to"), or null. */
  readonly joint: number | null;
  /** The clause it hangs on; null for the first main clause. */
  readonly parent: number | null;
  /** Where the name ends that has waited for the verb behind an aside; null where the subject is told otherwise. */
  readonly waiting: number | null;
}

/** The clauses in order; they cover the sentence from end to end. Empty without any verb. */
export function toClauses(sentence: Sentence): readonly Clause[] {
  const { tokens } = sentence;
  const isHead = sentence.zone === "headline" || sentence.zone === "promo" || isSubhead(tokens);
  const verbs = [...withElided(tokens, inherit(tokens, toVerbGroups(tokens, isHead)))];
  const waits = waitingFor(tokens, verbs);
  const opened = new Map(
    [...waits.values()].filter(({ opener }) => opener >= 0).map((each) => [each.verb, each]),
  );
  const cuts: Cut[] = [];
  for (const [index, verb] of verbs.entries()) {
    const cut = verb.elided
      ? elidedCut(verb)
      : isOfRow(tokens, verbs, cuts)
        ? rowCut(tokens, verb)
        : cutBefore(tokens, verbs[index - 1], verb, cuts.at(-1) ?? null);
    const waiting = opened.get(index);
    cuts.push(waiting ? openedBy(tokens, waiting, cut) : cut);
    verbs[index] = asRow(tokens, verbs[index - 1], verb, cuts);
  }
  // "Two men kidnapped in May were freed"
  const told = verbs.map((verb, index) =>
    index === 0 &&
    cuts[0]?.link !== "relative" &&
    (cuts[1]?.link === "resume" ||
      isUnderPreposition(tokens, verb) ||
      isFrontedBy(tokens, verb, cuts[1]?.link) ||
      isBetweenCommas(tokens, verb, verbs.slice(1))) &&
    isReduced(tokens, verb) &&
    (isUndergoneFirst(verb, tokens) ||
      isBySoon(tokens, verb.last + 1) ||
      (isBetweenCommas(tokens, verb, verbs.slice(1)) && !takesObject(tokens, verb.last + 1)))
      ? asPassive(verb)
      : isSentBy(tokens, verb, cuts[index]?.link, cuts[index + 1]?.link) ||
          isOffAside(tokens, verb) ||
          isFrontedDone(tokens, verbs, cuts, index) ||
          (index > 0 ? isKilledThen(tokens, verb) : isOfSubjectAside(tokens, verb)) ||
          isOfObjectAside(tokens, verbs[index - 1], verb)
        ? asPassive(verb)
        : orderedDone(tokens, verbs[index - 1], verb),
  );
  const firstMain = cuts.findIndex((cut) => cut.link === "main");
  const clauses = told.map((verb, index) => {
    const { at, link, joint } = cuts[index] ?? { at: 0, link: "main", joint: null };
    // "is to meet Vik on Friday and Dahl on Sunday": both hang on the "is"
    const ruled = verb.elided && verb.form === "infinitive" ? index - 1 : index;
    const mate = coordinate(verbs, cuts, ruled, tokens);
    const isSaid = verb.elided && ruled === index;
    const parent = isSaid ? index - 1 : (mate ?? parentOf(cuts, ruled, firstMain));
    // "since he dismissed the cabinet, declared an emergency and …": no clause of its own
    const isInner = link === "main" && opensInner.test(cuts[mate ?? index]?.link ?? "");
    return {
      index,
      start: at,
      end: cuts[index + 1]?.at ?? tokens.length,
      verb,
      link: isInner ? "and" : link,
      joint,
      parent,
      waiting: waits.get(index)?.name ?? null,
    };
  });
  return withResumed(tokens, clauses);
}

function cutBefore(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
  lastCut: Cut | null,
): Cut {
  const from = before ? before.last + 1 : 0;
  const joint = jointBefore(tokens, from, verb);
  // "Men who fled after the coup were let in": the coup stands in what is told of the men
  const who = lastCut?.link === "relative" ? lastCut.joint : openingDone(tokens, before, verb);
  if (joint !== null && !isBehindWho(tokens, who, verb)) {
    const link = linkOf(tokens, joint, before, verb);
    return {
      at: before ? (link === "relative" ? behindQuote(tokens, from, joint) : joint) : from,
      link,
      joint,
      bare: verb.form === "gerund" && verb.first === joint + 1,
    };
  }
  if (verb.form === "infinitive")
    return {
      at: before ? verb.first : from,
      link: before ? "infinitive" : "main",
      joint: verb.first,
    };
  const isNone = isOfReport(tokens, before) || isOfLoad(before, verb);
  const noun = isNone ? null : contactNoun(tokens, from, verb, !before);
  if (noun !== null) return { at: before ? noun + 1 : from, link: "relative", joint: null };
  const comma = lastIndex(tokens, from, verb.first, isPause);
  const and = andBefore(tokens, from, verb.first, comma);
  if (
    and !== null &&
    before &&
    !isInHand(before, lastCut, comma) &&
    (startsPredicate(tokens, and, verb) ||
      comma === and - 1 ||
      isApposed(tokens, and, verb) ||
      startsClause(tokens, and, before, verb))
  )
    return { at: and, link: "and", joint: and };
  if (before && isAccusedOf(tokens, verb))
    return { at: verb.first, link: "participle", joint: null, paused: comma === verb.first - 1 };
  // "met Roca, then flew to Oslo", "met Roca, then on Monday flew to Oslo"
  const then = comma !== null && tokens[comma + 1]?.lower === "then" ? comma + 1 : -1;
  const isThen = then === verb.first - 1 || (then > 0 && isAdverbial(tokens, then + 1, verb.first));
  if (before && isThen) return { at: then - 1, link: "and", joint: then };
  if (verb.form === "gerund")
    return {
      at: before ? verb.first : from,
      link: "participle",
      joint: null,
      paused: comma === verb.first - 1,
    };
  if (before && isToldAside(tokens, before, verb))
    return { at: verb.first, link: "participle", joint: null, aside: true };
  if (lastCut?.aside && comma === verb.first - 1)
    return { at: verb.first, link: "resume", joint: null };
  const isDone =
    isOfNounBefore(tokens, verb) ||
    isKilledThen(tokens, verb) ||
    isOfObjectAside(tokens, before, verb);
  if (before && isDone) return { at: verb.first, link: "participle", joint: null, paused: true };
  if (before && isApposedDone(tokens, comma, verb))
    return { at: verb.first, link: "participle", joint: null };
  if (before && (isToldPastAside(tokens, before, verb) || isSeen(tokens, before, verb)))
    return { at: before.last + 1, link: "that", joint: null };
  if (comma !== null && before) {
    const pause = pauseBefore(tokens, from, comma);
    return { at: behindQuote(tokens, from, pause), link: "main", joint: null };
  }
  if (!before && (isSignedBy(tokens, verb) || isUnderPreposition(tokens, verb)))
    return { at: 0, link: "participle", joint: null, paused: true };
  if (!before) return { at: 0, link: "main", joint: null };
  if (isLetTo(before, tokens[verb.main]) || isOrderedDone(tokens, before, verb))
    return { at: verb.first, link: "infinitive", joint: null };
  // "after a plane flying without lights passed": a bare gerund rules no verb behind it
  const isBare = before.form === "gerund" && before.first === before.main;
  const isBehindNoun = isNominal(tokens[before.first - 1]) || isAccusedBefore(tokens, before);
  // "warned of more, saying he had asked for help": what is told
  const start = nounPhraseStart(tokens, from, verb.first);
  // "rejected the deal, saying Peru had broken it"
  const isSaying = isBare && !isReduced(tokens, verb) && reportVerbs.has(before.lemma);
  if (isSaying && start === before.last + 1 && start < verb.first)
    return { at: start, link: "that", joint: null };
  if (isSaying && start < verb.first && toldStart(tokens, before, start) === before.last + 1)
    return { at: before.last + 1, link: "that", joint: null };
  if (isBare && (isBehindNoun || !isReduced(tokens, verb)) && !isToldOfIt(tokens, before, verb))
    return { at: verb.first, link: "resume", joint: null };
  const isList = isListBefore(tokens, before, start);
  if (isList && isLastVerb(tokens, verb)) return { at: from, link: "that", joint: null };
  const isSaid = isSaidLast(tokens, before, start, verb);
  // "approved on Monday a treaty signed in Lima"
  const isFinite = !isReduced(tokens, before) || isOnDay(tokens, before, verb);
  if (lastCut && isVerbOfSubject(tokens, lastCut, verb))
    return { at: verb.first, link: "resume", joint: null };
  // "said President Holm planned to leave": so he did
  const isWilled = tokens[verb.last + 1]?.lower === "to" && willing.test(verb.lemma);
  if (
    isReduced(tokens, verb) &&
    isFinite &&
    !isSaid &&
    !(reportVerbs.has(before.lemma) && isWilled)
  )
    return { at: verb.first, link: "participle", joint: null };
  // "came to explain why he decided to leave", "to explain how a warship had entered its waters"
  if (isWhy(tokens[start - 1]) && /^(?:PRON|DET)$/.test(tokens[start]?.pos ?? ""))
    return { at: start, link: "that", joint: null };
  const isOpen = /^(?:participle|relative|where)$/.test(lastCut?.link ?? "");
  if ((isOpen && !isToldOfIt(tokens, before, verb)) || before.form === "infinitive")
    return { at: verb.first, link: "resume", joint: null };
  if (isReduced(tokens, before) && !(reportVerbs.has(before.lemma) && isOnDay(tokens, before)))
    return { at: verb.first, link: "resume", joint: null };
  return { at: isList ? from : toldStart(tokens, before, start), link: "that", joint: null };
}

/** "X said on Friday Y met Z": a verb with a day of its own, and no participle; of `next`, only behind a noun. */
const isOnDay = (tokens: readonly Token[], { last }: VerbGroup, next?: VerbGroup): boolean =>
  /^(?:on|in)$/.test(tokens[last + 1]?.lower ?? "") &&
  timeWord.test(tokens[last + 2]?.lower ?? "") &&
  (next === undefined || isSomeone(tokens, next.first - 1));

const willing =
  /^(?:plan|agree|decide|hope|intend|promise|vow|pledge|refuse|decline|offer|threaten|want|seek|wish|manage|fail|attempt|try|continue)$/;

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);
}
