// "Peru has filed a complaint against Chile. The suit, submitted on Monday, asks": the day on which the paper was handed in.

import { bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Sentences in which it is said when. */
const reach = 2;

/** The day that the next sentences give the paper that a deed hands in; null where they give none. */
export function handedIn(
  view: SentenceView,
  { at, word, outcome, echo }: Candidate,
  views: readonly SentenceView[],
  published: Day | null,
): Dating | null {
  if (echo || outcome.status !== "held" || published === null || !handing.test(word)) return null;
  // "filed a complaint": a paper, and no tax return
  const isPaper = view.tokens.slice(at, at + 6).some(({ lower }) => papers.test(lower));
  if (!isPaper && word !== "sue") return null;
  const next = views.slice(view.sentence.index + 1, view.sentence.index + 1 + reach);
  for (const one of next) {
    const given = givenAt(one);
    const time = one.timexes.find(({ first }) => first > given && first <= given + 3);
    const told = given > 0 && time?.edtf?.kind === "day" ? fromTimex(one, time, 2) : null;
    if (told && bounds(told.edtf).latest <= published)
      return { ...told, rule: "handed-in", reason: `It was handed in then. ${told.reason}` };
  }
  return null;
}

/** The "submitted" of "The suit, submitted on Monday", "The note was delivered on Monday"; -1 for none. */
function givenAt({ tokens }: SentenceView): number {
  if (!/^(?:the|this|its|their|his|her)$/.test(tokens[0]?.lower ?? "")) return -1;
  const noun = tokens.findIndex(({ lower }, n) => n > 0 && n < 4 && papers.test(lower));
  const verb = /^(?:,|was|were)$/.test(tokens[noun + 1]?.lower ?? "") ? noun + 2 : -1;
  return noun > 0 && given.test(tokens[verb]?.lower ?? "") ? verb : -1;
}

const handing =
  /^(?:file|lodge|submit|bring|sue|send|deliver|hand|hand over|hand in|present|write|issue|petition)$/;
const given = /^(?:filed|submitted|lodged|delivered|handed|sent|presented|dated|received|issued)$/;
const papers =
  /^(?:suit|lawsuit|case|complaint|petition|protest|note|letter|application|request|motion|appeal|message|d[eé]marche)$/;
