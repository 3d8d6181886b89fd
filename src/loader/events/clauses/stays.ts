// How long a visit or a meeting lasted, with the day it began or ended on.

import { between, bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "./clauses.ts";
import { type Dating, fromTimex, lengthOf } from "./dating.ts";
import { verbBehindAnd } from "./behindAnd.ts";
import { isOfSubjectAside } from "./participles.ts";
import { isUndergoneAside } from "./subjectRange.ts";
import { tailBehindAside } from "./tailBehindAside.ts";
import type { Placed, SentenceView } from "./view.ts";

export function isDate(timex: Timex): boolean {
  return timex.edtf !== null && timex.type !== "SET";
}

/** The dates that stand in a clause. */
export function timesOf(view: SentenceView, clause: Clause): readonly (Timex & Placed)[] {
  return view.timexes.filter(
    (t) =>
      isIn(view, t, clause) &&
      isDate(t) &&
      !isOfText(view, t) &&
      !isAge(view, t) &&
      !isInAside(view, t, clause) &&
      !isOfLastTime(view, t),
  );
}

/** "Roca, under pressure since March, left on Thursday": what she was under is no day of it, where it has its own. */
function isInAside(view: SentenceView, time: Placed, { start, end, verb }: Clause): boolean {
  const { tokens, timexes } = view;
  if (tokens[time.last + 1]?.text !== "," || time.last + 1 >= verb.first) return false;
  const comma = tokens.findLastIndex(({ text }, at) => at < time.first && text === ",");
  const own = timexes.find(
    (one) =>
      one.edtf !== null &&
      ((one.first < 2 && one.last < comma - 1) || (one.first > verb.last && one.first < end)),
  );
  return (
    own !== undefined &&
    comma > start + 1 &&
    !tokens.slice(comma, time.first).some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** "near an 11th-century temple": how old something is. */
export function isAge({ tokens }: SentenceView, { last }: Placed): boolean {
  return (
    tokens[last]?.lower === "century" &&
    tokens[last - 1]?.text === "-" &&
    tokens[last + 1]?.pos === "NOUN"
  );
}

/** "met for the first time since 2012", "the first talks after May": when it was last, and not now. */
function isOfLastTime({ tokens }: SentenceView, { first }: Placed): boolean {
  if (!/^(?:since|after)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  for (let at = first - 2; at >= first - 9 && at >= 0; at--) {
    if (tokens[at]?.lower === "first") return true;
    // "their first three-way meeting since 2012"
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[at]?.pos ?? "") && tokens[at]?.text !== "-")
      return false;
  }
  return false;
}

function isIn(view: SentenceView, time: Placed, { index, start, end }: Clause): boolean {
  const ruler = rulerBehindAside(view, time);
  return ruler === null ? time.first >= start && time.first < end : ruler === index;
}

/** Where an aside about the first words of a sentence begins; -1 where none does. */
function behindFront(view: SentenceView, front: Clause): number {
  if (front.start > 0) return -1;
  const { joint, link, verb } = front;
  // "Roca, accompanied by Vik, signed"
  const isBy = verb.first === verb.main && view.tokens[verb.last + 1]?.lower === "by";
  const isDone = isUndergoneAside(view, front) || (isBy && verb.form === "past");
  if (isDone && view.tokens[verb.first - 1]?.text === ",") return verb.first - 2;
  // "On Friday Ida Holm, a nurse jailed for spying, was freed"
  if (isOfSubjectAside(view.tokens, verb))
    return view.tokens.findLastIndex(({ text }, at) => at < verb.first && text === ",") - 1;
  const isAside = link === "relative" && joint !== null && view.tokens[joint - 1]?.text === ",";
  return isAside ? joint - 2 : -1;
}

/** "met Bo Holm, who is in Oslo on a private visit, on Monday": behind the aside the first clause goes on. */
function rulerBehindAside(view: SentenceView, { first, last }: Placed): number | null {
  const { tokens, clauses } = view;
  // "recalled him in May and, a week later, cancelled": of the verb behind
  if (tokens[first - 1]?.text === "," && tokens[last + 1]?.text === ",")
    return /^(?:and|but)$/.test(tokens[first - 2]?.lower ?? "")
      ? (clauses.find(({ start }) => start === last + 1)?.index ?? null)
      : null;
  const behindAnd = verbBehindAnd(view, first, last);
  if (behindAnd !== null) return behindAnd;
  const [front] = clauses;
  // "On Thursday Roca, recalled in May, was sacked", "On Thursday Roca, who is ill, left": of what was then
  if (first < 2 && front && last < behindFront(view, front))
    return (
      clauses.find(({ link, index }) => index > 0 && /^(?:main|resume)$/.test(link))?.index ?? null
    );
  const resumed = resumedBehind(view, first, last);
  if (resumed !== null) return resumed;
  // "In January, a month after taking power, they met": of what they did then
  // "On June 5, as you recall, they met"
  if (first < 2 && tokens[last + 1]?.text === "," && front && (front.joint ?? 0) > last + 1)
    return /^(?:after|before|since)$/.test(front.link) || tokens[last + 2]?.lower === "as"
      ? (clauses.find(({ link, index }) => link === "main" && index > 0)?.index ?? null)
      : null;
  const tail = tailBehindAside(view, first);
  if (!tail) return null;
  // "left Oslo, where she had served since May, on Friday"; but "landed on Monday, where she met Roca, an envoy, on Friday"
  const above = tail.aside.link === "where" ? clauses[tail.ruler] : undefined;
  const isDated =
    above &&
    view.timexes.some((t) => isDate(t) && t.first >= above.start && t.last < tail.aside.start);
  return isDated ? null : tail.ruler;
}

/** "On 5 May, the plan put forward by Peru was rejected by Chile": of the verb that the sentence goes on to, and not of the plan. */
export function resumedBehind(
  { tokens, clauses }: SentenceView,
  first: number,
  last: number,
): number | null {
  const aside = clauses.find(
    ({ start, verb }) =>
      first >= start && last < verb.first && verb.passive && verb.first === verb.main,
  );
  const next = aside && clauses[aside.index + 1];
  if (!aside || next?.link !== "resume" || next.parent !== aside.index) return null;
  return tokens[last + 1]?.text === "," || first < aside.start + 2 ? next.index : null;
}

/** "resolution 1783 (2007)": the year of a text, and of nothing that is told. */
function isOfText({ tokens }: SentenceView, { first, last }: Placed): boolean {
  return (
    tokens[first - 1]?.text === "(" &&
    tokens[last + 1]?.text === ")" &&
    tokens[first - 2]?.pos === "NUM"
  );
}

/** "for three days after landing on Monday": it lasted from that day for so long. */
export function stayDating(view: SentenceView, clause: Clause): Dating | null {
  const stay = view.timexes.find(
    (t) =>
      t.days !== null &&
      t.days > 1 &&
      t.first >= clause.start &&
      t.first < clause.end &&
      /^(?:over|for|during)$/.test(view.tokens[t.first - 1]?.lower ?? ""),
  );
  const after = view.clauses.find((c) => c.parent === clause.index && c.link === "after");
  const start = after && timesOf(view, after).find((t) => t.edtf && lengthOf(t.edtf) === 1);
  const from = start && fromTimex(view, start, 4);
  if (!stay?.days || !from) return null;
  const { earliest } = bounds(from.edtf);
  return {
    ...from,
    edtf: between({ earliest, latest: earliest + stay.days - 1 }),
    extent: "throughout",
    part: null,
    words: [{ start: stay.start, end: stay.end, text: stay.text }, ...from.words],
    rule: "stay-from-arrival",
    reason: `It lasts for the time given, counted from the day that “${start.text}” names. ${from.reason}`,
  };
}

const declaring = /^(?:declare|call|announce|proclaim|agree|agree on|accept|offer|sign|order)$/;

const over =
  /^(?:end|conclude|close|finish|adjourn|collapse|fail|(?:wrap|wind|break) up|break down)$/;

/** "began a three-day visit on Monday", "after a three-day visit on Wednesday": counted on or back. */
export function lengthDating(
  view: SentenceView,
  clause: Clause,
  { at, sense }: Candidate,
): Dating | null {
  const length = view.timexes.find(
    (t) =>
      t.days !== null &&
      t.days > 1 &&
      t.last < at &&
      at - t.last <= 3 &&
      t.first >= clause.start &&
      // "three days after the clashes"
      !/^(?:after|before)$/.test(view.tokens[t.last + 1]?.lower ?? ""),
  );
  const edge = view.clauses.find(
    (c) =>
      c.index === clause.index + 1 &&
      c.link === "participle" &&
      /^(?:start|begin|end|conclude)$/.test(c.verb.lemma),
  );
  const day = [...timesOf(view, clause), ...(edge ? timesOf(view, edge) : [])].find(
    (t) => t.edtf && lengthOf(t.edtf) === 1 && t.first > at,
  );
  const one = day && fromTimex(view, day, 4);
  // "signed a five-year deal on Monday": that day
  if (/^(?:agree|sign)$/.test(sense.act)) return null;
  // "declared a three-month truce on Monday"
  if (sense.act === "truce" && declaring.test(clause.verb.lemma)) return null;
  if (!length?.days || !one || sense.frame === "toward") return null;
  // "The two-day talks ended on Friday": the verb stands behind the noun
  const isOver = clause.verb.first > at && over.test(clause.verb.lemma);
  const ended =
    isOver ||
    view.tokens
      .slice(clause.start, edge ? edge.end : at)
      .some((t) =>
        /^(?:after|following|end|ended|ending|concluded|concluding|wrapped|wound|conclusion)$/.test(
          t.lower,
        ),
      );
  const { earliest } = bounds(one.edtf);
  const rest = length.days - 1;
  if (isUnderWay(view, clause, length))
    return {
      ...one,
      edtf: between({ earliest: earliest - rest, latest: earliest + rest }),
      extent: "within",
      part: null,
      words: [{ start: length.start, end: length.end, text: length.text }, ...one.words],
      rule: "length-around-day",
      reason: `It lasts for the time given, of which the day that “${day.text}” names is one. ${one.reason}`,
    };
  return {
    ...one,
    edtf: between(
      ended
        ? { earliest: earliest - rest, latest: earliest }
        : { earliest, latest: earliest + rest },
    ),
    extent: "throughout",
    part: null,
    words: [{ start: length.start, end: length.end, text: length.text }, ...one.words],
    rule: "length-and-day",
    reason: `It lasts for the time given and ${ended ? "ends" : "begins"} on the day that “${day.text}” names. ${one.reason}`,
  };
}

/** "Holm, on a three-day visit to Peru, met Vik on Monday": what was done on one of its days is no beginning. */
function isUnderWay({ tokens }: SentenceView, { verb }: Clause, { first, last }: Placed): boolean {
  const article = /^(?:an?|his|her|their)$/.test(tokens[first]?.lower ?? "") ? first : first - 1;
  return (
    tokens[article - 1]?.lower === "on" &&
    tokens[article - 2]?.text === "," &&
    verb.first > last &&
    !/^(?:arrive|land|fly|fly in|come|leave|depart|travel|set off|embark|begin|start|go|be|head|kick off|open)/.test(
      verb.lemma,
    )
  );
}
