// Who is called home, and who protests in words: "called its envoy to Lima for consultations", "protested to
// the Secretary-General". A crowd that protests is in the street.

import type { Sense } from "../../lexicon/triggers.ts";
import { officeNouns } from "../../lexicon/verbs.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import { postOf } from "../../names/postOf.ts";
import { subjectOf } from "../roles/roles.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "has been called to Lima for consultations", "summoned its envoy to Peru"; but "called for consultations with Peru" */
export function isCalledHome(view: SentenceView, clause: Clause, names: Names): boolean {
  const { tokens } = view;
  const { verb, end, start } = clause;
  // "the ambassador, who was withdrawn in May"
  if (verb.passive && verb.lemma === "withdraw")
    return subjectOf(view, clause).some(({ first, last }) =>
      tokens.slice(first, last + 1).some(({ lower }) => envoys.has(lower)),
    );
  if (!/^(?:call|summon|bring)(?: (?:in|back|home))?$/.test(verb.lemma)) return false;
  if (!verb.passive && isOwnEnvoy(view, clause, names)) return true;
  const at = tokens.findIndex(
    ({ lower }, n) => n > verb.last && n < end && /^consultations?$/.test(lower),
  );
  if (at < 0 || tokens[at - 1]?.lower !== "for") return false;
  const [from, to] = verb.passive ? [start, verb.first] : [verb.last + 1, at - 1];
  return tokens.slice(from, to).some(({ lemma }) => officeNouns.has(lemma.toLowerCase()));
}

const whoseOwn: ReadonlySet<string> = new Set("its their his her our".split(" "));
const envoys: ReadonlySet<string> = new Set(
  "ambassador envoy consul consul-general commissioner chargé charge diplomat ambassadors envoys consuls diplomats".split(
    " ",
  ),
);

/** Words from "its" to the envoy's office. */
const envoyLength = 4;

/** "summoned its envoy to Peru", "called its ambassador in Lima home"; but "Chile summoned its ambassador to Santiago", who is another's. */
function isOwnEnvoy(view: SentenceView, clause: Clause, { entities }: Names): boolean {
  const { tokens } = view;
  const { verb, end } = clause;
  const whose = verb.last + 1;
  if (!whoseOwn.has(tokens[whose]?.lower ?? "")) return false;
  const to = Math.min(end, whose + envoyLength);
  let at = whose + 1;
  while (at < to && !envoys.has(tokens[at]?.lower ?? "")) at++;
  if (at >= to) return false;
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:home|back)$/.test(next)) return true;
  if (!/^(?:to|in|at)$/.test(next)) return false;
  const from = tokens[at]?.start ?? 0;
  const post = postOf(view.text.slice(from, tokens[end - 1]?.end ?? from));
  if (post === null) return false;
  return subjectOf(view, clause).every(({ entities: ids }) =>
    ids.every((id) => entities[id]?.country !== post),
  );
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
