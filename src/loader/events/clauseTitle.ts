// The article's own clause as a title: subject, verb in the present, what follows, no time words.

import type { Merged } from "./merge.ts";
import { list, longestTitle } from "./titles.ts";
import { verbLemma } from "./verbGroups.ts";
import { clauseAt, type SentenceView } from "./view.ts";

export function clauseTitle(view: SentenceView, merged: Merged): string {
  const { primary } = merged;
  const clause = view.clauses[primary.clause] ?? clauseAt(view, primary.at);
  const who = merged.actors.length > 0 ? list(merged.actors) : null;
  if (!clause || primary.echo || !who) return nounTitle(view, merged, who);
  const { verb } = clause;
  const main = view.tokens[verb.main];
  if (!main || verb.passive) return passiveTitle(view, merged, who);
  const plural = merged.actors.length > 1;
  const rest = wordsAfter(view, verb.last + 1, longestTitle - who.length - 12);
  const { status, certainty } = primary.outcome;
  const base = verbLemma(main);
  if (status === "planned")
    return `${who} ${certainty === "possible" ? "may" : plural ? "are to" : "is to"} ${base} ${rest}`.trim();
  return `${who} ${plural ? base : thirdPerson(base)} ${rest}`.trim();
}

function passiveTitle(view: SentenceView, merged: Merged, who: string): string {
  const whom = merged.others.length > 0 ? list(merged.others) : null;
  const clause = view.clauses[merged.primary.clause];
  const main = clause && view.tokens[clause.verb.main];
  return whom && main ? `${who} ${thirdPerson(main.lemma)} ${whom}` : nounTitle(view, merged, who);
}

/** For what is named by a noun alone: its phrase, who, and where. */
function nounTitle(view: SentenceView, merged: Merged, who: string | null): string {
  const { primary } = merged;
  let first = primary.at;
  while (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[first - 1]?.pos ?? "")) first--;
  const from = view.tokens[first];
  const to = view.tokens[primary.at];
  const noun = from && to ? view.text.slice(from.start, to.end) : primary.word;
  const where = merged.place && !noun.includes(merged.place.name) ? ` in ${merged.place.name}` : "";
  const parties = [...merged.actors, ...merged.others];
  const named = who !== null && noun.includes(who);
  const between = parties.length > 1 ? ` between ${list(parties)}` : "";
  const by = parties.length === 1 && who && !named ? ` involving ${who}` : "";
  const title = `${noun}${between || by}`;
  return title.length + where.length <= longestTitle ? title + where : title;
}

/** What follows the verb, to the end of the clause and as far as it fits, without time words. */
function wordsAfter(view: SentenceView, from: number, room: number): string {
  const parts: string[] = [];
  let length = 0;
  let lastGood = 0;
  for (let at = from; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token) break;
    const timex = view.timexes.find((t) => t.first <= at && at <= t.last);
    if (timex) {
      if (/^(?:on|in|at)$/.test(parts.at(-1)?.trim() ?? "")) parts.pop();
      continue;
    }
    if (/^[,;:—–(.]$/.test(token.text)) {
      lastGood = parts.length;
      break;
    }
    const gap = token.start > (view.tokens[at - 1]?.end ?? 0) ? " " : "";
    if (length + token.text.length + 1 > room) break;
    if (/^(?:NOUN|PROPN|ADV)$/.test(token.pos)) lastGood = parts.length + 1;
    parts.push(gap + token.text);
    length += gap.length + token.text.length;
  }
  return parts
    .slice(0, lastGood || parts.length)
    .join("")
    .replace(/["“”]/g, "")
    .trim();
}

export function thirdPerson(lemma: string): string {
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
