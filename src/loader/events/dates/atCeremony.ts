// "The premier was sworn in on 3 April. Vik attended the ceremony": who was there was there on that day.

import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Days that a ceremony takes at most. */
const longest = 3;

/** The one day on which the sentence before tells what is done with such a ceremony. */
export function atCeremony(
  view: SentenceView,
  { at, clause: index, outcome, echo }: Candidate,
  views: readonly SentenceView[],
): Dating | null {
  const clause = view.clauses[index];
  if (!clause || echo || outcome.status !== "held") return null;
  const last = isToldAsDone(clause) ? ceremonyBehind(view, clause) : null;
  const noun = last !== null && (at === clause.verb.main || at === last) ? view.tokens[last] : null;
  const before = views[view.sentence.index - 1];
  if (!noun || before?.sentence.paragraph !== view.sentence.paragraph) return null;
  const held = before.clauses.find(
    (one) =>
      isToldAsDone(one) && one.link === "main" && deeds.get(one.verb.lemma)?.test(noun.lower),
  );
  const [time, more] = held ? timesOf(before, held).filter(({ type }) => type === "DATE") : [];
  const dating = time && !more ? fromTimex(before, time, 2) : null;
  if (!dating || lengthOf(dating.edtf) > longest) return null;
  return {
    ...dating,
    rule: "at-ceremony",
    reason: `“${noun.text}” is of what the sentence before tells. ${dating.reason}`,
  };
}

function isToldAsDone({ verb }: Clause): boolean {
  return verb.form === "past" && !verb.perfect && !verb.negated;
}

/** Where the last word of "attended the swearing-in ceremony" stands, or null. */
function ceremonyBehind({ tokens }: SentenceView, { verb }: Clause): number | null {
  if (!/^(?:attend|witness|join|lead|preside over)$/.test(verb.lemma)) return null;
  if (!/^(?:the|this|that)$/.test(tokens[verb.last + 1]?.lower ?? "")) return null;
  const run = tokens
    .slice(verb.last + 2, verb.last + 5)
    .findIndex(({ lower }) =>
      /^(?:ceremony|event|inauguration|opening|launch|signing)$/.test(lower),
    );
  if (run < 0) return null;
  const last = verb.last + 2 + run;
  // "the opening ceremony"
  if (tokens[last + 1]?.lower === "ceremony") return last + 1;
  return /^(?:of|for|on|in|at|last|next)$/.test(tokens[last + 1]?.lower ?? "") ? null : last;
}

const opened = /^(?:ceremony|event|inauguration|opening|launch)$/;
const seated = /^(?:ceremony|event|inauguration)$/;

/** What is done with a ceremony, and what that is called. */
const deeds: ReadonlyMap<string, RegExp> = new Map([
  ["swear in", seated],
  ["inaugurate", opened],
  ["install", seated],
  ["crown", seated],
  ["take office", seated],
  ["open", opened],
  ["launch", opened],
  ["unveil", opened],
  ["sign", /^(?:ceremony|event|signing)$/],
  ["bury", /^(?:ceremony|event)$/],
]);
