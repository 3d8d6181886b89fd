// Gives each candidate the date that the words support: its own clause's, that of a clause it leans on, the
// scene's or the lede's; else only that it lies before or after publication. Never a day that nothing says.

import { isAdoptedThen } from "./adoptedThen.ts";
import {
  isAsideBefore,
  isOfBefallen,
  isBefallenFirst,
  isDoneBefore,
  isDoneSinceAside,
} from "./asideBefore.ts";
import type { Day } from "#model/day.ts";
import { bounds } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import type { Timex } from "../../times/timex.ts";
import { againsOf, firstLeg, without } from "./again.ts";
import { best, isWithin, withUnused } from "./bestTime.ts";
import { beforeSequel } from "./beforeSequel.ts";
import { besideNoun } from "./besideNoun.ts";
import { asVisit, withWords } from "./boundWords.ts";
import { plansBetween } from "../clauses/callOff.ts";
import { isPlacedDeed } from "../placedDeed.ts";
import { type Candidate, isNamed } from "../candidate.ts";
import { isKilledThen } from "../clauses/killedThen.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isOfWhatIsDone } from "../clauses/contact.ts";
import { doneSo } from "./doneSo.ts";
import { lastingDating } from "../clauses/begunAndEnded.ts";
import { entryDating } from "../clauses/entries.ts";
import { clip, type Dating } from "../clauses/dating.ts";
import { datingOfNeighbour } from "./leanDates.ts";
import { frontDating } from "./frontPhrase.ts";
import { isBoundTo } from "./boundTo.ts";
import { newDateOf } from "./newDate.ts";
import { timesInWhich } from "../triggers/inWhich.ts";
import { isNounTrigger } from "../nouns/nounTrigger.ts";
import { placeNoun } from "../nouns/nounPlace.ts";
import { isNounsAlone, nounOf } from "../nouns/nounTime.ts";
import { isCharge, isOfMadeNoun, isOfOtherPaper, isOfWhatIsCondemned } from "./mindedTimes.ts";
import { isLastOfRow, isOnVisitOfRow, isSaidThen, isSameDeed } from "../roles/oneSubject.ts";
import { isDayOfThing } from "../roles/ofThing.ts";
import { isReasonsInfinitive } from "../clauses/reasonBehind.ts";
import { daysOfPaper, isPaperGiven, isWhenAgreed, lentBy, timesOfPaper } from "./lentBy.ts";
import { handedIn } from "./handedIn.ts";
import { reheldOf } from "./reheld.ts";
import { saidBound } from "./saidBound.ts";
import { isAsideOfOne } from "../roles/besideAside.ts";
import { isOfNounAside } from "./ofNounAside.ts";
import { isDate, timesOf } from "../clauses/stays.ts";
import { toldBehind } from "../nouns/toldBehind.ts";
import { onSitting } from "./onSitting.ts";
import { isWhereFrom, openingOf } from "./openingOf.ts";
import { mostRecentOf } from "./mostRecent.ts";
import { lapsedPlan } from "./lapsedPlan.ts";
import { isLetGo, triedThen } from "./triedThen.ts";
import { takesPlaceThen } from "./takesPlaceThen.ts";
import { endedThen, isItsEnd, isUntil, untilThen } from "./untilThen.ts";
import { ledeDating, toldDating } from "./untimed.ts";
import { isMetWithForce, isUnderItsDeal } from "./withItsClause.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

export interface Dated {
  readonly candidate: Candidate;
  readonly dating: Dating | null;
  /** Words of its own that would put it where its status says it cannot be. */
  readonly refused: readonly Words[];
}

export function bindDates(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  published: Day | null,
): readonly Dated[] {
  const dated: Dated[] = [];
  for (const told of candidates) {
    const view = views[told.sentence];
    if (!view) continue;
    const done = doneSo(views, told, candidates);
    const candidate = done?.candidate ?? told;
    const fit = (dating: Dating | null) =>
      dating && clip(dating, candidate.outcome.status, published);
    const moved = newDateOf(view, candidate);
    const further = moved ? [] : againsOf(view, candidate);
    const others = moved ? [moved.timex] : further.map(({ timex }) => timex);
    const stated = done?.dating ?? moved?.old ?? ownDating(without(view, others), candidate);
    const own = frontDating(view, candidate, stated) ?? stated;
    const agains = further.filter(
      ({ listedBehind }) => listedBehind === null || isOf(own, listedBehind),
    );
    const fitting = fit(own);
    const found =
      fitting ??
      lapsedPlan(view, candidate, own, published) ??
      fit(candidate.echo ? null : entryDating(view)) ??
      fit(datingOfNeighbour(without(view, moved ? [] : others), candidate, dated, views)) ??
      (candidate.echo && !isNamed(candidate)
        ? isPlacedDeed(candidate)
          ? toldDating(candidate, published)
          : null
        : (saidBound(view, candidate, published) ??
          (own ? null : handedIn(view, candidate, views, published)) ??
          (own && !fitting ? null : ledeDating(view, candidate, views, published)) ??
          fit(onSitting(view, candidate, dated, views, published)) ??
          (own ? null : beforeSequel(view, candidate, published)) ??
          toldDating(candidate, published)));
    const leg = firstLeg(view, candidate, agains);
    const whole = found ? withWords(view, leg, found.words) : leg;
    dated.push({
      candidate: found?.rule === "stay-from-arrival" ? asVisit(whole) : whole,
      dating: found,
      refused: own && !fitting ? own.words : [],
    });
    const coming = moved?.dating && clip(moved.dating, "planned", published);
    for (const again of agains) {
      const next = fit(again.dating);
      if (next)
        dated.push({
          candidate: withWords(view, again.candidate, next.words),
          dating: next,
          refused: [],
        });
    }
    if (moved && coming) dated.push({ candidate: moved.candidate, dating: coming, refused: [] });
    const reheld = moved ? null : reheldOf(views, candidate, candidates);
    const anew = reheld && clip(reheld.dating, "planned", published);
    if (reheld && anew) dated.push({ candidate: reheld.candidate, dating: anew, refused: [] });
  }
  return dated;
}

/** The dating rests on this time. */
function isOf(dating: Dating | null, { start, end }: Timex): boolean {
  return dating?.words.some((words) => words.start <= start && end <= words.end) ?? false;
}

/** The date in the candidate's own clause, or in a clause that only says how or when it was. */
function ownDating(view: SentenceView, candidate: Candidate): Dating | null {
  const clause = view.clauses[candidate.clause];
  const beside = candidate.echo && view.timexes.length > 1 ? ownOfNoun(view, candidate) : null;
  if (beside) return beside;
  if (!clause) return best(view, view.timexes.filter(isDate), candidate, 4);
  const then = best(view, takesPlaceThen(view, clause, candidate), candidate, 4);
  if (then) return then;
  const stay = lastingDating(view, clause, candidate);
  if (stay) return stay;
  const over = candidate.echo ? null : endedThen(view, clause, candidate.kind);
  if (over && timesOf(view, clause).length === 0) return over;
  const latest = best(view, mostRecentOf(view, clause), candidate, 4);
  if (latest) return latest;
  const own = best(
    view,
    timesOf(view, clause).filter(
      (t) =>
        isBoundTo(view, t, candidate) &&
        (candidate.at > clause.verb.last ||
          !(isOfWhatIsCondemned(view, t, clause) || isOfNounAside(view, t, clause))),
    ),
    candidate,
    4,
  );
  // "a conference slated for 25 July"; "cut ties in 2009 but resumed them after elections in 2014"
  const later = clause.link === "and" ? besideNoun(view, clause, candidate) : null;
  const set = own ? null : (best(view, setTimes(view, candidate), candidate, 4) ?? later);
  if (set) return set;
  const plans = gather(plansBetween(view, candidate.at, clause), (c) => timesOf(view, c));
  const leaned = leanedTimes(view, clause).filter(
    (t) =>
      timesInWhich(view, clause).includes(t) ||
      timesOfPaper(view, clause).includes(t) ||
      !(
        isAheadOfDone(view, t, candidate) ||
        isNounsAlone(view, t, candidate) ||
        isOfOtherPaper(view, t, candidate) ||
        isOfMadeNoun(view, t, candidate)
      ),
  );
  const lean = best(view, isLost(candidate) && plans.length > 0 ? plans : leaned, candidate, 3);
  if (!own || !lean)
    return (
      own ??
      lean ??
      behindNoun(view, candidate) ??
      besideNoun(view, clause, candidate) ??
      (candidate.echo ? null : untilThen(view, clause))
    );
  return own.vague && isWithin(lean, own) ? withUnused(lean, own) : own;
}

/** "is to speak on Friday, but has ruled out a vote": what has been done was not done on a day to come. */
function isAheadOfDone({ clauses, published }: SentenceView, { edtf }: Timex, one: Candidate) {
  const verb = clauses[one.clause]?.verb;
  if (!verb?.perfect || verb.form !== "present" || one.outcome.status === "cancelled") return false;
  return edtf !== null && published !== null && bounds(edtf).earliest > published;
}

/** "ties soured last month over the killing of two guards on March 13": the day in its own phrase. */
function ownOfNoun(view: SentenceView, candidate: Candidate): Dating | null {
  const dates = view.timexes.filter(isDate);
  const own = dates.filter((t) => nounOf(view, t) === candidate.at);
  // "on March 19 and 20"
  const mates = dates.filter((t) => own.some(({ last }) => t.first === last + 2));
  return best(view, [...own, ...mates], candidate, 4);
}

function setTimes(view: SentenceView, { at, outcome }: Candidate): readonly (Timex & Placed)[] {
  if (outcome.status !== "planned") return [];
  return view.timexes.filter((t) => isDate(t) && nounOf(view, t) === at);
}

function isLost({ outcome, echo }: Candidate): boolean {
  return outcome.status === "cancelled" && !echo;
}

/** "cancelled the talks, which were to be held on Friday": the day is behind the noun; "that Vik held" has another. */
function behindNoun(view: SentenceView, candidate: Candidate): Dating | null {
  if (candidate.echo || !isNounTrigger(view, candidate.at)) return null;
  const clause = toldBehind(view, placeNoun(view, candidate.at))?.predicate;
  const isDone = clause?.verb.form === "past" && !clause.verb.passive;
  if (isDone && /^(?:declined|cancelled)$/.test(candidate.outcome.status)) return null;
  return clause ? best(view, timesOf(view, clause), candidate, 3) : null;
}

/** "X when Y", "X and Y", "X to do Y": they share a time. */
const sharing = new Set(["when", "where", "resume", "and", "participle", "infinitive"]);

/** "were gathered on 22 May, while the Senate was voting" */
const isMeanwhile = ({ link, verb }: Clause): boolean =>
  link === "while" && verb.progressive && verb.form === "past";

function leanedTimes(view: SentenceView, clause: Clause, depth = 0): readonly (Timex & Placed)[] {
  const ofNoun = timesInWhich(view, clause);
  if (ofNoun.length > 0) return ofNoun;
  // "the first meeting since April, when they met": of the meeting then, whatever the noun is of
  const then =
    clause.link === "when" ? view.timexes.filter((t) => isRightBefore(view, t, clause)) : [];
  if (then.length > 0) return then;
  // "mourned Holm, killed in 1999": each of the two has a day of its own
  const isAside = ({ index, verb }: Clause) => index > 0 && isKilledThen(view.tokens, verb);
  const linked = view.clauses.filter(
    (other) =>
      (!isAside(clause) || other.parent === clause.index) &&
      !isAside(other) &&
      !isBefallenFirst(clause, other) &&
      !isAsideBefore(clause, other) &&
      !isDoneSinceAside(other, clause) &&
      !isOfBefallen(view, other, clause) &&
      !isAsideOfOne(view, other, clause) &&
      !isDoneBefore(clause, other) &&
      !isBefallenFirst(other, clause) &&
      ((other.parent === clause.index &&
        (/^(?:when|resume|participle)$/.test(other.link) ||
          isAdoptedThen(view, clause, other) ||
          (isSameDeed(view, clause, other) && !isItsEnd(view, other)) ||
          isLetGo(clause, other) ||
          isMetWithForce(view, clause, other) ||
          isSaidThen(view, clause, other)) &&
        !isCharge(view, other)) ||
        isWhenAgreed(view, other, clause) ||
        (isLastOfRow(view, clause, other) && !isItsEnd(view, other)) ||
        isOnVisitOfRow(view, clause, other) ||
        isPaperGiven(view, other, clause) ||
        (clause.parent === other.index &&
          (sharing.has(clause.link) ||
            isMeanwhile(clause) ||
            isUnderItsDeal(view, clause, other)) &&
          !isWhereFrom(view, clause) &&
          !isReasonsInfinitive(view, clause) &&
          !(clause.link === "resume" && isOfWhatIsDone(view, other)))),
  );
  const opening = clause.link === "main" && clause.index === 1 ? openingOf(view) : [];
  const found = gather(
    [...linked, ...triedThen(view, clause, linked), ...opening].filter(
      (other) => isPaperGiven(view, other, clause) || !isDayOfThing(view, other, clause),
    ),
    (other) =>
      isPaperGiven(view, other, clause) ? daysOfPaper(view, other) : lentBy(view, other, clause),
  );
  // "since April" is no time of the clause, but "since April, when they clashed" is one of the clash.
  const lent = found.filter(
    (t) => !(isSince(view, t) || isUntil(view, t)) || isRightBefore(view, t, clause),
  );
  if (found.length > 0 || depth > 1) return lent;
  return gather(
    linked.filter((other) => other.index === clause.parent),
    (other) => leanedTimes(view, other, depth + 1),
  );
}

const isSince = ({ tokens }: SentenceView, { first }: Placed) =>
  tokens[first - 1]?.lower === "since";

function isRightBefore({ tokens }: SentenceView, { last }: Placed, { joint }: Clause): boolean {
  return (
    joint !== null &&
    (last === joint - 1 || (last === joint - 2 && tokens[joint - 1]?.text === ","))
  );
}
