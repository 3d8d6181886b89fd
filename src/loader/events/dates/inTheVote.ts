// "The Council adopted the text on Friday. Peru abstained": the day of the vote.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { lean, whatTells } from "./lean.ts";

/** Sentences back to what was voted on. */
const reach = 2;

/** The date of what a council or parliament did right before, for how its members voted. */
export function inTheVote(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  if (candidate.outcome.status !== "held" || candidate.echo) return null;
  if (!/^(?:abstain|vote|vote against|vote for|vote in favour|veto)$/.test(candidate.word))
    return null;
  const before = dated.findLast(
    (d) => d.candidate.sentence < candidate.sentence && isDecision(views, d),
  );
  const away = candidate.sentence - (before?.candidate.sentence ?? Number.NEGATIVE_INFINITY);
  const other = views[before?.candidate.sentence ?? -1];
  if (!before?.dating || away > reach) return null;
  if (other?.sentence.paragraph !== view.sentence.paragraph) return null;
  const reason = `It was in the vote on ${whatTells(before)}.`;
  return lean(
    before,
    before.dating.words,
    bounds(before.dating.edtf),
    "within",
    "in-the-vote",
    reason,
  );
}

/** What a body decided on a day that is known. */
function isDecision(views: readonly SentenceView[], { candidate, dating }: Dated): boolean {
  if (!dating || dating.strength < 2) return false;
  // "failed to adopt a draft on Friday"
  const isLost =
    candidate.outcome.status === "declined" && /^(?:adopt|approve|pass)$/.test(candidate.word);
  if (candidate.outcome.status !== "held" && !isLost) return false;
  if (lengthOf(dating.edtf) > 2) return false;
  const doer = views[candidate.sentence]?.mentions.find(({ entities }) =>
    entities.some((id) => candidate.actors.includes(id)),
  );
  return doer?.sort === "body" || /^(?:vote|adopt|approve|pass)$/.test(candidate.word);
}
