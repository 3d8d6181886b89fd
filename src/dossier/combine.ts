// One event of several tellings: what they say together, and where they give different values.

import { between } from "#model/edtf.ts";
import type {
  Derivation,
  SourceDifference,
  Differing,
  NewsEvent,
  Participant,
  Place,
  Telling,
  When,
} from "#model/event.ts";
import { type Day, parseDay } from "#model/day.ts";
import { toDays } from "#model/when.ts";
import { fold, wordsOf } from "#find/fold.ts";
import type { Somebody } from "#find/people.ts";
import { isSomebody } from "./sides.ts";

type People = ReadonlyMap<Participant, Somebody>;
type Tellings = readonly [Telling, Telling, ...Telling[]];

/** @param tellings in the order of publication */
export function combine(tellings: Tellings, people: People): NewsEvent {
  const [first, ...rest] = tellings;
  const newest = rest.at(-1) ?? first;
  const differs = differencesOf(tellings, people);
  return {
    ...first,
    status: newest.status,
    certainty: newest.certainty,
    when: whenOf(tellings, differs),
    lasted: first.lasted,
    participants: unite(
      tellings.flatMap(({ participants }) => participants),
      people,
    ),
    place: exactest(tellings.flatMap(({ place }) => place ?? [])),
    // One of them says it as its own.
    saidBy: tellings.every(({ saidBy }) => saidBy) ? first.saidBy : null,
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
    notes: tellings.flatMap(({ notes }) => notes),
    corrected: tellings.some(({ corrected }) => corrected),
    tellings,
    differs,
  };
}

function differencesOf(tellings: Tellings, people: People): readonly SourceDifference[] {
  const groups: Readonly<Record<Differing, readonly (readonly number[])[]>> = {
    when: groupDates(tellings.map(({ when }) => when)),
    who: groupPeople(tellings, people),
    where: groupPlaces(tellings.map(({ place }) => place)),
    status: groupBy(tellings.map(({ status }) => status)),
  };
  return (["when", "who", "where", "status"] as const).flatMap((of) =>
    groups[of].length > 1 ? [{ of, groups: groups[of] }] : [],
  );
}

interface DatedTelling {
  readonly at: number;
  readonly earliest: Day;
  readonly latest: Day;
}

/** Dates that have no day in common are different values; one that lies in the other is the same said less exactly. */
function groupDates(all: readonly (When | null)[]): readonly (readonly number[])[] {
  const ranges = all
    .flatMap((when, at) => (when ? [{ at, ...rangeOf(when) }] : []))
    .toSorted((a, b) => a.latest - a.earliest - (b.latest - b.earliest) || a.earliest - b.earliest);
  const groups: [DatedTelling, ...DatedTelling[]][] = [];
  for (const range of ranges) {
    const fits = groups.filter(([value]) => meets(value, range));
    if (fits.length === 0) groups.push([range]);
    // Who says “in June” agrees with both.
    else if (fits.length === 1) fits[0]?.push(range);
  }
  return groups
    .toSorted(([a], [b]) => a.earliest - b.earliest)
    .map((group) => group.map(({ at }) => at).toSorted((a, b) => a - b));
}

function rangeOf({ earliest, latest }: When) {
  return {
    earliest: (earliest === null ? null : parseDay(earliest)) ?? Number.NEGATIVE_INFINITY,
    latest: (latest === null ? null : parseDay(latest)) ?? Number.POSITIVE_INFINITY,
  };
}

const meets = (a: DatedTelling, b: DatedTelling): boolean =>
  a.earliest <= b.latest && b.earliest <= a.latest;

/** Different people for one country, or, where that is not said, in one office. */
function groupPeople(tellings: Tellings, people: People): readonly (readonly number[])[] {
  const named = tellings.map(({ participants }) =>
    participants.flatMap((one) => {
      const somebody = people.get(one);
      if (!somebody || !isSomebody(somebody)) return [];
      const role = somebody.country ?? (one.office === null ? null : fold(one.office));
      return [{ key: somebody.key, role }];
    }),
  );
  const roles = new Set(named.flat().flatMap(({ role }) => role ?? []));
  for (const role of roles) {
    const own = named.map((all) => all.filter((one) => one.role === role));
    const groups: { readonly keys: Set<string>; readonly at: number[] }[] = [];
    own.forEach((all, at) => {
      if (all.length === 0) return;
      const fits = groups.find(({ keys }) => all.some(({ key }) => keys.has(key)));
      for (const { key } of all) fits?.keys.add(key);
      if (fits) fits.at.push(at);
      else groups.push({ keys: new Set(all.map(({ key }) => key)), at: [at] });
    });
    if (groups.length > 1) return groups.map(({ at }) => at);
  }
  return [];
}

/** A place within another is the same said more exactly. */
function groupPlaces(places: readonly (Place | null)[]): readonly (readonly number[])[] {
  const groups: { readonly place: Place; readonly at: number[] }[] = [];
  places.forEach((place, at) => {
    if (!place) return;
    const fits = groups.filter((group) => isOnePlace(group.place, place));
    if (fits.length === 0) groups.push({ place, at: [at] });
    else fits[0]?.at.push(at);
  });
  return groups.map(({ at }) => at);
}

/** Whether two names of places may mean one. */
export function isOnePlace(a: Place, b: Place): boolean {
  const words = new Set(wordsOf(a.name));
  if (wordsOf(b.name).some((word) => words.has(word))) return true;
  // What has no point is a country or a part of one.
  return a.country === b.country && (a.latitude === null || b.latitude === null);
}

function groupBy(values: readonly string[]): readonly (readonly number[])[] {
  return [...new Set(values)].map((value) =>
    values.flatMap((other, at) => (other === value ? [at] : [])),
  );
}

/** The most exact; where they differ, all days that one of them gives. */
function whenOf(tellings: Tellings, differs: readonly SourceDifference[]): When | null {
  const dated = tellings.flatMap(({ when }) => when ?? []);
  const [exact] = dated.toSorted((a, b) => breadthOf(a) - breadthOf(b));
  const groups = differs.find(({ of }) => of === "when")?.groups;
  if (!exact || !groups) return exact ?? null;
  const ranges = groups.flatMap((group) => {
    const own = group.flatMap((at) => tellings[at]?.when ?? []);
    const [value] = own.toSorted((a, b) => breadthOf(a) - breadthOf(b));
    return value ? [rangeOf(value)] : [];
  });
  const edtf = between({
    earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
    latest: Math.max(...ranges.map(({ latest }) => latest)),
  });
  return { ...toDays(edtf, "within", null), derivation: ofSeveral };
}

const ofSeveral: Derivation = {
  words: [],
  reference: null,
  rule: "sources-differ",
  reason:
    "The articles give different dates. These are all days from the first of them to the last.",
  unused: [],
};

function breadthOf(when: When): number {
  const { earliest, latest } = rangeOf(when);
  return latest - earliest;
}

/** Each once, by its fullest name. */
function unite(all: readonly Participant[], people: People): readonly Participant[] {
  const byKey = new Map<string, Participant>();
  for (const one of all) {
    const key = people.get(one)?.key ?? one.name;
    const known = byKey.get(key);
    byKey.set(key, known ? together(known, one) : one);
  }
  return [...byKey.values()];
}

function together(a: Participant, b: Participant): Participant {
  const [full, other] = b.name.length > a.name.length ? [b, a] : [a, b];
  const aliases = new Set([...a.aliases, ...b.aliases, other.name]);
  aliases.delete(full.name);
  return {
    ...full,
    office: full.office ?? other.office,
    country: full.country ?? other.country,
    aliases: [...aliases],
  };
}

/** A point is more exact than a country. */
function exactest(places: readonly Place[]): Place | null {
  return places.find(({ latitude }) => latitude !== null) ?? places[0] ?? null;
}
