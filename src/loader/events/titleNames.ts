// How a title names somebody: in short, by the clause's own words where these mean others, a pronoun as whom it stands for.

import { longestTitle } from "../lexicon/titles.ts";
import type { Entity } from "../names/mention.ts";
import { countryRow } from "../names/terms.ts";
import { isVerb } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import {
  ancestorsOf,
  caseOf,
  childBy,
  childrenBy,
  isRelation,
  phraseOf,
  textOf,
} from "../tree/walk.ts";
import { isMany, listOf, shortName, withThe } from "./phraseTitles.ts";
import type { Who } from "./who.ts";

/** Who is told, by name; in the clause's own words where these name nobody, or others than the name does. */
export function subjectWords(node: Node | null, people: readonly Entity[], who: Who) {
  const names = listOf(people);
  const of = node && memberOf(node, people, who);
  if (node && of) return { words: of, isMany: isPlural(node) };
  if (!node || (names !== "" && !isOther(node, people, who)))
    return { words: names, isMany: isMany(people) };
  const own = phraseWords(node, who).replace(/,(?!\d).*$/, "");
  const conjuncts = childrenBy(node, "conj").filter((one) => !isVerb(one));
  const all = [own, ...conjuncts.map((one) => textOf(withoutTimes(one)))].join(" and ");
  const isPair = conjuncts.length === 1 && all.length < longestTitle / 2;
  return { words: isPair ? all : own, isMany: isPlural(node) || isPair };
}

/** "A delegation of ECOWAS", "An adviser to Holm": not ECOWAS, nor Holm. */
function memberOf(node: Node, [one, ...more]: readonly Entity[], who: Who): string | null {
  if (!one || more.length > 0 || node.upos !== "NOUN" || one.name.includes(node.text)) return null;
  const isNamed = (below: Node) =>
    [one.name, ...one.aliases].some((name) => name.includes(below.text));
  const isWhole = (below: Node) =>
    /^(?:of|to)$/.test(caseOf(below)) && who.of(below).includes(one) && isNamed(below);
  const whole = childrenBy(node, "nmod").find(isWhole);
  const words = textOf(phraseOf(node).filter(({ at }) => at <= node.at));
  return whole ? `${words} ${caseOf(whole)} ${withThe(shortName(one))}` : null;
}

/** "the Chilean left" is not "Chile leaves", nor "the ministers met" "Holm meets". */
function isOther(node: Node, [one, ...more]: readonly Entity[], who: Who): boolean {
  const mention = who.names.at(node);
  if (!one || !mention || more.length > 0 || !mention.entities.includes(one)) return false;
  if (one.sort === "person") return mention.form === "noun" && isPlural(node);
  const row = one.sort === "state" && one.country ? countryRow(one.country) : null;
  return (
    row !== null &&
    [...row.adjectives, ...row.people].includes(node.text) &&
    ![row.name, ...row.others].includes(node.text)
  );
}

/** The phrase, with "his" as whose it is, where he is not told already. */
export function phraseWords(node: Node, who: Who, told: readonly Entity[] = []): string {
  const words = textOf(withoutTimes(node));
  const owner = childBy(node, "nmod:poss");
  const [whose] = owner?.upos === "PRON" ? (who.names.at(owner)?.entities ?? []) : [];
  return owner && whose && !told.includes(whose) && words.startsWith(owner.text)
    ? `${whose.name}'s${words.slice(owner.text.length)}`
    : words;
}

/** By its own form and number: "two thirds", "11 agents"; not "the 2009 offensive", "one envoy". */
const isPlural = (noun: Node): boolean =>
  noun.xpos.endsWith("S") ||
  (noun.upos === "NUM" && noun.lower !== "one") ||
  childrenBy(noun, "nummod").some(({ lower }) => lower !== "one" && !/^\d{4}$/.test(lower));

/** The phrase as the article has it, a name in short and a pronoun as whom it stands for. */
export function wordsOf(node: Node, who: Who): string {
  const name = nameOf(node, who);
  if (name !== null) return name;
  const last = childrenBy(node, "conj").map((one) => ` and ${textOf(phraseOf(one))}`);
  return `${textOf(withoutTimes(node))}${last.join("")}`;
}

export function nameOf(node: Node, who: Who): string | null {
  const mention = who.names.at(node);
  // "his counterpart", where the article says who that is, is a name too
  const isNamed = mention?.entities.every(({ named, sort }) => named && sort === "person");
  if (!mention || node.upos === "ADJ" || (mention.form === "noun" && !isNamed)) return null;
  const names = listOf(who.of(node));
  return names === "" ? null : withThe(names);
}

/** "two diplomats on 20 April": the date stands beside the title. */
export function withoutTimes(node: Node): readonly Node[] {
  const isTime = (one: Node) =>
    one.at > node.at && one.entity === "time" && isRelation(one.relation, ["nmod", "obl"]);
  return phraseOf(node).filter((one) => ![one, ...ancestorsOf(one)].some(isTime));
}
