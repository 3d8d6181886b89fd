// Who does what a passive tells, where no "by" says so: whoever announces it, or had in hand what it is done to.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { announcerOf } from "./announcer.ts";
import { behind } from "./behind.ts";
import { objectOf } from "./object.ts";
import { subjectOf } from "./roles.ts";
import { thingUndone } from "./thingUndone.ts";

/** "Peru announced that ties would be cut", "Peru seized a ship in May, but it was freed": Peru. */
export function impliedDoers(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const undone = thingUndone(view, clause);
  if (undone && isShutAgain(clause, undone.above)) return [];
  return undone ? subjectOf(view, undone.above) : announcerOf(view, clause);
}

/** "Peru opened an office in Oslo, but it was shut in May": by whom nobody tells. */
const isShutAgain = ({ verb }: Clause, above: Clause): boolean =>
  /^(?:open|reopen)$/.test(above.verb.lemma) && /^(?:close|shut|suspend)$/.test(verb.lemma);

/** "severed ties with Chile in May; they were restored": with whom, or whose ship it was. */
export function undoneTo(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const above = thingUndone(view, clause)?.above;
  if (!above) return [];
  const from = above.verb.last + 1;
  return [...objectOf(view, above), ...behind(view, from, above.end, /^(?:with|of|on|against)$/)];
}
