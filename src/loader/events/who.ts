// Who and where a phrase names, with what "and" adds to it.

import type { Country, Place } from "#model/event.ts";
import { peopleCounters } from "../lexicon/counters.ts";
import { agentNouns, brokeringVerbs, leadVerbs, proxyNouns } from "../lexicon/verbs.ts";
import type { Entity, Names } from "../names/mention.ts";
import { isRelativeWord, obliquesOf, referentOf } from "../tree/clause.ts";
import { countryRow } from "../names/terms.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childrenBy, conjunctsOf, isRelation } from "../tree/walk.ts";

export interface Who {
  /** Everybody whom a phrase names; those of a word that only says whose are not. */
  readonly of: (node: Node | null) => readonly Entity[];
  /** Whose a noun is: "Peru's envoy", "US-China talks", "talks of Peru". */
  readonly owning: (noun: Node) => readonly Entity[];
  readonly placeAt: (node: Node) => Place | null;
  readonly names: Names;
}

export function whoIn(names: Names): Who {
  const of = (node: Node | null): readonly Entity[] =>
    node === null ? [] : [...new Set(conjunctsOf(node).flatMap((one) => single(one, 0)))];

  function single(node: Node, depth: number): readonly Entity[] {
    if (depth > 3) return [];
    if (isRelativeWord(node)) {
      const noun = referentOf(node);
      return noun === node ? (names.at(node)?.entities ?? []) : of(noun);
    }
    const mention = names.at(node);
    const all = mention && mention.form !== "modifier" ? mention.entities : [];
    const apposed = all.some(({ sort }) => sort === "person" || sort === "body")
      ? []
      : apposedTo(node);
    const own = apposed.length > 0 ? apposed : all;
    const led = leadersOf(node)
      .flatMap((one) => single(one, depth + 1))
      .filter(({ sort }) => sort === "person");
    if (led.length > 0 && own.every(({ named }) => !named)) return led;
    if (own.some(({ named, country }) => named || country !== null)) return own;
    const counted = countedBy(node).flatMap((one) => single(one, depth + 1));
    if (counted.length > 0) return counted;
    if (own.length > 0) return own;
    return agentNouns.has(node.lemma) ? owning(node) : [];
  }

  /** "a second Dane, Bo Holm": the person whom a noun of people introduces. */
  function apposedTo(node: Node): readonly Entity[] {
    const people = childrenBy(node, "appos").flatMap((one) => names.at(one)?.entities ?? []);
    return people.filter(({ sort, named }) => sort === "person" && named);
  }

  const owning = (noun: Node): readonly Entity[] => {
    const parts = childrenBy(noun, "nmod:poss", "compound", "amod", "nmod:desc").flatMap((one) => [
      one,
      // "EU-brokered talks": the EU is no party
      ...(brokeringVerbs.has(one.lemma) ? [] : childrenBy(one, "conj", "compound", "amod")),
    ]);
    return [...new Set(parts.flatMap((one) => names.at(one)?.entities ?? []))];
  };

  return { of, owning, placeAt: (node) => placeAt(node, names), names };
}

/** "hundreds of Afghans", "a delegation of officials" */
function countedBy(node: Node): readonly Node[] {
  if (!peopleCounters.has(node.lower) && node.upos !== "NUM") return [];
  return obliquesOf(node, "of", "from");
}

/** "the delegations led by Holm" */
function leadersOf(node: Node): readonly Node[] {
  return childrenBy(node, "acl")
    .filter(({ lemma }) => leadVerbs.has(lemma))
    .flatMap((one) => obliquesOf(one, "by"));
}

/** The place that a phrase names: its own, that of an apposition, or what it lies in. */
function placeAt(node: Node, names: Names): Place | null {
  const own = names.at(node);
  if (own && own.form !== "noun" && own.place) {
    const around = childrenBy(node, "appos", "nmod", "flat").flatMap((one) => {
      const place =
        isRelation(one.relation, ["appos"]) || caseOf(one) === "" ? names.at(one)?.place : null;
      return place ? [place] : [];
    });
    return { ...own.place, country: own.place.country ?? around[0]?.country ?? null };
  }
  if (own?.form === "name" && own.entities.length > 0) return null;
  for (const one of [
    ...childrenBy(node, "appos", "flat"),
    ...(proxyNouns.has(node.lemma) ? [] : obliquesOf(node, "of", "in", "near", "at")),
  ]) {
    const mention = names.at(one);
    if (mention?.place && !mention.entities.some(({ sort }) => sort === "person"))
      return mention.place;
  }
  const [land] =
    node.lemma === "capital" ? (names.at(node)?.entities ?? ownersOf(node, names)) : [];
  if (land?.country) return capitalOf(land.country);
  if (!siteNouns.test(node.lemma)) return null;
  for (const one of childrenBy(node, "compound", "nmod:poss", "amod")) {
    const place = names.at(one)?.place;
    if (place) return place;
  }
  return null;
}

const ownersOf = (node: Node, names: Names): readonly Entity[] =>
  childrenBy(node, "amod", "compound", "nmod:poss").flatMap((one) => names.at(one)?.entities ?? []);

/** "the Turkish capital": the seat of the state's power. */
function capitalOf(country: Country): Place | null {
  const [seat] = countryRow(country)?.seats ?? [];
  return seat === undefined ? null : { name: seat, country, latitude: null, longitude: null };
}

export const siteNouns =
  /^(?:airport|embassy|palace|resort|city|town|village|island|islet|capital|port|base|camp|headquarters|consulate|university)$/;
