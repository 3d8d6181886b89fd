// Relative clauses that no word opens: "a note it delivered in May", "the accord the two states signed".

import type { Token } from "../../article/document.ts";
import { kindOfObject } from "../../lexicon/plainVerbs.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import {
  guestNouns,
  lightVerbs,
  officeNouns,
  peopleNouns,
  reportVerbs,
} from "../../lexicon/verbs.ts";
import type { Clause } from "./clauses.ts";
import type { VerbGroup } from "./verbGroups.ts";
import type { SentenceView } from "./view.ts";

const subjects: ReadonlySet<string> = new Set("i he she it we they".split(" "));

/** Of these one says when or how something was, or that it was so: "the day he left", "the fact it failed". */
const frames: ReadonlySet<string> = new Set(
  `day night morning afternoon evening week weekend month year decade summer spring autumn winter moment time hour
  minute way reason fact place case manner today yesterday tomorrow period date era age occasion instant second
  extent chance hope belief view claim impression sign proof evidence news word doubt fear`.split(
    /\s+/,
  ),
);

const papers: ReadonlySet<string> = new Set(
  `letter note message request proposal demand statement order petition complaint resolution report document
  cable memo bill law decree ruling warrant pledge promise commitment decision ultimatum list map draft paper
  speech interview plan appeal money loan grain food`.split(/\s+/),
);

const isPerson = (noun: string) =>
  officeNouns.has(noun) || peopleNouns.has(noun) || guestNouns.has(noun);

/**
 * The noun that such a clause's verb does something to, right before its subject; null where the words
 * from `from` to the verb open none. `isFirst`: no verb stands before it in the sentence.
 */
export function contactNoun(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  isFirst: boolean,
): number | null {
  if (verb.form !== "past" || verb.passive) return null;
  let at = verb.first - 1;
  while (tokens[at]?.pos === "ADV") at--;
  const isPronoun = subjects.has(tokens[at]?.lower ?? "");
  // "against drills held by Peru": by whom, and not what they held
  if (!isPronoun && tokens[verb.last + 1]?.lower === "by") return null;
  if (!isPronoun) at = phraseAt(tokens, at, from);
  const noun = tokens[at - 1];
  if (!noun || at - 1 < from || noun.pos !== "NOUN" || noun.end !== (tokens[at]?.start ?? 0) - 1)
    return null;
  const lemma = noun.lemma.toLowerCase();
  // "the opposition Labour party voted": what kind of party
  if (!isPronoun && kinds.has(lemma) && tokens[at]?.pos === "PROPN") return null;
  // "the mission he undertook": no mission that somebody received
  const isJourney = lemma === "mission" && lightVerbs.has(verb.lemma);
  const isTaken = isPronoun && takes(tokens, verb);
  // "the case Peru brought": no case in which it did
  const isSuit =
    lemma === "case" &&
    suing.has(verb.lemma) &&
    /^(?:DET|PRON|ADJ)$/.test(tokens[at - 2]?.pos ?? "");
  if ((frames.has(lemma) && !isSuit) || (isPerson(lemma) && !isJourney && !isTaken)) return null;
  const isThing = isSuit || papers.has(lemma) || nounSenses.has(lemma) || kindOfObject.has(lemma);
  if (!isPronoun && !isThing) return null;
  // "In the letter he wrote that", "After the talks she left": no noun of theirs
  const isAside = tokens[from]?.pos === "ADP" || tokens[from]?.pos === "SCONJ";
  return isFirst && isAside ? null : at - 1;
}

const kinds: ReadonlySet<string> = new Set(
  "opposition ruling government coalition minority majority".split(" "),
);

const suing: ReadonlySet<string> = new Set(
  "bring file lodge open launch win lose pursue submit".split(" "),
);

/** "freed the soldiers they captured in May": what is done to people, with nobody else behind it. */
function takes(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  const next = tokens[last + 1]?.pos ?? "PUNCT";
  return taking.has(lemma) && !/^(?:DET|NUM|ADJ|NOUN|PRON|PROPN|SCONJ|PART)$/.test(next);
}

const taking: ReadonlySet<string> = new Set(
  "capture abduct kidnap seize arrest detain attack free release accuse expel recall invite".split(
    " ",
  ),
);

/** "said in a note he left", "told the court it had left": a report's own words. */
export function isOfReport(tokens: readonly Token[], before: VerbGroup | undefined): boolean {
  if (!before) return false;
  const next = tokens[before.last + 1]?.pos ?? "";
  return reportVerbs.has(before.lemma) && /^(?:ADP|DET|NOUN|PROPN|PRON)$/.test(next);
}

/** "A convoy carrying food reached Lima": the convoy did, and not the food. */
export function isOfLoad(before: VerbGroup | undefined, { first, lemma }: VerbGroup): boolean {
  return (
    before?.form === "gerund" &&
    /^(?:carry|bring|transport|haul|ferry)$/.test(before.lemma) &&
    before.last === first - 2 &&
    /^(?:reach|arrive|land|dock|enter)$/.test(lemma)
  );
}

/** Where the noun phrase that ends at `last` begins, at its article or its first name. */
function phraseAt(tokens: readonly Token[], last: number, from: number): number {
  let at = last;
  const isList = (n: number) =>
    tokens[n]?.lower === "and" && tokens[n - 1]?.pos === "PROPN" && tokens[n + 1]?.pos === "PROPN";
  while (at > from && (/^(?:ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[at]?.pos ?? "") || isList(at))) {
    // "the accord Peru signed": a name behind a common noun opens its own phrase
    if (tokens[at]?.pos === "PROPN" && tokens[at - 1]?.pos === "NOUN") return at;
    at--;
  }
  return tokens[at]?.pos === "DET" ? at : at + 1;
}

/** "a note it delivered in May": the noun that a clause which no word opens does something to; else null. */
export function frontedNoun(
  { tokens }: SentenceView,
  { link, joint, start, verb }: Clause,
): number | null {
  if (link === "relative" ? joint !== null : link !== "that") return null;
  return contactNoun(tokens, joint === null ? Math.max(0, start - 1) : joint + 1, verb, false);
}

/** "an offer that Peru made in May": a relative clause of what is done, with a subject of its own. */
export function isOfWhatIsDone({ tokens }: SentenceView, { link, joint }: Clause): boolean {
  const word = joint === null ? "that" : (tokens[joint]?.lower ?? "");
  return link === "relative" && /^(?:that|which)$/.test(word);
}
