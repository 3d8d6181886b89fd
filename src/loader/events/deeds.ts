// Deeds of those whom no name stands for: "His deputy was freed on Thursday", "the government spurned the offer".

import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { subjectRange } from "./subjectRange.ts";
import type { SentenceView } from "./view.ts";

/** Acts that nobody does to nobody: their verbs are of politics, whoever the subject is. */
const deeds =
  /^(?:REJECT|SANCTION|COERCE|ASSAULT|PROTEST|RETREAT|CONCEDE|AGREE|MOBILIZE|THREATEN|REQUEST)$/;

const wars = /^(?:war|conflict|violence|fighting|hostility)$/;

/** Who rules or fights a land, whichever it is. */
const rulers =
  /^(?:government|police|army|military|parliament|court|authorities|authority|rebel|junta|regime|cabinet|rebels|islamists|separatists|militants|guerrillas|insurgents|lawmakers|protesters|soldiers|troops|militiamen)$/;

/**
 * "His deputy was freed on Thursday": a day of its own makes an act of it; "the government spurned
 * the offer": a subject that acts for a people does.
 */
export function isActOfSome(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
): boolean {
  if (!clause || candidate.echo || !deeds.test(candidate.kind)) return false;
  if (!/^(?:body|dek)$/.test(view.sentence.zone)) return false;
  if (view.clauses.some(({ link, index }) => link === "if" && index < clause.index)) return false;
  const { verb } = clause;
  // "talks that ended the war in 1995", "the 2008 conflict was": only its outbreak is a deed
  if (wars.test(candidate.word) && !/^(?:break out|erupt|start|begin|flare)$/.test(verb.lemma))
    return false;
  if (clause.link === "participle") return false;
  if (verb.form === "gerund" || verb.form === "participle") return false;
  if (hasDate(view, clause)) return true;
  const { from, to } = subjectRange(view, clause);
  const own = view.tokens.slice(from, to);
  if (candidate.kind === "PROTEST" && verb.form === "past")
    return own.some(({ pos, lower }) => /^(?:NOUN|PROPN)$/.test(pos) && lower.endsWith("s"));
  return (
    verb.form === "past" &&
    !verb.passive &&
    own.some(({ lower, lemma }) => rulers.test(lower) || rulers.test(lemma))
  );
}

/** A date stands in the clause. */
export function hasDate(view: SentenceView, clause: Clause): boolean {
  return view.timexes.some(
    (t) => t.edtf !== null && t.first >= clause.start && t.first < clause.end,
  );
}
