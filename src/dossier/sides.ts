// What of a telling is compared with another's: days, people, countries, place and words, made once for each.

import { parseDay, type Day } from "#model/day.ts";
import { publishedDays } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Country, NewsEvent, Participant } from "#model/event.ts";
import { fold, wordsOf } from "#find/fold.ts";
import { isNamed, peopleOf, type Somebody } from "#find/people.ts";
import { hasLike, likeWord } from "./likeWords.ts";

/** A telling, as it is compared. */
export interface ComparedTelling {
  readonly telling: NewsEvent;
  /** Of its article; Infinity where that is not known. */
  readonly published: Day;
  /** Inclusive; infinite where the text does not say. */
  readonly earliest: Day;
  readonly latest: Day;
  /** Keys of named people, each with its country. */
  readonly people: ReadonlyMap<string, Country | null>;
  /** Keys of bodies and groups. */
  readonly bodies: ReadonlySet<string>;
  /** Of states, and of those who stand for one. */
  readonly countries: ReadonlySet<Country>;
  /** But for those of groups, which are told of or not: who acts, and towards whom. */
  readonly parties: ReadonlySet<Country>;
  /** Folded words of the place, its enclosing place too. */
  readonly place: ReadonlySet<string>;
  /** The words that name it. */
  readonly deed: ReadonlySet<string>;
  /** What its title says besides that and names. */
  readonly words: ReadonlySet<string>;
  /** Folded words of those who take part, and of the place. */
  readonly own: ReadonlySet<string>;
  /** Folded words with a capital in its passages: somebody may be named beside what somebody else did. */
  readonly names: ReadonlySet<string>;
  /** “second” of “a second round”: which of a series it is. */
  readonly nth: string | null;
  /** Folded words with a capital anywhere in its article. */
  readonly story: ReadonlySet<string>;
}

/** What titles have in common without saying the same. Folded. */
const empty: ReadonlySet<string> = new Set(
  "that this these those with from into over after before when where about their there than then have been were will would hold holds held says said tell tells told make makes takes give gives goes come comes city country other".split(
    " ",
  ),
);

/** Capitals that name nobody. Folded. */
const notNames =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|this|that|an?|on|in|at|by|he|she|it|they|his|her|its|their|after|when|but|mrs?|ms|dr|foreign|prime|minister|ministry|president|secretary|government)$/;

/** “Norwegian Ambassador” may be anybody's name in another article. */
const office =
  /\b(?:ambassador|chancellor|chief|commander|commissioner|consul|envoy|governor|king|mayor|minister|president|queen|secretary|spokes\w+)$/i;

/** A person by name, who may be another than somebody else's. */
export const isSomebody = (one: Somebody): boolean => isNamed(one) && !office.test(one.name);

/** Of a meeting or a part of it. */
const ordinal =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last) (?:\w+ )?(?:rounds?|sessions?|meetings?|talks|summits?|visits?|trips?|calls?|hearings?|votes?)\b/i;

/** By id. @param told in the order that they are compared in */
export function toSides(
  { articles }: Pick<Corpus, "articles">,
  told: readonly NewsEvent[],
  people: ReadonlyMap<Participant, Somebody>,
): ReadonlyMap<string, ComparedTelling> {
  const published = publishedDays(articles);
  const stories = new Map(articles.map(({ id, text }) => [id, namesWithin(text)]));
  return new Map(
    told.map((telling) => {
      const story = stories.get(telling.article) ?? empty;
      return [telling.id, toSide(telling, story, published, people)];
    }),
  );
}

/** Capitals that do not begin a sentence. */
const namesWithin = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\p{M}]+/gu), ([word]) =>
      fold(word),
    ).filter((word) => !notNames.test(word)),
  );

function toSide(
  telling: NewsEvent,
  story: ReadonlySet<string>,
  published: ReadonlyMap<string, Day>,
  people: ReadonlyMap<Participant, Somebody>,
): ComparedTelling {
  const { when, place, participants } = telling;
  const all = peopleOf(telling, people);
  const bound = (day: string | null | undefined, open: number) =>
    (day == null ? null : parseDay(day)) ?? open;
  const offices = participants.flatMap(({ office: one }) => wordsOf(one ?? ""));
  // “Danish experts” name a country, not the experts.
  const names = new Set(
    [...participants.map(({ name }) => name), place?.name ?? ""].flatMap(capitals),
  );
  const deed = new Set(
    wordsOf(telling.trigger.text)
      .filter((word) => !names.has(word))
      .map(likeWord),
  );
  const said = telling.passages.map(({ exact }) => exact).join(" ");
  return {
    telling,
    published: published.get(telling.article) ?? Number.POSITIVE_INFINITY,
    earliest: bound(when?.earliest, Number.NEGATIVE_INFINITY),
    latest: bound(when?.latest, Number.POSITIVE_INFINITY),
    people: new Map(
      all
        .filter((one) => isNamed(one) && !office.test(one.name))
        .map(({ key, country }) => [key, country]),
    ),
    bodies: new Set(all.filter(({ sort }) => sort === "body").map(({ key }) => key)),
    countries: new Set(all.flatMap(({ country }) => country ?? [])),
    parties: new Set(
      all.flatMap(({ sort, country }) => (country === null || sort === "group" ? [] : [country])),
    ),
    place: new Set(wordsOf(place?.name ?? "")),
    own: names,
    deed,
    words: new Set(
      wordsOf(telling.title)
        .filter((word) => word.length > 3 && !names.has(word) && !offices.includes(word))
        .filter((word) => !empty.has(word))
        // “Its envoy” of one paper is Ambassador Olmedo in another.
        .concat(offices.filter(hasLike))
        .map(likeWord)
        .filter((word) => !deed.has(word)),
    ),
    names: new Set([
      ...names,
      ...capitals(said).filter((word) => !notNames.test(word) && !offices.includes(word)),
    ]),
    nth: ordinal.exec(said)?.[1]?.toLowerCase() ?? null,
    story,
  };
}

const capitals = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu), ([word]) => fold(word));

/** How many days it may have been, both ends counted. */
export const breadth = ({
  earliest,
  latest,
}: Pick<ComparedTelling, "earliest" | "latest">): number => latest - earliest + 1;

/** How far apart two spans of days are; 0 where they have a day in common. */
export const gap = (a: ComparedTelling, b: ComparedTelling): number =>
  Math.max(0, a.earliest - b.latest, b.earliest - a.latest);
