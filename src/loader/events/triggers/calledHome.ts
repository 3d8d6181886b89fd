// Who is called home, and who protests in words: "called its envoy to Lima for consultations", "protested to
// the Secretary-General". A crowd that protests is in the street.

import type { Sense } from "../../lexicon/triggers.ts";
import { officeNouns } from "../../lexicon/verbs.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../roles/roles.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "has been called to Lima for consultations"; but "called for consultations with Peru" */
export function isCalledHome({ tokens }: SentenceView, { verb, end, start }: Clause): boolean {
  if (!/^(?:call|summon|bring)$/.test(verb.lemma)) return false;
  const at = tokens.findIndex(
    ({ lower }, n) => n > verb.last && n < end && /^consultations?$/.test(lower),
  );
  if (at < 0 || tokens[at - 1]?.lower !== "for") return false;
  const [from, to] = verb.passive ? [start, verb.first] : [verb.last + 1, at - 1];
  return tokens.slice(from, to).some(({ lemma }) => officeNouns.has(lemma.toLowerCase()));
}

/** "Peru has protested": against what, the text has told. */
const inWords: Sense = { kind: "ACCUSE", mode: "disapprove", act: "accuse", frame: "alone" };

/** A state, a body or who holds an office protests in words: "Peru protested to Norway", "protested the arrest". */
export function protestSense(view: SentenceView, clause: Clause, sense: Sense): Sense {
  const { verb } = clause;
  if (!verb.lemma.startsWith("protest") || verb.passive) return sense;
  const next = view.tokens[verb.last + 1]?.lower ?? "";
  const subject = subjectOf(view, clause);
  if (subject.some(({ sort }) => sort === "group") || subject.length === 0)
    return isOfCrowd(view, clause) ? (verbSenses.get("protest") ?? sense) : sense;
  // "The mayor protested in the square"
  if (/^(?:in|outside|at|near|before|around)$/.test(next)) return sense;
  const isBare = /^(?:|[.,;:—–]|and|but)$/.test(next);
  return isBare ? inWords : (verbSenses.get("protest against") ?? sense);
}

function isOfCrowd({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  return tokens
    .slice(Math.max(start, verb.first - 10), verb.first)
    .some(({ lower }) =>
      /^(?:crowds?|thousands|hundreds|dozens|students|workers|protest[eo]rs|demonstrators|residents|farmers|supporters|women|people|activists)$/.test(
        lower,
      ),
    );
}
