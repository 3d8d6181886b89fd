// Whose an accord is that somebody only makes or keeps: of the several between whom it stands.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { behind } from "./behind.ts";

/** "Chad and Niger", "the two ministers": several of them. */
const areMany = ([one, more]: readonly PlacedMention[]): boolean =>
  one !== undefined && (more !== undefined || one.entities.length > 1 || one.sort === "group");

/** Two or more, by name or in one word that means them: "the two leaders". */
export const areSeveral = ([one, more]: readonly PlacedMention[]): boolean =>
  more !== undefined || (one?.entities.length ?? 0) > 1;

/** "their governments are to guarantee the accord", "mediated a truce between Chad and Niger": not theirs who do so. */
export function isOfOthers(
  view: SentenceView,
  predicate: Clause | null,
  noun: number,
  end: number,
): boolean {
  const lemma = predicate?.verb.lemma ?? "";
  if (/^(?:guarantee|monitor|supervise|oversee|verify)$/.test(lemma)) return true;
  // "accused Roca of violating the Oslo Agreement": it may be others'
  if (/^(?:violate|breach|flout|infringe|invoke|cite)$/.test(lemma)) return true;
  if (mediating.test(lemma) && freeing.test(view.tokens[noun]?.lemma ?? "")) return true;
  return lemma === "mediate" && areMany(behind(view, noun + 1, end, /^between$/));
}

/** "Peru mediated the swap. Holm was handed over on Monday": whoever mediates hands over nobody. */
const mediating = /^(?:mediate|facilitate)$/;
const freeing = /^(?:swap|exchange|release|freeing|handover|repatriation|extradition)$/;

/** "talks between Chad and Niger", "the adoption by Peru of a law": of those who stand behind it, and of nobody else. */
export function isOfThem(view: SentenceView, noun: number, end: number): boolean {
  return (
    areMany(behind(view, noun + 1, end, /^between$/)) ||
    (view.tokens[noun + 1]?.lower === "by" && behind(view, noun + 1, end, /^by$/).length > 0)
  );
}
