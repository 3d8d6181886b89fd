// The clause behind an event noun that says when it was: "the mission to P, which took place in May",
// "the truce which commanders had concluded", "the meeting, to be held in July".

import { cancelVerbs, lightVerbs, occurVerbs, planVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { frontedNoun } from "../clauses/contact.ts";
import type { NounPlace } from "./nounPlace.ts";
import { isEventNoun } from "./nounPlace.ts";
import { isInName } from "./nounTrigger.ts";
import type { SentenceView } from "../clauses/view.ts";
import { standingAs } from "./standingAs.ts";

/** The noun's place in that clause; null where none follows it. */
export function toldBehind(view: SentenceView, place: NounPlace): NounPlace | null {
  const contact = view.clauses.find(
    (c) => lightVerbs.has(c.verb.lemma) && frontedNoun(view, c) === place.noun,
  );
  // "the mission he undertook to Lima"
  if (contact && contact !== place.predicate)
    return standingAs(place, { clause: contact, predicate: contact, role: "object" });
  const clause = view.clauses.find((c) => c.verb.first > place.noun && isOpenedBehind(view, c));
  if (!clause || clause === place.predicate) return null;
  const opening = isDueTo(view, clause) ? clause.verb.first - 1 : clause.verb.first;
  const from = clause.link === "relative" ? (clause.joint ?? clause.start) : opening;
  if (!isPhrase(view, place.noun + 1, from)) return null;
  const toBe = opensAt(view, clause);
  if (toBe) return standingAs(place, { clause: toBe, predicate: toBe, role: "subject" });
  const toHold = toHoldBehind(view, clause);
  if (toHold) return standingAs(place, { clause: toHold, predicate: toHold, role: "object" });
  const undone = undoneBehind(view, clause);
  if (undone) return standingAs(place, { clause: undone, predicate: undone, role: "subject" });
  const role = roleIn(view, clause);
  return role && standingAs(place, { clause, predicate: clause, role });
}

/** "and a session that had been set for Friday was postponed": what became of it; null where nothing did. */
function undoneBehind({ clauses }: SentenceView, { index, link, verb }: Clause): Clause | null {
  if (link !== "relative" || !verb.passive || !verb.perfect || !planVerbs.has(verb.lemma))
    return null;
  const next = clauses[index + 1];
  const isNext = next !== undefined && /^(?:resume|main)$/.test(next.link) && next.verb.passive;
  return isNext && cancelVerbs.has(next.verb.lemma) ? next : null;
}

/** "talks that were due to open in P on Friday", "a summit, scheduled to take place in May": the infinitive says when and where; null elsewhere. */
function opensAt({ clauses }: SentenceView, { index, link, verb }: Clause): Clause | null {
  const isSet = link !== "relative" && verb.form === "past" && planVerbs.has(verb.lemma);
  if ((link !== "relative" || verb.lemma !== "be") && !isSet) return null;
  if (verb.negated) return null;
  const next = clauses[index + 1];
  if (next?.link !== "infinitive" || next.parent !== index) return null;
  const { lemma, passive } = next.verb;
  return occurVerbs.has(lemma) || (passive && lightVerbs.has(lemma)) ? next : null;
}

/** What one does with an occasion: a pact that one was to sign is another matter. */
const holding = /^(?:hold|host|pay|make|attend|have|stage|convene|chair|give|conduct)$/;

/** "a summit which Peru was to host in July", "talks that it had planned to hold": the infinitive says when and where; null elsewhere. */
function toHoldBehind(view: SentenceView, { index, link, joint, verb }: Clause): Clause | null {
  if (link !== "relative" || verb.passive || verb.negated) return null;
  if (verb.lemma !== "be" && !planVerbs.has(verb.lemma)) return null;
  const next = view.clauses[index + 1];
  if (next?.link !== "infinitive" || next.parent !== index || next.verb.passive) return null;
  const hasSubject = view.tokens
    .slice((joint ?? 0) + 1, verb.first)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  const isOpen = !/^(?:DET|NOUN|PRON|NUM|ADJ)$/.test(view.tokens[next.verb.last + 1]?.pos ?? "");
  return hasSubject && isOpen && holding.test(next.verb.lemma) ? next : null;
}

/** ", due to take place in May", "due to start in Doha" */
function isDueTo({ tokens }: SentenceView, clause: Clause): boolean {
  const before = tokens[clause.verb.first - 1]?.lower ?? "";
  return isInfinitive(clause) && /^(?:due|set|scheduled|slated)$/.test(before);
}

/** ", which …", "that …", ", to be held …", ", scheduled …" */
function isOpenedBehind(view: SentenceView, clause: Clause): boolean {
  const { tokens, clauses } = view;
  const { link, joint, verb } = clause;
  if (link === "relative") return /^(?:which|that)$/.test(tokens[joint ?? -1]?.lower ?? "");
  // "the summit to be held in July", "a meeting, to be chaired by X"
  if (isInfinitive(clause))
    return (
      (verb.passive && (tokens[verb.first - 1]?.text === "," || madeVerbs.has(verb.lemma))) ||
      isDueTo(view, clause)
    );
  if (verb.form !== "past" || verb.first !== verb.main) return false;
  // "fought a war in 1969 and signed a treaty in Lima": what else they did
  if (tokens[verb.first - 1]?.lower === "and") return false;
  // "The premiers, speaking after talks in Lima, agreed": the sentence has no other verb
  const isOnly =
    link === "main" && clause.parent === null && clause.index > 0 && !isPreamble(tokens);
  if (isOnly && !clauses.some((c) => c.index > clause.index && /^(?:main|resume)$/.test(c.link)))
    return false;
  // "a meeting scheduled for next week"
  const isSet = /^(?:for|to|on|in|next|this|tomorrow)$/.test(tokens[verb.last + 1]?.lower ?? "");
  return (
    tokens[verb.first - 1]?.text === "," ||
    madeVerbs.has(verb.lemma) ||
    (isSet && /^(?:schedule|plan|set|slate|fix|book|due|pencil in|earmark)$/.test(verb.lemma))
  );
}

/** "Recalling its session, held in Lima,": a line that goes on in the next. */
function isPreamble(tokens: SentenceView["tokens"]): boolean {
  return /^[,;]$/.test(tokens.at(-1)?.text ?? "");
}

/** "The talks, to be held in Lima, will": as the first of its sentence it hangs on none; "to be signed" tells by itself. */
function isInfinitive({ link, index, verb }: Clause): boolean {
  if (link === "infinitive") return true;
  const isFirst = link === "main" && index === 0 && verb.form === "infinitive";
  return isFirst && /^(?:hold|host|convene|chair)$/.test(verb.lemma);
}

/** "the accord reached in Oslo", "the attack carried out on 3 May": behind a noun they tell of it. */
const madeVerbs: ReadonlySet<string> = new Set(
  "hold conclude sign reach carry_out stage convene perpetrate commit launch mount broker strike clinch initial negotiate forge hammer_out hand_down"
    .split(" ")
    .map((verb) => verb.replace("_", " ")),
);

/** True for a participle right behind the noun, with a day or a place of its own. */
export function isMadeBehind(view: SentenceView, { start, end, link, verb }: Clause): boolean {
  if (link === "relative" || verb.form !== "past" || verb.first !== verb.main) return false;
  if (!madeVerbs.has(verb.lemma)) return false;
  const inside = ({ first }: { readonly first: number }) =>
    first > Math.max(start, verb.last) && first < end;
  return view.timexes.some((t) => inside(t) && t.edtf !== null) || view.places.some(inside);
}

/** "talks held on Monday with Roca": a participle that tells of the noun before it; but "Roca, there since the coup, held talks". */
export function madeBehind(
  { tokens }: SentenceView,
  clause: Clause | null,
  noun: number,
): Clause | null {
  if (!clause) return null;
  const { verb, link } = clause;
  if (link === "main" && tokens[verb.first - 1]?.text === ",") return null;
  const isMade =
    madeVerbs.has(verb.lemma) &&
    verb.form === "past" &&
    !verb.passive &&
    verb.first === verb.main &&
    verb.first > noun;
  return isMade ? clause : null;
}

/** Nothing but what hangs on the noun, and no event noun that stands nearer. */
function isPhrase(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).every((token, n) => {
    const isInPlace = view.places.some((p) => p.first <= from + n && from + n <= p.last + 1);
    return (
      (isInPlace ||
        /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|CCONJ|PART)$/.test(token.pos) ||
        /^['’-]s?$/.test(token.text) ||
        from + n === to - 1) &&
      (!isEventNoun(view.tokens, from + n) || isInName(view, from + n))
    );
  });
}

function roleIn(view: SentenceView, clause: Clause): NounPlace["role"] | null {
  const { tokens } = view;
  const { link, joint, verb } = clause;
  const { lemma, passive } = verb;
  if (link !== "relative") {
    if (isDueTo(view, clause) && occurVerbs.has(lemma)) return "subject";
    const set = isInfinitive(clause) ? lightVerbs : planVerbs;
    return set.has(lemma) || madeVerbs.has(lemma) ? "subject" : null;
  }
  const between = tokens.slice((joint ?? 0) + 1, verb.first);
  // "a visit that also took him to Angola": where he went besides
  if (lemma === "take" && /^(?:PRON|PROPN)$/.test(tokens[verb.last + 1]?.pos ?? "")) return null;
  if (between.every(({ pos }) => /^(?:ADV|AUX)$/.test(pos)))
    return occurVerbs.has(lemma) || (passive && (lightVerbs.has(lemma) || planVerbs.has(lemma)))
      ? "subject"
      : null;
  return !passive && lightVerbs.has(lemma) ? "object" : null;
}
