// What of a telling is compared with another's: days, people, countries, place and words, made once for each.

import { parseDay, type Day } from "#model/day.ts";
import type { Country, NewsEvent, Participant } from "#model/event.ts";
import { toTerm, wordsOf } from "#find/fold.ts";
import { isNamed, peopleOf, type Somebody } from "#find/people.ts";

/** A telling, as it is compared. */
export interface ComparedTelling {
  readonly telling: NewsEvent;
  /** Of its article; Infinity where that is not known. */
  readonly published: Day;
  /** Inclusive; infinite where the text does not say. */
  readonly earliest: Day;
  readonly latest: Day;
  /** Keys of named people. */
  readonly people: ReadonlySet<string>;
  /** Keys of bodies and groups. */
  readonly bodies: ReadonlySet<string>;
  /** Of states, and of those who stand for one. */
  readonly countries: ReadonlySet<Country>;
  /** Folded words of the place, its enclosing place too. */
  readonly place: readonly string[];
  /** What its title says besides names: the beginnings of its words. */
  readonly words: ReadonlySet<string>;
}

/** @param published days of publication by article */
export function toSide(
  telling: NewsEvent,
  published: ReadonlyMap<string, Day>,
  people: ReadonlyMap<Participant, Somebody>,
): ComparedTelling {
  const { when, place, participants } = telling;
  const all = peopleOf(telling, people);
  const bound = (day: string | null | undefined, open: number) =>
    (day == null ? null : parseDay(day)) ?? open;
  const named = [
    ...participants.flatMap(({ name, office }) => [name, office ?? ""]),
    place?.name ?? "",
  ];
  const names = new Set(named.flatMap(wordsOf));
  return {
    telling,
    published: published.get(telling.article) ?? Number.POSITIVE_INFINITY,
    earliest: bound(when?.earliest, Number.NEGATIVE_INFINITY),
    latest: bound(when?.latest, Number.POSITIVE_INFINITY),
    people: new Set(all.filter(isNamed).map(({ key }) => key)),
    bodies: new Set(all.filter(({ sort }) => sort === "body").map(({ key }) => key)),
    countries: new Set(all.flatMap(({ country }) => country ?? [])),
    place: place ? wordsOf(place.name) : [],
    words: new Set(
      wordsOf(telling.title)
        .filter((word) => word.length > 3 && !names.has(word))
        .map((word) => toTerm(word).slice(0, 5)),
    ),
  };
}

/** How many days it may have been, both ends counted. */
export const breadth = ({
  earliest,
  latest,
}: Pick<ComparedTelling, "earliest" | "latest">): number => latest - earliest + 1;

/** How far apart two spans of days are; 0 where they have a day in common. */
export const gap = (a: ComparedTelling, b: ComparedTelling): number =>
  Math.max(0, a.earliest - b.latest, b.earliest - a.latest);
