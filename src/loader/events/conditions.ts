// What makes of a clause that it tells nothing that happened: a denial, a habit, a condition.

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
    (c) => c.link === "if" && (c.parent === clause.index || c.index < clause.index),
  );
}

/** "has repeatedly blocked", "regularly met": no one happening. */
export function isHabit({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens
    .slice(Math.max(0, verb.first - 1), verb.last + 1)
    .some(({ lower }) =>
      /^(?:repeatedly|regularly|routinely|frequently|often|always|usually|periodically)$/.test(
        lower,
      ),
    );
}

/** "Neither X nor Y visited", "no minister met". */
export function isDenied(view: SentenceView, { start, verb }: Clause): boolean {
  const words = view.tokens.slice(start, verb.first).map((token) => token.lower);
  return words.some(
    (word, at) => /^(?:neither|never|nobody|none)$/.test(word) || (word === "no" && at < 2),
  );
}
