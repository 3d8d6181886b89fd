// Everybody an article speaks of, while it is being read: one figure for each person, body, state, group.

import type { Country } from "#model/event.ts";
import { givenNames } from "../lexicon/givenNames.ts";
import type { Gender } from "./draft.ts";
import type { Entity } from "./name.ts";
import type { Office } from "./office.ts";
import { surnameOf } from "./personName.ts";
import { countryOf } from "./vocabulary.ts";
import { distinct, gather } from "../gather.ts";

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
  /** Told as somebody's counterpart: of no state that the paper takes for granted. */
  foreign?: boolean;
  readonly aliases: Set<string>;
}

export interface Cast {
  readonly figures: readonly Figure[];
  /** Persons with an office, for whom "the minister" may stand. */
  readonly holders: readonly Figure[];
  person(name: string, parts: readonly string[], country: Country | null): Figure;
  appoint(figure: Figure, office: Office): void;
  /** "a senior official": one figure for all who are called alike. */
  unnamed(name: string, office: Office | null, country: Country | null): Figure;
  /** "Danish counterpart": one figure for each field of office. */
  standIn(name: string, country: Country | null, field: string | null): Figure;
  state(code: Country): Figure;
  body(name: string, country: Country | null): Figure;
  group(name: string, country: Country | null): Figure;
  /** Persons whom a name or a part of one may mean: by family name, or else by any other part; `reigns`: by a first name. */
  called(parts: readonly string[], reigns?: boolean): readonly Figure[];
}

export function newCast(): Cast {
  const figures: Figure[] = [];
  const holders: Figure[] = [];
  const byKey = new Map<string, Figure>();
  const byPart = new Map<string, Figure[]>();

  function add(
    sort: Entity["sort"],
    name: string,
    named: boolean,
    country: Country | null,
  ): Figure {
    const id = figures.length;
    const rest = { parts: [], offices: [], gender: null, aliases: new Set<string>() };
    const figure: Figure = { id, sort, name, named, country, ...rest };
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

  function rename(figure: Figure, name: string, parts: readonly string[]): void {
    figure.name = name;
    figure.parts = parts;
    figure.gender ??=
      givenNames.get(parts.length > 1 ? (parts[0] ?? "").toLowerCase() : "") ?? null;
    for (const part of gather(parts, keysOf)) {
      const same = byPart.get(part);
      if (!same) byPart.set(part, [figure]);
      else if (!same.includes(figure)) same.push(figure);
    }
  }

  function sharing(parts: readonly string[]): readonly Figure[] {
    const [first = "", ...others] = parts;
    if (others.length === 0 && !first.includes("-")) return byPart.get(first.toLowerCase()) ?? [];
    return distinct(gather(gather(parts, keysOf), (part) => byPart.get(part) ?? []));
  }

  function appoint(figure: Figure, office: Office): void {
    if (figure.offices.some(({ text }) => text === office.text)) return;
    if (figure.offices.length === 0) holders.push(figure);
    figure.offices.push(office);
    figure.gender ??= genderOf(office.head);
  }

  return {
    figures,
    holders,
    appoint,
    person(name, parts, country) {
      const known = sharing(parts).find((figure) => isSame(figure.parts, parts));
      const figure = known ?? add("person", name, true, country);
      if (!known) rename(figure, name, parts);
      else if (parts.length > figure.parts.length) {
        figure.aliases.add(figure.name);
        rename(figure, name, parts);
      } else if (name !== figure.name) figure.aliases.add(name);
      figure.country ??= country;
      return figure;
    },
    unnamed: (name, office, country) =>
      once(`unnamed ${name.toLowerCase()} ${country}`, () => {
        const figure = add("person", name, false, country);
        if (office) appoint(figure, office);
        return figure;
      }),
    standIn: (name, country, field) =>
      once(`counterpart ${name} ${field}`, () => add("person", name, false, country)),
    state: (code) =>
      once(`state ${code}`, () => {
        const sort = code === "EU" || code === "UN" ? "body" : "state";
        return add(sort, countryOf(code)?.name ?? code, true, code);
      }),
    body: (name, country) =>
      once(`body ${withoutState(name, country)} ${country}`, () =>
        add("body", name, true, country),
      ),
    group: (name, country) =>
      once(`group ${name.toLowerCase()} ${country}`, () => add("group", name, false, country)),
    called(parts, reigns = false) {
      const wanted = bare(parts);
      const people = sharing(parts);
      if (reigns) return people.filter((figure) => isRuler(figure, parts[0] ?? ""));
      const family = people.filter(
        (figure) => bare([surnameOf(figure.parts, figure.country)]) === wanted,
      );
      if (family.length > 0) return family;
      return people.filter((figure) =>
        parts.length > 1 ? isSame(figure.parts, parts) : holds(figure.parts, parts),
      );
    },
  };
}

/** "Prince Salman" is Salman bin Hamad, and no Ali Salman: a first name, and no other office. */
function isRuler({ parts, offices }: Figure, first: string): boolean {
  const isOther = offices.length > 0 && !offices.some(({ text }) => isRoyal(text));
  return parts[0] === first && !isOther;
}

/** Those who reign are called by their first names. */
export const isRoyal = (office: string): boolean =>
  /\b(?:prince|princess|king|queen|emir|sultan|emperor|empress)$/i.test(office);

/** "China Coast Guard", "Chinese Coast Guard", "China’s coast guard": one body of one state. */
function withoutState(name: string, country: Country | null): string {
  const lower = name.toLowerCase();
  const row = country === null ? undefined : countryOf(country);
  if (!row) return lower;
  for (const lead of [row.name, ...row.adjectives, ...row.others]) {
    if (!lower.startsWith(lead.toLowerCase())) continue;
    const rest = /^(?:['’]s?)? (.+)$/.exec(lower.slice(lead.length))?.[1];
    if (rest) return rest;
  }
  return lower;
}

/** What an office's own word says of its holder. */
function genderOf(head: string): Gender | null {
  if (/^(\w*woman|queen|princess|empress)$/.test(head)) return "she";
  return /^(spokesman|congressman|king|prince|emperor|emir|sultan|pope|pontiff|caliph)$/.test(head)
    ? "he"
    : null;
}

/** Without the Arabic article, which a bare name may lose. */
function bare(parts: readonly string[]): string {
  return parts
    .join(" ")
    .toLowerCase()
    .replace(/^(al|el|as|ar|ash|an|at|az|ad)[- ]/, "");
}

const keysOf = (part: string): readonly string[] =>
  part.includes("-") ? [part.toLowerCase(), bare([part])] : [part.toLowerCase()];

/** "Bo Holm" and "Bo W. Holm"; "Nicolás Roca" and "Nicolás Roca Vidal". Never two bare family names. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.length === 1 && long[0] === short[0];
  if (holds(long, short)) return true;
  const plain = (parts: readonly string[]) => parts.filter((part) => !/^\p{Lu}\.?$/u.test(part));
  const [one, other] = [plain(long), plain(short)];
  return one.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1);
}

/** Whether `part` is a run of `whole`; "B Holm" is "B. Holm". */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  const text = (parts: readonly string[]) =>
    ` ${parts.join(" ").toLowerCase()} `.replaceAll(/ (\p{L})\.(?= )/gu, " $1");
  return text(whole).includes(text(part));
}
