// Who a noun or pronoun without a name stands for: "the minister", "his counterpart", "the two sides",
// "she". Nine sieves in a fixed order; the first that knows an answer gives it (after Raghunathan and
// others 2010).

import type { Country } from "#model/event.ts";
import { covers } from "#model/span.ts";
import { bodyCommonNouns } from "../lexicon/bodies.ts";
import {
  definiteWords,
  feminine,
  firstPlural,
  firstSingular,
  masculine,
  neuter,
  thirdPlural,
} from "../lexicon/pronouns.ts";
import {
  officeField,
  officeRank,
  privateHeads,
  stateNouns,
  stateWords,
  vagueAdjectives,
} from "../lexicon/offices.ts";
import { armedNouns, warplane } from "../lexicon/plainVerbs.ts";
import { antecedentOf, clauseOf, isVerb, subjectOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import {
  ancestorsOf,
  caseOf,
  childBy,
  childrenBy,
  conjunctsOf,
  isRelation,
  phraseOf,
  textOf,
} from "../tree/walk.ts";
import type { Entity, Mention } from "./mention.ts";
import {
  countriesOf,
  isOfficeHead,
  isPersonNoun,
  isPluralOffice,
  officeOf,
  type TermOf,
  topBelow,
} from "./office.ts";
import type { Registry } from "./registry.ts";
import { adjectiveOf, countryOfTerm } from "./terms.ts";

/** What the text has told up to here. */
export interface Discourse {
  readonly registry: Registry;
  readonly termOf: TermOf;
  readonly mentionAt: (node: Node) => Mention | null;
  /** Named entities in the order of mention, the last last. */
  readonly recent: readonly Recent[];
  /** Those whom "they" may mean: the last list of more than one. */
  readonly group: readonly Entity[];
  /** Who spoke last: "I" and "we" of a quotation. */
  readonly speaker: Entity | null;
  /** The two states that the article is about. */
  readonly sides: readonly Entity[];
}

export interface Recent {
  readonly entity: Entity;
  readonly isSubject: boolean;
  readonly sentence: number;
}

/** Nobody (empty) is an answer too; null leaves the word to the next sieve. */
type Sieve = (node: Node, discourse: Discourse) => readonly Entity[] | null;

const sieves: readonly Sieve[] = [
  relativePronoun,
  apposition,
  shortBody,
  counterpart,
  pairOfTwo,
  theirStates,
  officeHolder,
  ofStateOrBody,
  pronoun,
];

/** Whom a word without a name stands for; null where it speaks of nobody. */
export function resolve(node: Node, discourse: Discourse): readonly Entity[] | null {
  for (const sieve of sieves) {
    const found = sieve(node, discourse);
    if (found !== null) return found;
  }
  return null;
}

// --- what the sieves ask ---

const entitiesAt = (node: Node, { mentionAt }: Discourse): readonly Entity[] =>
  mentionAt(node)?.entities ?? [];

/** Those of a phrase with what "and" adds to it, before a word. */
function listed(node: Node, discourse: Discourse, before = Number.POSITIVE_INFINITY) {
  const all = conjunctsOf(node).filter(({ at }) => at < before);
  return [...new Set(all.flatMap((one) => entitiesAt(one, discourse)))];
}

const isPerson = ({ sort }: Entity): boolean => sort === "person";

/** The named entities before, the last first; each once. */
function lastFirst({ recent }: Discourse): readonly Recent[] {
  const seen = new Set<Entity>();
  return recent.toReversed().filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

/** Entities of the sentence in front of a word, subjects first, then the nearest. */
function inSentence(node: Node, discourse: Discourse): readonly Entity[] {
  const before = node.tree.nodes
    .slice(0, node.at)
    .filter((one) => {
      const mention = discourse.mentionAt(one);
      return mention?.head === one && mention.form !== "modifier";
    })
    .toReversed();
  const subjects = before.filter(({ relation }) => isRelation(relation, ["nsubj"]));
  return [...new Set([...subjects, ...before].flatMap((one) => entitiesAt(one, discourse)))];
}

/** Who does the clause that a word stands in: "his counterpart" is another. */
function doersOf(node: Node, discourse: Discourse): readonly Entity[] {
  const doer = subjectOf(clauseOf(node));
  return doer === null || doer === node ? [] : listed(doer, discourse);
}

const isThe = (node: Node): boolean =>
  childBy(node, "nmod:poss") !== null ||
  childrenBy(node, "det").some(({ lower }) => definiteWords.has(lower));

const isPlural = ({ xpos }: Node): boolean => xpos.endsWith("S");

// --- the sieves ---

/** "who", "which", "whose": what the clause hangs on. */
function relativePronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!node.xpos.startsWith("W")) return null;
  const clause = [node, ...ancestorsOf(node)].find(
    (one) => isVerb(one) && antecedentOf(one) !== null,
  );
  const noun = clause && antecedentOf(clause);
  return noun ? listed(noun, discourse) : [];
}

/** "the minister, Ana Roca,"; "Ana Roca, the minister" */
function apposition(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (node.upos !== "NOUN" && !isOfficeHead(node)) return null;
  const names = [
    ...childrenBy(node, "appos", "flat"),
    ...(node.relation === "appos" && node.head ? [node.head] : []),
    // "Rwanda's ambassador to Belgium, Ana Vik,": a parser hangs the name on what stands nearest
    ...childrenBy(node, "nmod").flatMap((one) => childrenBy(one, "appos")),
  ];
  for (const name of names) {
    const people = listed(name, discourse).filter(isPerson);
    const [person] = people;
    if (!person || !isOfPeople(node)) continue;
    if (people.length === 1) tellOf(person, node, discourse);
    return people;
  }
  return nameBehind(node, discourse);
}

/** "her Danish counterpart Bo Holm": of Denmark, in the office that she has at home. */
function tellOf(person: Entity, node: Node, discourse: Discourse): void {
  const [country = null] = countriesOf(node, discourse.termOf);
  const owner = node.lemma === "counterpart" ? childBy(node, "nmod:poss") : null;
  const office = owner ? (entitiesAt(owner, discourse)[0]?.office ?? null) : null;
  discourse.registry.tell(person, { country, office });
}

/** A noun that a person's name may stand for: "the minister", no "meeting". */
const isOfPeople = (node: Node): boolean => isOfficeHead(node) || isPersonNoun(node);

/** "his Danish counterpart, Bo Holm": a parser may hang the name anywhere, but it stands right behind. */
function nameBehind(node: Node, discourse: Discourse): readonly Entity[] | null {
  const { nodes } = node.tree;
  const comma = nodes[node.at + 1]?.text === "," ? 1 : 0;
  const next = nodes[node.at + 1 + comma];
  const mention = next ? discourse.mentionAt(next) : null;
  const [person] = mention?.nodes[0] === next ? (mention?.entities ?? []) : [];
  if (person?.sort !== "person" || node.xpos.endsWith("S")) return null;
  const closing = nodes[(mention?.nodes.at(-1)?.at ?? 0) + 1];
  if (comma > 0 && !(isThe(node) && isOfPeople(node) && /^[,.;]$/.test(closing?.text ?? "")))
    return null;
  tellOf(person, node, discourse);
  return [person];
}

/** "the Council": the body named before whose name ends so. */
function shortBody(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isShort =
    /^\p{Lu}\p{Ll}/u.test(node.text) && isThe(node) && childBy(node, "compound", "amod") === null;
  if (!isShort || countriesOf(node, discourse.termOf).length > 0) return null;
  const ends = (one: Entity) => one.sort === "body" && one.name.endsWith(` ${node.text}`);
  const body = lastFirst(discourse).find(({ entity }) => ends(entity));
  return body ? [body.entity] : null;
}

/** "his Danish counterpart": who has the same office there; unnamed where the article names nobody. */
function counterpart(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isColleague = node.lemma === "colleague" && childBy(node, "nmod:poss") !== null;
  if (node.lemma !== "counterpart" && !isColleague) return null;
  const { registry, termOf } = discourse;
  const owner = childBy(node, "nmod:poss");
  const own = owner ? entitiesAt(owner, discourse) : [];
  const whose = own[0] ?? inSentence(node, discourse).find(isPerson) ?? null;
  const told = countriesOf(node, termOf).filter((code) => code !== whose?.country);
  const countries = told.length > 0 ? told : otherSide(whose, discourse);
  const alike = registry.people.filter((one) => one !== whose && isSameOffice(one, whose));
  const [first] = countries;
  const stateless = alike.filter(({ country }) => country === null);
  const holder =
    alike.find(({ country }) => country !== null && countries.includes(country)) ??
    (first !== undefined && stateless.length === 1 ? stateless[0] : undefined);
  if (holder) {
    registry.tell(holder, { country: first ?? null });
    return [holder];
  }
  if (first === undefined) return [];
  const name = isPlural(node) ? "counterparts" : "counterpart";
  return countries.map((code) => registry.unnamed(`${adjectiveOf(code)} ${name}`, code));
}

/** Of the two states that an article is about, the one that is not somebody's. */
function otherSide(whose: Entity | null, { sides }: Discourse): readonly Country[] {
  const isOfSide = sides.some(({ country }) => country === whose?.country);
  if (!isOfSide || sides.length !== 2) return [];
  return sides.flatMap(({ country }) =>
    country === null || country === whose?.country ? [] : [country],
  );
}

function isSameOffice(one: Entity, other: Entity | null): boolean {
  const rank = (entity: Entity | null) => rankOf(entity?.office ?? "");
  return one.office !== null && other !== null && rank(one) === rank(other);
}

/** What an office is anywhere: a secretary of state is a foreign minister. */
function rankOf(office: string): string {
  const lower = office.toLowerCase().replace("secretary of state", "foreign minister");
  const rank = officeRank.exec(lower)?.[0];
  const field = officeField.exec(lower)?.[0] ?? "";
  const head = rank
    ?.replace(/^(?:premier|chancellor)$/, "prime minister")
    .replace("secretary", "minister");
  return `${field.replace("defence", "defense")} ${head ?? lower}`;
}

/** "the two leaders", "both sides", "the two countries" */
function pairOfTwo(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (isRelation(node.relation, ["det", "nummod", "amod", "advmod", "cc"])) return null;
  const mods = childrenBy(node, "nummod", "det", "amod").map(({ lower }) => lower);
  const isTwo = mods.includes("two") || mods.includes("both") || /^(?:both|two)$/.test(node.lower);
  const isSides = /^(?:sides|parties)$/.test(node.lower) && mods.includes("the");
  const isEach = node.lower === "side" && mods.some((mod) => /^(?:each|either|neither)$/.test(mod));
  if (
    !isSides &&
    !isEach &&
    !(isTwo && (isThe(node) || mods.includes("both") || node.lower === "both"))
  )
    return null;
  if (!isSides && !isEach && node.upos !== "NOUN" && node.lower !== "both" && node.lower !== "two")
    return null;
  const { registry, termOf, sides } = discourse;
  const isOfTwoPeople =
    !stateNouns.has(node.lower) &&
    (/^(?:men|women|both|two)$/.test(node.lower) || isPluralOffice(node));
  const own = countriesOf(node, termOf);
  if (own.length > 1 && !isOfTwoPeople) return own.map((code) => registry.stateOf(code));
  if (!isOfTwoPeople && sides.length === 2) return sides;
  const two = holdersOfTwo(node, discourse) ?? lastTwo(node, discourse);
  if (two.length === 0) return null;
  return isOfTwoPeople ? two : statesOf(two, registry);
}

/** "the two presidents": whoever holds that office, if just two of the people told of do. */
function holdersOfTwo(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!isPluralOffice(node) || stateNouns.has(node.lower)) return null;
  const rank = rankOf(node.lower.replace(/s$/, ""));
  const holders = discourse.registry.people.filter(
    ({ office }) => office !== null && rankOf(office).endsWith(rank),
  );
  if (holders.length <= 2) return holders.length === 2 ? holders : null;
  const [last, ...before] = lastFirst(discourse).flatMap(({ entity }) =>
    holders.includes(entity) ? [entity] : [],
  );
  const other = before.find(({ country }) => country === null || country !== last?.country);
  return last && other ? [other, last] : null;
}

/** The last two people from different states; of a list of two those. */
function lastTwo(node: Node, discourse: Discourse): readonly Entity[] {
  const doers = doersOf(node, discourse);
  const pool = [
    ...inSentence(node, discourse),
    ...lastFirst(discourse).map(({ entity }) => entity),
  ].filter((one) => isPerson(one) && !doers.includes(one));
  const [first] = pool;
  const second = pool.find(
    (one) => one !== first && (one.country === null || one.country !== first?.country),
  );
  return first && second ? [second, first] : [];
}

function statesOf(entities: readonly Entity[], registry: Registry): readonly Entity[] {
  return [
    ...new Set(
      entities.flatMap(({ country }) => (country === null ? [] : [registry.stateOf(country)])),
    ),
  ];
}

/** "their countries", "his country", "the country" of nobody: the states of whom it is said. */
function theirStates(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!stateWords.has(node.lemma)) return null;
  const owner = childBy(node, "nmod:poss");
  const whose = owner ? entitiesAt(owner, discourse) : [];
  return whose.length > 0 && node.lemma !== "capital" ? statesOf(whose, discourse.registry) : [];
}

/** "the foreign minister": who holds the office; unnamed with its state where nobody is named. */
function officeHolder(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!isOfficeHead(node) || isPlural(node) || node.relation === "compound") return null;
  const { registry, termOf } = discourse;
  const office = officeOf(node, termOf);
  if (!office) return null;
  const owner = childBy(node, "nmod:poss");
  const owned = owner ? entitiesAt(owner, discourse).find(({ country }) => country !== null) : null;
  const country = office.country ?? (owned?.sort === "state" ? owned.country : null);
  const words = office.name.toLowerCase().split(/\s+/);
  const holds = (one: Entity) => {
    const own = (one.office ?? "").toLowerCase();
    return (
      words.every((word) => own.includes(word)) &&
      (country === null || one.country === null || one.country === country)
    );
  };
  const holders = lastFirst(discourse).filter(({ entity }) => isPerson(entity) && holds(entity));
  if (isThe(node) || country !== null) {
    const exact = holders.find(({ entity }) => country !== null && entity.country === country);
    const holder =
      exact ?? holders.find(({ entity }) => country === null || entity.country === null);
    if (holder) return [holder.entity];
  }
  if (country !== null)
    return [registry.unnamed(`${adjectiveOf(country)} ${office.name}`, country, "person")];
  if (privateHeads.has(node.lower) || /^(?:official|spokes\p{L}+)$/u.test(node.lower)) return null;
  const known = registry.unnamedEnding(office.name);
  if (known) return [known];
  return [registry.unnamed(office.name, null, "person")];
}

/** "Danish officials", "the Kenyan army", "rebels": people without a name, and whose they are. */
function ofStateOrBody(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isCommon = node.upos === "NOUN" || isPluralOffice(node) || bodyCommonNouns.has(node.lower);
  if (!isCommon || node.lemma === "other" || isRelation(node.relation, ["compound", "nmod:desc"]))
    return null;
  const { registry, termOf } = discourse;
  const countries = countriesOf(node, termOf);
  const isArmed = armedNouns.has(node.lemma) || warplane.test(node.lower);
  const isBody = bodyCommonNouns.has(node.lower) || bodyCommonNouns.has(node.lemma) || isArmed;
  // "a Vietnamese trawler rammed": what a state's thing does is done by its people
  const acts = countries.length > 0 && isRelation(node.relation, ["nsubj", "obl:agent"]);
  const isThing = node.entity === "object" || node.entity === "none";
  if (!isPersonNoun(node) && !isBody && node.entity !== "organization" && !(acts && isThing))
    return null;
  const name = groupName(node, discourse);
  const holders = isPluralOffice(node) ? heldIn(countries, name, discourse) : [];
  if (holders.length > 0) return holders;
  const isBare = countries.length === 0 && childBy(node, "nmod", "acl") === null;
  if (isPluralOffice(node) && isThe(node) && isBare && !stateNouns.has(node.lower)) {
    const rank = rankOf(node.lower.replace(/s$/, ""));
    const list = pluralPronoun(node, discourse, true)?.filter(isPerson) ?? [];
    const fits = ({ office }: Entity) => office === null || rankOf(office).endsWith(rank);
    if (list.length > 1 && list.every(fits)) return list;
  }
  if (countries.length > 1 && isPlural(node))
    return countries.map((code) => registry.unnamed(`${adjectiveOf(code)} ${name}`, code));
  const [country] = countries;
  if (country !== undefined) return [registry.unnamed(`${adjectiveOf(country)} ${name}`, country)];
  // "officials from both sides", "commissions of the two countries"
  const of = childrenBy(node, "nmod").find((one) => /^(?:of|from)$/.test(caseOf(one)));
  const pair = of && isPlural(node) ? (pairOfTwo(of, discourse) ?? []) : [];
  if (pair.length > 1) return statesOf(pair, registry);
  const known = isThe(node) || isBody ? registry.unnamedEnding(name) : null;
  if (known) return [known];
  const owner = node.children.find(
    (one) =>
      entitiesAt(one, discourse).some(({ sort }) => sort === "body") &&
      (isRelation(one.relation, ["compound", "nmod:poss"]) || caseOf(one) === "of"),
  );
  // what the leaders or fighters of a body do it does; one envoy of it is not the body
  if (owner && (!isPersonNoun(node) || isPlural(node))) return entitiesAt(owner, discourse);
  const isDoer = isRelation(node.relation, ["nsubj", "obl:agent"]);
  return isPersonNoun(node) || isBody || isDoer ? [registry.unnamed(name, null)] : null;
}

/** "the Danish and Peruvian foreign ministers", where the article names both. */
function heldIn(
  countries: readonly Country[],
  name: string,
  { registry }: Discourse,
): readonly Entity[] {
  const rank = rankOf(name);
  const alike = registry.people.filter(({ office }) => office !== null && rankOf(office) === rank);
  const found = countries.map(
    (code) =>
      alike.find(({ country }) => country === code) ??
      alike.find(({ country }) => country === null),
  );
  return found.every((one) => one !== undefined) ? found.flatMap((one) => one ?? []) : [];
}

/** "opposition leaders": the noun with what qualifies it, without articles, numbers and states. */
function groupName(node: Node, { mentionAt, termOf }: Discourse): string {
  const isLand = (one: Node) => {
    const term = termOf(one);
    return term !== null && countryOfTerm(term) !== null;
  };
  const tells = (one: Node) =>
    one.at < node.at &&
    isRelation(one.relation, ["amod", "compound"]) &&
    mentionAt(one) === null &&
    !vagueAdjectives.has(one.lower);
  const words = phraseOf(node).filter(
    (one) => one === node || (!isLand(one) && tells(topBelow(one, node))),
  );
  return textOf(words);
}

/** Each knows only its own words. */
function pronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  return (
    personalPronoun(node, discourse) ??
    pluralPronoun(node, discourse) ??
    firstPerson(node, discourse)
  );
}

/** "he", "her", "it": of the sentence's subjects, then of those before it. */
function personalPronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  const sex = sexOfPronoun(node.lower);
  const isIt = neuter.has(node.lower);
  if (node.upos !== "PRON" || (sex === null && !isIt)) return null;
  const { registry } = discourse;
  const isPossessive = isRelation(node.relation, ["nmod:poss", "nsubj"]);
  const doers = isPossessive ? [] : doersOf(node, discourse);
  const fits = (one: Entity) =>
    !doers.includes(one) &&
    (isIt
      ? one.sort === "state" || one.sort === "body"
      : isPerson(one) && (one.sex ?? sex) === sex);
  const near = lastFirst(discourse).filter(
    ({ entity, sentence, isSubject }) =>
      fits(entity) && sentence >= node.tree.index - (isIt ? 1 : 4) && (isSubject || !isIt),
  );
  // "she" is rather whom the article has called she than the last of whom nothing is known
  const isSure = ({ entity }: Recent) => entity.sex === sex && sex !== null;
  const found =
    inSentence(node, discourse).find(fits) ??
    near.find((one) => isSure(one) && one.sentence >= node.tree.index - 2)?.entity ??
    near[0]?.entity;
  if (!found) return [];
  if (sex !== null) registry.tell(found, { sex });
  return [found];
}

function sexOfPronoun(lower: string): Entity["sex"] {
  if (feminine.has(lower)) return "she";
  return masculine.has(lower) ? "he" : null;
}

/** "they", "their": the last list of more than one. */
function pluralPronoun(node: Node, discourse: Discourse, isNoun = false): readonly Entity[] | null {
  if (!isNoun && !thirdPlural.has(node.lower)) return null;
  for (const one of node.tree.nodes.slice(0, node.at).toReversed()) {
    const mention = discourse.mentionAt(one);
    if (!mention || mention.head !== one || mention.form === "modifier") continue;
    const list = listed(one, discourse, node.at);
    if (list.length > 1 || list.some(({ sort, named }) => sort === "group" && !named)) return list;
  }
  return discourse.group;
}

/** "I" and "we" of a quotation: who says it, or their state. */
function firstPerson(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isOne = firstSingular.has(node.lower);
  if (!isOne && !firstPlural.has(node.lower)) return null;
  const { registry, speaker } = discourse;
  const above = ancestorsOf(node).find(
    (one) =>
      isVerb(one) &&
      childrenBy(one, "nsubj").some(
        (subject) => subject !== node && entitiesAt(subject, discourse).length > 0,
      ),
  );
  const subjects = above
    ? childrenBy(above, "nsubj").flatMap((one) => entitiesAt(one, discourse))
    : [];
  // a statement or a diary without quotation marks is of whom it names first
  const [author] = registry.people;
  const isQuoted = node.tree.quotations.some((one) => covers(one, node));
  const other = isQuoted ? speaker : (author ?? speaker);
  const whose = subjects.length > 0 ? subjects : other ? [other] : [];
  return isOne ? whose : whose.map((one) => ofCountry(one, registry));
}

function ofCountry(entity: Entity, registry: Registry): Entity {
  const { country }: { country: Country | null } = entity;
  return country === null ? entity : registry.stateOf(country);
}
