// A title of what is known of an event, without its sentence: names as a title has them, the form of the verb, and
// the phrase of its act. The editor is offered such a title, too.

import type { Certainty, Participant, ToldEvent } from "#model/event.ts";
import { goalCases } from "../lexicon/cases.ts";
import { namesWithThe, phrases } from "../lexicon/titles.ts";

interface Untitled extends Pick<ToldEvent, "status" | "certainty" | "place"> {
  readonly actors: readonly TitleName[];
  readonly others: readonly TitleName[];
}

/** By a row of `phrases`: "Bo Holm to visit Lima"; null where it has none, or lacks what the row needs. */
export function phraseTitle(
  act: keyof typeof phrases,
  { actors, others, place, status, certainty }: Untitled,
): string | null {
  const [bare, noun] = phrases[act] ?? ["", ""];
  const fillers: Readonly<Record<string, string>> = {
    "{others}": listOf(others),
    "{with others}": others.length > 0 ? `with ${listOf(others)}` : "",
    "{place}": place?.name ?? "",
    "{in place}": inPlace(place),
  };
  const needed = /\{(?!with)[a-z ]+\}/.exec(bare)?.[0];
  const isFilled = needed === undefined || fillers[needed] !== "";
  if (bare === "" || !isFilled || actors.length === 0) return null;
  const where = bare.includes("place") ? "" : inPlace(place);
  const fill = (text: string) =>
    `${text.replaceAll(/\{[a-z ]+\}/g, (slot) => fillers[slot] ?? "")} ${where}`;
  const subject = listOf(actors);
  return status === "cancelled"
    ? tidy(`${subject}: ${fill(noun)} called off`)
    : tidy(`${subject} ${formOf(fill(bare), { status, certainty }, isMany(actors))}`);
}

export const inPlace = (place: ToldEvent["place"]): string => (place ? `in ${place.name}` : "");

/** "visits Lima", "to visit Lima", "declines to visit Lima" */
export function formOf(
  bare: string,
  { status, certainty }: Pick<ToldEvent, "status" | "certainty">,
  many: boolean,
): string {
  if (status === "declined") return `${inPresent("decline", many)} to ${bare}`;
  return status === "planned" ? `${planWord(certainty, many)} ${bare}` : inPresent(bare, many);
}

export function planWord(certainty: Certainty | null, many: boolean): string {
  if (certainty === "possible") return "may";
  if (certainty === "hoped") return many ? "hope to" : "hopes to";
  return "to";
}

/** "visit Lima" is "visits Lima" of one. */
export function inPresent(bare: string, many: boolean): string {
  const [verb = "", ...rest] = bare.split(" ");
  if (verb === "be") return [many ? "are" : "is", ...rest].join(" ");
  const stem = verb.replace(/(?<=[^aeiou])y$/, "ie").replace(/(?<=s|sh|ch|x|z|o)$/, "e");
  return [many ? verb : verb === "have" ? "has" : `${stem}s`, ...rest].join(" ");
}

/** Who is named in a title. */
export type TitleName = Pick<Participant, "name" | "sort" | "aliases">;

/** Whether the verb that goes with them has no -s: "Peru and Chile meet", "officials meet". */
export function isMany(entities: readonly TitleName[]): boolean {
  const [first] = entities;
  return (
    entities.length > 1 ||
    (first?.sort === "group" && /(?:s|men|women|people|police)$/.test(first.name))
  );
}

/** Names that stand with "the" inside a sentence. */
export const withThe = (names: string): string =>
  namesWithThe.has(names) ? `the ${names}` : names;

/** As the article goes on to call somebody: "Holm", where it says so somewhere. */
export function shortName({ name, sort, aliases }: TitleName): string {
  if (sort !== "person") return name === "United States" ? "US" : name;
  const parts = name.split(" ");
  return aliases.find((alias) => parts.length > 1 && parts.includes(alias)) ?? name;
}

/** "Peruvian and Chilean officials", not "Peruvian officials and Chilean officials" */
function withoutSharedEnd(names: readonly string[]): readonly string[] {
  const end = /(?: \p{Ll}+)+$/u.exec(names.at(-1) ?? "")?.[0];
  if (end === undefined || !names.every((name) => name.endsWith(end))) return names;
  return names.map((name, n) => (n < names.length - 1 ? name.slice(0, -end.length) : name));
}

/** "Bo Holm, Ana Roca and Peru"; "the" where a body's name needs it is not told. */
export function listOf(entities: readonly TitleName[]): string {
  const names = withoutSharedEnd([...new Set(entities.map(shortName))]);
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and others`;
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Single spaces, no comma behind a gap, and no quotation mark without its other. */
export function tidy(words: string): string {
  const spaced = words
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,;:.])/g, "")
    // "the release, of the men", where a time stood between
    .replaceAll(/, (?=(\S+) )(?![^“]*”)/g, (comma, next: string) =>
      next === "of" || goalCases.has(next) ? " " : comma,
    )
    .replaceAll(/(?<=\S )(?:An?|The) (?=\p{Ll})/gu, (article) => article.toLowerCase())
    .replaceAll(/ (?=['’](?:s\b| ))/g, "")
    // "Nagorno-Karabakh", "a Canadian-owned ship", of which only a part is a name
    .replaceAll(/(?<=\p{Lu}\p{L}+-) (?=\p{Lu})|(?<=\p{L}) (?=-\p{L})/gu, "")
    .replace(/^[,;:\s]+/, "")
    .trim();
  const marks = spaced.match(/["“”]/g) ?? [];
  return marks.length % 2 === 0 ? spaced : spaced.replaceAll(/["“”] ?/g, "");
}
