// "Denmark invited the Peruvian premier. The visit is set for 25 June": whoever was asked to come is who travels.

import type { Names } from "../../names/name.ts";
import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Who travels, and where to, by the invitation right before "the visit"; null where none is told. */
export function invitedOf(
  one: Candidate,
  before: Candidate | undefined,
  views: readonly SentenceView[],
  { entities }: Names,
): Pick<Candidate, "actors" | "place"> | null {
  if (before?.outcome.status !== "held" || !one.definite || one.sentence - before.sentence !== 1)
    return null;
  const [here, there] = [views[one.sentence], views[before.sentence]];
  if (here?.sentence.paragraph !== there?.sentence.paragraph) return null;
  const isTaken = before.word === "accept" && /\binvitation\b/.test(before.passageText);
  const guests = isTaken ? before.actors : before.sense.act === "invite" ? before.others : [];
  const [guest, more] = guests;
  const isGuest = guest !== undefined && more === undefined && entities[guest]?.sort === "person";
  return isGuest ? { actors: guests, place: one.place ?? before.place } : null;
}
