// Who took part where nobody has a name: "European affairs ministers agreed", "a meeting of tribal elders". The article's
// own words stand for them, for they are all that it tells.

import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { resumed, subjectWords } from "./subjectWords.ts";

/** Who acts together, besides people and offices. */
const bodies =
  /^(?:bloc|delegation|government|parliament|ministr(?:y|ies)|army|military|navy|police|opposition|council|court|cabinet|coalition|committee|commission|tribunal|assembly|senate|congress|panel|junta|mission|team|faction|legislators?|lawmakers?|elders?|clerics?|chiefs?|authorit(?:y|ies)|envoys?|mediators?|militias?|warlords?|commandos?|supporters?|activists?|students?|group|organi[sz]ation|company|agency|donors?|captors|kidnappers|hijackers|fishermen|delegates?|negotiators?|contingent|rivals|foes|patrol|inspectors?|monitors?|observers?)$/;

/** Whom no one could be asked for. */
const nobody =
  /^(?:people|persons?|citizens?|countr(?:y|ies)|nations?|sides?|voters?|hundreds?|thousands?|dozens?|scores?|men|women|children|civilians?|members?|parties|party|crowds?|mobs?)$/;

/** Each up to six words without their article; none where the subject is no one's. */
export function unnamedDoers(view: SentenceView, merged: Merged): readonly string[] {
  const told = doersIn(view, merged);
  if (told === null) return [];
  const [one = "", other = "", more] = told.split(" and ");
  // "the government and opposition", but "trade and finance ministers"
  const isPair = other !== "" && more === undefined && isWord(one) && isWord(other);
  return isPair && [one, other].every((half) => bodies.test(half.toLowerCase()))
    ? [one, other]
    : [told];
}

const isWord = (words: string): boolean => !words.includes(" ");

function doersIn(view: SentenceView, { primary }: Merged): string | null {
  const { at } = primary;
  const clause = view.clauses[primary.clause];
  if (/^(?:of|between|among)$/.test(view.tokens[at + 1]?.lower ?? "")) {
    const of = peopleIn(phraseAfter(view, at + 2));
    if (of !== null) return of;
  }
  if (!clause) return null;
  const behind = clause.verb.last + 1;
  if (at < clause.verb.first)
    // "Clashes broke out between rival militias"
    return view.tokens[behind]?.lower === "between"
      ? peopleIn(phraseAfter(view, behind + 1))
      : null;
  if (isDoneToPeople(clause, primary)) return sufferers(subjectWords(view, clause) ?? "");
  if (!isRuled(view, clause, primary)) return null;
  const doing = waiting(view, clause);
  const subject = subjectWords(view, doing) ?? resumed(view, doing) ?? "";
  return (
    peopleIn(subject) ?? (isSpeaking(primary) && isUnknownName(view, subject) ? subject : null)
  );
}

/** What nobody but people and their bodies do. */
function isSpeaking({ kind }: Candidate): boolean {
  return /^(?:THREATEN|ACCUSE|REJECT|REQUEST)$/.test(kind);
}

/** "The Kuna-Kuna": a name that no table knows, and not what only opens the sentence with a capital. */
function isUnknownName({ tokens }: SentenceView, words: string): boolean {
  return (
    properNoun.test(words) &&
    tokens.some(({ text, pos }, at) => at > 0 && pos === "PROPN" && words.startsWith(text))
  );
}

const properNoun = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,3}$/u;

/** "A delegation was (expected) to travel to Lima": the clause whose subject is to do it. */
function waiting({ clauses }: SentenceView, clause: Clause): Clause {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  if (clause.link !== "infinitive" || !above) return clause;
  const { lemma, passive } = above.verb;
  const isIts = passive
    ? /^(?:expect|schedule|plan|slate)$/.test(lemma)
    : /^(?:be|plan|hope|intend|prepare|want|decide|agree)$/.test(lemma);
  return isIts ? above : clause;
}

/** The verb itself, or what it brings about: "issued a statement". */
function isRuled(
  { tokens }: SentenceView,
  { verb, end }: Clause,
  { at, trigger }: Candidate,
): boolean {
  return (
    !verb.passive &&
    at < end &&
    at >= verb.main &&
    trigger.start <= (tokens[verb.main]?.start ?? -1)
  );
}

/** "Some suspects were arrested": they take part, whoever did it; who was killed only suffers it. */
function isDoneToPeople({ verb }: Clause, { at, kind }: Candidate): boolean {
  return verb.passive && at === verb.main && /^(?:COERCE|ACCUSE|CONCEDE)$/.test(kind);
}

const held =
  /^(?:suspects?|prisoners?|detainees?|hostages?|captives?|protesters?|activists?|fishermen|sailors?|soldiers?|crew|journalists?|students?|officers?)$/;

function sufferers(words: string): string | null {
  const [one = ""] = words.split(/ (?:in|at|on|from|of|with|who|including) | [-–—]+ |, /);
  const own = withoutArticle(one);
  return held.test(own.toLowerCase()) ? own : knownIn(one);
}

/** Who stands for others: all of "envoys of the two communities". */
const spokesmen =
  /^(?:the |\p{L}+ ){0,2}(?:representatives|leaders|delegates|delegations|envoys|negotiators|commanders|heads|members) (?:of|for|from) (?:the |its |their )?((?:[\p{L}'’-]+ ){0,3}(?:[\p{L}-]+s|grouping|bloc|alliance|league|community|movement))$/iu;

/** "Scores of government supporters in the capital" → "government supporters" */
function peopleIn(words: string): string | null {
  const whole = spokesmen.exec(words);
  if (whole && !/^(?:state|states)$/.test(whole[1] ?? "")) return words.replace(/^the /i, "");
  const [first = "", second = ""] = words.split(/ of (?!staff\b|state\b|government(?:$| and\b))/);
  return knownIn(first) ?? knownIn(second);
}

function knownIn(phrase: string): string | null {
  const [front = ""] = phrase.split(
    / (?:in|at|on|from|for|with|to|by|near|against|between|who|which) /,
  );
  const [one = ""] = front.split(/ and (?:its|their) /);
  const own = withoutArticle(one);
  const head = lastOf(own).toLowerCase();
  const singular = head.replace(/s$/, "");
  const isKnown =
    bodies.test(head) ||
    // "two women", "nine persons": as many as are told
    (/^(?:people|persons|men|women|children|civilians|citizens|nationals|members)$/.test(head) &&
      counted.test(own)) ||
    (!nobody.test(head) && (peopleNouns.has(singular) || officeNouns.has(singular)));
  // "ministers" alone are of whichever states the story is about
  const length = own.split(" ").length;
  return isKnown && length <= 5 && (length > 1 || bodies.test(head)) ? own : null;
}

const counted =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d+) /i;

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?|its|their|his|her|some|many|several|most) /i, "");
}

const lastOf = (words: string): string => words.split(" ").at(-1) ?? "";
