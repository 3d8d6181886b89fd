// "The dialogue took place in Lima, hosted by Peru and attended by Chile": whose occasion it was, told behind it.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import { behind } from "./behind.ts";
import { talkedWith } from "./talkedWith.ts";

/** What people do at an occasion or for it. */
const sittingVerbs: ReadonlySet<string> = new Set(
  "host co-host cohost chair co-chair cochair attend convene organize organise mediate broker facilitate moderate lead co-lead sponsor witness preside preside_over"
    .split(" ")
    .map((verb) => verb.replace("_", " ")),
);

/** The clause that such an aside hangs on; null for any other clause. */
export function occasionOf(view: SentenceView, clause: Clause): Clause | null {
  const { clauses, tokens } = view;
  const { verb, parent, index, link } = clause;
  const above = parent === null || parent >= index ? undefined : clauses[parent];
  const isParticiple = verb.form === "past" && verb.first === verb.main && !verb.perfect;
  if (!above || !isParticiple || !sittingVerbs.has(verb.lemma)) return null;
  if (tokens[verb.last + 1]?.lower !== "by") return null;
  const before = tokens[verb.first - 1]?.lower;
  if (before === "and" && link === "and") return occasionOf(view, above);
  return before === "," && above.verb.last < verb.first ? above : null;
}

/** Whom the verb that leads to an occasion names besides, and an aside behind it. */
export function besideThese(
  view: SentenceView,
  { first, role, predicate }: NounPlace,
  host: Clause | null,
): readonly PlacedMention[] {
  const talked = host ? talkedWith(view, host, first) : [];
  return role === "subject" ? [...talked, ...heldAside(view, predicate)] : talked;
}

/** Who is told in the asides behind the clause. */
function heldAside(view: SentenceView, occasion: Clause | null): readonly PlacedMention[] {
  if (!occasion) return [];
  return view.clauses.flatMap((clause) =>
    clause.index > occasion.index && occasionOf(view, clause) === occasion
      ? behind(view, clause.verb.last + 1, clause.end, /^by$/)
      : [],
  );
}
