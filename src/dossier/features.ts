// What speaks for and against two tellings being of one happening. A row has a weight and its reason in words,
// as the editor reads it; the score of a pair is the sum of the rows that hold.

import type { Day } from "#model/day.ts";
import type { Status } from "#model/event.ts";
import { type ComparedPair, guests, isElsewhere, shared, toPair } from "./comparedPair.ts";
import { gap, type ComparedTelling } from "./sides.ts";

/** What of two tellings is compared; what is told beside it last. */
export const comparedFacts = ["when", "what", "who", "where", "status", "beside"] as const;
export type ComparedFact = (typeof comparedFacts)[number];

export interface Feature {
  readonly name: string;
  readonly of: ComparedFact;
  readonly weight: number;
  readonly says: string;
}

interface FeatureRow extends Feature {
  readonly holds: (pair: ComparedPair) => boolean;
}

/** From this score on two tellings are one happening, unless something bars it. */
export const threshold = 6;

/**
 * Weights are set by hand on the open dossiers of test/dossiers and rounded to halves;
 * `npm run bench -- dossier` says what they give there, and on the closed ones.
 */
const rows: readonly FeatureRow[] = [
  // When
  {
    name: "same-day",
    of: "when",
    weight: 4,
    says: "on the same day",
    holds: ({ exact, apart }) => exact && apart === 0,
  },
  {
    name: "days-fit",
    of: "when",
    weight: 2,
    says: "one date lies in the other",
    holds: ({ exact, apart, width }) => !exact && apart === 0 && width <= 31,
  },
  {
    name: "years-fit",
    of: "when",
    weight: 1,
    says: "one date lies in the other, which is long",
    holds: ({ apart, width }) => apart === 0 && width > 31 && width <= 366,
  },
  {
    name: "old-year",
    of: "when",
    weight: 1.5,
    says: "the same year, long before both articles",
    holds: ({ a, b, apart, width }) =>
      apart === 0 &&
      width > 31 &&
      width <= 366 &&
      [a, b].every(({ latest, published }) => published - latest > old),
  },
  {
    name: "long-before",
    of: "when",
    weight: -3,
    says: "one only says that it was before or after, and the other is far from that",
    holds: ({ apart, width }) => apart === 0 && width > 366,
  },
  {
    name: "day-beside",
    of: "when",
    weight: 1,
    says: "a day apart",
    holds: ({ apart }) => apart === 1,
  },
  {
    name: "days-apart",
    of: "when",
    weight: -4,
    says: "several days apart",
    holds: ({ apart }) => apart > 1,
  },
  // Who
  {
    name: "people",
    of: "who",
    weight: 3,
    says: "the same people",
    holds: ({ people }) => people > 1,
  },
  {
    name: "person",
    of: "who",
    weight: 2,
    says: "somebody in both",
    holds: ({ people }) => people === 1,
  },
  {
    name: "bodies",
    of: "who",
    weight: 1.5,
    says: "the same body",
    holds: ({ bodies }) => bodies > 0,
  },
  {
    name: "countries",
    of: "who",
    weight: 1.5,
    says: "the same countries",
    holds: ({ countries }) => countries > 1,
  },
  {
    name: "country",
    of: "who",
    weight: 0.5,
    says: "one country in both",
    holds: ({ countries }) => countries === 1,
  },
  {
    name: "names",
    of: "beside",
    weight: 2,
    says: "the same names beside it",
    holds: ({ names }) => names > 1,
  },
  {
    name: "name",
    of: "beside",
    weight: 1,
    says: "a name beside both",
    holds: ({ names }) => names === 1,
  },
  {
    name: "other-people",
    of: "who",
    weight: -6,
    says: "other people",
    holds: ({ a, b, people }) =>
      people === 0 && [...a.people.values()].some((of) => [...b.people.values()].includes(of)),
  },
  {
    name: "other-countries",
    of: "who",
    weight: -4,
    says: "other countries",
    holds: ({ a, b }) => {
      const [own, others] = [guests(a, b), guests(b, a)];
      return own.size > 0 && others.size > 0 && shared(own, others) === 0;
    },
  },
  // What
  {
    name: "same-kind",
    of: "what",
    weight: 1.5,
    says: "the same kind of event",
    holds: ({ kinds }) => kinds === "same",
  },
  {
    name: "like-kind",
    of: "what",
    weight: 0.5,
    says: "kinds that are told for each other",
    holds: ({ kinds }) => kinds === "like",
  },
  {
    name: "other-kind",
    of: "what",
    weight: -3,
    says: "other kinds of event",
    holds: ({ kinds, deeds }) => kinds === "other" && deeds === 0,
  },
  {
    name: "unlike-kind",
    of: "what",
    weight: -1,
    says: "perhaps other kinds of event",
    holds: ({ kinds, deeds }) => kinds === "unsure" || (kinds === "other" && deeds > 0),
  },
  {
    name: "same-mode",
    of: "what",
    weight: 0.5,
    says: "the same way of doing it",
    holds: ({ a, b }) => a.telling.mode !== null && a.telling.mode === b.telling.mode,
  },
  {
    name: "same-deed",
    of: "what",
    weight: 2,
    says: "the same deed",
    holds: ({ deeds }) => deeds > 0,
  },
  {
    name: "words",
    of: "what",
    weight: 2,
    says: "the same words for it",
    holds: ({ words }) => words > 0,
  },
  {
    name: "other-words",
    of: "what",
    weight: -1.5,
    says: "no word for it in both",
    holds: ({ deeds, words }) => deeds + words === 0,
  },
  {
    name: "same-of-series",
    of: "what",
    weight: 1,
    says: "the same of a series",
    holds: ({ a, b }) => a.nth !== null && a.nth === b.nth,
  },
  {
    name: "other-of-series",
    of: "what",
    weight: -5,
    says: "others of a series",
    holds: ({ a, b }) => a.nth !== null && b.nth !== null && a.nth !== b.nth,
  },
  {
    name: "nothing-shared",
    of: "beside",
    weight: -2.5,
    says: "nobody, no place and no thing in both",
    holds: ({ people, bodies, countries, places, names, words }) =>
      people + bodies + countries + places + names + words === 0,
  },
  {
    name: "one-story",
    of: "beside",
    weight: 1,
    says: "on one day in articles that have many names in common",
    holds: ({ a, b, exact, apart }) => exact && apart === 0 && shared(a.story, b.story) > 4,
  },
  {
    name: "other-story",
    of: "beside",
    weight: -4,
    says: "articles that have hardly a name in common",
    holds: ({ a, b, people, bodies }) => people + bodies === 0 && shared(a.story, b.story) < 3,
  },
  {
    name: "vague",
    of: "when",
    weight: -1.5,
    says: "dates that are vague, and nothing that both are about",
    holds: ({ width, places, names, words }) => width > 31 && places + names + words === 0,
  },
  // Where
  {
    name: "same-place",
    of: "where",
    weight: 2,
    says: "in the same place",
    holds: ({ places }) => places > 0,
  },
  { name: "other-place", of: "where", weight: -2.5, says: "in other places", holds: isElsewhere },
  // What became of it
  {
    name: "other-status",
    of: "status",
    weight: -1,
    says: "one says that it took place",
    holds: ({ a, b }) => a.telling.status !== b.telling.status,
  },
];

/** Of a pair beside others, so it is in no row. */
const twoFit: Feature = {
  name: "two-fit",
  of: "when",
  weight: -8,
  says: "another day's would fit as well",
};

/** Days before publication from which on a year is as telling as a day. */
const old = 730;

/** What two sources may say of one happening, each after its day. */
const tellsOtherwise: ReadonlySet<string> = new Set([
  "cancelled held",
  "declined held",
  "cancelled declined",
]);

/** A plan and what became of it are two events, and so is what one source tells before the other's day. */
function isBarred(a: ComparedTelling, b: ComparedTelling): boolean {
  const statuses: readonly Status[] = [a.telling.status, b.telling.status];
  if (statuses[0] === statuses[1]) return false;
  if (!tellsOtherwise.has(statuses.toSorted().join(" "))) return true;
  const day: Day = Math.min(a.latest, b.latest);
  return a.published < day || b.published < day;
}

/** By how much one must be ahead of another, days away, that a vague telling may be as well. */
const lead = 1.5;

/** What fits two happenings on different days is neither, unless it fits one of them better. */
export function withoutRivals(scored: readonly Scored[]): readonly Scored[] {
  const likely = new Map<ComparedTelling, Scored[]>();
  for (const one of scored.filter((each) => each.score >= threshold))
    for (const side of [one.a, one.b]) likely.set(side, [...(likely.get(side) ?? []), one]);
  const torn = new Set<Scored>();
  for (const [side, all] of likely) {
    const best = Math.max(...all.map((one) => one.score));
    const near = all.filter((one) => one.score > best - lead);
    const others = near.map(({ a, b }) => (a === side ? b : a));
    if (others.some((x) => others.some((y) => gap(x, y) > 3)))
      for (const one of near) torn.add(one);
  }
  return scored.map((one) =>
    torn.has(one)
      ? { ...one, score: one.score + twoFit.weight, reasons: [...one.reasons, twoFit] }
      : one,
  );
}

export interface Scored {
  readonly a: ComparedTelling;
  readonly b: ComparedTelling;
  readonly score: number;
  readonly reasons: readonly Feature[];
}

/** A score of -Infinity is that of a pair that something bars. */
export function score(a: ComparedTelling, b: ComparedTelling): Scored {
  if (isBarred(a, b)) return { a, b, score: Number.NEGATIVE_INFINITY, reasons: [] };
  const pair = toPair(a, b);
  const reasons = rows.filter(({ holds }) => holds(pair));
  return { a, b, score: total(reasons), reasons };
}

/** What speaks for one being the plan of the other, whatever their status and days. */
export function scorePlan(plan: ComparedTelling, outcome: ComparedTelling): Scored {
  // What is called off is told as the calling off.
  const isOff = outcome.telling.status !== "held";
  const pair = toPair(plan, outcome);
  const reasons = rows.filter(
    ({ name, holds }) => !aboutOutcome.has(name) && !(isOff && aboutKind.has(name)) && holds(pair),
  );
  const all = isOff ? [...reasons, calledOff] : reasons;
  return { a: plan, b: outcome, score: total(all), reasons: all };
}

/** A plan may be moved, and is another status. */
const aboutOutcome: ReadonlySet<string> = new Set(["other-status", "days-apart", "day-beside"]);
const aboutKind: ReadonlySet<string> = new Set([
  "same-kind",
  "like-kind",
  "unlike-kind",
  "other-kind",
]);
const calledOff: Feature = {
  name: "called-off",
  of: "status",
  weight: 1.5,
  says: "it did not take place",
};

const total = (reasons: readonly Feature[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
