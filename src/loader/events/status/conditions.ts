// What makes of a clause that it tells nothing that happened: a denial, a habit, a condition.

import { claimNouns } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isForeseen, isOfAnySuch, isTally } from "./ofNoDay.ts";
import { isOverYears } from "./overYears.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "would not halt until Peru handed it back": a condition of what is to come. */
export function isAwaited(view: SentenceView, clause: Clause): boolean {
  const { link, parent, joint, verb } = clause;
  const above = parent === null ? undefined : view.clauses[parent];
  if (above && (isUnderIf(view, clause, above) || isToldBack(view, clause, above))) return true;
  // "will be released once the vote has been held"
  // "will resume talks only after Peru has withdrawn"
  const isOnly = view.tokens[(joint ?? 0) - 1]?.lower === "only" && /^(?:after|when)$/.test(link);
  const isOnce = link === "after" && view.tokens[joint ?? -1]?.lower === "once";
  if (above && (isOnce || isOnly)) {
    // "would resume once they signed", "would come only after talks had resumed"
    if (verb.form === "past" && (isOnly || !verb.perfect))
      return /^(?:would|.d)$/.test(above.verb.modal ?? "") || isPromised(view, above);
    if (verb.form === "present") return /^(?:modal|future|infinitive)$/.test(above.verb.form);
  }
  if (link !== "until" || !above) return false;
  // "would remain closed until Peru apologised": the verb above hangs on one to come
  const top = above.parent === null ? undefined : view.clauses[above.parent];
  const hangs = above.verb.first === above.verb.main && above.verb.form === "past";
  if (hangs && top && /^(?:modal|future)$/.test(top.verb.form)) return true;
  return above.verb.negated || /^(?:modal|future|infinitive)$/.test(above.verb.form);
}

/** "promised to visit Lima once a deal was signed": what it waits for was to come as well. */
function isPromised({ clauses }: SentenceView, { link, parent }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  return (
    link === "infinitive" &&
    /^(?:promise|pledge|vow|agree|plan|offer|undertake|hope|intend)$/.test(above?.verb.lemma ?? "")
  );
}

/** "would lift the ban if Peru began talks, freed the men and withdrew": one more condition. */
function isUnderIf(view: SentenceView, { link, verb }: Clause, above: Clause): boolean {
  const { tokens, clauses } = view;
  const isJoined = /^(?:and|or|,)$/.test(tokens[verb.first - 1]?.lower ?? "");
  if (!isJoined || !/^(?:and|main)$/.test(link)) return false;
  const next = above.parent === null ? undefined : clauses[above.parent];
  return above.link === "if" || (next !== undefined && isUnderIf(view, above, next));
}

/** "was warned that it faced suspension if it did not vote": then it was to come. */
function isToldBack({ clauses }: SentenceView, { link, index, verb }: Clause, above: Clause) {
  const next = clauses[index + 1];
  return (
    link === "that" &&
    verb.form === "past" &&
    !verb.perfect &&
    next?.link === "if" &&
    next.parent === index &&
    next.verb.form === "past" &&
    /^(?:say|warn|threaten|tell|announce)$/.test(above.verb.lemma)
  );
}

/** "If X comes, they will sign". */
export function isConditional(view: SentenceView, clause: Clause): boolean {
  return view.clauses.some(
    (c) =>
      c.link === "if" &&
      (c.parent === clause.index || c.index < clause.index) &&
      !isQuestion(view, c),
  );
}

/** "will decide on Friday whether to ratify": what is decided is open, not that it will be. */
function isQuestion({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  return tokens.slice(start, verb.first).some(({ lower }) => lower === "whether");
}

const habits: ReadonlySet<string> = new Set(
  "long repeatedly regularly routinely frequently often always usually periodically".split(" "),
);

/** "will keep the border closed": it was so before. */
function isKeptSo(tokens: SentenceView["tokens"], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 5; at--) {
    if (/^(?:keep|keeps|kept|keeping)$/.test(tokens[at]?.lower ?? "")) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[at]?.pos ?? "")) return false;
  }
  return false;
}

/** "remains committed to dialogue": so it is, and nothing happened. */
export function isLasting(
  { tokens, sentence, timexes }: SentenceView,
  { verb, link, end }: Clause,
): boolean {
  // "a group that is fighting for independence": what it is, and no battle
  if (verb.lemma === "fight" && verb.progressive && link === "relative")
    return tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "for");
  // "who has been held for 31 months"
  if (
    verb.lemma === "hold" &&
    verb.perfect &&
    (tokens[verb.last + 1]?.lower === "for" || !verb.passive)
  )
    // "have held some of their captives for more than six years"
    return timexes.some(
      ({ first, last, days }) =>
        days !== null &&
        first > verb.last &&
        first < end &&
        tokens
          .slice(verb.last + 1, last)
          .some(({ lower }, n) => lower === "for" && first - verb.last - 1 - n < 4),
    );
  if (verb.first === verb.main && verb.form === "past" && isKeptSo(tokens, verb.first)) return true;
  // "Peru committed to ending the war", at the head of an article: it is
  if (verb.lemma === "commit" && sentence.zone === "headline" && verb.first === verb.main) {
    const to = tokens[verb.last + 1]?.lower === "to";
    if (to && verb.form === "past") return true;
  }
  return (
    verb.first === verb.main &&
    /^(?:remain|remains|remained|stay|stays)$/.test(tokens[verb.first - 1]?.lower ?? "")
  );
}

/** "has visited Peru eight times", "has been there several times": so many, and none of them told. */
function isCounted({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  if (!verb.perfect || !/^(?:visit|travel|tour|go)/.test(verb.lemma)) return false;
  const at = tokens.findIndex(({ lower }, n) => n > verb.last && n < end && lower === "times");
  const many = tokens[at - 1];
  const isMany =
    /^(?:several|many|numerous|countless|multiple|various)$/.test(many?.lower ?? "") ||
    (many?.pos === "NUM" && !/^(?:two|2)$/.test(many.lower));
  // "has visited it three times since March"
  return at > 0 && isMany && !timexes.some(({ first }) => first > verb.last && first < end);
}

/** "has repeatedly blocked", "has for years offered", "has met every year": no one happening. */
export function isHabit(view: SentenceView, clause: Clause): boolean {
  const { tokens, timexes } = view;
  const { verb, end } = clause;
  if (
    isCounted(view, clause) ||
    isTally(view, clause) ||
    isOverYears(view, clause) ||
    isForeseen(view, clause) ||
    isOfAnySuch(view, clause)
  )
    return true;
  for (const { first, type } of timexes)
    if (type === "SET" && first > verb.last && first < end && tokens[first]?.lower === "every")
      return true;
  for (let at = verb.first - 1; at <= verb.last; at++)
    if (habits.has(tokens[at]?.lower ?? "")) return true;
  if (isRegular(view, clause)) return true;
  if (/^(?:annually|yearly|daily|weekly|monthly)$/.test(tokens[verb.last + 1]?.lower ?? ""))
    return true;
  return (
    tokens[verb.first - 2]?.lower === "for" &&
    /^(?:months|years|decades)$/.test(tokens[verb.first - 1]?.lower ?? "") &&
    /^(?:has|have|had)$/.test(tokens[verb.first - 3]?.lower ?? "")
  );
}

/** "have held consultations regularly since 2009": a habit as well where that stands behind the object. */
function isRegular({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return tokens
    .slice(verb.last + 1, end)
    .some(
      ({ lower }, n, rest) =>
        /^(?:regularly|routinely|periodically)$/.test(lower) &&
        /^(?:ADP|SCONJ|PUNCT|CCONJ)$/.test(rest[n + 1]?.pos ?? "PUNCT"),
    );
}

const denials: ReadonlySet<string> = new Set("neither never nobody none".split(" "));

/** "Neither X nor Y visited", "no minister met". */
export function isDenied({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  for (let at = start; at < verb.first; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (denials.has(lower) || (lower === "no" && at < start + 2)) return true;
  }
  // "said neither Peru refused": before the cut at the verb
  for (let at = verb.first - 1; at >= verb.first - 3 && at >= 0; at--) {
    if (tokens[at]?.lower === "neither") return true;
    if (!/^(?:PROPN|NOUN|DET)$/.test(tokens[at]?.pos ?? "")) return false;
  }
  return false;
}

/** "denied that she has agreed to meet him", "dismissed rumours that she would" */
export function isBehindDenial(
  { clauses, tokens }: SentenceView,
  { link, parent, start }: Clause,
): boolean {
  const above = parent === null ? undefined : clauses[parent]?.verb;
  if (link !== "that" || !above || above.negated) return false;
  if (/^(?:deny|doubt)$/.test(above.lemma)) return true;
  // "It is false that they met"
  if (above.lemma === "be")
    return tokens
      .slice(above.last + 1, start)
      .some(({ lower }) => /^(?:false|untrue|wrong|incorrect|inaccurate)$/.test(lower));
  // "refuted claims on Tuesday that it had": the day stands between
  const behind = tokens.slice(above.last + 1, Math.min(start, above.last + 6));
  return (
    /^(?:dismiss|reject|refute|rebut|rubbish|scotch)$/.test(above.lemma) &&
    behind.some(({ lower }) =>
      /^(?:reports?|rumou?rs?|claims?|suggestions?|speculation|allegations?|accusations?|charges?|assertions?)$/.test(
        lower,
      ),
    )
  );
}

/** "to explain what it called a raid", "over what he described as theft": a name for it, and no charge. */
export function isSoCalled({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (!/^(?:call|describe|term|label|brand|denounce|see|regard)$/.test(verb.lemma)) return false;
  for (let at = verb.first - 1; at >= 0 && at >= verb.first - 6; at--) {
    if (tokens[at]?.lower === "what") return true;
    if (tokens[at]?.pos === "PUNCT") return false;
  }
  return false;
}

/** "Had Peru withdrawn, the talks would have been held": it did not. */
export function isInverted({ tokens }: SentenceView, { index, verb }: Clause): boolean {
  if (index > 1) return false;
  const opener = /^["“]$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (tokens[opener]?.lower !== "had" || verb.first <= opener + 1) return false;
  return (
    tokens.some(({ lower }) => lower === "would" || lower === "could" || lower === "might") &&
    tokens.slice(opener, verb.first).every(({ text }) => text !== ",")
  );
}

/** "nearly fell apart", "all but collapsed": it did not. */
export function isNearly({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens
    .slice(Math.max(0, verb.first - 2), verb.main)
    .some(
      ({ lower }, at, near) =>
        /^(?:nearly|almost)$/.test(lower) || (lower === "all" && near[at + 1]?.lower === "but"),
    );
}

/** "a claim that", "accusations by Peru that": the noun, past who makes them. */
function isClaimBefore(tokens: SentenceView["tokens"], joint: number): boolean {
  // The tagger leaves a capitalised plural as it is: "Claims by Peru that …"
  const isClaimAt = (at: number) =>
    // "The agency reported that", but "there are reports that"
    !(tokens[at]?.lower === "reported" && tokens[at]?.pos === "VERB") &&
    (claimNouns.has(tokens[at]?.lemma ?? "") ||
      claimNouns.has(tokens[at]?.lower.replace(/s$/, "") ?? ""));
  if (isClaimAt(joint - 1)) return true;
  for (let at = joint - 2; at > 0 && at >= joint - 6; at--)
    if (/^(?:by|from|in)$/.test(tokens[at]?.lower ?? "")) return isClaimAt(at - 1);
  return false;
}

/** "dismissed reports that Peru had offered", "rejected charges that it had": what is only said to be so. */
export function isClaim({ tokens, clauses }: SentenceView, clause: Clause): boolean {
  const { joint, parent, verb } = clause;
  const above = parent === null ? undefined : clauses[parent];
  if (clause.link === "that" && above?.verb.lemma === "be" && isOnlyLikely(tokens, above, clause))
    return true;
  if (joint === null || tokens[joint]?.lower !== "that" || !isClaimBefore(tokens, joint))
    return false;
  // "reports that came in May": what they did
  if (joint + 1 === verb.first) return false;
  return !/^(?:confirm|acknowledge|prove|admit)$/.test(above?.verb.lemma ?? "");
}

/** "it was likely that Peru had ordered it": nobody says that it did. */
function isOnlyLikely(
  tokens: SentenceView["tokens"],
  { verb }: Clause,
  { start }: Clause,
): boolean {
  return tokens
    .slice(verb.last + 1, start + 1)
    .some(({ lower }) =>
      /^(?:(?:un)?likely|possible|probable|plausible|unclear|untrue)$/.test(lower),
    );
}
