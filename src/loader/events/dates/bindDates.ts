// Gives each candidate the date that the words support: its own clause's, that of a clause it leans on, the
// scene's or the lede's; else only that it lies before or after publication. Never a day that nothing says.

import type { Day } from "#model/day.ts";
import { bounds } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import type { Timex } from "../../times/timex.ts";
import { afterItsClause } from "./afterItsClause.ts";
import { againsOf, firstLeg, without } from "./again.ts";
import { best, isWithin, withUnused } from "./bestTime.ts";
import { beforeSequel } from "./beforeSequel.ts";
import { besideNoun } from "./besideNoun.ts";
import { asVisit, withWords } from "./boundWords.ts";
import { plansBetween } from "../clauses/callOff.ts";
import { isPlacedDeed } from "../placedDeed.ts";
import { type Candidate, isNamed } from "../candidate.ts";
import { doneSo } from "./doneSo.ts";
import { lastingDating } from "../clauses/begunAndEnded.ts";
import type { Clause } from "../clauses/clauses.ts";
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
import { isOfMadeNoun, isOfOtherPaper, isOfWhatIsCondemned } from "./mindedTimes.ts";
import { timesOfPaper } from "./lentBy.ts";
import { handedIn } from "./handedIn.ts";
import { heldTill, tillTold } from "./heldTill.ts";
import { reheldOf } from "./reheld.ts";
import { saidBound } from "./saidBound.ts";
import { sinceTheirDeed } from "./sinceTheirDeed.ts";
import { isOfNounAside } from "./ofNounAside.ts";
import { isDate, resumedBehind, timesOf } from "../clauses/stays.ts";
import { toldBehind } from "../nouns/toldBehind.ts";
import { onSitting } from "./onSitting.ts";
import { mostRecentOf } from "./mostRecent.ts";
import { lapsedPlan } from "./lapsedPlan.ts";
import { leftThen } from "./leftThen.ts";
import { takesPlaceThen } from "./takesPlaceThen.ts";
import { endedThen, untilThen } from "./untilThen.ts";
import { ledeDating, toldDating } from "./untimed.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";
import { leanedTimes } from "./leanedTimes.ts";

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
    const since = heldTill(view, candidate, frontDating(view, candidate, stated) ?? stated);
    const own = tillTold(views, candidate, since, dated);
    const agains = further.filter(
      ({ listedBehind }) => listedBehind === null || isOf(own, listedBehind),
    );
    const fitting = fit(own);
    const neighbour = () =>
      fit(datingOfNeighbour(without(view, moved ? [] : others), candidate, dated, views));
    // "spoke on 2 May. Roca thanked Vik for his help after the raid in April": not before it, and then and there
    const scene = own?.rule === "after-noun" ? neighbour() : null;
    const found =
      (scene && own && isWithin(scene, own) ? scene : null) ??
      fitting ??
      lapsedPlan(view, candidate, own, published) ??
      fit(candidate.echo ? null : entryDating(view)) ??
      neighbour() ??
      (candidate.echo && !isNamed(candidate)
        ? isPlacedDeed(candidate)
          ? toldDating(candidate, published)
          : null
        : (saidBound(view, candidate, published) ??
          (own ? null : handedIn(view, candidate, views, published)) ??
          fit(own ? null : sinceTheirDeed(view, candidate)) ??
          (own && !fitting ? null : ledeDating(view, candidate, views, published)) ??
          fit(onSitting(view, candidate, dated, views, published)) ??
          (own ? null : beforeSequel(view, candidate, published)) ??
          fit(own ? null : afterItsClause(view, candidate)) ??
          leftThen(view, candidate, own, dated, published) ??
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
    [...timesOf(view, clause), ...timesAtFront(view, candidate)].filter(
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
        isDayOfDone(view, t, clause) ||
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

/** "In the vote of 5 May, the plan drafted by Peru was rejected": the time of the noun, though the rest goes on from it. */
function timesAtFront(view: SentenceView, { echo, at, clause }: Candidate) {
  if (!echo) return [];
  return view.timexes.filter(
    (t) =>
      isDate(t) &&
      nounOf(view, t) === at &&
      (resumedBehind(view, t.first, t.last) ?? clause) !== clause,
  );
}

/** "is to speak on Friday, but has ruled out a vote": what has been done was not done on a day to come. */
function isAheadOfDone({ clauses, published }: SentenceView, { edtf }: Timex, one: Candidate) {
  const verb = clauses[one.clause]?.verb;
  if (!verb?.perfect || verb.form !== "present" || one.outcome.status === "cancelled") return false;
  return edtf !== null && published !== null && bounds(edtf).earliest > published;
}

/** "recalled its envoy on Monday and will close its border": the day of what is done, though it is today. */
function isDayOfDone({ clauses }: SentenceView, { first }: Placed, { link, parent, verb }: Clause) {
  const above = parent === null ? undefined : clauses[parent];
  if (link !== "and" || verb.form !== "future" || above?.verb.form !== "past") return false;
  return first >= above.start && first < above.end;
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
