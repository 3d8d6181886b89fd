// Which times of its sentence a clause has from those that it leans on, or that lean on it.

import { isAfterLater } from "./afterItsClause.ts";
import { isAdoptedThen } from "./adoptedThen.ts";
import {
  isAsideBefore,
  isBefallenAside,
  isOfBefallen,
  isBefallenFirst,
  isBefallenWhom,
  isDoneBefore,
  isDoneSinceAside,
  isSpanAside,
} from "./asideBefore.ts";
import type { Timex } from "../../times/timex.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isOfWhatIsDone } from "../clauses/contact.ts";
import { timesOf } from "../clauses/stays.ts";
import { timesInWhich } from "../triggers/inWhich.ts";
import { goesOn, isCharge } from "./mindedTimes.ts";
import {
  isLastOfRow,
  isOnVisitOfRow,
  isRefusedThen,
  isSaidThen,
  isSameDeed,
} from "../roles/oneSubject.ts";
import { isDayOfThing } from "../roles/ofThing.ts";
import { isReasonsInfinitive } from "../clauses/reasonBehind.ts";
import { daysOfPaper, isPaperGiven, isWhenAgreed, lentBy } from "./lentBy.ts";
import { isAsideOfOne } from "../roles/besideAside.ts";
import { isWhereFrom, openingOf } from "./openingOf.ts";
import { orderedLater } from "./orderedLater.ts";
import { isTalkedThen } from "./talkedThen.ts";
import { isLetGo, triedThen } from "./triedThen.ts";
import { isItsEnd, isUntil } from "./untilThen.ts";
import { isMetWithForce, isUnderItsDeal } from "./withItsClause.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** "X when Y", "X and Y", "X to do Y": they share a time. */
const sharing = new Set(["when", "where", "resume", "and", "participle", "infinitive"]);

/** "were gathered on 22 May, while the Senate was voting" */
const isMeanwhile = ({ link, verb }: Clause): boolean =>
  link === "while" && verb.progressive && verb.form === "past";

/** The times that clauses lend which lean on a clause, or on which it leans. */
export function leanedTimes(
  view: SentenceView,
  clause: Clause,
  depth = 0,
): readonly (Timex & Placed)[] {
  if (isSinceThen(view, clause)) return [];
  const ofNoun = timesInWhich(view, clause);
  if (ofNoun.length > 0) return ofNoun;
  const later = orderedLater(view, clause);
  if (later.length > 0) return later;
  // "the first meeting since April, when they met": of the meeting then, whatever the noun is of
  const then =
    clause.link === "when" ? view.timexes.filter((t) => isRightBefore(view, t, clause)) : [];
  if (then.length > 0) return then;
  // "mourned Holm, killed in 1999": each of the two has a day of its own
  const isAside = (one: Clause) => isBefallenAside(view, one);
  // "The truce, signed in January, was broken when rebels struck in May": broken in May
  const isDatedWhen = view.clauses.some(
    (one) => one.link === "when" && one.parent === clause.index && timesOf(view, one).length > 0,
  );
  const linked = view.clauses.filter(
    (other) =>
      (!isAside(clause) || other.parent === clause.index) &&
      !isAside(other) &&
      !isBefallenFirst(clause, other) &&
      !isAsideBefore(clause, other) &&
      !isSpanAside(view, other, clause) &&
      !isDoneSinceAside(other, clause) &&
      !(isDatedWhen && isAsideBefore(other, clause)) &&
      !isOfBefallen(view, other, clause) &&
      !isBefallenWhom(view, clause, other) &&
      !isAsideOfOne(view, other, clause) &&
      !isDoneBefore(clause, other) &&
      !isBefallenFirst(other, clause) &&
      ((other.parent === clause.index &&
        (/^(?:when|resume|participle)$/.test(other.link) ||
          isAdoptedThen(view, clause, other) ||
          (isSameDeed(view, clause, other) && !isItsEnd(view, other)) ||
          isLetGo(clause, other) ||
          isTalkedThen(view, clause, other) ||
          isMetWithForce(view, clause, other) ||
          isSaidThen(view, clause, other)) &&
        !isCharge(view, other)) ||
        isWhenAgreed(view, other, clause) ||
        isSuspicion(view, other, clause) ||
        (isLastOfRow(view, clause, other) && !isItsEnd(view, other)) ||
        isOnVisitOfRow(view, clause, other) ||
        isPaperGiven(view, other, clause) ||
        (clause.parent === other.index &&
          !isAfterLater(view, clause) &&
          (sharing.has(clause.link) ||
            isMeanwhile(clause) ||
            isUnderItsDeal(view, clause, other)) &&
          !isWhereFrom(view, clause) &&
          !(isBareAside(other) && isNewHand(view, clause)) &&
          !isReasonsInfinitive(view, clause) &&
          !(clause.link === "resume" && isOfWhatIsDone(view, other)))),
  );
  const opening = clause.link === "main" && clause.index === 1 ? openingOf(view) : [];
  const refused = linked.filter((other) => isRefusedThen(view, clause, other));
  const found = gather(
    [
      ...(refused.length > 0 ? refused : linked),
      ...triedThen(view, clause, linked),
      ...opening,
    ].filter((other) => isPaperGiven(view, other, clause) || !isDayOfThing(view, other, clause)),
    (other) =>
      isPaperGiven(view, other, clause) ? daysOfPaper(view, other) : lentBy(view, other, clause),
  );
  // "since April" is no time of the clause, but "since April, when they clashed" is one of the clash.
  const lent = found.filter(
    (t) => !(isSince(view, t) || isUntil(view, t)) || isRightBefore(view, t, clause),
  );
  if (found.length > 0 || depth > 1) return lent;
  const main = pastAfter(view, clause);
  if (main) return timesOf(view, main).filter((t) => t.first > main.verb.last);
  return gather(
    linked.filter((other) => other.index === clause.parent),
    (other) => leanedTimes(view, other, depth + 1),
  );
}

/** "deported three envoys suspected of spying on Monday": what goes on has no one day, so they were deported then. */
function isSuspicion(view: SentenceView, { link, parent, verb }: Clause, { index }: Clause) {
  const aside = view.clauses[parent ?? -1];
  return (
    link === "participle" &&
    aside?.parent === index &&
    aside.link === "participle" &&
    /^(?:suspect|accuse)$/.test(aside.verb.lemma) &&
    view.tokens[aside.verb.first - 1]?.text !== "," &&
    aside.verb.last === verb.first - 2 &&
    view.tokens[verb.first - 1]?.lower === "of" &&
    goesOn.test(verb.lemma)
  );
}

/** "a probe into Danes seized in 1970": of them, and of nobody else. */
const isBareAside = ({ link, verb }: Clause): boolean =>
  link === "participle" && verb.form === "past" && verb.first === verb.main;

/** "…, and Peru promised aid": behind a comma somebody else acts. */
const isNewHand = ({ tokens }: SentenceView, { link, joint, verb }: Clause): boolean =>
  link === "and" && joint !== null && tokens[joint - 1]?.text === "," && verb.first > joint + 1;

/** "was closed in May after it was stormed, and envoys were expelled": behind the comma goes on the first clause. */
function pastAfter(view: SentenceView, clause: Clause): Clause | null {
  const { parent, verb } = clause;
  if (!isNewHand(view, clause)) return null;
  const aside = view.clauses[parent ?? -1];
  const above = view.clauses[aside?.parent ?? -1];
  // "agreed last month to free Danes seized in 1970, and Peru promised aid"
  const main = above?.link === "infinitive" ? view.clauses[above.parent ?? -1] : above;
  if (!aside || main?.link !== "main") return null;
  if (aside.link !== "after" && !isBareAside(aside)) return null;
  const isTold = verb.form === "past" && !verb.perfect && main.verb.form === "past";
  return isTold && verb.passive === main.verb.passive ? main : null;
}

/** "shook hands on 9 May but have since accused each other": of none of the days told before. */
const isSinceThen = ({ tokens }: SentenceView, { verb }: Clause) =>
  verb.perfect && tokens.slice(verb.first, verb.last).some(({ lower }) => lower === "since");

const isSince = ({ tokens }: SentenceView, { first }: Placed) =>
  tokens[first - 1]?.lower === "since";

function isRightBefore({ tokens }: SentenceView, { last }: Placed, { joint }: Clause): boolean {
  return (
    joint !== null &&
    (last === joint - 1 || (last === joint - 2 && tokens[joint - 1]?.text === ","))
  );
}
