// "met on Tuesday, three weeks after clashes": what an after-clause tells came first, by so much where it says.

import { printDay } from "#model/day.ts";
import { between, type Bounds, bounds } from "#model/edtf.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import { lean, whatTells } from "./lean.ts";
import { timesOf } from "../clauses/stays.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";

/** The date of what an after-clause tells, counted back from the clause above it. */
export function beforeTold(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const own = view.clauses[candidate.clause];
  // "a week after gunmen crossing the river killed two"
  // "after Roca refused to call a vote": what he declined to do hangs on the refusal
  const isDeclined = own?.link === "infinitive" && candidate.outcome.status === "declined";
  const isResumed = (own?.link === "resume" || isDeclined) && own.parent !== null;
  const clause = isResumed ? view.clauses[own.parent ?? 0] : own;
  if (clause?.link !== "after" || clause.parent === null || clause.joint === null) return null;
  // "voted to remove X, a day after he signed": counted from the vote.
  const told = view.clauses[clause.parent];
  const above = told && beyondAside(view, beyondNoun(view, clause, told));
  const rules = above?.link === "infinitive" ? above : null;
  const later =
    dated.findLast(
      (d) =>
        d.candidate.sentence === candidate.sentence &&
        (d.candidate.clause === above?.index ||
          (d.candidate.clause < clause.index && d.candidate.clause === rules?.parent)) &&
        d.dating !== null &&
        d.dating.strength >= 2,
    ) ?? cameAfter(view, clause, above, dated);
  if (!later) return beforeNews(view, clause, above) ?? beforeTime(view, clause, above);
  if (!later.dating) return null;
  const { latest } = bounds(later.dating.edtf);
  if (!Number.isFinite(latest)) return null;
  const gap = view.timexes.find((t) => t.last === (clause.joint ?? 0) - 1 && t.type === "DURATION");
  // "meet next week after a visit was put off": that was before the news, and not only before the meeting
  const isBeforeNews =
    later.candidate.outcome.status === "planned" && candidate.outcome.status !== "planned";
  if (isBeforeNews && !gap) return null;
  const hours = /^(?:hours?|minutes?)$/.test(view.tokens[clause.joint - 1]?.lower ?? "");
  const words = gap ? [wordsOf(view, spanOf(view.tokens, gap.first, clause.joint))] : [];
  const event = whatTells(later);
  if (hours)
    return lean(
      later,
      [],
      { earliest: latest - 1, latest },
      "within",
      "hours-before",
      `It came hours before ${event}, so on that day or the day before.`,
    );
  const days = countedBefore(view, clause.joint);
  if (days) {
    const reason = `It is counted back from the date of ${event}.`;
    const back = lean(later, words, backFrom(later.dating, days), "within", "counted-back", reason);
    const years = /^P(\d+)Y$/.exec(gap?.value ?? "")?.[1];
    const { edtf } = later.dating;
    return years !== undefined && edtf.kind === "year"
      ? { ...back, edtf: { kind: "year", year: edtf.year - Number(years) } }
      : back;
  }
  return lean(
    later,
    words,
    { earliest: Number.NEGATIVE_INFINITY, latest },
    "within",
    "came-first",
    `The article puts it before ${event}.`,
  );
}

/** "restored ties in May after a row in which Chile had recalled its envoy", "after a raid in which two were hurt": it came first. */
export function inFormerRow(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.link !== "relative" || clause.parent === null || clause.joint === null) return null;
  const isIn = /^(?:in|during)$/.test(view.tokens[clause.joint - 1]?.lower ?? "");
  if (clause.verb.form !== "past" || !(clause.verb.perfect || isIn)) return null;
  const after = view.tokens.findLastIndex(
    ({ lower }, at) => at < (clause.joint ?? 0) && /^(?:after|following)$/.test(lower),
  );
  const near = view.clauses[clause.parent];
  // "returned with men who were seized in 1978, after a trip in which he met Vik": after the trip he returned
  const isPast = view.tokens[after - 1]?.text === "," && near?.link === "relative";
  const above = isPast ? view.clauses[near.parent ?? -1] : near;
  if (!above || after <= above.verb.last || !isUnbroken(view, after, clause.joint)) return null;
  const later = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === above.index &&
      d.candidate.outcome.status === "held" &&
      d.dating !== null &&
      d.dating.strength >= 2,
  );
  if (!later?.dating) return null;
  const { latest } = bounds(later.dating.edtf);
  return Number.isFinite(latest)
    ? lean(
        later,
        [wordsOf(view, spanOf(view.tokens, after, clause.joint))],
        { earliest: Number.NEGATIVE_INFINITY, latest },
        "within",
        "came-first",
        `The article puts it before ${whatTells(later)}.`,
      )
    : null;
}

/** "after a row over spying in": a noun with what it is about, and no clause. */
function isUnbroken({ tokens }: SentenceView, from: number, to: number): boolean {
  const isGerund = (at: number) =>
    tokens[at]?.lower.endsWith("ing") === true && tokens[at - 1]?.pos === "ADP";
  return tokens
    .slice(from, to)
    .every(
      ({ pos, text }, n) => text !== "," && (!/^(?:VERB|AUX)$/.test(pos) || isGerund(from + n)),
    );
}

/** The days of "two days after", of "the day before"; null where nobody counts them. */
export function countedBefore({ tokens, timexes }: SentenceView, at: number): number | null {
  const gap = timexes.find((t) => t.last === at - 1 && t.type === "DURATION");
  if (gap?.days) return gap.days;
  return tokens[at - 1]?.lower === "day" && tokens[at - 2]?.lower === "the" ? 1 : null;
}

/** So many days before a date, whatever day of it was meant. */
function backFrom({ edtf }: Dating, days: number): Bounds {
  const { earliest, latest } = bounds(edtf);
  const last = around(latest, days);
  return Number.isFinite(earliest)
    ? { earliest: around(earliest, days).earliest, latest: last.latest }
    : last;
}

/** "lifted sanctions imposed in 2012, hours after Roca took office": counted from the lifting. */
function beyondNoun(view: SentenceView, { joint }: Clause, above: Clause): Clause {
  const { link, verb, parent, start } = above;
  const ruler = parent === null ? undefined : view.clauses[parent];
  const isBare = link === "participle" || (link === "relative" && verb.first === start);
  const isReduced = isBare && verb.form === "past" && verb.first === verb.main;
  if (!ruler || joint === null || !isReduced || ruler.verb.last > verb.first) return above;
  const comma = view.tokens.findLastIndex(({ text }, at) => at < joint && text === ",");
  // "hours", "two days", "a day"
  return comma > verb.last && joint - comma <= 4 ? ruler : above;
}

/** "A bomb killed two, Peru said, a day after the council met": counted from the bomb, and not from the words. */
function beyondAside(view: SentenceView, { parent, verb, start, ...clause }: Clause) {
  const isAside =
    parent !== null &&
    reportVerbs.has(verb.lemma) &&
    view.tokens[start]?.text === "," &&
    view.tokens[verb.last + 1]?.text === ",";
  return isAside ? view.clauses[parent] : view.clauses[clause.index];
}

/** "Peru said so on Sunday. The announcement came a day after the ministers met": counted from that Sunday. */
function cameAfter(
  view: SentenceView,
  { joint }: Clause,
  above: Clause | undefined,
  dated: readonly Dated[],
): Dated | undefined {
  if (above?.verb.lemma !== "come" || joint === null) return undefined;
  const [article, noun] = view.tokens.slice(above.start, above.verb.first);
  if (!/^(?:the|this|that|these|those|it|his|her|their|its)$/.test(article?.lower ?? ""))
    return undefined;
  // "The visit on Monday came a day after": a day of its own
  if (timesOf(view, above).some((t) => t.type === "DATE")) return undefined;
  return dated.findLast(
    ({ candidate, dating }) =>
      !candidate.echo &&
      dating !== null &&
      dating.strength >= 2 &&
      lengthOf(dating.edtf) === 1 &&
      candidate.sentence < view.sentence.index &&
      candidate.sentence >= view.sentence.index - 2 &&
      (noun?.lower !== "meeting" || candidate.sense.act === "meet"),
  );
}

/** "The collapse comes six weeks after two men were killed": what comes so is the news. */
function beforeNews(
  view: SentenceView,
  { joint }: Clause,
  above: Clause | undefined,
): Dating | null {
  const { published } = view;
  if (published === null || joint === null || above?.verb.form !== "present") return null;
  if (above.verb.perfect || !/^(?:come|follow|be|start|begin|open)$/.test(above.verb.lemma))
    return null;
  const gap = view.timexes.find((t) => t.last === joint - 1 && t.type === "DURATION");
  if (!gap?.days || timesOf(view, above).some(({ type }) => type === "DATE")) return null;
  return {
    edtf: between(around(published, gap.days)),
    extent: "within",
    vague: false,
    part: null,
    words: [wordsOf(view, spanOf(view.tokens, gap.first, joint))],
    reference: { to: "published", day: printDay(published) },
    rule: "before-the-news",
    reason: "It is counted back from the day of publication, whose news the sentence tells.",
    unused: [],
    strength: 2,
  };
}

/** "Tensions rose on 14 May, after police boarded a ship": not after that day, though the verb before tells nothing. */
function beforeTime(view: SentenceView, { joint }: Clause, above: Clause | undefined) {
  const [time, more] = above ? timesOf(view, above) : [];
  if (!time || more || joint === null || time.first >= joint || joint - time.last > 2) return null;
  const told = fromTimex(view, time, 2);
  if (!told) return null;
  const { latest } = bounds(told.edtf);
  return {
    ...told,
    edtf: between({ earliest: Number.NEGATIVE_INFINITY, latest }),
    extent: "within" as const,
    rule: "came-first",
    reason: `“after” puts it no later than “${time.text}”. ${told.reason}`,
  };
}

/** So many days before, or after where negative: to the day for days, with slack for weeks, months and years. */
export function around(day: number, days: number): Bounds {
  const span = Math.abs(days);
  const slack = span < 7 ? 0 : span < 28 ? 2 : span < 300 ? 10 : 60;
  return { earliest: day - days - slack, latest: day - days + slack };
}
