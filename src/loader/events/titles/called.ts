// What a title calls those who take part.

import type { Country } from "#model/event.ts";
import { countryOf, isTerm, stateNamed } from "../../names/vocabulary.ts";
import type { Entity } from "../../names/name.ts";
import { landOfOrgan } from "./landOfOrgan.ts";
import { surnameOf } from "../../names/personName.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "A", "A and B", "A, B and C"; more than three as "A, B and others". */
export function list(view: SentenceView, entities: readonly Entity[]): string {
  return join(entities.map((entity) => called(view, entity)));
}

/** Persons by their family names alone, as a headline has them that has little room. */
export function listInShort(view: SentenceView, entities: readonly Entity[]): string {
  return join(
    entities.map((entity) => {
      const name = called(view, entity);
      return entity.named && entity.sort === "person" && name === entity.name
        ? surnameOf(name.split(" "), entity.country)
        : name;
    }),
  );
}

function join(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and others`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

const mononyms = /^(?:Pope|King|Queen|Emperor|Sultan|Emir|Sheikh|Prince|Princess|Patriarch)$/;

/** The name by which the article itself calls a person again; who has no name, in the article's words. */
function called(view: SentenceView, entity: Entity): string {
  if (!entity.named) return inWords(view, entity);
  if (entity.sort === "state") return states.get(entity.country ?? "") ?? entity.name;
  if (entity.sort !== "person")
    return bodies.get(entity.name) ?? stateCalled(landOfOrgan(entity)) ?? entity.name;
  if (!/\s/.test(entity.name) && entity.office && mononyms.test(entity.office))
    return `${entity.office} ${entity.name}`;
  const short = entity.aliases.filter(
    (alias) => /^[\p{L}’'-]+$/u.test(alias) && entity.name.includes(alias),
  );
  // "John Roca": "Roca" before "John", whichever is told first
  return short.find((alias) => entity.name.endsWith(` ${alias}`)) ?? short[0] ?? entity.name;
}

/** What the article calls an entity anywhere, by its id; null where only a pronoun stands for it, but for a state that is meant alone. */
export function calledIn(
  views: readonly SentenceView[],
  id: number,
  known: readonly Entity[],
  isAlone = false,
): string | null {
  const entity = known.find((one) => one.id === id);
  for (const view of views) {
    const mention = view.mentions.find(
      (m) =>
        m.entities.includes(id) &&
        /^(?:name|surname)$/.test(m.form) &&
        m.entities.length === 1 &&
        !/^(?:i|me|we|us)$/i.test(view.text.slice(m.start, m.end)),
    );
    if (mention)
      return entity ? called(view, entity) : view.text.slice(mention.head.start, mention.head.end);
  }
  // "recalled its envoy from Lima, accusing it": a state of which the article names the capital alone
  const [view] = views;
  return view && isAlone && entity?.sort === "state" ? called(view, entity) : null;
}

/** "his Chinese counterpart", "two Swedish diplomats": as this sentence has it. */
function inWords(view: SentenceView, entity: Entity): string {
  const mention = view.mentions.find(
    (m) => m.entities.includes(entity.id) && m.form !== "pronoun" && m.form !== "pair",
  );
  const isBody = entity.sort === "group" && entity.country === null;
  const told = mention
    ? view.text
        .slice(mention.start, mention.end)
        .replace(isBody ? /^(?:the|an?) (?=\p{Ll})/iu : /^the (?=\p{Ll}+$)/iu, "")
        .replace(/^(?:my|our) /, "")
    : entity.name;
  // "Roca's forces": the name before them is its bearer's
  if (entity.name.endsWith(`’s ${told}`)) return entity.name;
  // "I intend to travel", says the Secretary-General
  if (/^(?:i|me|we|us)$/i.test(told)) return entity.name;
  // "Its troops enter the town", "said its | foreign minister would go": whose, a title has yet to say
  const before = mention ? view.text.slice(Math.max(0, mention.start - 6), mention.start) : "";
  const isIts = /^(?:its|their) /i.test(told) || /\b(?:its|their) $/i.test(before);
  if (isIts && entity.country !== null && (entity.sort === "group" || mention?.form === "office"))
    return entity.name;
  const isProper = told.split(" ").some((_, n, words) => isTerm(words.slice(0, n + 1).join(" ")));
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(told) && entity.country === null && !isProper
    ? told.charAt(0).toLowerCase() + told.slice(1)
    : told;
}

/** "Peru", "Britain": a state as headlines have it. */
function stateCalled(code: Country | null): string | null {
  return code === null ? null : (states.get(code) ?? countryOf(code)?.name ?? null);
}

const states: ReadonlyMap<string, string> = new Map([
  ["US", "US"],
  ["GB", "Britain"],
  ["AE", "UAE"],
]);

/** Bodies with a name too long for a headline. Source: our own reading of headlines. */
const bodies: ReadonlyMap<string, string> = new Map([
  ["European Union", "EU"],
  ["United Nations Security Council", "UN Security Council"],
  ["United Nations General Assembly", "UN General Assembly"],
  ["United Nations", "UN"],
]);

/** "ministers", "police", "gunmen" take a plural verb, and so do two. */
export function isPlural(entities: readonly Entity[]): boolean {
  const [only] = entities;
  if (entities.length !== 1 || !only) return entities.length > 1;
  // "Mediators from Norway", "Gunmen allegedly from Norway"
  const head = only.name.replace(/(?: \S+ly)? (?:from|of|in) .*$/, "");
  if (only.sort !== "state" && only.name.includes(" ") && isFolk(only.name)) return true;
  if (only.sort === "body") return /(?:Tigers|Houthis|Rebels|ists)$/.test(only.name);
  return only.sort === "group" && /(?:[^s]s|men|people|police|forces)$/i.test(head);
}

/** "Coast Peruvians": a people whom another name tells apart, in the plural. */
function isFolk(name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return /[^s]s$/.test(last) && isTerm(last) && isTerm(last.slice(0, -1));
}

/** "the G-20 summit" is the G20’s. */
export function isNamedAfter(noun: string, who: string): boolean {
  const plain = (words: string) => words.replace(/[^\p{L}\p{N} ]/gu, "");
  return plain(noun).includes(plain(who));
}

/** "Yemenis", "two Iraqis": a people in the plural, though words in "is" and "us" are mostly of one. */
const isPeople = (words: string) => {
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return /[iu]s$/.test(last) && isTerm(last) && isTerm(last.slice(0, -1));
};

/** "the Trade and Transit Agreement (TTA": one paper, whatever its name joins. */
const isPaper = (words: string) =>
  /\p{Lu}\p{Ll}+ and (?:\p{Lu}\p{Ll}+ )+(?:\(|$)/u.test(`${words} `) &&
  /(?:Agreement|Accord|Treaty|Pact|Protocol|Convention|Declaration|Memorandum)\b/.test(words);

/** "Two Cambodian policemen", "talks on fish": the noun before the first preposition is of many. */
export function isPluralPhrase(words: string): boolean {
  const [cut = ""] = words.split(
    / (?:of|in|at|on|from|for|with|to|by|near|against|between|over|under|off|aboard|without|across|around) /,
  );
  // "Youths loyal to Roca"
  const front = cut.replace(/ (?:loyal|close|hostile|opposed|linked|allied|sympathetic)$/, "");
  // "Honduras": one state, whatever it ends in
  if (stateNamed(front) !== null) return false;
  return (
    (/ and /.test(front) && !isPaper(front)) ||
    isPeople(front) ||
    // "6,000 Togolese"
    (/^[\d,. ]*\d (?!(?:m|b|tr)illion[ -])/.test(front) && !front.startsWith("1 ")) ||
    // "200,000 of them"
    /^\d{2,3}(?:,\d{3})+$/.test(front) ||
    // "the directors-general"
    /s-(?:general|designate|elect)$/i.test(front) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|many|most|some|those|dozens|hundreds|thousands)\b(?!-)/i.test(
      front,
    ) ||
    (/(?:[^sui]s|men|people|police|forces|children|aircraft|^they)$/i.test(front) &&
      !/\b(?:series|affaires)$/i.test(front))
  );
}
