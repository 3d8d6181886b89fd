// "met Holm, the envoy freed in March, in Lima on Monday": behind an aside the clause before it goes on, with the
// time and the place that are its own.

import type { Clause } from "./clauses.ts";
import { metBehind } from "./sinceItBegan.ts";
import type { SentenceView } from "./view.ts";

/** Token indices; `to` is outside. */
export interface Tail {
  readonly from: number;
  readonly to: number;
  /** The clause that is told in the aside. */
  readonly aside: Clause;
  /** The index of the clause that goes on. */
  readonly ruler: number;
}

/** The tail in which the word `at` stands; null where it stands in none. */
export function tailBehindAside(view: SentenceView, at: number): Tail | null {
  const aside = view.clauses.find(({ start, end }) => start <= at && at < end);
  const tail = aside && tailOf(view, aside);
  return tail && at >= tail.from && at < tail.to ? tail : null;
}

/** What goes on with a clause behind the aside that follows it; null where nothing does. */
export function tailOfClause(view: SentenceView, { index }: Clause): Tail | null {
  const aside = view.clauses[index + 1];
  const tail = aside && tailOf(view, aside);
  if (tail?.ruler === index) return tail;
  const more = view.clauses[index + 2];
  const last = aside && more?.parent === aside.index ? tailOf(view, more) : null;
  return last?.ruler === index ? last : null;
}

function tailOf(view: SentenceView, aside: Clause): Tail | null {
  const { tokens, clauses } = view;
  const { end, parent, verb } = aside;
  const met = metBehind(view, aside);
  if (met && parent !== null) return { ...met, aside, ruler: parent };
  const close = closeOf(view, aside);
  const whole = close < 0 ? wholeOf(view, aside) : aside;
  const ruler = whole?.parent ?? null;
  if (ruler === null) return null;
  const isLast = end === tokens.length;
  if (!isLast && !/^(?:before|after|and)$/.test(tokens[end]?.lower ?? "")) return null;
  const to = isLast && tokens[end - 1]?.text === "." ? end - 1 : end;
  if (close > verb.last && close + 1 < to) return { from: close + 1, to, aside, ruler };
  // "met Roca, who is ill, at a house in Lima on Monday"
  let comma = to - 1;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[comma]?.pos ?? "")) comma--;
  const opens = tokens[comma + 1]?.pos === "ADP" && comma + 2 < to;
  const isTime = view.timexes.some(({ first }) => first === comma + 1);
  if (comma <= verb.last || tokens[comma]?.text !== "," || !(opens || isTime)) return null;
  // "which took place in Mombasa, Kenya, on Monday": the comma is the place's
  if (view.places.some((p) => p.last === comma - 1 && p.place.name.includes(","))) return null;
  return clauses[ruler] ? { from: comma + 1, to, aside, ruler } : null;
}

/** Where the brackets close that hold all of an aside: "freed ten men (two of them wounded) on Monday"; -1 for no brackets. */
function closeOf({ tokens }: SentenceView, { start, end }: Clause): number {
  if (![start, start - 1].some((at) => tokens[at]?.text === "(")) return -1;
  const close = tokens.findIndex(({ text }, at) => at > start && text === ")");
  return close < end ? close : -1;
}

/** The aside itself, or the one that it goes on with: the "for spying" of ", a nurse jailed for spying, on Monday"; null for none. */
function wholeOf(view: SentenceView, aside: Clause): Clause | null {
  if (isAside(view, aside)) return aside;
  const { tokens, clauses } = view;
  const above = clauses[aside.index - 1];
  const isReason =
    aside.verb.form === "gerund" &&
    aside.parent === above?.index &&
    /^(?:for|of|with|after|in)$/.test(tokens[aside.verb.first - 1]?.lower ?? "");
  return isReason && isAside(view, above) ? above : null;
}

/** The "that" of ", a state that": behind an article, a noun and a name's comma. */
function isBehindApposition(tokens: SentenceView["tokens"], joint: number): boolean {
  let at = joint - 1;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? "")) at--;
  const isArticle =
    at < joint - 1 && /^(?:an?|the|its|his|her|their)$/.test(tokens[at]?.lower ?? "");
  return isArticle && tokens[at - 1]?.text === "," && tokens[at - 2]?.pos === "PROPN";
}

/** Told between commas of a name or a noun: ", who was freed,", ", the envoy freed in March,", ", elected in May,". */
function isAside({ tokens, clauses }: SentenceView, aside: Clause): boolean {
  const { link, joint, parent, verb } = aside;
  const isOfName = (link === "relative" || link === "where") && joint !== null;
  if (isOfName && tokens[joint - 1]?.text === ",") return true;
  // "Chile, a state that it accuses of spying,"
  if (isOfName) return isBehindApposition(tokens, joint);
  if (link !== "participle" || verb.form !== "past") return false;
  let at = verb.first - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  if (tokens[at]?.lower === "including") at--;
  return tokens[at]?.text === "," && at > (clauses[parent ?? -1]?.verb.last ?? at);
}
