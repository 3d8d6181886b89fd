// What an editor would print over an event: who, what they do in the present tense, to whom and where.

import type { Certainty, ToldEvent, Participant } from "#model/event.ts";
import { goalCases, looseCases, siteCases } from "../lexicon/cases.ts";
import { barePronouns, determiners, functionWords } from "../lexicon/openWords.ts";
import { cancelWords, longestTitle, namesWithThe, phrases } from "../lexicon/titles.ts";
import { failVerbs, inabilityWords, planVerbs, refuseVerbs } from "../lexicon/verbs.ts";
import { doerOf, isPassive, isVerb, subjectOf, undergoersOf } from "../tree/clause.ts";
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
import { restsOf } from "./clauseWords.ts";
import type { Merged } from "./merge.ts";
import { isIn, lemmaOf } from "./match.ts";
import type { Who } from "./who.ts";

export function titleOf(merged: Merged, who: Who): string {
  const { verb, noun, outcome } = merged.primary;
  // "welcomed the summit to be held in May": whoever welcomes it does not hold it
  const isBehind = noun !== null && verb?.head === noun && outcome.status === "planned";
  const words =
    verb === null || (noun !== null && (isBehind || !isObject(noun, verb)))
      ? ofNoun(merged, who)
      : ofClause(merged, who);
  return shortened(tidy(words));
}

/** "a meeting", "a series of meetings" */
const isObject = (noun: Node, verb: Node): boolean =>
  (isRelation(noun.relation, ["obj"]) && noun.head === verb) ||
  (!isPassive(verb) && undergoersOf(verb).some((one) => one === noun.head && one.at > verb.at));

/** Single spaces, no comma behind a gap, and no quotation mark without its other. */
function tidy(words: string): string {
  const spaced = words
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,;:.])/g, "")
    // "the release, of the men", where a time stood between
    .replaceAll(/, (?=(\S+) )/g, (comma, next: string) =>
      next === "of" || goalCases.has(next) ? " " : comma,
    )
    .replaceAll(/(?<=\S )(?:An?|The) (?=\p{Ll})/gu, (article) => article.toLowerCase())
    .replaceAll(/ (?=['’]s\b)/g, "")
    .replace(/^[,;:\s]+/, "")
    .trim();
  const marks = spaced.match(/["“”]/g) ?? [];
  return marks.length % 2 === 0 ? spaced : spaced.replaceAll(/["“”] ?/g, "");
}

/** Who is named in a title. */
type TitleName = Pick<Participant, "name" | "sort" | "aliases">;

/** Whether the verb that goes with them has no -s: "Peru and Chile meet", "officials meet". */
function isMany(entities: readonly TitleName[]): boolean {
  const [first] = entities;
  return (
    entities.length > 1 ||
    (first?.sort === "group" && /(?:s|men|women|people|police)$/.test(first.name))
  );
}

/** Names that stand with "the" inside a sentence. */
const withThe = (names: string): string => (namesWithThe.has(names) ? `the ${names}` : names);

/** As the article goes on to call somebody: "Holm", where it says so somewhere. */
export function shortName({ name, sort, aliases }: TitleName): string {
  if (sort !== "person") return name === "United States" ? "US" : name;
  const parts = name.split(" ");
  return aliases.find((alias) => parts.length > 1 && parts.includes(alias)) ?? name;
}

/** "Peruvian and Chilean officials", not "Peruvian officials and Chilean officials" */
function withoutSharedEnd(names: readonly string[]): readonly string[] {
  const end = / \p{Ll}+$/u.exec(names.at(-1) ?? "")?.[0];
  if (end === undefined || !names.every((name) => name.endsWith(end))) return names;
  return names.map((name, n) => (n < names.length - 1 ? name.slice(0, -end.length) : name));
}

/** "Bo Holm, Ana Roca and Peru"; "the" where a body's name needs it is not told. */
function listOf(entities: readonly TitleName[]): string {
  const names = withoutSharedEnd([...new Set(entities.map(shortName))]);
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
  // a predicate without a verb of its own: "was in Lima"
  if (!isVerb(verb)) return ofNoun(merged, who);
  if (outcome.status === "cancelled") return calledOffTitle(subject, merged, who);
  const rests = restsOf(verb, naming(merged, who));
  const before = objectBefore(verb, who);
  const many = people.length > 0 ? isMany(people) : isPluralSubject(verb);
  if (outcome.status === "declined") {
    if (isIn(refuseVerbs, verb)) return fitted([subject, presentForm(verb, many)], rests, before);
    const hasFailed = verb.head !== null && isIn(failVerbs, verb.head);
    const word = hasFailed ? "fail" : "decline";
    const isUnable = verb.head !== null && inabilityWords.has(verb.head.lower);
    if (isUnable)
      return fitted([subject, many ? "are" : "is", "unable to", baseForm(verb)], rests, before);
    // "sent no ministers" is "declines to send ministers"
    const positive = rests.map((rest) => rest.replace(/^no /, ""));
    return fitted([subject, many ? word : `${word}s`, "to", baseForm(verb)], positive, before);
  }
  if (outcome.status === "planned")
    return fitted(
      [subject, planWord(outcome.certainty, isMany(actors)), baseForm(verb)],
      rests,
      before,
    );
  const title = fitted([subject, presentForm(verb, many)], rests, before);
  // "the peace talks are needed, he said in Lima"
  const isSaid = verb.lemma !== "say" || (rests.at(-2) !== "" && !/\bsays?$/.test(title));
  return isSaid ? title : title.replace(/\bsay(?=s?\b)/, "speak");
}

/** With as much of the rest as there is room for. @param before an object that stands before its verb */
function fitted(parts: readonly string[], rests: readonly string[], before = ""): string {
  const titles = rests.map((rest) => {
    // "a round which Peru offered to host"
    const behind = rest.startsWith("to ") ? [rest, before] : [before, rest];
    return tidy([...parts, ...behind].join(" "));
  });
  const fits = (title: string) =>
    title.length <= longestTitle &&
    !opensMore(title.slice(title.lastIndexOf(" ") + 1).toLowerCase());
  return titles.find(fits) ?? titles.at(-1) ?? tidy(parts.join(" "));
}

/** "the plan that Peru rejected": an object that does not stand behind its verb. */
function objectBefore(verb: Node, who: Who): string {
  const [object] = undergoersOf(verb);
  return !object || (object.head === verb && object.at > verb.at) ? "" : wordsOf(object, who);
}

/** Names in short, a pronoun as whom it stands for. */
function naming({ primary, actors }: Merged, who: Who): (node: Node) => string | null {
  const [undergoer] = primary.verb ? undergoersOf(primary.verb) : [];
  return (node) => {
    const mention = who.names.at(node);
    if (!mention || mention.entities.length === 0) return null;
    if (node.upos === "PRON") {
      const [owner] = mention.entities;
      // "Holm says he will go"
      if (!owner || actors.some(({ name }) => name === owner.name)) return null;
      if (node.relation === "nmod:poss")
        return mention.entities.length > 1 ? null : `${shortName(owner)}'s`;
    }
    // "visits Lima", and not the state that a capital stands for elsewhere
    if (node === undergoer && primary.sense.frame === "visit" && mention.place)
      return withThe(mention.place.name);
    return nameOf(node, who);
  };
}

function planWord(certainty: Certainty | null, many: boolean): string {
  if (certainty === "possible") return "may";
  if (certainty === "hoped") return many ? "hope to" : "hopes to";
  return "to";
}

/** "Peru's envoy is expelled by Chile" is "Chile expels Peru's envoy", where the text says who. */
function ofPassive(merged: Merged, who: Who): string {
  const { primary, actors } = merged;
  const { verb, outcome } = primary;
  if (!verb) return "";
  const [undergoer] = undergoersOf(verb);
  const object = undergoer
    ? (nameOf(undergoer, who) ?? phraseWords(undergoer, who))
    : listOf(merged.others);
  const rests = restsOf(verb, naming(merged, who));
  if (actors.length > 0 && outcome.status === "held" && doerOf(verb) !== null)
    return fitted([listOf(actors), presentForm(verb, isMany(actors)), object], rests);
  const isPlural =
    undergoer !== undefined &&
    (undergoer.xpos.endsWith("S") ||
      childBy(undergoer, "conj") !== null ||
      who.of(undergoer).length > 1);
  const be = outcome.status === "planned" ? "to be" : isPlural ? "are" : "is";
  const particle = childBy(verb, "compound:prt");
  return fitted([object, be, verb.lower, particle?.lower ?? ""], rests);
}

/** "Bo Holm: visit to Lima called off"; "Peru and Chile: talks in Lima" */
function ofNoun(merged: Merged, who: Who): string {
  const { primary, actors, others, place } = merged;
  const { outcome, sense, noun } = primary;
  const people = [...actors, ...others];
  const rest = actors.length > 0 ? others : people.slice(1);
  const subject = listOf(actors.length > 0 && sense.frame !== "mutual" ? actors : people);
  if (outcome.status === "cancelled") return calledOffTitle(subject, merged, who);
  const told = phraseTitle(sense.act, {
    actors: actors.length > 0 ? actors : people.slice(0, 1),
    others: rest,
    place,
    ...outcome,
  });
  if (told !== null) return told;
  // "said at a summit": one of several, and not who called it
  const isGuest = primary.around !== null && people.length === 1;
  const act = sense.act === "agree" ? "conclude" : isGuest ? "attend" : "hold";
  const verb =
    outcome.status === "planned"
      ? `${planWord(outcome.certainty, isMany(people))} ${act}`
      : outcome.status === "declined"
        ? "declines"
        : `${act}${isMany(people) ? "" : "s"}`;
  // "Peru: release of the hostages", "Peru and Chile: signing of the pact", where nobody can be said to hold it
  const isHeld =
    noun === null ||
    outcome.status !== "held" ||
    (sense.frame === "mutual" && /^(?:CONSULT|MOBILIZE)$/.test(sense.kind)) ||
    sense.act === "agree";
  const alone = subject === "" && noun ? ofNounAlone(merged, noun) : null;
  if (alone !== null) return alone;
  if (!isHeld) {
    // "Peru: release of two sailors", and not "… by Peru"
    const isNamed = (one: Node) => who.of(one).some((party) => actors.includes(party));
    const isBy = (one: Node) => caseOf(one) === "by" && isNamed(one);
    // "Murder of Ana Roca in Lima" says who it was done to
    const isTold =
      actors.length === 0 &&
      childrenBy(noun, "nmod").some((one) => who.of(one).some((party) => others.includes(party)));
    return subject === "" || isTold ? nounWords(noun) : `${subject}: ${nounWords(noun, isBy)}`;
  }
  const thing = thingOf(sense.frame === "mutual" ? withoutCompany(merged) : merged, who);
  return subject === "" ? thing : `${subject} ${verb} ${withArticle(thing, noun)}`;
}

interface Untitled extends Pick<ToldEvent, "status" | "certainty" | "place"> {
  readonly actors: readonly TitleName[];
  readonly others: readonly TitleName[];
}

/** By a row of `phrases`: "Bo Holm to visit Lima"; null where it has none, or lacks what the row needs. */
export function phraseTitle(
  act: keyof typeof phrases,
  { actors, others, place, status, certainty }: Untitled,
): string | null {
  const row = phrases[act];
  const fillers: Readonly<Record<string, string>> = {
    "{others}": listOf(others),
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
  if (!isFilled || actors.length === 0) return null;
  const fill = (text: string) => text.replaceAll(/\{[a-z ]+\}/g, (slot) => fillers[slot] ?? "");
  const many = isMany(actors);
  const where = place && !row.bare.includes("place") ? `in ${place.name}` : "";
  const subject = listOf(actors);
  if (status === "cancelled") return tidy(`${subject}: ${fill(row.noun)} ${where} called off`);
  if (status === "declined")
    return `${subject} ${many ? "decline" : "declines"} to ${fill(row.bare)} ${where}`;
  if (status === "planned")
    return `${subject} ${planWord(certainty, many)} ${fill(row.bare)} ${where}`;
  const held = fill(
    row.held.replaceAll("{s}", many ? "" : "s").replaceAll("{have}", many ? "have" : "has"),
  );
  return `${subject} ${held} ${where}`;
}

/** "Talks on fish resume", "Accord is announced", "Vote planned": nobody is told beside it. */
function ofNounAlone({ primary: { verb, outcome } }: Merged, noun: Node): string | null {
  if (!verb || !isVerb(verb)) return null;
  const isSubject = noun.head === verb && isRelation(noun.relation, ["nsubj"]);
  if (!isSubject && !(verb.head === noun && isPassive(verb) && verb.lemma !== "hold")) return null;
  const words = nounWords(noun);
  const isPlanned = outcome.status === "planned";
  if (isPlanned && isIn(planVerbs, verb)) return `${words} planned`;
  const many = noun.xpos.endsWith("S");
  if (isPassive(verb)) return `${words} ${isPlanned ? "to be" : many ? "are" : "is"} ${verb.lower}`;
  const object = childBy(verb, "obj", "compound:prt")?.lower ?? "";
  return `${words} ${isPlanned ? `to ${verb.lemma}` : presentForm(verb, many)} ${object}`;
}

/** "a working dinner", "talks" */
function withArticle(thing: string, noun: Node | null): string {
  if (noun?.xpos !== "NN") return thing;
  return `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}`;
}

/** The phrase without its article, times and owner: "release of the hostages" */
function nounWords(noun: Node, isOmitted: (node: Node) => boolean = () => false): string {
  const kept = withoutTimes(noun).filter(
    (one) =>
      ![one, ...ancestorsOf(one)].some(isOmitted) &&
      !(one.head === noun && isRelation(one.relation, ["det", "nmod:poss", "acl"])) &&
      !(one.relation === "case" && one.head?.relation === "nmod:poss"),
  );
  return textOf(kept);
}

/** "talks with Peru in Lima" */
function thingOf({ primary, actors, others, place }: Merged, who: Who): string {
  const { trigger, sense } = primary;
  const row = phrases[sense.act];
  const tells = (one: Node) =>
    one.at < trigger.at && who.names.at(one) === null && !/\d/.test(one.text);
  const noun = primary.noun
    ? [...childrenBy(trigger, "compound", "amod").filter(tells), trigger]
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
function calledOffTitle(subject: string, merged: Merged, who: Who): string {
  const { actors, others, primary } = merged;
  // the subject names all sides of what is mutual
  const hasAll = primary.noun !== null && primary.sense.frame === "mutual";
  const thing = thingOf(hasAll ? withoutCompany(merged) : merged, who);
  const words = `${thing} ${callOffWord(merged)}`;
  const whose = hasAll ? listOf([...actors, ...others]) : subject;
  return whose === "" ? words : `${whose}: ${words}`;
}

/** All who take part as those who act: the subject names them. */
const withoutCompany = (merged: Merged): Merged => ({
  ...merged,
  actors: [...merged.actors, ...merged.others],
  others: [],
});

function callOffWord({ primary, tellings }: Merged): string {
  const all = [primary, ...tellings.map(({ candidate }) => candidate)];
  // "an attempt to visit was scrapped"
  const words = all.flatMap(({ verb, trigger }) => [
    ...(verb ? [verb] : []),
    ...ancestorsOf(trigger).slice(0, 3),
  ]);
  for (const verb of words) {
    const found = cancelWords.get(lemmaOf(verb));
    if (found) return found;
  }
  return "called off";
}

function subjectWords(verb: Node, who: Who): string {
  const subject = subjectOf(verb);
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
  const subject = subjectOf(verb);
  return (
    subject !== null &&
    (subject.xpos.endsWith("S") ||
      childBy(subject, "conj", "nummod") !== null ||
      subject.xpos === "CD")
  );
}

/** The phrase as the article has it, a name in short and a pronoun as whom it stands for. */
function wordsOf(node: Node, who: Who): string {
  const name = nameOf(node, who);
  if (name !== null) return name;
  const last = childrenBy(node, "conj").map((one) => ` and ${textOf(phraseOf(one))}`);
  return `${textOf(withoutTimes(node))}${last.join("")}`;
}

function nameOf(node: Node, who: Who): string | null {
  const mention = who.names.at(node);
  // "his counterpart", where the article says who that is, is a name too
  const isNamed = mention?.entities.every(({ named, sort }) => named && sort === "person");
  if (!mention || node.upos === "ADJ" || (mention.form === "noun" && !isNamed)) return null;
  const names = listOf(who.of(node));
  return names === "" ? null : withThe(names);
}

/** "two diplomats on 20 April": the date stands beside the title. */
function withoutTimes(node: Node): readonly Node[] {
  const times = node.children.filter(
    (one) => one.at > node.at && one.entity === "time" && isRelation(one.relation, ["nmod", "obl"]),
  );
  return phraseOf(node).filter((one) => !times.some((time) => time === one || isBelow(one, time)));
}

const isBelow = (node: Node, above: Node): boolean => ancestorsOf(node).includes(above);

const baseForm = (verb: Node): string => (verb.lemma === "be" ? "be" : presentForm(verb, true));

function presentForm(verb: Node, many: boolean): string {
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
  // back to where its last phrase begins: that may be cut in two
  const last = words.findLastIndex(
    (word) => opensMore(word.toLowerCase()) && !determiners.has(word.toLowerCase()),
  );
  const kept = last > 2 ? words.slice(0, last) : words;
  const end = kept.findLastIndex((word) => !opensMore(word.toLowerCase()));
  return kept
    .slice(0, end + 1)
    .join(" ")
    .replace(/[,;:]$/, "");
}

const opensMore = (word: string): boolean =>
  functionWords.has(word) || barePronouns.has(word) || looseCases.has(word) || siteCases.has(word);
