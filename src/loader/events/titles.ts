// What an editor would print over an event: who, what they do in the present tense, to whom and where.

import { looseCases, siteCases } from "../lexicon/cases.ts";
import { barePronouns, determiners, functionWords } from "../lexicon/openWords.ts";
import {
  cancelWords,
  longestTitle,
  phrases,
  plainNouns,
  vagueAdjectives,
} from "../lexicon/titles.ts";
import { failVerbs, inabilityWords, planVerbs, refuseVerbs } from "../lexicon/verbs.ts";
import { covers } from "#model/span.ts";
import { adjectiveOf } from "../names/terms.ts";
import { doerOf, isPassive, isVerb, subjectOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, childBy, childrenBy, isRelation, textOf } from "../tree/walk.ts";
import { type NameOfPhrase, type Rest, restsOf } from "./clauseWords.ts";
import type { Merged } from "./merge.ts";
import { isIn, lemmaOf } from "./match.ts";
import {
  formOf,
  inPlace,
  inPresent,
  isMany,
  listOf,
  phraseTitle,
  planWord,
  shortName,
  tidy,
  withThe,
} from "./phraseTitles.ts";
import { nameOf, phraseWords, subjectWords, withoutTimes, wordsOf } from "./titleNames.ts";
import type { Who } from "./who.ts";

export function titleOf(merged: Merged, who: Who): string {
  const { verb, noun } = merged.primary;
  const words =
    verb === null || (noun !== null && !isObject(noun, verb))
      ? ofNoun(merged, who)
      : ofClause(merged, who);
  return shortened(tidy(words));
}

/** No word twice in a row, and no article before a preposition. */
const isSound = (title: string): boolean =>
  !/(?<![-\p{L}])(\p{L}{2,}) \1(?![-\p{L}])|\p{L}- /iu.test(title) &&
  !/\b(?:the|an?|its|their) (?:to|of|in|on|for|and|is|are|the|an?)(?= |$)/.test(title);

/** "a meeting", "a series of meetings" */
const isObject = (noun: Node, verb: Node): boolean =>
  (isRelation(noun.relation, ["obj"]) && noun.head === verb) ||
  (!isPassive(verb) && undergoersOf(verb).some((one) => one === noun.head && one.at > verb.at));

/** "Bo Holm visits Lima", "Bo Holm to visit Lima", "Peru declines to meet Chile" */
function ofClause(merged: Merged, who: Who): string {
  const { primary, actors, others, place } = merged;
  const { verb, outcome, noun } = primary;
  // "is expected in Lima" is a visit
  const isVisit = verb?.lemma === "expect" && primary.sense.act === "visit";
  // a predicate without a verb of its own: "was in Lima"
  if (!verb || isVisit || !isVerb(verb)) return ofNoun(merged, who);
  if (noun === null && isPassive(verb)) return ofPassive(merged, who);
  // "talks were held": those with whom are all that there are
  const people = actors.length > 0 || subjectOf(verb) || others.length < 2 ? actors : others;
  const subject = subjectWords(subjectOf(verb), people, who);
  if (outcome.status === "cancelled") return calledOffTitle(subject.words, merged, who);
  const rests = restsOf(verb, () => naming(merged, who, subject.words));
  const before = objectBefore(verb, who);
  const fit = (form: string, behind = rests) =>
    fitted([subject.words, form], behind, before) ??
    plainTitle(subject.words, merged) ??
    [subject.words, form, before, behind.at(-1)?.words].join(" ");
  const does = baseForm(verb);
  const isOwnRefusal = outcome.status === "declined" && isIn(refuseVerbs, verb);
  if (outcome.status === "declined" && !isOwnRefusal) {
    const isUnable = verb.head !== null && inabilityWords.has(verb.head.lower);
    const hasFailed = verb.head !== null && isIn(failVerbs, verb.head);
    const word = isUnable ? "be unable" : hasFailed ? "fail" : "decline";
    // "sent no ministers" is "declines to send ministers"
    const positive = rests.map((rest) => ({ ...rest, words: rest.words.replace(/^no /, "") }));
    return fit(`${inPresent(word, subject.isMany)} to ${does}`, positive);
  }
  if (outcome.status === "planned")
    return fit(`${planWord(outcome.certainty, subject.isMany)} ${does}`);
  const form = inPresent(does, subject.isMany);
  if (!/^(?:say|tell|inform)$/.test(verb.lemma)) return fit(form);
  const said = fitted([subject.words, form], rests, before) ?? quotedTitle(subject.words, verb);
  if (said !== null) return said;
  // "the peace talks are needed, he said in Lima"; "tells reporters"
  const whom = verb.lemma === "say" ? "" : `to ${rests.at(-1)?.words}`;
  return [subject.words, inPresent("speak", subject.isMany), whom, inPlace(place)].join(" ");
}

/** "Bo Holm: “We will not go”": where all that is told of what somebody said is a quotation. */
function quotedTitle(subject: string, verb: Node): string | null {
  const { nodes, quotations } = verb.tree;
  const heads = [
    ...childrenBy(verb, "ccomp"),
    ...(verb.relation === "parataxis" ? [verb.head] : []),
  ];
  const quotation = quotations.find((one) => heads.some((head) => head && covers(one, head)));
  const inside = nodes.filter((one) => quotation && covers(quotation, one));
  const words = textOf(inside).replaceAll(/^["“”]+|[,.]?["“”]*$/g, "");
  const title = `${subject}: “${words}”`;
  return /^\p{Lu}/u.test(words) && title.length <= longestTitle ? title : null;
}

/** With as much of the rest as there is room for; null where none is whole. @param before an object that stands before its verb */
function fitted(parts: readonly string[], rests: readonly Rest[], before = ""): string | null {
  for (const { words, isWhole } of rests) {
    // "a round which Peru offered to host"
    const behind = words.startsWith("to ") ? [words, before] : [before, words];
    const text = tidy([...parts, ...behind].join(" "));
    if (isWhole && text.length <= longestTitle && isSound(text)) return text;
  }
  return null;
}

/** "Threat by Peru", "Agreement between Peru and Chile in Lima": where the verb lacks what it needs. */
function plainTitle(subject: string, { primary, actors, others, place }: Merged): string | null {
  const { verb, outcome } = primary;
  const noun = verb && plainNouns.get(lemmaOf(verb));
  const isHeld = outcome.status === "held" || (verb !== null && isIn(refuseVerbs, verb));
  if (!noun && verb) return phraseTitle(primary.sense.act, { actors, others, place, ...outcome });
  if (!noun || subject === "" || !isHeld) return null;
  const by = noun === "agreement" && actors.length === 2 ? "between" : "by";
  return `${noun} ${by} ${subject} ${inPlace(place)}`;
}

/** "the plan that Peru rejected": an object that does not stand behind its verb. */
function objectBefore(verb: Node, who: Who): string {
  const [object] = isPassive(verb) ? [] : undergoersOf(verb);
  return !object || (object.head === verb && object.at > verb.at) ? "" : wordsOf(object, who);
}

/** Names in short, each told once, and a pronoun as whom it stands for. */
function naming({ primary, actors }: Merged, who: Who, words = ""): NameOfPhrase {
  const [undergoer] = primary.verb ? undergoersOf(primary.verb) : [];
  const isSubject = primary.verb !== null && isPassive(primary.verb);
  const subject = isSubject ? undergoer : primary.verb && subjectOf(primary.verb);
  const named = subject && !isSubject ? childBy(subject, "nmod:poss") : subject;
  // "Holm's hosts"
  const told = named
    ? who.of(named).filter((one) => isSubject || words.includes(shortName(one)))
    : [];
  const isTold = new Set([...actors, ...told]);
  return (node) => {
    const mention = who.names.at(node);
    const [owner, ...more] = mention?.entities ?? [];
    if (!mention || !owner) return null;
    if (node.upos === "PRON") {
      const isWhose = node.relation === "nmod:poss";
      // "Holm says he will go", "barricades himself"
      if (/sel(?:f|ves)$/.test(node.lower) || isTold.has(owner)) return null;
      if (!owner.named && (isWhose || isRelation(node.relation, ["nsubj"]))) return null;
      if (isWhose) {
        isTold.add(owner);
        return more.length > 0 ? null : `${shortName(owner)}'s`;
      }
    }
    // "visits Lima", and not the state that a capital stands for elsewhere
    if (node === undergoer && primary.sense.frame === "visit" && mention.place)
      return withThe(mention.place.name);
    if (node !== undergoer && mention.place && mention.place.name !== owner.name) return null;
    const name = nameOf(node, who);
    if (name === null) return null;
    for (const one of mention.entities) isTold.add(one);
    // "the Red Cross", but not "the Kremlin" as "the Russia"
    const isThe = childBy(node, "det")?.lower === "the" && owner.sort !== "person";
    return isThe && !name.startsWith("the ") && name.includes(node.text) ? `the ${name}` : name;
  };
}

/** "Peru's envoy is expelled by Chile" is "Chile expels Peru's envoy", where the text says who. */
function ofPassive(merged: Merged, who: Who): string {
  const { primary, actors, others } = merged;
  const { verb, outcome } = primary;
  if (!verb) return "";
  const [undergoer] = undergoersOf(verb);
  const done = undergoer
    ? subjectWords(undergoer, nameOf(undergoer, who) === null ? [] : who.of(undergoer), who)
    : { words: listOf(others), isMany: isMany(others) };
  const rests = restsOf(verb, () => naming(merged, who));
  // "was overruled by his own cabinet"
  const isNamed = actors.length > 0 && !actors.some(({ name }) => name.startsWith("own "));
  const doer = actors.length > 0 && !isNamed ? doerOf(verb) : null;
  // "is overruled by his own cabinet"
  const by = doer ? `by ${phraseWords(doer, who, undergoer ? who.of(undergoer) : [])}` : "";
  const isNot = outcome.status === "declined" && !isIn(refuseVerbs, verb);
  const form = `${inPresent("be", done.isMany)}${isNot ? " not" : ""}`;
  const be = outcome.status === "planned" ? "to be" : form;
  const particle = childBy(verb, "compound:prt");
  const forms =
    isNamed && outcome.status === "held" && doerOf(verb) !== null
      ? [listOf(actors), inPresent(baseForm(verb), isMany(actors)), done.words]
      : [done.words, be, verb.lower, particle?.lower ?? "", by];
  return (
    fitted(forms, rests) ??
    plainTitle(forms[0] ?? "", merged) ??
    [...forms, rests.at(-1)?.words].join(" ")
  );
}

/** "Bo Holm: visit to Lima called off"; "Peru and Chile: talks in Lima" */
function ofNoun(merged: Merged, who: Who): string {
  const { primary, actors, others, place } = merged;
  const { outcome, sense, noun } = primary;
  const people = [...actors, ...others];
  const rest = actors.length > 0 ? others : people.slice(1);
  const doers = actors.length > 0 && sense.frame !== "mutual" ? actors : people;
  const subject = listOf(doers.filter(({ name }) => name !== noun?.lower));
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
  const verb = formOf(act, outcome, isMany(people)).replace(/(?<=^declines?) .*/, "");
  // "Peru: release of the hostages", "Peru and Chile: signing of the pact", where nobody can be said to hold it
  const isOccasion = sense.frame === "mutual" && /^(?:CONSULT|MOBILIZE)$/.test(sense.kind);
  const alone = subject === "" && noun ? ofNounAlone(merged, noun) : null;
  if (alone !== null) return alone;
  if (noun && outcome.status === "held" && !isOccasion && sense.act !== "agree")
    return deedTitle(subject, noun, merged);
  const thing = thingOf(sense.frame === "mutual" ? withoutCompany(merged) : merged, who);
  if (subject === "") return thing;
  // nobody holds a release
  const mayBeHeld = sense.frame !== "visit" && /^(?:CONSULT|MOBILIZE)$/.test(sense.kind);
  if (noun && sense.frame !== "mutual" && !mayBeHeld && outcome.status === "planned")
    return `${subject}: ${thing} ${outcome.certainty === "possible" ? "possible" : "planned"}`;
  return `${subject} ${verb} ${withArticle(thing, noun)}`;
}

/** "Talks on fish resume", "Accord is announced", "Vote planned": nobody is told beside it. */
function ofNounAlone({ primary, place }: Merged, noun: Node): string | null {
  const { verb, outcome } = primary;
  if (!verb || !isVerb(verb)) return null;
  const isSubject = noun.head === verb && isRelation(noun.relation, ["nsubj"]);
  if (!isSubject && !(verb.head === noun && isPassive(verb) && verb.lemma !== "hold")) return null;
  const words = nounWords(noun);
  const where = / in /.test(words) ? "" : inPlace(place);
  const isPlanned = outcome.status === "planned";
  if (isPlanned && isIn(planVerbs, verb)) return `${words} planned ${where}`;
  const many = noun.xpos.endsWith("S");
  const be = `${many ? "are" : "is"}${outcome.status === "declined" ? " not" : ""}`;
  if (isPassive(verb)) return `${words} ${isPlanned ? "to be" : be} ${verb.lower} ${where}`;
  const object = childBy(verb, "obj")?.lower ?? "";
  return `${words} ${isPlanned ? `to ${verb.lemma}` : inPresent(verb.lemma, many)} ${object} ${where}`;
}

/** "Release of the hostages by Peru", "Violence between Peru and Chile", "Turkish raid" */
function deedTitle(subject: string, noun: Node, { primary, actors, others }: Merged): string {
  const words = tidy(nounWords(noun)).replace(/,(?!\d).*$/, "");
  const isTold =
    / by /.test(words) ||
    (actors.length > 0 ? actors : others).some(
      ({ name, country, sort }) =>
        words.includes(name) ||
        (sort !== "person" && country !== null && words.includes(adjectiveOf(country))),
    );
  if (subject === "" || isTold) return words;
  const { frame } = primary.sense;
  const people = [...actors, ...others];
  if (frame === "mutual" && people.length > 1) return `${words} between ${subject}`;
  // "General strike in Peru", "Peru: protest", which may be a note; whom an ambush harmed did not lay it
  const isOwn = frame !== "toward" || primary.kind === "PROTEST";
  if (isOwn && people[0]?.sort === "state")
    return noun.lemma === "protest" ? `${subject}: ${words}` : `${words} in ${withThe(subject)}`;
  if (!isOwn && actors.length === 0) return `${subject}: ${words}`;
  return `${words} ${frame === "toward" ? "by" : "of"} ${subject}`;
}

/** "a working dinner", "talks" */
function withArticle(thing: string, noun: Node | null): string {
  if (noun?.xpos !== "NN") return thing;
  return `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}`;
}

/** The phrase without its article, times and owner: "release of the hostages" */
function nounWords(noun: Node): string {
  const isLeft = (one: Node) =>
    one.head === noun && (isRelation(one.relation, ["det", "nmod:poss", "acl"]) || isSince(one));
  return textOf(withoutTimes(noun).filter((one) => ![one, ...ancestorsOf(one)].some(isLeft)));
}

/** "trip since his election" */
const isSince = (one: Node): boolean => caseOf(one) !== "on" && looseCases.has(caseOf(one));

/** "talks with Peru in Lima" */
function thingOf({ primary, actors, others, place }: Merged, who: Who): string {
  const { trigger, sense } = primary;
  const isBare = place === null && actors.length + others.length === 0;
  const tells = (one: Node) =>
    one.at < trigger.at &&
    who.names.at(one) === null &&
    !/\d/.test(one.text) &&
    (isBare || !vagueAdjectives.has(one.lower)) &&
    childBy(one, "nummod") === null;
  const noun = primary.noun
    ? [...childrenBy(trigger, "compound", "amod").filter(tells), trigger]
    : null;
  const name = noun
    ? noun.map(({ upos, text, lower }) => (upos === "PROPN" ? text : lower)).join(" ")
    : (phrases[sense.act]?.[1].replace(/(?: (?:with|to|of|from|for))? \{.*/, "") ?? trigger.lemma);
  const company = actors.length > 0 ? others : others.slice(1);
  const whom = company.length > 0 ? ` with ${listOf(company)}` : "";
  const where = place && sense.frame === "visit" ? `to ${place.name}` : inPlace(place);
  return `${name}${whom} ${where}`;
}

/** "Bo Holm: visit to Lima called off"; "Talks in Lima called off" */
function calledOffTitle(subject: string, merged: Merged, who: Who): string {
  const { actors, others, primary } = merged;
  // the subject names all sides of what is mutual
  const hasAll = primary.noun !== null && primary.sense.frame === "mutual";
  const { verb, noun, sense } = primary;
  const isPlan = verb !== null && noun === null && phrases[sense.act] === undefined;
  const thing = isPlan
    ? `plan to ${baseForm(verb)} ${restsOf(verb, () => naming(merged, who)).at(-2)?.words}`
    : thingOf(hasAll ? withoutCompany(merged) : merged, who);
  const whose = hasAll ? listOf([...actors, ...others]) : subject;
  // "talks between Peru and Chile, which were to resume"; "a previous mission broke down"
  if ((isPlan && actors.length === 0) || whose.toLowerCase().endsWith(` ${thing.trim()}`))
    return `${whose} ${callOffWord(merged)}`;
  const words = `${thing} ${callOffWord(merged)}`;
  return whose === "" || thing.includes(whose.toLowerCase().replace(/^an? /, ""))
    ? words
    : `${whose}: ${words}`;
}

/** All who take part as those who act: the subject names them. */
const withoutCompany = (merged: Merged): Merged => ({
  ...merged,
  actors: [...merged.actors, ...merged.others],
  others: [],
});

function callOffWord({ primary, tellings }: Merged): string {
  const all = [primary, ...tellings.map(({ candidate }) => candidate)];
  return (
    all
      // "an attempt to visit was scrapped"
      .flatMap(({ verb, trigger }) => [
        ...(verb ? [verb] : []),
        ...ancestorsOf(trigger).slice(0, 3),
      ])
      .map((one) => cancelWords.get(lemmaOf(one)))
      .find((one) => one !== undefined) ?? "called off"
  );
}

const baseForm = (verb: Node): string =>
  [verb.lemma, childBy(verb, "compound:prt")?.lower ?? ""].join(" ").trim();

/** Cut to whole words, and never to one that needs another behind it. */
function shortened(title: string): string {
  const whole = title.charAt(0).toUpperCase() + title.slice(1);
  if (whole.length <= longestTitle) return whole;
  const words = whole.slice(0, whole.lastIndexOf(" ", longestTitle)).split(" ");
  // back to where its last phrase begins: that may be cut in two
  const last = words.findLastIndex((word) => opensMore(word) && !determiners.has(word));
  const kept = last > 2 ? words.slice(0, last) : words;
  const end = kept.findLastIndex((word) => !opensMore(word));
  return kept
    .slice(0, end + 1)
    .join(" ")
    .replace(/[,;:]$/, "");
}

const opensMore = (word: string): boolean =>
  functionWords.has(word) || barePronouns.has(word) || looseCases.has(word) || siteCases.has(word);
