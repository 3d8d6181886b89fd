// Who may be one and is not taken for one: people of two names that have a word in common. What speaks for and against
// it is a table of rows, as of events.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import type { QuestionRow, QuestionSide } from "#model/judging.ts";
import { countryName } from "#format/country.ts";
import { wordsOf } from "#find/fold.ts";
import { groupBy, isNamed, type Somebody, toPeople } from "#find/people.ts";

export interface LikePeople {
  /** How far the score is from that of one person. */
  readonly far: number;
  readonly sides: readonly [QuestionSide, QuestionSide];
  readonly rows: readonly QuestionRow[];
}

/** Somebody with the events that tell of them, in the order of the corpus. */
interface ToldPerson extends Somebody {
  /** Folded, without “Jr”. */
  readonly words: readonly string[];
  readonly events: readonly [NewsEvent, ...NewsEvent[]];
}

interface NamedAlike {
  readonly a: ToldPerson;
  readonly b: ToldPerson;
  /** Others with the surname, who may be either. */
  readonly rivals: readonly ToldPerson[];
}

interface PersonRow {
  readonly of: "name" | "office" | "country" | "beside";
  readonly weight: number;
  readonly says: (pair: NamedAlike) => string;
  readonly holds: (pair: NamedAlike) => boolean;
}

/** From this score on they are likely one. */
const likely = 4;
/** A word that more people have says nothing. */
const crowd = 20;

const rows: readonly PersonRow[] = [
  { of: "name", weight: 2, says: () => "the same surname", holds: hasOneSurname },
  {
    of: "name",
    weight: 1,
    says: () => "a name in both",
    holds: (pair) => !hasOneSurname(pair),
  },
  {
    of: "name",
    weight: -4,
    says: () => "other first names",
    holds: (pair) => firstNames(pair) === "other",
  },
  {
    of: "name",
    weight: -1,
    says: () => "first names that only begin alike",
    holds: (pair) => firstNames(pair) === "like",
  },
  {
    of: "name",
    weight: -1.5,
    says: ({ rivals }) => `${rivals.map(({ name }) => name).join(" and ")} may be meant as well`,
    holds: ({ rivals }) => rivals.length > 0,
  },
  { of: "office", weight: 2, says: () => "the same office", holds: hasOneOffice },
  {
    of: "country",
    weight: 2,
    says: () => "the same country",
    holds: ({ a, b }) => a.country !== null && a.country === b.country,
  },
  {
    of: "country",
    weight: -3,
    says: () => "other countries",
    holds: ({ a, b }) => a.country !== null && b.country !== null && a.country !== b.country,
  },
  {
    of: "beside",
    weight: -1.5,
    says: () => "one article names both",
    holds: ({ a, b }) => {
      const articles = new Set(a.events.map(({ article }) => article));
      return b.events.some(({ article }) => articles.has(article));
    },
  },
];

/** @param doubtful how far from being one, and from not, a score may be */
export function findLikePeople(corpus: Corpus, doubtful: number): readonly LikePeople[] {
  const all = toToldPeople(corpus);
  const byWord = groupBy(
    all.flatMap((one) => [...new Set(one.words)].map((word) => ({ word, one }))),
    ({ word }) => word,
  );
  const pairs = new Map<string, NamedAlike>();
  for (const own of byWord.values()) {
    if (own.length > crowd) continue;
    const bearers = own.map(({ one }) => one);
    for (const [i, a] of bearers.entries())
      for (const b of bearers.slice(i + 1)) {
        const rivals = bearers.filter((one) => one !== a && one !== b && isRival(one, a, b));
        const key = [a.name, b.name].toSorted().join("\n");
        if (a.words.join(" ") !== b.words.join(" ") && !pairs.has(key))
          pairs.set(key, { a, b, rivals });
      }
  }
  return [...pairs.values()].flatMap((pair) => {
    const reasons = rows.filter(({ holds }) => holds(pair));
    const far = Math.abs(reasons.reduce((sum, { weight }) => sum + weight, 0) - likely);
    if (far > doubtful) return [];
    return { far, sides: [sideOf(pair.a), sideOf(pair.b)], rows: toRows(pair, reasons) };
  });
}

/** Each name once: a judgement is on all who have just this one. */
function toToldPeople(corpus: Corpus): readonly ToldPerson[] {
  const people = toPeople(corpus);
  const told = corpus.events.flatMap((event) =>
    event.participants.flatMap((participant) => {
      const one = people.get(participant);
      return one && isNamed(one) ? [{ one, event }] : [];
    }),
  );
  return [...groupBy(told, ({ one }) => one.name).values()].flatMap((own) => {
    const [first, ...rest] = own;
    if (!first) return [];
    const words = wordsOf(first.one.name).filter((word) => !/^(?:jr|sr|i{2,3})$/.test(word));
    return { ...first.one, words, events: [first.event, ...rest.map(({ event }) => event)] };
  });
}

function hasOneSurname({ a, b }: NamedAlike): boolean {
  return a.words.at(-1) === b.words.at(-1);
}

function hasOneOffice({ a, b }: NamedAlike): boolean {
  const words = new Set(wordsOf(a.office ?? "").filter((word) => word.length > 3));
  return wordsOf(b.office ?? "").some((word) => words.has(word));
}

/** null where one has none, or both the same. */
function firstNames({ a, b }: NamedAlike): "like" | "other" | null {
  if (a.words.length < 2 || b.words.length < 2) return null;
  const [first = "", second = ""] = [a.words[0], b.words[0]];
  if (first === second) return null;
  const letters = Math.min(2, first.length, second.length);
  return first.slice(0, letters) === second.slice(0, letters) ? "like" : "other";
}

/** Of two of whom one is only a surname, a third with a whole name may be the one as well. */
function isRival(one: ToldPerson, a: ToldPerson, b: ToldPerson): boolean {
  const short = [a, b].find(({ words }) => words.length === 1);
  if (!short || one.words.length < 2) return false;
  return one.country === null || short.country === null || one.country === short.country;
}

function sideOf({ name, events: [event] }: ToldPerson): QuestionSide {
  const { article, passages } = event;
  return { named: { article: null, words: name }, title: name, article, passage: passages[0] };
}

function toRows(pair: NamedAlike, reasons: readonly PersonRow[]): readonly QuestionRow[] {
  const values: Readonly<Record<PersonRow["of"], (one: ToldPerson) => string>> = {
    name: ({ name }) => name,
    office: ({ office }) => office ?? "",
    country: ({ country }) => countryName(country ?? "") ?? "",
    beside: ({ events: [event] }) => event.title,
  };
  const facts = {
    name: "Name",
    office: "Office",
    country: "Country",
    beside: "Where told",
  } as const;
  return (["name", "office", "country", "beside"] as const).map((of) => ({
    name: facts[of],
    values: [values[of](pair.a), values[of](pair.b)],
    reasons: reasons
      .filter((reason) => reason.of === of)
      .map(({ weight, says }) => ({ isFor: weight > 0, says: says(pair) })),
  }));
}
