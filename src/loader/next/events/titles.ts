// What an editor would print over an event: who, what they do in the present tense, to whom and where.

import { covers } from "#model/span.ts";
import { looseCases, siteCases } from "../../lexicon/cases.ts";
import { months, weekdays } from "../../lexicon/nameWords.ts";
import { barePronouns, functionWords } from "../../lexicon/openWords.ts";
import { cancelWords, longestTitle, phrases } from "../../lexicon/titles.ts";
import { failVerbs, refuseVerbs } from "../../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import { doerOf, isPassive, isVerb, subjectOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, isRelation, phraseOf, textOf } from "../tree/walk.ts";
import type { Merged } from "./merge.ts";
import { isIn, lemmaOf } from "./sense.ts";
import type { Who } from "./who.ts";

export function titleOf(merged: Merged, who: Who): string {
  const { primary } = merged;
  const words =
    primary.verb === null || (primary.noun !== null && !isObject(primary.noun, primary.verb))
      ? ofNoun(merged, who)
      : ofClause(merged, who);
  return shortened(tidy(words));
}

/** "a meeting", "a series of meetings" */
const isObject = (noun: Node, verb: Node): boolean =>
  isRelation(noun.relation, ["obj"]) ||
  (!isPassive(verb) && undergoersOf(verb).some((one) => one === noun.head && one.at > verb.at));

/** Single spaces, no comma behind a gap, and no quotation mark without its other. */
function tidy(words: string): string {
  const spaced = words
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,;:.])/g, "")
    .trim();
  const marks = spaced.match(/["“”]/g) ?? [];
  return marks.length % 2 === 0 ? spaced : spaced.replaceAll(/["“”] ?/g, "");
}

/** Whether the verb that goes with them has no -s: "Peru and Chile meet", "officials meet". */
function isMany(entities: readonly Entity[]): boolean {
  const [first] = entities;
  return (
    entities.length > 1 || (first?.sort === "group" && /(?:s|men|women|people)$/.test(first.name))
  );
}

/** "Bo Holm, Ana Roca and Peru"; "the" where a body's name needs it is not told. */
function listOf(entities: readonly Entity[]): string {
  const names = [...new Set(entities.map(({ name }) => name))];
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and others`;
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Bo Holm visits Lima", "Bo Holm to visit Lima", "Peru declines to meet Chile" */
function ofClause(merged: Merged, who: Who): string {
  const { primary, actors, others } = merged;
  const { verb, outcome, noun } = primary;
  if (!verb) return ofNoun(merged, who);
  // "is expected in Lima" is a visit
  if (verb.lemma === "expect" && primary.sense.act === "visit") return ofNoun(merged, who);
  if (isPassive(verb) && noun === null) return ofPassive(merged, who);
  const own = subjectWords(verb, who);
  // "talks were held": those with whom are all that there are
  const people = actors.length > 0 || own !== "" || others.length < 2 ? actors : others;
  const subject = listOf(people) || own;
  const lemma = lemmaOf(verb);
  const behind = [objectWords(verb, merged, who), ...tailsOf(verb, who)].join(" ");
  if (outcome.status === "cancelled") return lost(subject, merged, who);
  const many = people.length > 0 ? isMany(people) : isPluralSubject(verb);
  if (outcome.status === "declined") {
    if (isIn(refuseVerbs, verb)) return `${subject} ${present(verb, many)} ${behind}`;
    const hasFailed = verb.head !== null && isIn(failVerbs, verb.head);
    const word = hasFailed ? "fail" : "decline";
    // "sent no ministers" is "declines to send ministers"
    return `${subject} ${many ? word : `${word}s`} to ${lemma} ${behind.replace(/^no /, "")}`;
  }
  if (outcome.status === "planned") return `${subject} ${planWord(merged)} ${lemma} ${behind}`;
  return `${subject} ${present(verb, many)} ${behind}`;
}

function planWord({ primary: { outcome }, actors }: Merged): string {
  if (outcome.certainty === "possible") return "may";
  if (outcome.certainty === "hoped") return isMany(actors) ? "hope to" : "hopes to";
  return "to";
}

/** "Peru's envoy is expelled by Chile" is "Chile expels Peru's envoy", where the text says who. */
function ofPassive(merged: Merged, who: Who): string {
  const { primary, actors } = merged;
  const { verb, outcome } = primary;
  if (!verb) return "";
  const [undergoer] = undergoersOf(verb);
  const object = undergoer ? wordsOf(undergoer, who) : listOf(merged.others);
  const tails = tailsOf(verb, who).join(" ");
  if (actors.length > 0 && outcome.status === "held" && doerOf(verb) !== null)
    return `${listOf(actors)} ${present(verb, isMany(actors))} ${object} ${tails}`;
  const isPlural =
    undergoer !== undefined &&
    (undergoer.xpos.endsWith("S") ||
      childBy(undergoer, "conj") !== null ||
      who.of(undergoer).length > 1);
  const be = outcome.status === "planned" ? "to be" : isPlural ? "are" : "is";
  const particle = childBy(verb, "compound:prt");
  return `${object} ${be} ${verb.lower}${particle ? ` ${particle.lower}` : ""} ${tails}`;
}

/** "Bo Holm: visit to Lima called off"; "Peru and Chile: talks in Lima" */
function ofNoun(merged: Merged, who: Who): string {
  const { primary, actors, others, place } = merged;
  const { outcome, sense, noun } = primary;
  const people = [...actors, ...others];
  const subject = listOf(actors.length > 0 && sense.frame !== "mutual" ? actors : people);
  if (outcome.status === "cancelled") return lost(subject, merged, who);
  const row = phrases[sense.act];
  const fillers: Readonly<Record<string, string>> = {
    "{others}": listOf(actors.length > 0 ? others : people.slice(1)),
    "{with others}": others.length > 0 ? `with ${listOf(others)}` : "",
    "{place}": place?.name ?? "",
    "{in place}": place ? `in ${place.name}` : "",
  };
  const isFilled =
    row !== undefined &&
    !Object.entries(fillers).some(
      ([slot, words]) => row.bare.includes(slot) && words === "" && slot !== "{with others}",
    ) &&
    !/\{(?:word|phrase|qualifier)\}/.test(row.bare);
  const who0 = actors.length > 0 ? actors : people.slice(0, 1);
  const where = place && !(row?.bare.includes("place") ?? false) ? `in ${place.name}` : "";
  if (!isFilled || !row) {
    const verb =
      outcome.status === "planned"
        ? "to hold"
        : outcome.status === "declined"
          ? "declines"
          : isMany(people)
            ? "hold"
            : "holds";
    // "Peru: release of the hostages" where nobody can be said to hold it
    const isHeld = sense.frame === "mutual" || outcome.status !== "held" || noun === null;
    if (!isHeld) return subject === "" ? nounWords(noun) : `${subject}: ${nounWords(noun)}`;
    const thing = thingOf(merged, who);
    return subject === "" ? thing : `${subject} ${verb} ${withArticle(thing, noun)}`;
  }
  const fill = (text: string) => text.replaceAll(/\{[a-z ]+\}/g, (slot) => fillers[slot] ?? "");
  const many = isMany(who0);
  const held = fill(
    row.held.replaceAll("{s}", many ? "" : "s").replaceAll("{have}", many ? "have" : "has"),
  );
  if (outcome.status === "declined")
    return `${listOf(who0)} ${many ? "decline" : "declines"} to ${fill(row.bare)} ${where}`;
  if (outcome.status === "planned")
    return `${listOf(who0)} ${planWord(merged)} ${fill(row.bare)} ${where}`;
  return `${listOf(who0)} ${held} ${where}`;
}

/** "a working dinner", "talks" */
function withArticle(thing: string, noun: Node | null): string {
  if (noun?.xpos !== "NN") return thing;
  return `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}`;
}

/** The phrase without its article, times and owner: "release of the hostages" */
function nounWords(noun: Node): string {
  const kept = phraseOf(noun).filter(
    (one) =>
      !(one.head === noun && isRelation(one.relation, ["det", "nmod:poss", "acl"])) &&
      !(one.relation === "case" && one.head?.relation === "nmod:poss"),
  );
  return textOf(kept);
}

/** "talks with Peru in Lima" */
function thingOf({ primary, actors, others, place }: Merged, who: Who): string {
  const { trigger, sense } = primary;
  const row = phrases[sense.act];
  const noun = primary.noun
    ? [...childrenBy(trigger, "compound").filter((one) => who.names.at(one) === null), trigger]
    : null;
  const name = noun
    ? textOf(noun).toLowerCase()
    : (row?.noun.replaceAll(/\s*(?:with|to|of|from|for|in)? ?\{[^}]*\}/g, "") ?? trigger.lemma);
  const company = actors.length > 0 ? others : others.slice(1);
  const whom = company.length > 0 ? ` with ${listOf(company)}` : "";
  const where = place ? (sense.frame === "visit" ? ` to ${place.name}` : ` in ${place.name}`) : "";
  return `${name}${whom}${where}`;
}

/** "Bo Holm: visit to Lima called off"; "Talks in Lima called off" */
function lost(subject: string, merged: Merged, who: Who): string {
  const { actors, others, primary } = merged;
  // the subject names all sides of what is mutual
  const hasAll = primary.noun !== null && primary.sense.frame === "mutual";
  const thing = thingOf(
    hasAll ? { ...merged, actors: [...actors, ...others], others: [] } : merged,
    who,
  );
  const words = `${thing} ${callOffWord(merged)}`;
  const whose = hasAll ? listOf([...actors, ...others]) : subject;
  return whose === "" ? words : `${whose}: ${words}`;
}

function callOffWord({ primary, tellings }: Merged): string {
  const words = [primary, ...tellings.map(({ candidate }) => candidate)].flatMap(
    ({ verb }) => verb ?? [],
  );
  for (const verb of words) {
    const found = cancelWords.get(lemmaOf(verb));
    if (found) return found;
  }
  return "called off";
}

function subjectWords(verb: Node, who: Who): string {
  const subject = childBy(verb, "nsubj") ?? subjectOf(verb);
  return subject ? phraseWords(subject, who) : "";
}

/** The phrase, with "his" as whose it is. */
function phraseWords(node: Node, who: Who): string {
  const words = textOf(phraseOf(node));
  const owner = childBy(node, "nmod:poss");
  const [whose] = owner?.upos === "PRON" ? (who.names.at(owner)?.entities ?? []) : [];
  return owner && whose && words.startsWith(owner.text)
    ? `${whose.name}'s${words.slice(owner.text.length)}`
    : words;
}

function isPluralSubject(verb: Node): boolean {
  const subject = childBy(verb, "nsubj");
  return subject !== null && (subject.xpos.endsWith("S") || childBy(subject, "conj") !== null);
}

/** The object as the article has it, a name in full and a pronoun as whom it stands for. */
function objectWords(verb: Node, { primary }: Merged, who: Who): string {
  const [object] = undergoersOf(verb);
  if (!object) return primary.noun && primary.noun !== object ? textOf(phraseOf(primary.noun)) : "";
  return wordsOf(object, who);
}

function wordsOf(node: Node, who: Who): string {
  const mention = who.names.at(node);
  if (mention && mention.form !== "noun" && mention.entities.length > 0)
    return listOf(who.of(node));
  const last = childrenBy(node, "conj").map((one) => ` and ${textOf(phraseOf(one))}`);
  return `${textOf(phraseOf(node))}${last.join("")}`;
}

/** What else the clause says, without its times. */
function tailsOf(verb: Node, who: Who): readonly string[] {
  const tails = childrenBy(verb, "obl", "xcomp", "advcl").filter((one) => {
    const word = caseOf(one);
    // "accused Peru of spying", and not "left, saying that"
    if (one.relation === "advcl" && !(word === "of" && one.xpos === "VBG")) return false;
    const isTime =
      one.relation === "obl:unmarked" || one.entity === "time" || isTimeWord(one.lower);
    return (
      one.at > verb.at && !looseCases.has(word) && !isTime && !(isPassive(verb) && word === "by")
    );
  });
  const words = tails.slice(0, 2).map((one) => `${caseOf(one)} ${wordsOf(one, who)}`);
  return [...words, ...saidBehind(verb)];
}

/** "says his goals are many": what is said, without what comes behind its first clause. */
function saidBehind(verb: Node): readonly string[] {
  const clause = childBy(verb, "ccomp");
  if (!clause || clause.at < verb.at || verb.tree.quotations.some((one) => covers(one, clause)))
    return [];
  const words = clauseWords(clause).filter(({ at }) => at > verb.at);
  return [textOf(words)];
}

/** All words of a clause but those of the clauses behind it. */
function clauseWords(clause: Node): readonly Node[] {
  const inner = (node: Node): readonly Node[] => [
    node,
    ...node.children
      .filter(
        (one) =>
          !isRelation(one.relation, ["parataxis", "advcl", "punct", "acl:relcl"]) &&
          !(one.relation === "conj" && isVerb(one)),
      )
      .flatMap(inner),
  ];
  return inner(clause).toSorted((a, b) => a.at - b.at);
}

const isTimeWord = (lower: string): boolean =>
  weekdays.has(lower) || months.has(lower) || /^\d{4}$/.test(lower);

function present(verb: Node, many: boolean): string {
  const { lemma } = verb;
  const particle = childBy(verb, "compound:prt");
  const rest = particle ? ` ${particle.lower}` : "";
  if (lemma === "be") return many ? "are" : "is";
  if (lemma === "have") return many ? "have" : "has";
  if (many) return `${lemma}${rest}`;
  const ending = /(?:s|sh|ch|x|z|o)$/.test(lemma) ? "es" : /[^aeiou]y$/.test(lemma) ? "ies" : "s";
  return `${ending === "ies" ? lemma.slice(0, -1) : lemma}${ending}${rest}`;
}

/** Cut to whole words, and never to one that needs another behind it. */
function shortened(title: string): string {
  const whole = title.charAt(0).toUpperCase() + title.slice(1);
  if (whole.length <= longestTitle) return whole;
  const words = whole.slice(0, whole.lastIndexOf(" ", longestTitle)).split(" ");
  const last = words.findLastIndex((word) => !opensMore(word.toLowerCase()));
  return words.slice(0, last + 1).join(" ");
}

const opensMore = (word: string): boolean =>
  functionWords.has(word) || barePronouns.has(word) || looseCases.has(word) || siteCases.has(word);
