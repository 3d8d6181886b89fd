// What the articles that tell an event say of it, value by value, and where they differ. Nobody is declared right: values
// stand in their order in time, else of publication.

import { parseDay } from "#model/day.ts";
import type { Differing, NewsEvent, Participant, Telling } from "#model/event.ts";
import { capital, count, counted } from "./number.ts";
import { statusNames } from "./outcome.ts";
import { spokenDate } from "./when.ts";

/** What a row of values is about. */
export const differingNames: Readonly<Record<Differing, string>> = {
  when: "When",
  who: "Who",
  where: "Where",
  status: "Status",
};

/** "They differ on the day." */
const differingThings: Readonly<Record<Differing, string>> = {
  when: "the day",
  who: "who took part",
  where: "the place",
  status: "what became of it",
};

/** "Four sources give three days." */
const differingUnits: Readonly<Record<Differing, string>> = {
  when: "dates",
  who: "names",
  where: "places",
  status: "outcomes",
};

/** A value, and the tellings that give it, in the order of publication. */
export interface SourceValue {
  readonly text: string;
  /** Of whom it is the names. */
  readonly people: readonly Participant[];
  readonly by: readonly Telling[];
  /** Whether others give a different one. */
  readonly isFork: boolean;
}

type Compared = Pick<NewsEvent, "tellings" | "differs" | "participants">;

/** What the tellings of an event give: first what differs, then what fits it or says it less exactly. */
export function sourceValues(of: Differing, event: Compared): readonly SourceValue[] {
  if (of === "who") return peopleIn(event);
  const tellings = event.tellings ?? [];
  const groups = groupsOf(of, event);
  const grouped = new Set(groups.flat());
  const others = tellings.filter((telling) => !grouped.has(telling));
  return [...groups, others].flatMap((group) =>
    groupedBy(of === "when" ? byExactness(group) : group, (telling) => valueOf(of, telling))
      .filter(({ key }) => key !== "")
      .map(({ key, all }, n) => ({
        text: key,
        people: [],
        by: all,
        isFork: group !== others && n === 0,
      })),
  );
}

/** One article's value. */
export function valueOf(of: Differing, telling: Telling): string {
  switch (of) {
    case "when":
      return telling.when ? spokenDate(telling.when) : "";
    case "who":
      return namesOf(telling.participants);
    case "where":
      return telling.place?.name ?? "";
    case "status":
      return statusNames[telling.status];
  }
}

/** The most exact date first. */
function byExactness(group: readonly Telling[]): readonly Telling[] {
  const [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const breadth = ({ when }: Telling) =>
    (parseDay(when?.latest ?? "") ?? last) - (parseDay(when?.earliest ?? "") ?? first);
  return group.toSorted((a, b) => breadth(a) - breadth(b) || 0);
}

/** The tellings of each value that differs; none where they agree. */
export function groupsOf(
  of: Differing,
  { tellings, differs }: Pick<NewsEvent, "tellings" | "differs">,
): readonly (readonly Telling[])[] {
  const groups = differs.find((one) => one.of === of)?.groups ?? [];
  return groups.map((group) => group.flatMap((at) => tellings?.[at] ?? []));
}

/** People by who names them; those whom most name first. */
function peopleIn(event: Compared): readonly SourceValue[] {
  const tellings = event.tellings ?? [];
  const named = event.participants.map((one) => ({
    one,
    by: tellings.filter(({ participants }) => participants.some((other) => isSame(one, other))),
  }));
  const rivals = rivalsIn(event);
  const keyOf = ({ one, by }: (typeof named)[number]) =>
    `${by.map(({ id }) => id).join(" ")} ${rivals.has(one)}`;
  return groupedBy(
    named.filter(({ by }) => by.length > 0),
    keyOf,
  )
    .map(({ all: [first, ...rest] }) => {
      const people = [first, ...rest].map(({ one }) => one);
      return { text: namesOf(people), people, by: first.by, isFork: rivals.has(first.one) };
    })
    .toSorted((a, b) => Number(a.isFork) - Number(b.isFork) || b.by.length - a.by.length);
}

/** Those whom one group of tellings names in place of somebody else of their country. */
function rivalsIn(event: Compared): ReadonlySet<Participant> {
  const groups = groupsOf("who", event);
  const alone = groups.map((group) =>
    event.participants.filter((one) => {
      const isNamed = ({ participants }: Telling) =>
        participants.some((other) => isSame(one, other));
      return group.some(isNamed) && !groups.some((other) => other !== group && other.some(isNamed));
    }),
  );
  return new Set(
    alone.flatMap((own) =>
      own.filter(({ country }) =>
        alone.some((others) => others !== own && others.some((one) => one.country === country)),
      ),
    ),
  );
}

/** Whether an article's participant is that of all articles, which has each form of the name. */
const isSame = ({ name, aliases, country }: Participant, other: Participant): boolean =>
  (other.country ?? country) === country && (name === other.name || aliases.includes(other.name));

const namesOf = (people: readonly Participant[]): string =>
  people.map(({ name }) => name).join(", ");

/** In the order in which a key first comes. */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string) {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups].map(([key, group]) => ({ key, all: group }));
}

/** For who hears the page: "Told by three, they differ on the day and the place". */
export function toldByHeading({ tellings, differs }: NewsEvent): string {
  const told = `Told by ${count(tellings?.length ?? 1)}`;
  const things = differs.map(({ of }) => differingThings[of]);
  return things.length === 0 ? told : `${told}, they differ on ${listed(things)}`;
}

/** "Two say Friday 14 June, one says Saturday 15 June 2024."; of more values "Four sources give three dates." */
export function differencesSentence(event: NewsEvent): string {
  const [first, ...others] = event.differs.map(({ of }) => of);
  if (!first) return "";
  const also = others.map((of) => differingThings[of]);
  const more = also.length > 0 ? ` They differ on ${listed(also)}, too.` : "";
  const groups = groupsOf(first, event);
  if (groups.length > 2) {
    const sources = counted(groups.flat().length, "source");
    return `${capital(sources)} give ${count(groups.length)} ${differingUnits[first]}.${more}`;
  }
  const values = groups.map((group) => inSentence(first, group, event));
  // The year once, where it is the same.
  const year = / \d{4}$/.exec(values.at(-1) ?? "")?.[0] ?? "";
  const isShared = year !== "" && values.every((value) => value.endsWith(year));
  const says = groups.map(({ length }, i) => {
    const value = values[i] ?? "";
    const short = isShared && i < groups.length - 1 ? value.slice(0, -year.length) : value;
    return `${count(length)} ${length === 1 ? "says" : "say"} ${short}`;
  });
  return `${capital(says.join(", "))}.${more}`;
}

function inSentence(of: Differing, group: readonly Telling[], event: Compared): string {
  const value =
    sourceValues(of, event).find(
      ({ isFork, by }) => isFork && group.some((one) => by.includes(one)),
    )?.text ?? "";
  // Names have their capital, other words only at the beginning.
  const isName = of === "who" || of === "where" || /^\S*(?:day|\d)\b/.test(value);
  return isName ? value : value.charAt(0).toLowerCase() + value.slice(1);
}

const listed = (things: readonly string[]): string =>
  things.length < 2
    ? things.join("")
    : `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;

/** "all three", "both"; null where some of them say it. */
export function allOf({ by }: Pick<SourceValue, "by">, { tellings }: Compared): string | null {
  if (by.length !== tellings?.length) return null;
  return by.length === 2 ? "both" : `all ${count(by.length)}`;
}

/** The article's words that give a value; empty where none can be shown. UTF-16 as in the article, white space as one. */
export function wordsFor(of: Differing, telling: Telling, { people }: SourceValue): string {
  switch (of) {
    case "when":
      return flat((telling.when?.derivation.words ?? []).map(({ text }) => text).join(" … "));
    case "who":
      return around(
        telling,
        telling.participants
          .filter((one) => people.some((person) => isSame(person, one)))
          .flatMap(({ name, aliases }) => [name, ...aliases]),
        /(?:\S+ ){0,2}$/,
      );
    case "where":
      return around(telling, telling.place ? [telling.place.name] : [], /(?:\S+ )?$/);
    case "status":
      return flat(telling.trigger.text);
  }
}

/** The first of the names that stands in the passages, with some words before it. */
function around({ passages }: Telling, names: readonly string[], before: RegExp): string {
  for (const name of names)
    for (const { exact } of passages) {
      const text = flat(exact);
      const at = text.indexOf(name);
      if (at >= 0) return (before.exec(text.slice(0, at))?.[0] ?? "") + name;
    }
  return "";
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
