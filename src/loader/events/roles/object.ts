// Whom or what a verb is done to.

import { alwaysWithObject } from "../../lexicon/titles.ts";
import { adjectival } from "../clauses/adjectival.ts";
import { isTied } from "../clauses/tied.ts";
import { apposedGroup, groupStart } from "../clauses/apposedGroup.ts";
import { landBefore } from "../clauses/landOf.ts";
import { isCount, roughly } from "../clauses/counts.ts";
import { agentNouns, reportVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governor, isOwnVoice, isWhose, type PlacedMention, withMates } from "../clauses/lists.ts";
import { namesOfObject, spelledOut } from "../clauses/spelledOut.ts";
import { verbEnd } from "../clauses/verbEnd.ts";
import { isWhenOrWhere, type SentenceView } from "../clauses/view.ts";
import { antecedent } from "../nouns/pending.ts";
import { leaderOf } from "./leaderOf.ts";
import { ministersOf } from "./ministersOf.ts";

/** The "AU" of "accepted an AU-led process"; but "toppled the Front-led government". */
function isBehindProcess({ tokens }: SentenceView, { last }: PlacedMention): boolean {
  if (tokens[last + 1]?.text !== "-") return false;
  return (
    /^(?:led|brokered|mediated|sponsored|backed|proposed|drafted)$/.test(
      tokens[last + 2]?.lower ?? "",
    ) && !tokens.slice(last + 3, last + 6).some(({ lemma }) => agentNouns.has(lemma))
  );
}

/** The "Supreme Court" of "opened the Supreme Court building": what is opened is a house, and nobody. */
function isOfBuilding({ tokens }: SentenceView, { verb }: Clause, { last, sort }: PlacedMention) {
  return (
    sort === "body" &&
    /^(?:inaugurate|open|unveil|dedicate|build|design)$/.test(verb.lemma) &&
    /^(?:building|headquarters|complex|compound|chamber|wing|offices?)$/.test(
      tokens[last + 1]?.lower ?? "",
    )
  );
}

/** "The league, which met on Monday, and the Council were praised": behind the aside and its comma. */
function isBehindAside({ tokens }: SentenceView, { link }: Clause, { first }: PlacedMention) {
  const and = tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  return link === "relative" && tokens[and]?.lower === "and" && tokens[and - 1]?.text === ",";
}

/** Mentions behind the verb that no preposition governs, with their lists. */
export function objectOf(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { joint } = clause;
  // "spoke with Roca, whom he urged to leave": her
  if (joint !== null && view.tokens[joint]?.lower === "whom" && clause.link === "relative") {
    const before = view.tokens[joint - 1]?.pos;
    if (before !== "ADP" && !clause.verb.passive) return antecedent(view, clause);
  }
  const from = verbEnd(view, clause) + 1;
  const first = view.mentions.find(
    (m) =>
      m.first >= from &&
      m.last < clause.end &&
      isOwnVoice(view, m) &&
      m.form !== "demonym" &&
      governor(view, m) === "" &&
      !isBehindAside(view, clause, m) &&
      !isBehindProcess(view, m) &&
      !isOfBuilding(view, clause, m),
  );
  // "sent his minister Bo Holm": him, and not whose he is
  if (first && isWhose(view, first)) {
    // "met his Peruvian and Chilean counterparts": those of the two
    const named = view.mentions.find(
      (m) => m.first === first.last + 1 && (m.form === "name" || m.form === "pair"),
    );
    if (named) return withMates(view, named).filter((m) => m.last < clause.end);
  }
  const whose = ministersOf(view, clause, first);
  const list = (one: PlacedMention) =>
    spelledOut(view, withMates(view, one)).filter((m) => m.last < clause.end);
  if (whose) return list(whose);
  const leader = leaderOf(view, from);
  if (leader) return [...(first && first.last < leader.first - 2 ? list(first) : []), leader];
  const named = namesOfObject(view, from, clause.end);
  if (named.length > 0) return named;
  const shared = sharedWith(view, clause);
  if (shared) return objectOf(view, shared);
  if (!first) return [];
  const body = namedGroup(view, from, clause.end);
  if (body) return [body];
  // "met the island state of Nauru"
  const land = first.sort === "state" ? landBefore(view, first.first - 1) : null;
  const before = view.tokens.slice(from, land ?? first.first);
  // "agreed to meet next week, Foreign Minister Holm said": who says so
  if (before.filter(({ text }) => text === ",").length === 1 && isSayingNext(view, first))
    return [];
  // "recognised assembly leader Bo Holm": one phrase, of which the mention is the end
  const isTitled = first.sort === "person" && /^\p{Ll}/u.test(view.tokens[first.first]?.text ?? "");
  const isOther = before.some(
    ({ pos }, n) =>
      (pos === "ADP" || (pos === "NOUN" && !isTitled && !isTied(before, n))) &&
      !isWhenOrWhere(view, from + n) &&
      !isCount(view, from + n) &&
      roughly(view, from + n) === 0 &&
      roughly(view, from + n + 1) < 2,
  );
  return isOther ? [] : list(first);
}

/** "attacked a rebel group, the Free Front": the body, where such a group is the object that begins at `from`. */
function namedGroup(view: SentenceView, from: number, end: number): PlacedMention | undefined {
  return view.mentions.find((m) => {
    const group = m.first > from && m.last < end ? apposedGroup(view, m) : null;
    return group !== null && groupStart(view, group) === from;
  });
}

/** A verb of saying right behind a name, or behind the comma of an apposition. */
function isSayingNext({ clauses }: SentenceView, { last }: PlacedMention): boolean {
  return clauses.some(
    ({ verb }) =>
      verb.first > last && verb.first <= last + 2 && reportVerbs.has(verb.lemma) && !verb.passive,
  );
}

/** "arrested | and deported two envoys": the verb right behind has the object of both; null elsewhere. */
export function sharedWith({ clauses }: SentenceView, { verb, index }: Clause): Clause | null {
  const next = clauses[index + 1];
  if (!alwaysWithObject.has(verb.lemma) && !meeting.test(verb.lemma)) return null;
  const isRight = next?.link === "and" && next.joint === verb.last + 1;
  return isRight && next.verb.first === verb.last + 2 && !verb.passive ? next : null;
}

const meeting =
  /^(?:meet|visit|condemn|reject|criticize|criticise|praise|welcome|attack|raid|sign|adopt|invite)$/;

/** "received credentials from", "received the credentials of" */
export function isPapers({ tokens }: SentenceView, from: number): boolean {
  return [from, from + 1].some((at) => tokens[at]?.lower === "credentials");
}

/** "accused Peru", "accused a Peruvian frigate": whoever did what stands behind its "of". */
export function accusedIn(
  view: SentenceView,
  parent: Clause,
  to: number,
): readonly PlacedMention[] {
  const object = objectOf(view, parent);
  const land = object.length > 0 ? undefined : adjectival(view, parent.verb.last + 1, to);
  return land ? [land] : object;
}
