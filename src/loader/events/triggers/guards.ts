// Verbs that mean a happening only with a certain object: "fired a missile", "fired the minister".

import { guardedVerbs } from "../../lexicon/guardedVerbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import { frontedNoun } from "../clauses/contact.ts";
import { carriedObject } from "./carriedObject.ts";
import { beforeComma } from "../clauses/beforeAlias.ts";
import { askedBefore, headsOf, doneBefore, isNominal } from "./patientBefore.ts";
import { fitsClass, fitsNoun, isCounted } from "./fitsObject.ts";
import { isAside, isDoing, isFollowed } from "./ruledClause.ts";
import { isMoney } from "../roles/sums.ts";
import { runFrom } from "./nounRun.ts";
import { asideBehind } from "../clauses/verbEnd.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { isPaidCall } from "../nouns/nounOwner.ts";
import type { SentenceView } from "../clauses/view.ts";

export interface Guard {
  readonly sense: Sense;
  /** The token that heads its object; null for a clause. */
  readonly head: number | null;
  /** True where the subject is what it is done to: "the ship sank". */
  readonly undergone: boolean;
}

/** The sense that a clause's verb has by its object; null where the table names none for it. */
export function guardedSense(view: SentenceView, clause: Clause, names: Names): Guard | null {
  const rows = guardedVerbs.get(clause.verb.lemma);
  if (!rows || isByNature(view, clause)) return null;
  // "was forced to land": what it had to do tells it
  if (clause.verb.passive && /^(?:force|compel|oblige)$/.test(clause.verb.lemma)) return null;
  // "a delegation led by Holm": not what it does
  if (
    /^(?:lead|head)$/.test(clause.verb.lemma) &&
    view.tokens[clause.verb.last + 1]?.lower === "by"
  )
    return null;
  const object = objectRun(view, clause);
  const next = view.clauses[clause.index + 1];
  for (const row of rows) {
    const { sense, objects, next: then } = row;
    if ((row.told && isAside(clause)) || (row.alone && next?.link === "infinitive")) continue;
    if (row.doing) {
      if (isDoing(clause, next, then)) return { sense, head: null, undergone: false };
      continue;
    }
    if (row.that && next?.link === "that" && next.parent === clause.index)
      return { sense, head: null, undergone: false };
    const asks = row.to && next?.verb.first === clause.verb.last + 1;
    if (then.size > 0 && !isFollowed(next, clause, then)) continue;
    if (asks || (row.to && object.length === 0)) return { sense, head: null, undergone: false };
    // "In response, Roca was declared persona non grata": whatever stands before it
    const phrase = objects.has("grata") ? grata(view, clause) : undefined;
    if (phrase !== undefined)
      return { sense, head: phrase, undergone: isUndergone(view, clause, phrase) };
    const sum = row.money ? object.find((at) => isMoney(view, at)) : undefined;
    const head =
      sum ??
      object.findLast((at) => isNominal(view, at)) ??
      object.find((at) => isCounted(view, at));
    if (head === undefined || isPaidCall(view, head)) continue;
    const named = object.find((at) => objects.has(view.tokens[at]?.lower ?? "") && at === head);
    const fits =
      sum ??
      named ??
      (fitsNoun(view, titleNoun(view, object, head), objects) ||
      (row.classed && fitsClass(view, head, objects, names))
        ? head
        : undefined);
    if (fits !== undefined && !isNaming(clause, sense))
      return { sense, head: fits, undergone: isUndergone(view, clause, fits) };
  }
  return null;
}

/** "the ship sank": done to the subject; a "note that it sent" stands before its verb and is no subject. */
function isUndergone(view: SentenceView, clause: Clause, head: number): boolean {
  const { verb, link } = clause;
  if (head >= verb.first || carriedObject(view, clause).length > 0) return false;
  // "the test carried out by Peru": nor does what others did
  if (link === "participle" && view.tokens[verb.last + 1]?.lower === "by") return false;
  return frontedNoun(view, clause) === null && askedBefore(view, clause) === null;
}

/** "declared two diplomats persona non grata" */
function grata(view: SentenceView, { verb, end }: Clause): number | undefined {
  const at = view.tokens.findIndex(
    // "declared Roca, who was no longer there, persona non grata"
    ({ lower }, n) =>
      (/^(?:gratae?|unwelcome)$/.test(lower) ||
        (lower === "immigrant" && view.tokens[n - 1]?.lower === "prohibited")) &&
      n > verb.last &&
      n - verb.last < 18 &&
      (n < end || view.tokens[n - 3]?.text === ","),
  );
  return at < 0 ? undefined : at;
}

const nature =
  /^(?:earthquake|quake|storm|typhoon|cyclone|hurricane|tsunami|flood|lightning|disaster|landslide|drought|news|word)$/;

/** "An earthquake struck the town": nobody’s deed. */
export function isByNature(view: SentenceView, { start, end, verb }: Clause): boolean {
  return view.tokens
    .slice(start, verb.passive ? end : verb.first)
    .some(({ lemma }) => nature.test(lemma));
}

/** "a man named Bo Holm": a participle names nobody to an office. */
function isNaming({ link, verb }: Clause, { act }: Sense): boolean {
  return act === "appoint" && link === "participle" && verb.form === "past";
}

/** Verbs whose subject can be what is done to: "the ship sank", "the embassy reopened". */
const unaccusative =
  /^(?:sink|resume|restart|open|reopen|close|explode|go off|detonate|lapse|expire|run out|fail)$/;

/** Tokens of the noun phrase that the verb does something to: its object, or of a passive its subject. */
function objectRun(view: SentenceView, clause: Clause): readonly number[] {
  const { verb } = clause;
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (verb.passive && clause.link === "resume" && parent)
    return runFrom(view, parent.start, parent.verb.first);
  // "was granted observer status": to whom stands before it
  const given = verb.passive && /^(?:grant|award|deny|refuse)$/.test(verb.lemma);
  const what = given ? runFrom(view, verb.last + 1, clause.end) : [];
  if (what.some((at) => isNominal(view, at))) return what;
  if (verb.passive) return subjectRun(view, clause);
  const fronted = frontedNoun(view, clause);
  if (fronted !== null) return [fronted];
  const object = runFrom(view, behindReceiver(view, clause), clause.end);
  const carried = carriedObject(view, clause);
  if (carried.length > 0) return carried;
  // "froze $4 million in aid": a sum has no noun
  if (object.some((at) => isNominal(view, at) || isMoney(view, at) || isCounted(view, at)))
    return object;
  const before = doneBefore(view, clause);
  const asked = askedBefore(view, clause);
  if (asked !== null) return headsOf(view, asked);
  if (unaccusative.test(verb.lemma)) return subjectRun(view, clause);
  const reduced = clause.link === "participle" && verb.form === "past";
  return reduced && isNominal(view, before) ? [before] : [];
}

/** "handed the envoy, Bo Holm, a letter": the object stands behind who gets it. */
function behindReceiver(view: SentenceView, { verb, end }: Clause): number {
  // "lifted, with immediate effect, the ban"
  const from = asideBehind(view.tokens, verb.last) + 1;
  const behindTo = view.tokens[from]?.lower === "to" ? behindWhom(view, from + 1, end) : null;
  if (behindTo !== null && giving.test(verb.lemma)) return behindTo;
  // "received from the envoy, Bo Holm, the reply"
  const behindFrom =
    verb.lemma === "receive" && view.tokens[from]?.lower === "from"
      ? behindWhom(view, from + 1, end)
      : null;
  if (behindFrom !== null) return behindFrom;
  if (!/^(?:hand|give|send|grant|award|offer|show|present|deal)$/.test(verb.lemma)) return from;
  const whom = view.mentions.find(
    (m) => m.first >= from && m.first <= from + 1 && m.last < end && !m.possessive,
  );
  if (!whom) return from;
  const next = view.tokens[whom.last + 1]?.text === "," ? whom.last + 2 : whom.last + 1;
  if (view.timexes.some((t) => t.first === next)) return from;
  return next < end && /^(?:DET|ADJ|NUM)$/.test(view.tokens[next]?.pos ?? "") ? next : from;
}

const giving =
  /^(?:hand|give|return|send|convey|deliver|express|present|transmit|relay|submit|pass|read|voice|communicate)$/;

/** "conveyed to the envoy, Bo Holm, the displeasure", "to the envoy on Friday a letter": behind the name; null where nobody stands there. */
function behindWhom(view: SentenceView, from: number, end: number): number | null {
  const { tokens, mentions } = view;
  const whom = mentions.findLast(
    ({ first, last }) => first <= from + 1 && last >= from && last < end,
  );
  if (!whom) return null;
  const comma = tokens[whom.last + 1]?.text === "," ? whom.last + 2 : whom.last + 1;
  const on = /^(?:on|in)$/.test(tokens[comma]?.lower ?? "") ? comma + 1 : comma;
  const next = (view.timexes.find(({ first }) => first === on)?.last ?? comma - 1) + 1;
  return next < end && /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[next]?.pos ?? "") ? next : null;
}

function subjectRun(view: SentenceView, clause: Clause): readonly number[] {
  const { joint, start, link, verb } = clause;
  if (link === "relative" && joint !== null && joint >= start) {
    const comma = beforeComma(view, joint) - 1;
    const before = thingBeforePeople(view, joint, beforeNumber(view, comma));
    const own = runFrom(view, joint + 1, verb.first);
    return own.length > 0 || before < 0 ? own : [before];
  }
  const { from, to } = subjectRange(view, clause);
  return runFrom(view, behindFront(view, from, to), to);
}

/** "On Friday two men were beaten", "In Lima, a driver was stabbed": behind the phrases that say when and where. */
function behindFront({ tokens, timexes, places }: SentenceView, from: number, to: number): number {
  let at = from;
  for (;;) {
    if (tokens[at]?.text === ",") at++;
    const opener = tokens[at]?.pos === "ADP" ? at + 1 : at;
    const time = timexes.find(({ first }) => first === opener);
    const place =
      opener > at ? places.find(({ first }) => first === opener || first === at) : undefined;
    const last = time?.last ?? place?.last;
    if (last === undefined || last + 1 >= to) return behindOccasion(tokens, at, to);
    at = last + 1;
  }
}

/** "In the vote of 5 May, the plan was accepted": behind the comma of a phrase that only says when. */
function behindOccasion(tokens: SentenceView["tokens"], at: number, to: number): number {
  if (!/^(?:in|at|during|on|after)$/.test(tokens[at]?.lower ?? "")) return at;
  const comma = tokens.findLastIndex(
    ({ text }, n) => n > at && n < to - 1 && text === "," && tokens[n + 1]?.pos === "DET",
  );
  return comma < 0 ? at : comma + 1;
}

/** "a meeting of NATO ambassadors, which was held": the meeting, since no people are a "which". */
function thingBeforePeople({ tokens, mentions }: SentenceView, joint: number, at: number): number {
  const lower = tokens[at]?.lower.replace(/s$/, "") ?? "";
  if (tokens[joint]?.lower !== "which" || !(officeNouns.has(lower) || peopleNouns.has(lower)))
    return at;
  const from = mentions.find(({ first, last }) => first <= at && at <= last)?.first ?? at;
  const of = /^(?:the|all|its|their)$/.test(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  return tokens[of]?.lower === "of" && tokens[of - 1]?.pos === "NOUN" ? of - 1 : at;
}

/** "resolution 1862 (2008), which": the noun before its number and year. */
function beforeNumber({ tokens }: SentenceView, at: number): number {
  let before = at;
  while (before > 0 && (tokens[before]?.pos === "NUM" || /^[()]$/.test(tokens[before]?.text ?? "")))
    before--;
  return before;
}

/** "the warship Cheonan", "the envoy Bo Holm": the noun before a name says what it is. */
function titleNoun({ tokens }: SentenceView, run: readonly number[], head: number): number {
  if (tokens[head]?.pos !== "PROPN") return head;
  const operation = run.find((at) => tokens[at]?.text === "Operation");
  if (operation !== undefined) return operation;
  return (
    run.findLast(
      (at) => at < head && (tokens[at]?.pos === "NOUN" || officeNouns.has(tokens[at]?.lower ?? "")),
    ) ?? head
  );
}
