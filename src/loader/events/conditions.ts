// What makes of a clause that it tells nothing that happened: a denial, a habit, a condition.

import { claimNouns } from "../lexicon/verbs.ts";
import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "would not halt until Peru handed it back": a condition of what is to come. */
export function isAwaited(view: SentenceView, { link, parent }: Clause): boolean {
  const above = parent === null ? undefined : view.clauses[parent];
  if (link !== "until" || !above) return false;
  return above.verb.negated || /^(?:modal|future|infinitive)$/.test(above.verb.form);
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

/** "remains committed to dialogue": so it is, and nothing happened. */
export function isLasting({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    verb.first === verb.main &&
    /^(?:remain|remains|remained|stay|stays)$/.test(tokens[verb.first - 1]?.lower ?? "")
  );
}

/** "has repeatedly blocked", "regularly met": no one happening. */
export function isHabit({ tokens }: SentenceView, { verb }: Clause): boolean {
  for (let at = verb.first - 1; at <= verb.last; at++)
    if (habits.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

const denials: ReadonlySet<string> = new Set("neither never nobody none".split(" "));

/** "Neither X nor Y visited", "no minister met". */
export function isDenied({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  for (let at = start; at < verb.first; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (denials.has(lower) || (lower === "no" && at < start + 2)) return true;
  }
  return false;
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

/** "dismissed reports that Peru had offered", "rejected charges that it had": what is only said to be so. */
export function isClaim({ tokens, clauses }: SentenceView, clause: Clause): boolean {
  const { joint, parent, verb } = clause;
  if (
    joint === null ||
    tokens[joint]?.lower !== "that" ||
    !claimNouns.has(tokens[joint - 1]?.lemma ?? "")
  )
    return false;
  // "reports that came in May": what they did
  if (joint + 1 === verb.first) return false;
  const ruler = parent === null ? undefined : clauses[parent];
  return !/^(?:confirm|acknowledge|prove|admit)$/.test(ruler?.verb.lemma ?? "");
}
