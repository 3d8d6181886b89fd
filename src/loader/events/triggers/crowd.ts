// People of no country, and bodies of no name, that are known by the day on which they act.

import { armedNouns, warplane } from "../../lexicon/plainVerbs.ts";
import { peopleNouns } from "../../lexicon/verbs.ts";
import type { Entity } from "../../names/name.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "../status/deeds.ts";
import { type Range, subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isBrought, isSpent } from "../status/worded.ts";

/** "Rebels attacked the town on Tuesday": a crowd of no country, known by its day. */
export function isDatedCrowd(view: SentenceView, clause: Clause | null): boolean {
  if (!clause) return false;
  const rulers = rulersOf(view, clause);
  // "since May, when soldiers clashed"
  const then =
    clause.link === "when" && clause.parent !== null ? view.clauses[clause.parent] : null;
  const isDated = [clause, then, ...rulers].some((one) => one && hasDate(view, one));
  if (!isDated) return false;
  const subject = antecedentOf(view, clause) ?? subjectRange(view, clause);
  const by = clause.verb.passive && view.tokens[clause.verb.last + 1]?.lower === "by";
  const ruler = rulers.at(-1);
  return view.tokens
    .slice(
      ruler ? ruler.start : by ? clause.verb.last + 1 : subject.from,
      by ? clause.verb.last + 6 : ruler ? ruler.verb.first : subject.to,
    )
    .some(
      ({ lemma, lower }) =>
        [lemma, lemma.replace(/s$/, "")].some(
          (noun) => peopleNouns.has(noun) || armedNouns.has(noun),
        ) ||
        courts.test(lower) ||
        warplane.test(lower),
    );
}

/** The clauses up to the one that has the subject: "The commission is to meet", "A jet leaving P had to turn". */
function rulersOf(view: SentenceView, clause: Clause): readonly Clause[] {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (!above || above.index === clause.index) return [];
  const { link } = clause;
  const isIn =
    link === "resume" ||
    (link === "and" && !hasOwnSubject(view, clause)) ||
    (link === "infinitive" && (willing.test(above.verb.lemma) || isBrought(view, above, clause))) ||
    (link === "participle" && isSpent(view, above, clause));
  return isIn ? [above, ...(above.index < clause.index ? rulersOf(view, above) : [])] : [];
}

/** "the team, which arrived on Monday": the words that a relative clause hangs on. */
function antecedentOf({ tokens }: SentenceView, { link, joint, verb }: Clause): Range | null {
  if (link !== "relative" || joint === null || verb.first !== joint + 1) return null;
  const to = tokens[joint - 1]?.text === "," ? joint - 1 : joint;
  return { from: Math.max(0, to - 4), to };
}

/** "Rebels failed to show up", "are to meet": what hangs on them is done by who rules them. */
const willing =
  /^(?:be|fail|refuse|decline|agree|decide|plan|vow|expect|schedule|set|begin|start|continue)$/;

function hasOwnSubject({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  return tokens.slice(start, verb.first).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
}

/** Bodies that act and need no country to be told of. */
const courts =
  /^(?:court|tribunal|jury|council|parliament|assembly|congress|commission|committee|cabinet|ministry|embassy|mission|command|leadership|faction|secretariat|presidency|organi[sz]ation|agency|bloc|alliance|movement|federation|union)$/;

/** "held talks with rebel leaders", "The government and rebel delegations opened talks": two sides, though one or both have no name. */
export function hasOtherSide(view: SentenceView, clause: Clause): boolean {
  const { from, to } = subjectRange(view, clause);
  const subject = view.tokens.slice(from, to);
  const isTwo = subject.some(({ lower }) => lower === "and" || lower === "both");
  if (isTwo && isOfPeople(subject)) return true;
  const after = view.tokens.slice(clause.verb.last + 1, clause.end);
  const by = after.findIndex(({ lower }) => lower === "with");
  return by >= 0 && isOfPeople(after.slice(by + 1, by + 7));
}

/** People of no name who are not somebody's own: "her diplomats". */
function isOfPeople(tokens: SentenceView["tokens"]): boolean {
  return (
    !tokens.some(({ lower }) => /^(?:his|her|its|their|reporters|journalists)$/.test(lower)) &&
    tokens.some(({ lemma }) => peopleNouns.has(lemma) || peopleNouns.has(lemma.replace(/s$/, "")))
  );
}

/** "the envoy of the African Union", "Arab ministers": of no one country, but known by whose they are. */
export function isOfBody({ name }: Entity, { sense }: Candidate): boolean {
  if (/^(?:clash|confront)$/.test(sense.act)) return false;
  // "An official of the League said that many had fled": those are others
  if (!/^(?:visit|mutual)$/.test(sense.frame)) return false;
  return / of (?:the )?\p{Lu}/u.test(name) || /^\p{Lu}.* \p{Ll}+$/u.test(name);
}

/** "A government delegation flew to Lima": whoever it is, it goes on business. */
export function isTraveller(view: SentenceView, clause: Clause): boolean {
  const { from, to } = antecedentOf(view, clause) ?? subjectRange(view, clause);
  const subject = view.tokens.slice(from, to);
  return (
    subject.some(({ lemma }) => travellers.has(lemma.replace(/s$/, ""))) &&
    !subject.some(({ lower }) => idle.test(lower))
  );
}

/** "A football team flew to Lima": no business of states. */
const idle =
  /^(?:football|soccer|cricket|sports?|rugby|students?|doctors|medical|rescue|pilgrims|tourists|artists|scientists)$/;

const travellers: ReadonlySet<string> = new Set(
  "envoy ambassador delegation delegate mission team official observer commissioner lawmaker parliamentarian senator mediator negotiator representative minister leader diplomat aide adviser emissary inspector monitor expert officer peacekeeper soldier hostage prisoner captive detainee nurse medic sailor".split(
    " ",
  ),
);

/** "Envoys of the two countries met in Lima", "talks between the two sides are under way in Lima": two at least, in a place. */
export function isPlacedCrowd(view: SentenceView, clause: Clause, { place }: Candidate): boolean {
  if (place === null) return false;
  const { from, to } = subjectRange(view, clause);
  return view.tokens.slice(from, to).some(({ lower }) => {
    const one = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, "");
    return one !== lower && (travellers.has(one) || sides.has(one));
  });
}

const sides: ReadonlySet<string> = new Set(
  "side country nation party neighbour neighbor ally".split(" "),
);
