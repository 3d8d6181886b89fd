// Verbs of every day that tell a visit, a call or a meeting where whom or where to stands behind them.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "left on Monday for Oslo", "will leave Lima for Oslo", "left for a visit to Oslo" */
export function isLeavingFor(view: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive) return false;
  return view.places.some(
    ({ first, preposition }) =>
      first > verb.last &&
      first < end &&
      (preposition === "for" ||
        (preposition === "to" &&
          /^(?:visit|trip|tour)$/.test(view.tokens[first - 2]?.lower ?? "") &&
          !isOver(view.tokens.slice(verb.last + 1, first - 2)))),
  );
}

/** "left at the end of a visit to Peru" */
function isOver(words: SentenceView["tokens"]): boolean {
  return words.some(({ lower }) => /^(?:end|after|following|conclusion|during)$/.test(lower));
}

/** "called the emir on Tuesday", but not "called the emir a liar" or "called for talks". */
export function isRung(view: SentenceView, { verb, end }: Clause): boolean {
  const whom = view.mentions.find(
    (m) => m.first > verb.last && m.first <= verb.last + 2 && m.form !== "demonym",
  );
  const after = view.tokens[(whom?.last ?? 0) + 1];
  if (!whom || whom.possessive || whom.last >= end) return false;
  return (
    !after ||
    /^(?:[.,;]|on|in|over|from|to|and|late|early|last|yesterday|today|again|after|before)$/.test(
      after.lower,
    )
  );
}

/** "will see President Roca", "saw Roca on Friday"; but "saw Roca as a friend", "saw troops". */
export function isSeeing(view: SentenceView, { verb, start, end, link }: Clause): boolean {
  const [each, other] = view.tokens.slice(verb.last + 1, verb.last + 3);
  // "The two last saw each other in Lima"
  if (each?.lower === "each" && other?.lower === "other") return verb.form === "past";
  const whom = view.mentions.find(({ first }) => first > verb.last && first <= verb.last + 2);
  if (whom?.sort !== "person" || whom.possessive || verb.passive || verb.negated) return false;
  // "left after seeing Roca"; but "hopes to see Roca", "would see him"
  const isAfter = verb.form === "gerund" && link === "after" && whom.form !== "pronoun";
  if (!isAfter && !/^(?:future|past)$/.test(verb.form)) return false;
  if (view.tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "as")) return false;
  const next = view.tokens[whom.last + 1];
  if (next && /^(?:VERB|AUX)$/.test(next.pos)) return false;
  return (
    isAfter ||
    verb.form === "future" ||
    /^(?:then|also|later|earlier)$/.test(view.tokens[verb.main - 1]?.lower ?? "") ||
    view.timexes.some(({ edtf, first }) => edtf !== null && first >= start && first < end)
  );
}
