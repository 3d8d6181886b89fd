// "The delegation was received in Lima on Monday": by whom and of which state is left unsaid.

import type { Names } from "../../names/name.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { areReceived } from "./byContext.ts";

/** An office holder or a delegation, at a place; "refugees were received in Lima" are no guests, nor is who is received by the crowd. */
export function isReceivedThere(
  view: SentenceView,
  clause: Clause,
  { place, others }: Candidate,
  { entities }: Names,
): boolean {
  if (place === null) return false;
  const behind = view.tokens.slice(clause.verb.last + 1, clause.end);
  if (behind.some(({ lower }) => lower === "by")) return false;
  const isPronoun = view.tokens[clause.verb.first - 1]?.pos === "PRON";
  return (
    others.some((id) => entities[id]?.sort === "person") ||
    (!isPronoun && areReceived(view, clause))
  );
}
