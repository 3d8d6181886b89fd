// What a verb in no table tells: whoever is known did something on a day. “Peru presented papers
// to the council on Friday” is an event though nobody foresaw the word.

import type { Kind } from "#model/event.ts";
import { guardedVerbs } from "../../lexicon/guardedVerbs.ts";
import {
  armedNouns,
  idleVerbs,
  kindOfObject,
  kindOfStep,
  kindOfVerb,
  warplane,
} from "../../lexicon/plainVerbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { askVerbs, hopeVerbs, peopleNouns, planVerbs, possibleVerbs } from "../../lexicon/verbs.ts";
import type { Timex } from "../../times/timex.ts";
import type { Names } from "../../names/name.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import { isEntry } from "../clauses/entries.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import { isActOnDay } from "./actOnDay.ts";
import { isByNature } from "./guards.ts";
import { joinedIn } from "../roles/joinedIn.ts";
import { objectOf } from "../roles/object.ts";
import { behind } from "../roles/behind.ts";
import { subjectOf } from "../roles/roles.ts";
import { isInPaper, isOfNeeds } from "./milder.ts";
import { isFromStay } from "./staysThere.ts";
import { isCampaign, isJeered } from "./otherwise.ts";
import { outcomeOf } from "../status/status.ts";
import { timesOf } from "../clauses/stays.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { isBrought, isSpent } from "../status/worded.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** Who tells that something happened, and not that it is so: "that" only where a source reports it. */
const telling = /^(?:main|and|relative|resume|that|when|after|while)$/;

/** The sense of an act in the past by a known subject on a day of its own; null where one of these lacks. */
export function plainSense(
  view: SentenceView,
  clause: Clause,
  names: Names,
  nouns: readonly Candidate[],
): Sense | null {
  const { verb, link } = clause;
  if (!/^(?:body|dek)$/.test(view.sentence.zone)) return null;
  if (!telling.test(link) && !/^(?:infinitive|participle)$/.test(link)) return null;
  const isPlan =
    (verb.form === "future" && /^(?:main|and|resume)$/.test(link)) || isToCome(view, clause);
  const isDone = verb.form === "past" || isDoneBy(view, clause);
  const tells = isPlan || isDone || (verb.form === "present" && isEntry(view));
  if (!tells || verb.progressive || isIdle(verb.lemma)) return null;
  // "The talks hit a snag", "upped the ante"
  if (/^(?:hit|up)$/.test(verb.lemma) && snags.test(view.tokens[verb.last + 2]?.lower ?? ""))
    return null;
  if (view.clauses.some((one) => joinedIn(view, one) === clause)) return null;
  if ([isOfNeeds, isInPaper, isFromStay].some((is) => is(view, clause))) return null;
  if (isByNature(view, clause) || (verb.passive && isJeered(view, clause))) return null;
  const isOwn = (noun: Candidate) => noun.clause === clause.index && !noun.echo;
  if (nouns.some((noun) => isOwn(noun) || isSubject(view, clause, noun))) return null;
  const kind = kindOf(view, clause);
  if (
    governsClause(view, clause) ||
    !isDatedAct(view, clause, kind) ||
    !isKnown(view, clause, names)
  )
    return null;
  const isSure = kind === "PROTEST" || isArmed(view, clause);
  const isVague = kind === null || (guardedVerbs.has(verb.lemma) && !isSure);
  if (isVague && !isDirected(view, clause) && !isActOnDay(view, clause)) return null;
  const frame = verb.passive || objectOf(view, clause).length > 0 ? "toward" : "alone";
  return {
    kind: kind ?? (isPlan ? "AGREE" : "STATEMENT"),
    mode: null,
    act: "do",
    frame,
  };
}

/** "The meeting in Lima on Friday angered Peru": no one's act. */
function isSubject({ tokens }: SentenceView, { start, verb }: Clause, { at }: Candidate): boolean {
  if (at < start || at >= verb.first || tokens[at - 1]?.pos === "ADP") return false;
  const isOpening = tokens.slice(start, at).some(({ pos }) => pos === "ADP");
  return !isOpening && !tokens.slice(at, verb.first).some(({ text }) => text === ",");
}

const snags =
  /^(?:snag|deadlock|impasse|obstacle|roadblock|wall|dead|hitch|new|peak|low|ante|stakes|pressure|rhetoric|tempo)$/;

const isCrowd = (noun: string) =>
  peopleNouns.has(noun) || armedNouns.has(noun) || protesters.test(noun);

const protesters = /^(?:crowd|protest[eo]r|demonstrator|rioter|marcher|mob|looter|striker)s?$/;

/** "is scheduled to testify on Friday", "plans to inspect the site in May" */
function isToCome(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== "infinitive") return false;
  const outcome = outcomeOf(view, clause);
  return outcome?.status === "planned" && outcome.certainty === "expected";
}

/** "had to change course", "spent a week searching the bay": done, in other words. */
function isDoneBy(view: SentenceView, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (!parent || !/^(?:infinitive|participle)$/.test(clause.link)) return false;
  if (isBrought(view, parent, clause) || isSpent(view, parent, clause)) return true;
  const isHeld = () => outcomeOf(view, clause)?.status === "held";
  // "started to dump sand on Friday"
  if (/^(?:begin|start|manage|proceed)$/.test(parent.verb.lemma) && parent.verb.form === "past")
    return isHeld();
  // "the decision to prolong the mission angered Oslo"
  return (
    /^(?:decision|move)$/.test(governingNoun(view, clause.verb.first)?.lower ?? "") && isHeld()
  );
}

/** The nearest honest guess: by the verb, by who acts in arms, by what it is done to. */
function kindOf(view: SentenceView, clause: Clause): Kind | null {
  const { verb, end } = clause;
  const [from, to] = verb.passive ? [clause.start, verb.first] : [verb.last + 1, end];
  const nouns = view.tokens.slice(from, to).filter(({ pos }) => pos === "NOUN");
  if (isCampaign(view, clause)) return "ASSAULT";
  const named = nouns.map(({ lemma }) => kindOfObject.get(lemma.toLowerCase())).find(Boolean);
  // "passed a cut in aid"
  const isCut = nouns.some(({ lemma }) => /^(?:cut|reduction|freeze|halt)$/.test(lemma));
  const object = named === "AID" && isCut ? "SANCTION" : named;
  const own = formsOf(verb.lemma)
    .map((lemma) => kindOfVerb.get(lemma))
    .find(Boolean);
  const armed = isArmed(view, clause);
  // "escorted two bombers", "searched for a submarine": arms against arms
  const isMove = armed && own === "COERCE" && nouns.some(({ lemma }) => armedNouns.has(lemma));
  const crowd =
    nounsBefore(view, clause).some((noun) => protesters.test(noun)) || isToDemand(view, clause);
  return (
    (isMove ? "MOBILIZE" : own) ??
    (crowd ? "PROTEST" : null) ??
    (armed ? "MOBILIZE" : (kindOfStep.get(verb.lemma) ?? object)) ??
    null
  );
}

/** "Thousands of Chileans poured into Lima to demand her release" */
function isToDemand({ clauses, tokens }: SentenceView, { index, start, verb }: Clause): boolean {
  const next = clauses[index + 1];
  if (next?.link !== "infinitive" || next.parent !== index || verb.passive) return false;
  if (!/^(?:demand|protest|denounce|oppose|condemn|call for)/.test(next.verb.lemma)) return false;
  return tokens
    .slice(start, verb.first)
    .some(({ lower }) =>
      /^(?:thousands|hundreds|dozens|crowds?|people|students|workers|supporters|farmers)$/.test(
        lower,
      ),
    );
}

/** The tagger's lemma of a rare verb can still have its ending. */
function formsOf(lemma: string): readonly string[] {
  return [
    lemma,
    lemma.replace(/ed$/, ""),
    lemma.replace(/d$/, ""),
    lemma.replace(/ied$/, "y"),
    lemma.replace(/e$/, ""),
  ];
}

/** What only its day makes an event is done to somebody or somewhere: no "dodged a question", "lifted a glass". */
function isDirected(
  { tokens, mentions, places, timexes }: SentenceView,
  { verb, end }: Clause,
): boolean {
  const isBehind = (at: number) => at > verb.last && at < end;
  if (/^(?:give|strike|take)$/.test(verb.lemma)) return false;
  if ([...mentions, ...places].some(({ first }) => isBehind(first))) return true;
  // "will call at Cam Ranh Bay in June": a name that no table has
  return (
    verb.form === "future" &&
    tokens.some(
      (one, at) =>
        isBehind(at) &&
        one.pos === "PROPN" &&
        /^(?:at|in|to)$/.test(tokens[at - 1]?.lower ?? "") &&
        !timexes.some((t) => t.first <= at && at <= t.last),
    )
  );
}

function isIdle(lemma: string): boolean {
  const space = lemma.indexOf(" ");
  const first = space < 0 ? lemma : lemma.slice(0, space);
  return (
    formsOf(first).some((form) => idleVerbs.has(form)) ||
    [askVerbs, hopeVerbs, planVerbs, possibleVerbs].some((verbs) => verbs.has(lemma))
  );
}

/** "struggled to", "warranted that": the clause that hangs on it says what is at issue. */
export function governsClause({ clauses, tokens }: SentenceView, { index, verb }: Clause): boolean {
  const next = clauses[index + 1];
  if (next?.parent !== index) return false;
  return (
    // "sailed near in what Peru called a drill": that says what it was called
    (next.link === "that" &&
      ![next.start, next.start - 1].some((at) => tokens[at]?.lower === "what")) ||
    (next.link === "infinitive" && next.verb.first === verb.last + 1) ||
    (next.verb.form === "gerund" && next.verb.first === verb.last + 1) ||
    tokens[verb.last + 1]?.lower === "that"
  );
}

/** A date in the clause, a year at most, that dates its verb: not "the 1999 treaty" nor "Friday’s vote". */
function isDatedAct(view: SentenceView, clause: Clause, kind: Kind | null, depth = 0): boolean {
  if (isEntry(view)) return true;
  const isOn = (one: Clause) =>
    timesOf(view, one).some((timex) => !timex.vague && isYear(timex) && isFree(view, timex));
  if (isOn(clause)) return true;
  // "Protesters in Lima threw stones": known by their place
  const isInPlace = ({ first }: Placed) => first >= clause.start && first < clause.end;
  if (kind === "PROTEST" && clause.verb.form === "past" && view.places.some(isInPlace)) return true;
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (!parent || depth > 2) return false;
  // "recalled its envoy on Friday after a frigate entered the bay": a cause of that day's news
  const isCause = clause.link === "after" && kind !== null;
  const isShared = sharing.test(clause.link) || isCause || isDoneBy(view, clause);
  return isShared && isDatedAct(view, parent, kind, depth + 1);
}

/** Clauses that happen when what they hang on does. */
const sharing = /^(?:when|resume)$/;

function isYear({ edtf }: Timex): boolean {
  return edtf !== null && lengthOf(edtf) <= 366;
}

function isFree({ tokens }: SentenceView, { first, last }: Timex & Placed): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (/^(?:since|until|till|from|of|the|for|by)$/.test(before?.lower ?? "")) return false;
  if (/^['’]s?$|^-$/.test(after?.text ?? "")) return false;
  return (
    !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? "") || /^(?:on|in|at)$/.test(before?.lower ?? "")
  );
}

/** A state, a body, somebody with an office or a country, or people who act together. */
function isKnown(view: SentenceView, clause: Clause, names: Names): boolean {
  // "a draft circulated by France on 9 December", "was beaten by soldiers"
  const isReduced = clause.link === "participle" && clause.verb.form === "past";
  const agents =
    isReduced || clause.verb.passive ? behind(view, clause.verb.last + 1, clause.end, /^by$/) : [];
  const doers = isReduced ? agents : [...subjectOf(view, clause), ...agents];
  const subject = gather(doers, ({ entities }) => entities);
  const known = gather(subject, (id) => names.entities[id] ?? []);
  return (
    known.some(({ country, office, sort }) =>
      sort === "person" ? country !== null || office !== null : country !== null || sort === "body",
    ) ||
    isArmed(view, clause) ||
    isOfLand(view, clause) ||
    (known.every(({ sort }) => sort === "group") && nounsBefore(view, clause).some(isCrowd))
  );
}

/** "Two Spanish trawlers were towed": things and people of a country, which no name stands for. */
function isOfLand(view: SentenceView, clause: Clause): boolean {
  const { from, to } = subjectRange(view, clause);
  return view.mentions.some(
    (m) =>
      m.form === "demonym" &&
      m.first >= from &&
      m.last < to &&
      /^(?:NOUN|ADJ)$/.test(view.tokens[m.last + 1]?.pos ?? "") &&
      !/^(?:of|by|with|in|from|to)$/.test(view.tokens[m.first - 1]?.lower ?? ""),
  );
}

/** Whoever bears arms acts. */
export function isArmed(view: SentenceView, clause: Clause): boolean {
  return nounsBefore(view, clause).some((noun) => armedNouns.has(noun));
}

/** The common nouns of a clause's subject; a "MiG-23" is a plane. */
function nounsBefore(view: SentenceView, clause: Clause): readonly string[] {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  // "The frigate had to turn back", "The navy spent a week searching"
  const ruler = above && isDoneBy(view, clause) ? above : clause;
  const { from, to } = subjectRange(view, ruler);
  const own = view.tokens.slice(from, to);
  return gather(own, ({ pos, lemma, lower }) => {
    if (warplane.test(lower)) return ["warplane"];
    // The tagger leaves a capitalised plural as it is, and takes it for a name: "Protesters threw …"
    const forms = [...new Set([lemma.toLowerCase(), lemma.toLowerCase().replace(/s$/, "")])];
    return pos === "NOUN" || (pos === "PROPN" && forms.some(isCrowd)) ? forms : [];
  });
}
