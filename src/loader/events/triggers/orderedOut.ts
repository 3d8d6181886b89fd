// “ordered the Chilean troops to leave”: whose troops are not one's own are asked to go, and nobody withdraws.

import { landNamed, stateOfAdjective } from "../../names/vocabulary.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Peru ordered the peacekeepers to leave": a demand; null where the troops may be its own. */
export function senseOfOrder(view: SentenceView, clause: Clause, sense: Sense): Sense | null {
  if (sense.act !== "withdraw" || clause.verb.passive) return null;
  if (!/^(?:order|instruct|direct|command)$/.test(clause.verb.lemma)) return null;
  return isOfOthers(view, clause) ? (verbSenses.get("urge") ?? null) : null;
}

function isOfOthers(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view;
  const from = clause.verb.last + 1;
  // "ordered troops in Chile to withdraw": where they are, and not whose
  const where = tokens.findIndex(
    ({ pos, lower }, at) => at >= from && pos === "ADP" && !/^(?:from|of)$/.test(lower),
  );
  const object = tokens.slice(from, where < 0 ? clause.end : Math.min(where, clause.end));
  if (object.some(({ lower }) => /^(?:its|their|his|her|our)$/.test(lower))) return false;
  const range = subjectRange(view, clause);
  const subject = tokens.slice(range.from, range.to);
  const own = subject.map(landOf).filter((land) => land !== null);
  const theirs = object.map(landOf).filter((land) => land !== null);
  if (theirs.length > 0 && own.length > 0) return theirs.every((land) => !own.includes(land));
  return own.length > 0 && object.some(({ lower }) => lower === "peacekeepers");
}

const landOf = ({ text }: { readonly text: string }) => landNamed(text) ?? stateOfAdjective(text);
