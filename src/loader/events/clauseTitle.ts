// The article's own clause as a title: subject, verb in the present, what follows, no time words.

import { nounSenses } from "../lexicon/nounSenses.ts";
import type { Clause } from "./clauses.ts";
import { nounLemma } from "./nounPlace.ts";
import type { Token } from "../article/document.ts";
import type { Merged } from "./merge.ts";
import { isPlural, list } from "./called.ts";
import { cancelWords, longestTitle } from "../lexicon/titles.ts";
import { verbLemma } from "./verbLemma.ts";
import { clauseAt, type SentenceView } from "./view.ts";

export function clauseTitle(view: SentenceView, merged: Merged): string {
  const { primary } = merged;
  const clause = view.clauses[primary.clause] ?? clauseAt(view, primary.at);
  if (!clause || primary.echo) return nounTitle(view, merged);
  const who = merged.actors.length > 0 ? list(view, merged.actors) : subjectWords(view, clause);
  if (!who) return nounTitle(view, merged);
  if (primary.outcome.status === "cancelled" && nounSenses.has(primary.word))
    return `${nounTitle(view, merged)} is ${cancelWord(merged)}`;
  const { verb } = clause;
  const main = view.tokens[verb.main];
  if (!main || verb.passive) return passiveTitle(view, merged, who);
  const plural =
    merged.actors.length > 0
      ? isPlural(merged.actors)
      : /^(?:\w+[^s]s|police|people)\b/.test(who) || /[^s]s$/.test(who);
  const whom = clause.link === "relative" ? antecedentNoun(view, clause) : "";
  const { status, certainty } = primary.outcome;
  const base =
    primary.sense.act === "say" && /^(?:in|at)$/.test(view.tokens[verb.last + 1]?.lower ?? "")
      ? "speak"
      : verb.last > verb.main
        ? verb.lemma
        : verbLemma(main);
  const room = longestTitle - who.length - base.length - whom.length - 9;
  const rest = whom + wordsAfter(view, verb.last + 1, room);
  if (clause.link === "participle" && verb.form === "past" && merged.actors.length > 0)
    return `${who} ${plural ? base : thirdPerson(base)} ${nounBefore(view, clause)}`.trim();
  if (status === "declined" && clause.link === "infinitive")
    return `${who} ${plural ? "decline" : "declines"} to ${base} ${rest}`.trim();
  if (status === "planned")
    return `${who} ${certainty === "possible" ? "may" : plural ? "are to" : "is to"} ${base} ${rest}`.trim();
  return `${who} ${plural ? base : thirdPerson(base)} ${rest}`.trim();
}

/** "The accord, signed by …": what the participle belongs to. */
function nounBefore(view: SentenceView, { start, verb }: Clause): string {
  const comma = view.tokens.findLastIndex(
    (token, at) => at >= start && at < verb.first && token.text === ",",
  );
  const [from, to] = [view.tokens[start], view.tokens[comma - 1]];
  const words = from && to && from.start < to.end ? view.text.slice(from.start, to.end) : "";
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "which the ministry called …": the event noun that "which" stands for. */
function antecedentNoun(view: SentenceView, clause: Clause): string {
  if (clause.joint === null || view.tokens[clause.joint]?.lower !== "which") return "";
  if (view.tokens[clause.joint - 1]?.pos === "ADP") return ""; // "at which they signed"
  const noun = view.tokens
    .slice(0, clause.joint)
    .findLast((token) => nounSenses.has(nounLemma(token)));
  return noun ? `${noun.lower} ` : "";
}

/** What the article calls a cancellation: "scrapped", "postponed". */
export function cancelWord({ primary, tellings }: Merged): string {
  // "on a delayed trip" of the headline is looser than "was scrapped".
  for (const candidate of [primary, ...tellings.map((one) => one.candidate)])
    for (const [lemma, word] of cancelWords)
      if (candidate.passageText.toLowerCase().includes(lemma)) return word;
  return "called off";
}

function passiveTitle(view: SentenceView, merged: Merged, who: string): string {
  const whom = merged.others.length > 0 ? list(view, merged.others) : null;
  const clause = view.clauses[merged.primary.clause];
  const main = clause && view.tokens[clause.verb.main];
  if (main && merged.actors.length === 0 && who)
    return `${who} ${/[^s]s$/.test(who) ? "are" : "is"} ${view.tokens
      .slice(clause.verb.main, clause.verb.last + 1)
      .map(({ lower }) => lower)
      .join(
        " ",
      )}${who.length < 60 ? ` ${wordsAfter(view, clause.verb.last + 1, longestTitle - who.length - 16)}` : ""}`.trim();
  return whom && main
    ? `${who} ${isPlural(merged.actors) ? clause.verb.lemma : thirdPerson(clause.verb.lemma)} ${whom}`
    : nounTitle(view, merged);
}

/** The subject as the article words it, without what opens the clause: "Thousands of protesters". */
function subjectWords(view: SentenceView, clause: Clause): string | null {
  const from =
    clause.joint !== null && clause.joint < clause.verb.first ? clause.joint + 1 : clause.start;
  const comma = view.tokens.findLastIndex(
    (t, at) => at >= from && at < clause.verb.first && t.text === ",",
  );
  const words = view.tokens
    .slice(Math.max(from, comma + 1), clause.verb.first)
    .filter(
      (t, n) =>
        !(n === 0 && t.pos === "DET") && /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|PART)$/.test(t.pos),
    );
  const first = words[0];
  const last = words.at(-1);
  return first && last && words.some((t) => /^(?:NOUN|PROPN)$/.test(t.pos))
    ? view.text.slice(first.start, last.end)
    : null;
}

/** For what is named by a noun alone: its phrase, who, and where. */
function nounTitle(view: SentenceView, merged: Merged): string {
  const { primary } = merged;
  let first = primary.at;
  while (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[first - 1]?.pos ?? "")) first--;
  const from = view.tokens[first];
  const to = view.tokens[primary.at];
  const noun = from && to ? view.text.slice(from.start, to.end) : primary.word;
  const where = merged.place && !noun.includes(merged.place.name) ? ` in ${merged.place.name}` : "";
  const parties = [...merged.actors, ...merged.others];
  const who = list(view, parties);
  const between = parties.length > 1 ? ` between ${who}` : "";
  const by = parties.length === 1 && !noun.includes(who) ? ` involving ${who}` : "";
  const title = `${noun}${between || by}`;
  return title.length + where.length <= longestTitle ? title + where : title;
}

const opens = /^(?:after|before|when|while|since|until|if|because|though|where)$/;

/** What follows the verb as far as it fits: to the end of the clause, else to the end of a phrase; no time words. */
function wordsAfter(view: SentenceView, from: number, room: number): string {
  const parts: string[] = [];
  let length = 0;
  let phrase = 0;
  for (let at = from; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token || /^[,;:—–(.]$/.test(token.text) || startsClause(view, at)) return join(parts);
    if (view.timexes.some((t) => t.first <= at && at <= t.last && !isMeasure(view, t))) {
      if (
        /^(?:on|in|at|for|over|during|by|since|before|after|until|from|between)$/.test(
          parts.at(-1)?.trim() ?? "",
        )
      )
        parts.pop();
      continue;
    }
    const gap = token.start > (view.tokens[at - 1]?.end ?? 0) ? " " : "";
    if (endsPhrase(token, view.tokens[at - 1]) && parts.length > 1) phrase = parts.length;
    else if (token.lower === "of" && phrase === 0) phrase = parts.length;
    length += gap.length + token.text.length;
    if (length > room) return join(parts.slice(0, phrase));
    parts.push(gap + (isShouted(view, at) ? token.lower : token.text));
  }
  return join(parts);
}

/** A headline's capital: a word of no name in a line of capitals. */
function isShouted(view: SentenceView, at: number): boolean {
  if (view.sentence.zone !== "headline" && view.sentence.zone !== "promo") return false;
  const inName = (found: { first: number; last: number }) => found.first <= at && at <= found.last;
  return (
    !view.mentions.some(inName) &&
    !view.places.some(inName) &&
    !/^\p{Lu}{2,}$/u.test(view.tokens[at]?.text ?? "")
  );
}

/** "seven years of hostility": a length that measures something is part of it. */
function isMeasure(view: SentenceView, { type, last }: { type: string; last: number }): boolean {
  return type === "DURATION" && /^(?:of|to)$/.test(view.tokens[last + 1]?.lower ?? "");
}

/** Cut where it may be, it ends on no word that wants another. */
function join(parts: readonly string[]): string {
  return parts
    .join("")
    .replace(/["“”]/g, "")
    .trim()
    .replace(
      /(?: (?:and|or|but|the|a|an|to|of|in|on|at|by|for|with|within|from|over|after|before|that|as|its|their|his|her))+$/i,
      "",
    );
}

function startsClause(view: SentenceView, at: number): boolean {
  return view.clauses.some(
    (clause) =>
      clause.joint === at &&
      (opens.test(clause.link) || clause.link === "and" || clause.link === "relative"),
  );
}

/** A phrase ends before a preposition, a conjunction or "to", unless that belongs to the verb before it. */
function endsPhrase(token: Token, before: Token | undefined): boolean {
  return (
    /^(?:ADP|CCONJ|SCONJ)$/.test(token.pos) &&
    token.lower !== "of" &&
    before !== undefined &&
    /^(?:NOUN|PROPN|ADJ|NUM|PRON)$/.test(before.pos)
  );
}

function thirdPerson(lemma: string): string {
  const [verb = lemma, ...particle] = lemma.split(" ");
  const form =
    verb === "be"
      ? "is"
      : verb === "have"
        ? "has"
        : /(?:s|x|ch|sh|o)$/.test(verb)
          ? `${verb}es`
          : /[^aeiou]y$/.test(verb)
            ? `${verb.slice(0, -1)}ies`
            : `${verb}s`;
  return [form, ...particle].join(" ");
}
