// Whose an occasion is that was called off: "a reception which Roca was to have hosted", "put off at the request
// of Peru", "postponed at Peru's request".

import { peopleNouns } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { behind } from "./behind.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

/** With them where nobody else is told to have had a part in it. */
export function withAskers(
  view: SentenceView,
  noun: number,
  clause: Clause | null,
  parties: Parties,
): Parties {
  const company = companyBehind(view, noun);
  if (company.length > 0) return { ...parties, others: [...parties.others, ...company] };
  if (!clause || clause.verb.first < noun) return parties;
  const actors = parties.actors.length > 0 ? parties.actors : hostsBetween(view, noun, clause);
  const known = new Set([...actors, ...parties.others]);
  const askers = isOwned(view, noun)
    ? []
    : askersBehind(view, clause).filter((one) => !known.has(one));
  if (actors === parties.actors && askers.length === 0) return parties;
  return actors.length > 0
    ? { actors, others: [...parties.others, ...askers] }
    : { actors: askers, others: parties.others };
}

/** "the postponement by Peru of a visit": Peru's, whoever notes it; null where nobody is told so. */
export function endedBy(view: SentenceView, first: number, noun: number): Parties | null {
  const actors = behind(view, first, noun, /^by$/);
  return actors.length > 0 ? { actors, others: [] } : null;
}

/** "called off the meeting he was to have had with Roca": with whom, told behind the noun. */
function companyBehind(view: SentenceView, noun: number): readonly PlacedMention[] {
  const plan = view.clauses.find(({ verb }) => verb.first > noun);
  const told = plan && view.tokens.slice(noun + 1, plan.verb.first);
  if (!plan || !told || told.length > 4 || !/^(?:PRON|SCONJ)$/.test(told[0]?.pos ?? "")) return [];
  const had = view.clauses.find(
    ({ index, verb }) =>
      index >= plan.index &&
      index <= plan.index + 1 &&
      /^(?:have|hold|plan|arrange|schedule)$/.test(verb.lemma),
  );
  return had ? behind(view, had.verb.last + 1, had.end, /^with$/) : [];
}

const keeping =
  /^(?:host|give|hold|chair|co-chair|attend|address|open|lead|deliver|join|make|pay|preside|convene|have|stage|sign|visit|meet|inaugurate|plan|schedule|arrange|announce|call|organi[sz]e)$/;

/** "a reception which Roca was to have hosted was cancelled": the subject of what stands between noun and verb. */
function hostsBetween(
  view: SentenceView,
  noun: number,
  { verb: { first } }: Clause,
): readonly PlacedMention[] {
  const plan = view.clauses.findLast(
    ({ verb }) =>
      verb.first > noun && verb.last < first && keeping.test(verb.lemma) && !verb.passive,
  );
  if (!plan) return [];
  const opening = view.clauses.find(({ verb, link }) => verb.first > noun && link === "relative");
  return opening && opening.verb.first <= plan.verb.first
    ? view.mentions.filter(
        ({ first: from, last, possessive }) =>
          from > noun &&
          // "a visit to Lima that the premier, Bo Holm, had planned"
          (from <= noun + 3 || (opening.joint !== null && from > opening.joint)) &&
          last < opening.verb.first &&
          !possessive,
      )
    : [];
}

/** "the envoy's trip", "a meeting of foreign ministers": theirs, whoever asked to put it off. */
function isOwned({ tokens }: SentenceView, noun: number): boolean {
  const front = tokens.slice(Math.max(0, noun - 3), noun);
  if (front.some(({ text }) => /^['’]s?$/.test(text))) return true;
  const behindOf = tokens[noun + 1]?.lower === "of" ? tokens.slice(noun + 2, noun + 5) : [];
  return behindOf.some(({ lower }) => peopleNouns.has(lower.replace(/s$/, "")));
}

const asking = /^(?:request|behest|insistence|initiative|instigation|urging|prompting|instance)$/;

/** "at the request of Peru and Denmark", "at Peru's request" */
function askersBehind(view: SentenceView, { verb, end }: Clause): readonly PlacedMention[] {
  const { tokens, mentions } = view;
  const at = tokens.findIndex(({ lower }, n) => n > verb.last && n < end && asking.test(lower));
  if (at < 0 || !tokens.slice(verb.last + 1, at).some(({ lower }) => lower === "at")) return [];
  if (tokens[at + 1]?.lower === "of") return behind(view, at + 1, end, /^of$/);
  return mentions.filter(({ possessive, last }) => possessive && last < at && at - last <= 3);
}
