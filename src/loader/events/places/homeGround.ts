// What a state does at home: it summons envoys, votes, receives guests and holds elections on its own
// ground, whether or not the text says where.

import type { Country, Place } from "#model/event.ts";
import type { Act } from "../../lexicon/triggers.ts";
import type { Entity, Names } from "../../names/name.ts";
import { countryOf, stateNamed } from "../../names/vocabulary.ts";
import { postOf } from "../../names/postOf.ts";
import type { Merged } from "../merging/merge.ts";
import { gather } from "../../gather.ts";

/** The state on whose ground it was, or null where the deed may be done anywhere. */
export function homeGround(merged: Merged, names: Names): Place | null {
  const country =
    grounds.get(merged.primary.sense.act)?.(merged) ??
    offered(merged) ??
    voted(merged) ??
    handed(merged) ??
    seized(merged, names);
  return country === null || country === "EU" || country === "UN" ? null : land(country, names);
}

type Ground = (merged: Merged) => Country | null;

const all = ({ actors, others }: Merged): readonly Entity[] => [...actors, ...others];

/** "hosted talks", "has offered to host a meeting" */
const hosted: Ground = ({ actors, primary: { trigger, outcome } }) =>
  /\bhost(?:s|ed|ing)?\b/i.test(trigger.text) && /^(?:held|planned)$/.test(outcome.status)
    ? one(actors)
    : null;

/** "addressed the nation", "told lawmakers", "in a televised speech" */
const toTheNation: Ground = ({ actors, primary: { passageText } }) =>
  actors.some(isAtHome) && nation.test(passageText) ? one(actors) : null;

const nation =
  /\b(?:televised|address(?:ed|es|ing)? the nation|to the nation|told (?:the )?(?:parliament|lawmakers|legislators|cabinet)|sign(?:s|ed)? (?:the |a |an )?(?:\p{L}+ )?(?:law|bill|decree|legislation))\b/iu;

/** "held an election", "a coup": of the state that the words name. */
const within =
  (words: RegExp): Ground =>
  (merged) =>
    words.test(merged.primary.word) ? one(all(merged)) : null;

const elections: Ground = within(
  /^(?:election|referendum|plebiscite|inauguration|inaugurate|swear in|swearing-in)$/,
);

const posts: Ground = (merged) => (all(merged).some(isAtHome) ? one(all(merged)) : null);

const grounds: ReadonlyMap<Act, Ground> = new Map<Act, Ground>([
  [
    "speak-to",
    ({ others }) => (others.some(isParliament) ? one(others.filter(isParliament)) : null),
  ],
  ["summon", ({ actors, primary }) => one(actors) ?? postOf(primary.passageText)],
  ["meet", hosted],
  ["gather", hosted],
  ["dine", hosted],
  ["say", toTheNation],
  ["announce", toTheNation],
  ["sign", toTheNation],
  [
    "release",
    ({ actors, others }) =>
      others.some(({ sort }) => /^(?:person|group)$/.test(sort)) && actors.every(isRuling)
        ? one(actors)
        : null,
  ],
  ["secede", ({ actors }) => (actors.every(({ sort }) => sort === "state") ? one(actors) : null)],
  ["host", ({ actors, others }) => (isGuest(others, one(actors)) ? one(actors) : null)],
  // who is overthrown is no foreigner
  ["expel", ({ actors, others }) => (isForeign(others, one(actors)) ? one(actors) : null)],
  ["detain", ({ actors }) => (actors.every(isCivil) ? one(actors) : null)],
  ["elect", elections],
  ["appoint", elections],
  ["attack", within(/^(?:coup|putsch|mutiny)$/)],
  ["resign", posts],
  ["dismiss", posts],
  ["restrict", within(/^(?:curfew|lockdown|emergency)$/)],
]);

/** "has offered to host a meeting of the two": there, if they come. */
function offered({ actors, primary: { passageText } }: Merged): Country | null {
  return /\boffer(?:s|ed)? (?:(?:on )?\p{L}+ )?to (?:host|receive)\b/u.test(passageText)
    ? one(actors)
    : null;
}

/** "handed a note to the ambassador", "made representations to the envoy": he is called in. */
function handed({ actors, primary: { passageText, word } }: Merged): Country | null {
  const isGiving = /^(?:hand|give|deliver|present|lodge|make|pass|convey|protest)/.test(word);
  return isGiving && note.test(passageText) ? one(actors) : null;
}

const note =
  /\b(?:handed|gave|delivered|presented|lodged|made|passed|conveyed)\b.{0,50}\b(?:notes?|protest|representations|d[eé]marche)\b.{0,60}\b(?:ambassador|envoy|charg[eé]|high commissioner|consul)\b/iu;

/** "soldiers seized power", "the junta declared martial law": at home, by those of no known state where the article is. */
function seized({ actors, others, primary }: Merged, { dateline }: Names): Country | null {
  if (!power.test(primary.passageText) || primary.outcome.status !== "held") return null;
  const home = one(actors);
  if (home !== null || others.some(({ country }) => country !== null)) return home;
  const isNobody = actors.every(({ sort, country }) => sort === "group" && country === null);
  return isNobody && dateline && !dateline.head ? dateline.place.country : null;
}

const power =
  /\b(?:(?:seiz|t[oa]k|grabb)\p{Ll}* power|(?:declar|impos|lift)\p{Ll}* (?:martial law|a state of (?:emergency|siege)|a curfew|(?:an? )?(?:nationwide |national )?day of mourning)|dissolv\p{Ll}* (?:parliament|the (?:assembly|parliament|government))|suspend\p{Ll}* the constitution|closed the borders?)\b/u;

/** What a parliament votes on, it votes on at home. */
function voted({ actors, primary }: Merged): Country | null {
  const votes = /\b(?:vot|pass|approv|adopt|ratif|elect|impeach)/i.test(
    primary.trigger.text + primary.passageText,
  );
  return votes && actors.length > 0 && actors.every(isParliament) ? one(actors) : null;
}

/** The state of them all, or null where they are of none or of several. */
function one(entities: readonly Entity[]): Country | null {
  const [first, ...rest] = new Set(entities.map(({ country }) => country));
  return rest.length === 0 ? (first ?? null) : null;
}

function isForeign(others: readonly Entity[], home: Country | null): boolean {
  return others.length > 0 && others.every(({ country }) => country !== null && country !== home);
}

/** Whoever is received by those at home, is no one of them. */
function isGuest(others: readonly Entity[], home: Country | null): boolean {
  return others.length > 0 && others.every(({ country }) => country !== home || country === null);
}

const armed =
  /\b(?:army|troops?|forces|soldiers?|navy|military|commandos?|marines?|militia|guard|coast)\b/i;

/** Police and courts act at home, an army and its allies may be anywhere. */
const isCivil = ({ sort, name }: Entity) => sort !== "person" && !armed.test(name);

const isRuling = ({ sort, name }: Entity) =>
  sort === "state" || /\b(?:government|authorities|police|junta|court)\b/i.test(name);

const parliaments =
  /\b(?:parliament|assembly|congress|senate|legislature|knesset|duma|diet|bundestag|lawmakers|house of)\b/i;

const isParliament = ({ name }: Entity) => parliaments.test(name);

/** Who governs is at home; an envoy is not. */
const isAtHome = ({ office, country }: Entity) =>
  country !== null &&
  /\b(?:president|premier|minister|chancellor|king|queen|speaker|governor)\b/i.test(office ?? "");

/** A state as the article calls it, but for one that is gone. */
function land(country: Country, { places }: Names): Place | null {
  const name = countryOf(country)?.name;
  if (name === undefined) return null;
  const told = gather(places, ({ place }) =>
    place.country === country && stateNamed(place.name) === country && place.name !== "Soviet Union"
      ? place.name
      : [],
  );
  return {
    name: told.includes(name) ? name : (told[0] ?? name),
    country,
    latitude: null,
    longitude: null,
  };
}
