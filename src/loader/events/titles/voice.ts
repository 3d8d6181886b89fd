// Verbs that a title turns: a participle that is a passive, and a passive that is none.

import { months } from "#model/calendar.ts";
import { alwaysWithObject } from "../../lexicon/titles.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasLateObject } from "../clauses/lateObject.ts";
import { underMeasure } from "../roles/targets.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";

/** "The pacts signed after the talks paved a way", "left two soldiers wounded": the verb has no "was", and its subject no hand. */
export function isDoneTo(
  { tokens, mentions }: SentenceView,
  { actors, primary }: Merged,
  { verb }: Clause,
  who: string,
): boolean {
  if (verb.form !== "past" || verb.first !== verb.main) return false;
  const [next = ".", behind = ""] = tokens
    .slice(verb.last + 1, verb.last + 3)
    .map(({ lower }) => lower);
  // "the terms agreed upon in Lima"
  if (next === "upon" && actors.length === 0) return tokens[verb.last + 2]?.pos === "ADP";
  // "The agreement, signed that August, gave", "signed the same year"
  if (isOfThatTime(next, behind)) return actors.length === 0 && isPaperOf(primary, who);
  if (!/^(?:[.,;:)]|in|on|at|by|from|during|when|after|before|as|near)$/.test(next)) return false;
  // "Parliament approved on Friday the pact"
  if (hasLateObject(tokens, verb)) return false;
  // "killed at least 21 people"
  if (next === "at" && /^(?:least|most)$/.test(behind)) return false;
  // "approved by 67 votes the law"
  if (next === "by" && tokens[verb.last + 2]?.pos === "NUM") return false;
  // "envoys escorted by guerrillas": who was taken for the one that acts
  if (actors.length > 0)
    return (
      (next === "by" ? alwaysWithObject : hurting).has(verb.lemma) &&
      mentions.every(
        ({ last, entities }) =>
          last < verb.first || !actors.some(({ id }) => entities.includes(id)),
      )
    );
  return alwaysWithObject.has(verb.lemma) || isPaperOf(primary, who);
}

/** What is signed or agreed, and does not sign or agree. */
function isPaperOf({ sense, word }: Merged["primary"], who: string): boolean {
  const head = who.split(/ (?:of|on|between|for|with) /)[0] ?? "";
  if (word === "agree") return papers.test(head) || agreed.test(head);
  return sense.act === "sign" && papers.test(head);
}

/** "that August", "last November", "the same year" */
function isOfThatTime(word: string, next: string): boolean {
  if (word === "the") return next === "same";
  if (word !== "that" && word !== "last") return false;
  return (
    /^(?:year|month|week|day|night|spring|summer|autumn|fall|winter)$/.test(next) ||
    months.some((month) => month.toLowerCase() === next)
  );
}

const hurting: ReadonlySet<string> = new Set(["kill", "wound", "injure", "swear in"]);

const papers =
  /(?:accord|agreement|pact|treaty|protocol|document|deal|memorandum|declaration|convention|paper|contract|communiqué|communique)s?$/i;

const agreed =
  /(?:talks|package|truce|ceasefire|cease-fire|plan|timetable|schedule|roadmap|swap|meeting|summit|visit|tranche)s?$/i;

/** "It was agreed between Roca and Holm | to go on": where what they agree begins; null elsewhere. */
export function agreedBetween(
  { clauses, tokens }: SentenceView,
  { actors }: Merged,
  { verb, index, end }: Clause,
) {
  if (!verb.passive || verb.lemma !== "agree" || actors.length < 2) return null;
  const next = clauses[index + 1];
  return tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "between")
    ? (next?.start ?? null)
    : null;
}

/** The "put off" of "put off signing it"; null elsewhere. */
export function undoneBy({ clauses }: SentenceView, { parent, verb }: Clause): string | null {
  const above = verb.form !== "gerund" || parent === null ? undefined : clauses[parent]?.verb;
  return above && above.last + 1 === verb.first && cancelVerbs.has(above.lemma)
    ? above.lemma
    : null;
}

/** "co-chaired the second meeting of the commission", "called a session", "Talks will resume", "The accord was negotiated" */
export function isChaired({ word, clause }: Candidate, view: SentenceView): boolean {
  const verb = nounSenses.has(word) ? view.clauses[clause]?.verb : undefined;
  return (
    word === "resume" ||
    (word === "negotiate" && view.clauses[clause]?.verb.passive === true) ||
    (verb?.passive === false && /^(?:(?:co-)?chair|call)$/.test(verb.lemma))
  );
}

/** "The rebels suspended a ceasefire": theirs alone, and they end it. */
export function isEndedAlone({ primary, actors, others }: Merged, { verb }: Clause): boolean {
  return (
    primary.sense.act === "truce" &&
    primary.at > verb.last &&
    !verb.passive &&
    verb.form === "past" &&
    actors.length === 1 &&
    others.length === 0
  );
}

/** "The council’s statement was issued": a noun is the subject, not whoever stands in its phrase. */
export function isNounBefore(view: SentenceView, clause: Clause): boolean {
  const { tokens, mentions, timexes } = view;
  const { start, verb } = clause;
  if (underMeasure(view, clause).length > 0) return true;
  const at = tokens.findLastIndex(
    ({ pos }, n) =>
      n >= start &&
      n < verb.first &&
      /^(?:NOUN|PROPN)$/.test(pos) &&
      !timexes.some((t) => t.first <= n && n <= t.last),
  );
  return tokens[at]?.pos === "NOUN" && !mentions.some((m) => m.first <= at && at <= m.last);
}

/** The first word of a sentence that begins with a plain noun: only the place gives it its capital. */
function opensWithNoun({ tokens, mentions, places }: SentenceView): string | null {
  const [first, next] = tokens;
  if (!first || !next || [...mentions, ...places].some((one) => one.first === 0)) return null;
  const isPlain = first.lower.endsWith("s") || next.pos === "NOUN";
  return isPlain && next.text === next.lower ? first.text : null;
}

/** "accord" → "an accord" where no name and no number stands at its front. */
export function thing(view: SentenceView, words: string): string {
  const opening = opensWithNoun(view);
  // "One man was shot by police", "Sanctions were imposed by Peru"
  const isOpening = opening !== null && (words === opening || words.startsWith(`${opening} `));
  if (
    isOpening ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|many|some) /i.test(
      words,
    )
  )
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  if (/^(?:\p{Lu}|\d|the |an? |its |their |his |her )/u.test(words) || /[^s]s$/.test(words))
    return words;
  return `the ${words}`;
}
