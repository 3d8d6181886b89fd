import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "met Vik in Lima. She had earlier called on Peru to talk": what had been before the scene was not there. */
export function wasBefore(
  { sentence, clause }: Candidate,
  views: readonly SentenceView[],
): boolean {
  const view = views[sentence];
  const verb = view?.clauses[clause]?.verb;
  if (!view || !verb?.perfect || verb.form !== "past") return false;
  return view.tokens
    .slice(Math.max(0, verb.first - 3), verb.last + 2)
    .some(({ lower }) => /^(?:earlier|previously)$/.test(lower));
}
