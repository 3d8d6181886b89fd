// Everybody an article speaks of, while it is being read: one figure for each person, body, state, group.

import { countryOf } from "./vocabulary.ts";
import type { Gender } from "./draft.ts";
import type { Entity } from "./name.ts";
import type { Office } from "./office.ts";
import { surnameOf } from "./personName.ts";
import type { Country } from "#model/event.ts";

/** An entity under construction. */
export interface Figure {
  readonly id: number;
  readonly sort: Entity["sort"];
  name: string;
  /** Of a person's name, folded; empty for others and the unnamed. */
  parts: readonly string[];
  readonly named: boolean;
  readonly offices: Office[];
  country: Country | null;
  gender: Gender | null;
  readonly aliases: Set<string>;
}

export interface Cast {
  readonly figures: readonly Figure[];
  person(name: string, parts: readonly string[], country: Country | null): Figure;
  /** "a senior official": one figure for all who are called alike. */
  unnamed(name: string, office: Office | null, country: Country | null): Figure;
  /** "Danish counterpart": one figure for each field of office. */
  standIn(name: string, country: Country | null, field: string | null): Figure;
  state(code: Country): Figure;
  body(name: string, country: Country | null): Figure;
  group(name: string, country: Country | null): Figure;
  /** Persons whom a part of a name may mean: by family name, or else by any other part. */
  called(parts: readonly string[]): readonly Figure[];
}

export function newCast(): Cast {
  const figures: Figure[] = [];
  const byKey = new Map<string, Figure>();

  function add(
    sort: Entity["sort"],
    name: string,
    named: boolean,
    country: Country | null,
  ): Figure {
    const figure: Figure = {
      id: figures.length,
      sort,
      name,
      parts: [],
      named,
      offices: [],
      country,
      gender: null,
      aliases: new Set(),
    };
    figures.push(figure);
    return figure;
  }

  function once(key: string, make: () => Figure): Figure {
    const known = byKey.get(key);
    if (known) return known;
    const made = make();
    byKey.set(key, made);
    return made;
  }

  return {
    figures,
    person(name, parts, country) {
      const known = figures.find(
        (figure) => figure.parts.length > 0 && isSame(figure.parts, parts),
      );
      const figure = known ?? add("person", name, true, country);
      if (parts.length > figure.parts.length) {
        if (known) figure.aliases.add(figure.name);
        figure.name = name;
        figure.parts = parts;
      } else if (name !== figure.name) figure.aliases.add(name);
      figure.country ??= country;
      return figure;
    },
    unnamed: (name, office, country) =>
      once(`unnamed ${name.toLowerCase()} ${country}`, () => {
        const figure = add("person", name, false, country);
        if (office) figure.offices.push(office);
        return figure;
      }),
    standIn: (name, country, field) =>
      once(`counterpart ${name} ${field}`, () => add("person", name, false, country)),
    state: (code) =>
      once(`state ${code}`, () => add("state", countryOf(code)?.name ?? code, true, code)),
    body: (name, country) =>
      once(`body ${name.toLowerCase()} ${country}`, () => add("body", name, true, country)),
    group: (name, country) =>
      once(`group ${name.toLowerCase()} ${country}`, () => add("group", name, false, country)),
    called(parts) {
      const wanted = bare(parts);
      const people = figures.filter((figure) => figure.parts.length > 0);
      const family = people.filter(
        (figure) => bare([surnameOf(figure.parts, figure.country)]) === wanted,
      );
      return family.length > 0 ? family : people.filter((figure) => holds(figure.parts, parts));
    },
  };
}

/** Without the Arabic article, which a bare name may lose. */
function bare(parts: readonly string[]): string {
  return parts
    .join(" ")
    .replace(/^(al|el|as|ar|ash|an|at|az|ad)[- ]/i, "")
    .toLowerCase();
}

/** "George Bush" and "George W. Bush"; "Nicolás Roca" and "Nicolás Roca Vidal". Never two bare family names. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.length === 1 && long[0] === short[0];
  if (holds(long, short)) return true;
  const plain = (parts: readonly string[]) => parts.filter((part) => !/^\p{Lu}\.?$/u.test(part));
  const [one, other] = [plain(long), plain(short)];
  return one.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1);
}

/** Whether `part` is a run of `whole`. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  const text = (parts: readonly string[]) => ` ${parts.join(" ").toLowerCase()} `;
  return text(whole).includes(text(part));
}
