// Deeds of those whom no name stands for: "His deputy was freed on Thursday", "the government spurned the offer".

import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Acts that nobody does to nobody: their verbs are of politics, whoever the subject is. A remark is one only of somebody. */
const deeds =
  /^(?:REJECT|SANCTION|COERCE|ASSAULT|PROTEST|RETREAT|CONCEDE|AGREE|MOBILIZE|THREATEN|REQUEST|CONSULT|SUPPORT|AID|COOPERATE|ACCUSE)$/;

const isDeed = ({ kind, sense: { act } }: Candidate) => deeds.test(kind) || act === "secede";

/** What is told, not what somebody wants or what would be. */
const telling = /^(?:main|and|when|while|resume|that|relative|after|before|since|because)$/;

const wars = /^(?:war|conflict|violence|fighting|hostility)$/;

/** Who rules or fights a land, whichever it is; with a capital the tagger takes them for names. */
const rulers =
  /^(?:government|police|army|military|parliament|court|authorities|authority|rebel|junta|regime|cabinet|rebels|islamists|separatists|militants|guerrillas|insurgents|lawmakers|protesters|soldiers|troops|militiamen)$/;

/**
 * "His deputy was freed on Thursday": a day of its own makes an act of it; "the government spurned
 * the offer", "the request was refused": so does a subject of no name, where it is told as done or to be.
 */
export function isActOfSome(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
): boolean {
  if (!clause || candidate.echo || !isDeed(candidate)) return false;
  if (!/^(?:body|dek)$/.test(view.sentence.zone)) return false;
  // one alone meets nobody
  if (candidate.kind === "CONSULT" && candidate.actors.length > 0) return false;
  if (view.clauses.some(({ link, index }) => link === "if" && index < clause.index)) return false;
  const { verb } = clause;
  // "talks that ended the war in 1995", "the 2008 conflict was": only its outbreak is a deed
  if (
    wars.test(candidate.word) &&
    !/^(?:break out|erupt|start|begin|flare|resume|restart|rage|intensify|escalate)$/.test(
      verb.lemma,
    )
  )
    return false;
  if (clause.link === "participle") return false;
  if (verb.form === "gerund" || verb.form === "participle") return false;
  if (hasDate(view, clause)) return true;
  const above = refuserOf(view, clause, candidate);
  if (above) return isActOfSome(view, above, candidate);
  const { status, certainty } = candidate.outcome;
  const isDone = verb.form === "past" || (verb.perfect && !verb.progressive);
  if ((!isDone && status === "held") || certainty === "hoped") return false;
  if (!telling.test(clause.link) || isOfNobody(view, clause)) return false;
  const { from, to } = subjectRange(view, clause);
  const own = view.tokens.slice(from, to);
  // "after ten days of fighting killed 18": the fighting is the event
  const isHarm = candidate.kind === "ASSAULT" && !verb.passive && !wars.test(candidate.word);
  if (isHarm && own.some((token) => nounSenses.has(nounLemma(token)))) return false;
  // "Kidnappers believed to be rebels on Friday freed …": a group, which the tagger takes for a name
  if (view.mentions.some((m) => m.sort === "group" && m.first >= from && m.last < to)) return true;
  return own.some(
    ({ pos, lower, lemma }) =>
      pos === "NOUN" ||
      rulers.test(lower) ||
      rulers.test(lemma) ||
      // "Truckers": at the front the tagger takes it for a name
      (candidate.kind === "PROTEST" && pos === "PROPN" && lower.endsWith("s")),
  );
}

/** The "refused" of "The rebels refused to sign it", whose sides are known; null elsewhere: "The girl refused to pay". */
function refuserOf(
  view: SentenceView,
  { link, parent }: Clause,
  { outcome, sense }: Candidate,
): Clause | null {
  const above = parent === null ? undefined : view.clauses[parent];
  if (link !== "infinitive" || outcome.status !== "declined" || sense.act !== "sign" || !above)
    return null;
  if (!/^(?:refuse|decline)$/.test(above.verb.lemma)) return null;
  const { from, to } = subjectRange(view, above);
  const isSide =
    view.tokens.slice(from, to).some(({ lower }) => rulers.test(lower)) ||
    view.mentions.some((m) => m.sort === "group" && m.first >= from && m.last < to);
  return isSide ? above : null;
}

/** "met nobody", "agreed on nothing" */
function isOfNobody({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma === "come to nothing") return false;
  return tokens
    .slice(verb.last + 1, end)
    .some(({ lower }) => /^(?:nobody|nothing|none|neither)$/.test(lower));
}

/** A date stands in the clause. */
export function hasDate(view: SentenceView, clause: Clause): boolean {
  return view.timexes.some(
    (t) => t.edtf !== null && t.first >= clause.start && t.first < clause.end,
  );
}
