// When or where something was said, and before whom: what makes a remark worth telling.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "said on Friday", "told them in Lima", "spoke after the vote" */
export function hasOwnTime(view: SentenceView, clause: Clause): boolean {
  const inside = (x: { first: number; last: number }) =>
    x.first >= clause.start && x.last < clause.end;
  if (view.timexes.some((t) => inside(t) && t.edtf !== null)) return true;
  const linked = view.clauses.some(
    (c) =>
      c !== clause &&
      (c.parent === clause.index || clause.parent === c.index) &&
      /^(?:before|after)$/.test(c.link),
  );
  if (linked) return true;
  const words = view.tokens.slice(clause.start, clause.end);
  if (
    words.some(
      (t, at) =>
        /^(?:before|after|during|following|conclusion|end|start|opening)$/.test(t.lower) &&
        words[at + 1],
    )
  )
    return true;
  return view.places.some(
    (p) =>
      inside(p) &&
      p.first > clause.verb.last &&
      /^(?:in|at)$/.test(p.preposition ?? "") &&
      // "told a news conference in Lima"
      p.first <= clause.verb.last + (clause.verb.lemma === "tell" ? 5 : 3),
  );
}

/** "delivered a speech at the Senate", "gave a lecture to cadets", "told a news conference": those who came to hear it. */
export function hasAudience({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive || verb.last + 2 >= end) return false;
  if (verb.lemma === "tell")
    return tokens
      .slice(verb.last + 1, Math.min(end, verb.last + 5))
      .some(({ lower }) => audiences.has(lower));
  if (!/^(?:deliver|give|make|hold)$/.test(verb.lemma)) return false;
  const speech = tokens.findIndex(
    ({ lower }, at) => at > verb.last && at < end && speeches.has(lower),
  );
  return (
    speech >= 0 &&
    /^(?:at|to|before)$/.test(tokens[speech + 1]?.lower ?? "") &&
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[speech + 2]?.pos ?? "")
  );
}

const speeches: ReadonlySet<string> = new Set("speech address lecture keynote".split(" "));
const audiences: ReadonlySet<string> = new Set("conference rally parliament briefing".split(" "));
