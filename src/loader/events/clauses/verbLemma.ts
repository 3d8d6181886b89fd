// A verb's lemma, with the particle that makes it another verb: "call off".

import { months, weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { guardedVerbs, isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { kindOfVerb } from "../../lexicon/plainVerbs.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import {
  collapseVerbs,
  cancelVerbs,
  hopeVerbs,
  irregularLemmas,
  lightVerbs,
  occurVerbs,
  planVerbs,
  refuseVerbs,
} from "../../lexicon/verbs.ts";

const prepositions: ReadonlySet<string> = new Set(
  "on for to in into at with of by behind".split(" "),
);

/** The lemma, with its particle where the table knows the pair: "call off". */
export function phrasal(tokens: readonly Token[], main: number): string {
  const verb = tokens[main];
  if (!verb) return "";
  // "had been rounded up": an adjective to the tagger
  const isHalf = verb.pos === "ADJ" && particles.has(tokens[main + 1]?.lower ?? "");
  const lemma = (isHalf ? halves.get(verb.lower) : undefined) ?? verbLemma(verb);
  // "remains seized of the matter": nothing is taken
  if (lemma === "seize" && tokens[main + 1]?.lower === "of") return "seize of";
  if (lemma === "come" && tokens[main + 1]?.lower === "to") {
    if (/^(?:nothing|naught|nought)$/.test(tokens[main + 2]?.lower ?? "")) return "come to nothing";
  }
  // "went on to meet Roca": so she did, and went nowhere
  if (lemma === "go" && tokens[main + 1]?.lower === "on" && tokens[main + 2]?.lower === "to") {
    if (isInfinitive(tokens[main + 3])) return "go on";
  }
  if (lemma === "get" && tokens[main + 1]?.lower === "under" && tokens[main + 2]?.lower === "way")
    return "get under way";
  if (lemma === "put" && onHold(tokens, main) >= 0) return "put on hold";
  for (let at = main + 1; at <= main + 5 && at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:[,.;:—–]|no|any)$/.test(word)) break;
    // "held before shooting broke out"
    if (/^(?:before|after|when|while|until|that|which|who)$/.test(word)) break;
    // "ordered Chile to hand back the islands": the next verb's
    if (word === "to" && at > main + 1 && isInfinitive(tokens[at + 1])) break;
    if (particles.has(word)) {
      const pair = `${lemma} ${word}`;
      // "called the emir on Tuesday" is no call on anybody
      const near =
        at === main + 1 ||
        !prepositions.has(word) ||
        isDayBetween(tokens, main, at) ||
        isLeftAtEnd(tokens, main, at);
      // "applied to join": the "to" of an infinitive
      const isTo = word === "to" && isInfinitive(tokens[at + 1]);
      // "took in 45 migrants"
      const isCount = word === "in" && /^\d{1,3}$/.test(tokens[at + 1]?.lower ?? "");
      // "flew in last week", where "in last week's vote" says of what
      const isIn =
        word === "in" &&
        lastOrNext.test(tokens[at + 1]?.lower ?? "") &&
        tokens[at + 3]?.text !== "’s" &&
        tokens[at + 3]?.text !== "'s";
      const isOfDay = prepositions.has(word) && isDay(tokens[at + 1]) && !isCount && !isIn;
      // "called in a tweet for talks": nobody is called in
      const isMedium =
        word === "in" && tokens.slice(at + 2, at + 4).some((one) => media.has(one.lower));
      // "a dinner given in Oslo", "was going to give in Lima": where, and nobody gives in
      const isWhere =
        pair === "give in" && (verb.lower === "given" || tokens[at + 1]?.pos === "PROPN");
      const isVerbs = !isOfDay && !isTo && !isMedium && !isWhere && !isUpTo(tokens, at);
      if (near && phrasalVerbs.has(pair) && isVerbs) return pair;
    }
  }
  return lemma;
}

/** The "up" of "would give up to $2 million", of "up to 20 tents": how much, and nothing is given up. */
function isUpTo(tokens: readonly Token[], at: number): boolean {
  const isUp = tokens[at]?.lower === "up" && tokens[at + 1]?.lower === "to";
  return isUp && /^(?:[$€£¥]|\d)/.test(tokens[at + 2]?.text ?? "");
}

const lastOrNext = /^(?:last|this|next|yesterday|today|tomorrow)$/;

/** Words right behind a verb that its lemma takes in: "off", "on hold". */
export function particleLength(tokens: readonly Token[], main: number, lemma: string): number {
  if (lemma === "get under way") return 2;
  if (lemma !== "put on hold") return lemma.endsWith(` ${tokens[main + 1]?.lower}`) ? 1 : 0;
  return tokens[main + 1]?.lower === "on" && onHold(tokens, main) === main + 2 ? 2 : 0;
}

/** Where the "on hold" of "put the talks on hold" stands; -1 for none. */
function onHold(tokens: readonly Token[], main: number): number {
  const at = tokens.findIndex(
    ({ lower }, n) =>
      n > main && n <= main + 10 && /^(?:hold|ice)$/.test(lower) && tokens[n - 1]?.lower === "on",
  );
  const between = tokens.slice(main + 1, Math.max(main, at));
  return at < 0 || between.some(({ text }) => /^[,;:—]$/.test(text)) ? -1 : at;
}

function isInfinitive(token: Token | undefined): boolean {
  return token?.pos === "VERB" && token.lower === token.lemma;
}

const dayNames: ReadonlySet<string> = new Set([...weekdays, ...months]);

/** "called on Friday", "ruled on 3 May": no particle, but the preposition of a time. */
function isDay(token: Token | undefined): boolean {
  const name = token?.text ?? "";
  return /^(?:\d|last$|next$|this$|tomorrow$|today$|yesterday$)/.test(name) || dayNames.has(name);
}

/** "called Monday for talks", "called on Friday for an inquiry", "called again on Peru": only a day or an adverb stands between. */
function isDayBetween(tokens: readonly Token[], main: number, at: number): boolean {
  const words = tokens.slice(main + 1, at).map(({ lower }) => lower);
  // "called in a tweet for talks"
  if (words[0] === "in" && media.has(words.at(-1) ?? "")) return true;
  for (let n = main + 1; n < at; n++) {
    const token = tokens[n];
    const isOn = token?.lower === "on" && dayNames.has(tokens[n + 1]?.text ?? "");
    if (!isOn && !dayNames.has(token?.text ?? "") && !soon.has(token?.lower ?? "")) return false;
  }
  return true;
}

/** "called the ambassador in on Friday", "called the envoy in.": a preposition of nothing is the verb's. */
function isLeftAtEnd(tokens: readonly Token[], main: number, at: number): boolean {
  if (tokens[at]?.lower !== "in" || tokens.slice(main + 1, at).some(({ pos }) => pos === "VERB"))
    return false;
  const next = tokens[at + 1];
  return !next || /^(?:[.,;]|on|over|after|for|yesterday|today|again)$/.test(next.lower);
}

const media: ReadonlySet<string> = new Set(
  "tweet letter statement speech interview address message post resolution communique communiqué broadcast".split(
    " ",
  ),
);

const soon: ReadonlySet<string> = new Set(
  "today yesterday again jointly publicly formally urgently strongly instead meanwhile last late early".split(
    " ",
  ),
);

/** Every verb with a particle that a table knows. */
const phrasalVerbs: ReadonlySet<string> = new Set(
  [
    verbSenses.keys(),
    guardedVerbs.keys(),
    cancelVerbs,
    refuseVerbs,
    lightVerbs,
    planVerbs,
    hopeVerbs,
    occurVerbs,
    collapseVerbs,
    ["move on"],
  ]
    .flatMap((table) => [...table])
    .filter((verb) => verb.includes(" ")),
);
const particles: ReadonlySet<string> = new Set(
  [...phrasalVerbs].flatMap((verb) => verb.split(" ").slice(1)),
);

/** What a form ends in, and its lemma instead. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$|ied$/, "y"],
  [/(?:es|ed|ing)$/, ""],
  [/(?:s|d)$/, ""],
  [/ing$/, "e"],
  [/(.)\1(?:ed|ing)$/, "$1"],
];

/** wink gives "met" → "meet"; a headline's capital or a wrong tag can leave the form as it is. */
export function verbLemma(token: Token): string {
  if (isTriggerVerb(token.lemma)) return token.lemma;
  const irregular = irregularLemmas.get(token.lower);
  if (irregular) return irregular;
  for (const [ending, instead] of /[sdg]$/.test(token.lower) ? endings : []) {
    const lemma = token.lower.replace(ending, instead);
    if (lemma !== token.lower && (isTriggerVerb(lemma) || kindOfVerb.has(lemma))) return lemma;
  }
  return coloured.get(token.lower) ?? token.lemma;
}

/** Past forms of verbs that only a particle makes a happening: "rounded up". */
const halves: ReadonlyMap<string, string> = new Map(
  [...phrasalVerbs].map((pair) => {
    const [verb = ""] = pair.split(" ");
    return [`${verb}ed`, verb] as const;
  }),
);

/** Forms that the tagger leaves with half a lemma: "slated" is no "slat". */
const coloured: ReadonlyMap<string, string> = new Map(
  [planVerbs, cancelVerbs, refuseVerbs]
    .flatMap((table) => [...table])
    .map((verb) => verb.split(" ")[0] ?? verb)
    .filter((verb) => /^[a-z]+$/.test(verb))
    .flatMap((verb): (readonly [string, string])[] => [
      [`${verb}s`, verb],
      ...(verb.endsWith("e")
        ? ([
            [`${verb}d`, verb],
            [`${verb.slice(0, -1)}ing`, verb],
          ] as const)
        : []),
    ]),
);
