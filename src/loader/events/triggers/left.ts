// Words that may tell a happening and do not: seen, left out, and why.

import type { HappeningReason } from "#model/coverage.ts";
import type { Words } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { Act } from "../../lexicon/triggers.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { passageOf } from "./passages.ts";
import { type SentenceView, wordsOf } from "../clauses/view.ts";

export interface Left {
  readonly trigger: Words;
  /** The clause that tells it. */
  readonly passage: Span;
  readonly sentence: number;
  /** -1: none. */
  readonly clause: number;
  /** null: not looked at. */
  readonly act: Act | null;
  readonly why: HappeningReason;
}

/** What a trigger gave. */
export type Finding = Candidate | Left;

const nobody = { actors: [], others: [] };

/** `clause` null: the whole sentence. */
export function leave(
  view: SentenceView,
  clause: Clause | null,
  trigger: Span,
  act: Act | null,
  why: HappeningReason,
): Left {
  const at = view.tokens.findIndex((token) => token.end > trigger.start);
  return {
    trigger: wordsOf(view, trigger),
    passage: passageOf(view, clause, trigger, nobody, at),
    sentence: view.sentence.index,
    clause: clause?.index ?? -1,
    act,
    why,
  };
}

/** A candidate that others make needless. */
export function leaveCandidate(
  { trigger, passage, sentence, clause, sense: { act } }: Candidate,
  why: HappeningReason,
): Left {
  return { trigger, passage, sentence, clause, act, why };
}

export function isLeft(finding: Finding): finding is Left {
  return "why" in finding;
}

export function isCandidate(finding: Finding): finding is Candidate {
  return !isLeft(finding);
}
