// Whether a journey has a traveller and a goal that make it worth telling.

import type { HappeningReason } from "#model/coverage.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { peopleNouns } from "../../lexicon/verbs.ts";
import type { Names } from "../../names/name.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isAttempt } from "../status/attempt.ts";
import { isTraveller } from "./crowd.ts";
import { hasDate } from "../status/deeds.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Why a journey is none; `nobody` where its traveller is unknown, `people`: a crowd of no name that travels on a day. */
export function whyNotVisit(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
  names: Names,
  nobody: HappeningReason | null,
  people: boolean,
): HappeningReason | null {
  const { word } = candidate;
  const sorts = entitiesOf(candidate).map((id) => names.entities[id]?.sort);
  // To leave is news only on a day of its own, or as the news itself.
  const isNews = view.sentence.zone === "headline" && candidate.place !== null;
  const isStep = !isNews && candidate.outcome.status !== "declined";
  if (word === "leave" && isStep && !(clause && (hasDate(view, clause) || isFor(view, clause))))
    return "part";
  const isLed = clause !== null && hasPeople(view, clause);
  if (word === "leave" && !isLed && sorts.every((sort) => sort === "state")) return "nobody";
  if (isAtHome(candidate, names)) return "nobody";
  // What comes is news of someone, not of a state's step.
  const isSomeone = isLed || sorts.some((sort) => sort === "person" || sort === "group");
  if (word === "come" && !isSomeone) return "nobody";
  const goal = hasGoal(view, clause) || word.endsWith(" home");
  const isPlacedAt = goal || candidate.place !== null || candidate.sense.act === "depart";
  const isKnown = isSetOrOff(view, clause, candidate);
  if (isKnown && candidate.outcome.status === "cancelled") return null;
  // "Rebels failed to show up on Friday", "the team, which arrived on Monday"
  const isCome = () => clause !== null && isPlaced(candidate) && isTraveller(view, clause);
  const isAway = candidate.outcome.status === "declined";
  if ((people || isKnown) && (isPlacedAt || isAway || isCome())) return null;
  // "He returned on Thursday": from where the story had him
  const isBack =
    word === "return" && clause !== null && (hasDate(view, clause) || isAttempt(view, clause));
  if (isBack && sorts.includes("person")) return nobody;
  if (nobody && (candidate.place !== null || goal) && clause && isTraveller(view, clause))
    return null;
  return nobody ?? (isPlaced(candidate) || goal ? null : "no-goal");
}

/** "has left Peru for Chile", "left Peru for a visit to Chile": where to is told. */
function isFor({ tokens, places }: SentenceView, { verb, end }: Clause): boolean {
  return places.some(
    ({ first, preposition }) =>
      first > verb.last &&
      first < end &&
      (preposition === "for" ||
        (preposition === "to" && /^(?:visit|trip)$/.test(tokens[first - 2]?.lower ?? ""))),
  );
}

/** "a visit to Laos, during which the two sides": a state does not go to itself. */
function isAtHome({ actors, others, place }: Candidate, names: Names): boolean {
  const all = [...actors, ...others].map((id) => names.entities[id]);
  return (
    place !== null &&
    all.length > 0 &&
    all.every((one) => one?.sort === "state" && one.country === place.country)
  );
}

/** "A visit to Lima, planned for June, was put off": whoever was to come. */
function isSetOrOff(view: SentenceView, clause: Clause | null, candidate: Candidate): boolean {
  const { outcome, word } = candidate;
  if (!clause || !nounSenses.has(word) || !/^(?:planned|cancelled)$/.test(outcome.status))
    return false;
  if (hasDate(view, clause)) return true;
  // "The envoy’s trip, planned for June, has been put off", "A planned visit to the shrine was cancelled"
  return outcome.status === "cancelled" && !candidate.echo;
}

/** "The leaders of Peru and Chile left": people, though only their states have names. */
function hasPeople({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  return tokens
    .slice(start, verb.first)
    .some(({ lemma }) => peopleNouns.has(lemma.toLowerCase().replace(/s$/, "")));
}

/** "landed at a military airfield", "arrived at the ministry": a place without a name */
function isLanding([first, ...rest]: readonly string[]): boolean {
  return (
    /^(?:at|on|in)$/.test(first ?? "") &&
    rest
      .slice(0, 5)
      .some((word) =>
        /^(?:airfield|airport|airbase|base|airstrip|port|harbour|harbor|palace|ministry|embassy|court|hospital|hotel|headquarters|border|capital|city|town|island)$/.test(
          word,
        ),
      )
  );
}

function isPlaced(candidate: Candidate): boolean {
  return (
    candidate.place !== null ||
    /^(?:cancelled|declined)$/.test(candidate.outcome.status) ||
    !isMotion(candidate)
  );
}

/** "will go to both capitals", "is to tour the region": where to, though no name says it. */
function hasGoal(view: SentenceView, clause: Clause | null): boolean {
  if (!clause) return false;
  const after = view.tokens.slice(clause.verb.last + 1, clause.end).map(({ lower }) => lower);
  if (after[0] === "home") return true;
  if (!hasDate(view, clause)) return false;
  if (after[0] === "here") return true;
  if (isLanding(after)) return true;
  const goal = after.findIndex((word) =>
    /^(?:capitals?|camps?|site|scene|village|town|compound|post|reefs?|islets?|zone|prison|region|area|border|front|continent|airport|embassy|headquarters|republic|nation|country|countries|kingdom|island|islands|emirate|sultanate|peninsula|north|south|east|west)$/.test(
      word,
    ),
  );
  return goal > 0 && goal <= 3 && /^(?:to|in|at|on)$/.test(after[0] ?? "");
}

/** "go", "head", "fly": a motion is a visit only with a goal. */
function isMotion({ word }: Candidate): boolean {
  return /^(?:go|come|head|fly|travel|journey|return|land|depart)$/.test(word);
}
