// Clauses whose subject has no name, so that none is borrowed: "the plan was scrapped", "eleven were held".

import type { Clause } from "../clauses/clauses.ts";
import { isWhenOrWhere, type SentenceView } from "../clauses/view.ts";
import { thingSaidOf, thingUndone } from "./thingUndone.ts";

/** True where the clause has a subject of its own that nobody is told by. */
export function isNameless(view: SentenceView, clause: Clause): boolean {
  if (hasOwnNoun(view, clause) || hasOwnCount(view, clause)) return true;
  // "Peru and Chile kept their ties after Suva shot down a plane": whoever rules there did
  const town = clause.verb.first - 1;
  const isUnder = /^(?:after|before|since|when|while|as|that|because|until)$/.test(clause.link);
  // "hours after the Greens had left the coalition": whoever they are, not who rules there
  const [article, name] = [view.tokens[town - 1], view.tokens[town]];
  if (isUnder && article?.lower === "the" && name?.pos === "PROPN") return true;
  // "visited Lima after Dmitriev had broken off": a name that stands for nobody known
  if (isUnder && isUnknownName(view, clause, town)) return true;
  if (isUnder && view.places.some((p) => p.preposition === null && p.last === town)) return true;
  if (isThing(view, clause)) return true;
  // "sent one of them to Lima, where he was jailed": whoever he is, not who sent him
  const last = view.tokens[clause.verb.first - 1]?.lower ?? "";
  return clause.link === "where" && /^(?:he|she|they)$/.test(last);
}

/** The "Dmitriev" of "after Dmitriev had broken off": in no mention, and no place or time. */
function isUnknownName({ tokens, mentions, timexes }: SentenceView, { joint }: Clause, at: number) {
  return (
    joint === at - 1 &&
    tokens[at]?.pos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "") &&
    ![...mentions, ...timexes].some(({ first, last }) => first <= at && at <= last)
  );
}

/** The "had warned" of "said it had warned Holm": whoever that is, and not Holm. */
export function isBehindPronoun({ tokens }: SentenceView, { verb }: Clause): boolean {
  return /^(?:it|he|she|they)$/.test(tokens[verb.first - 1]?.lower ?? "");
}

/** "reopened its consulate a year after it was stormed": the consulate was. */
function isThing(view: SentenceView, clause: Clause): boolean {
  if (thingUndone(view, clause) || thingSaidOf(view, clause) !== null) return true;
  const { tokens, clauses } = view;
  const { verb, link, parent } = clause;
  if (!verb.passive || tokens[verb.first - 1]?.lower !== "it" || !done.test(verb.lemma))
    return false;
  if (!/^(?:after|before|since|when|until|because)$/.test(link) || parent === null) return false;
  const from = (clauses[parent]?.verb.last ?? 0) + 1;
  return tokens.slice(from, from + 4).some(({ lower }) => things.test(lower));
}

const things =
  /^(?:consulate|embassy|mission|office|border|bridge|crossing|pipeline|road|railway|airport|port|base|camp|post|plant|school|hospital|ship|boat|vessel|trawler|tanker|convoy|pact|treaty|accord|agreement|deal)s?$/;

/** What is done to buildings, ships and papers. */
const done =
  /^(?:storm|bomb|attack|burn|ransack|loot|hit|damage|destroy|shell|seize|hijack|sink|shut|close|build|open|launch|sign|sever|cut|break off|torch|raid|overrun|occupy)$/;

/** A common noun of its own is the subject ("the plan was scrapped"), so none is borrowed: "Lima says North fired". */
export function hasOwnNoun(view: SentenceView, clause: Clause): boolean {
  const isTold = clause.link === "that" && view.tokens[clause.verb.first - 1]?.pos === "PROPN";
  const from =
    clause.joint === null || clause.joint >= clause.verb.first ? clause.start : clause.joint + 1;
  return view.tokens
    .slice(from, clause.verb.first)
    .some(
      (token, n) =>
        (token.pos === "NOUN" || (isTold && from + n === clause.verb.first - 1)) &&
        !view.timexes.some((t) => t.first <= from + n && from + n <= t.last),
    );
}

/** "the two had agreed", "four others were hurt": whoever they are, not who says so. */
function hasOwnCount(view: SentenceView, { start, joint, verb }: Clause): boolean {
  const from = joint === null || joint >= verb.first ? start : joint + 1;
  const words = view.tokens.slice(from, verb.first).map(({ lower }) => lower);
  // "eleven were detained"
  const last = verb.first - 1;
  if (view.tokens[last]?.pos === "NUM" && last >= from && !isWhenOrWhere(view, last - 1))
    return true;
  // "two of them had fled"
  if (/ of (?:them|those)$/.test(words.slice(0, 4).join(" "))) return true;
  return /(?:^| )(?:the (?:two|three)|others|another|dozens|hundreds|thousands|several|scores)(?: |$)/.test(
    words.join(" "),
  );
}

/** "Roca, whose brother met the envoy": not she did. */
export function isOfKin({ tokens }: SentenceView, { joint, verb }: Clause): boolean {
  if (joint === null || tokens[joint]?.lower !== "whose") return false;
  return tokens.slice(joint + 1, verb.first).some(({ lower }) => kin.test(lower));
}

const kin =
  /^(?:brothers?|sisters?|wife|husband|sons?|daughters?|father|mother|parents|uncle|cousin|nephew|family|friends?|aides?|lawyers?|supporters|party|spokes(?:man|woman)|rivals?|predecessor|successor|bodyguards?)$/;

/** "An offer that Peru made", "the hotel where she met him": a clause that tells which thing is meant. */
export const isWhich = (clause: Clause | undefined): clause is Clause =>
  clause?.link === "relative" || clause?.link === "where";
