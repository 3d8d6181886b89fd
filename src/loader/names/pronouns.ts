// Whom "he" and "her" mean: the subject first, then who was told last.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { type Story, type Told, isPerson, personAhead, subjectOf, toldIn } from "./story.ts";

/** How many sentences a pronoun looks back. */
const reach = 4;

/** @returns null where nobody fits */
export function whoIs(story: Story, draft: Draft, lower: string): Figure | null {
  const gender = /^(he|him|his|himself)$/.test(lower) ? "he" : "she";
  const fits = ({ figures }: Told) =>
    figures.length === 1 &&
    figures.every((figure) => isPerson(figure) && (figure.gender ?? gender) === gender);
  const here = toldIn(story, draft.line).filter(fits);
  const subject = subjectOf(story, here);
  if (!subject && opens(story, draft)) {
    const ahead = personAhead(story, draft);
    if (ahead) return ahead;
  }
  // "Holm told Roca that … him": the object is not the subject
  if (/self$/.test(lower)) {
    const doer = here.findLast(({ draft: { possessive } }) => !possessive);
    if (doer) return doer.figures[0] ?? null;
  }
  const object = lower === "him";
  const other = here.findLast((told) => told.figures[0] !== subject?.figures[0]);
  if (object && other) return other.figures[0] ?? null;
  if (!object && subject) return subject.figures[0] ?? null;
  for (let back = 1; back <= reach; back++) {
    const there = toldIn(story, draft.line - back).filter(fits);
    const about = subjectOf(story, there);
    if (!about) continue;
    const else_ = there.findLast((told) => told.figures[0] !== subject?.figures[0]);
    return (object ? else_ : about)?.figures[0] ?? about.figures[0] ?? null;
  }
  return null;
}

/** Whether a clause begins the sentence that may point ahead: "Before he …", "In her speech, …". */
function opens(story: Story, { line, from }: Draft): boolean {
  const first = story.lines[line]?.words[0]?.lower ?? "";
  return (
    from > 0 &&
    /^(before|after|while|when|as|in|during|since|until|despite|on|at|for|with|although|though|upon|following|by|if|because|throughout)$/.test(
      first,
    )
  );
}
