// Verbs that mean another thing by who does it: a crowd that gathers protests, a medical team that flies in
// helps, peacekeepers who end their mission leave, a house that votes against a treaty rejects it.

import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../roles/roles.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { isWithFire } from "./answeredWith.ts";
import { sentSense } from "./sentHelp.ts";
import type { SentenceView } from "../clauses/view.ts";

const votedDown: Sense = { kind: "REJECT", mode: null, act: "vote", frame: "alone" };
const votedIn: Sense = { kind: "AGREE", mode: null, act: "vote", frame: "alone" };
const rallying: Sense = { kind: "PROTEST", mode: null, act: "protest", frame: "toward" };
const helping: Sense = { kind: "AID", mode: null, act: "do", frame: "visit" };

const rejoining: Sense = { kind: "COOPERATE", mode: null, act: "join", frame: "alone" };

/** What such a doer makes of `sense`; null: nothing else. */
export function senseByDoer(view: SentenceView, clause: Clause, { act }: Sense): Sense | null {
  // "sent helicopters to rescue villagers"
  const sent = sentSense(view, clause);
  if (sent) return sent;
  if (isWithFire(view, clause)) return verbSenses.get("attack") ?? null;
  if (act === "vote")
    return isAgainst(view, clause) ? votedDown : isAdopting(view, clause) ? votedIn : null;
  if (act === "return") return isBack(view, clause) ? rejoining : null;
  if (act === "gather") return isOfProtesters(view, clause) ? rallying : null;
  if (clause.verb.lemma === "reach" && isOfFighters(view, clause))
    return verbSenses.get("deploy") ?? null;
  const isComing = comings.test(act) || clause.verb.lemma === "cross into";
  return isComing ? (reliefSense(view, clause) ?? null) : null;
}

/** "Aid trucks crossed from Peru into Chile": help, whatever the verb that brings it. */
export function reliefSense(view: SentenceView, clause: Clause): Sense | undefined {
  return isRelief(view, clause) ? helping : undefined;
}

const comings = /^(?:visit|arrive|confront|leave-for)$/;

/** "voted 285-272 on Monday against the treaty", "voted overwhelmingly against it" */
function isAgainst({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "vote" || verb.passive) return false;
  for (let at = verb.last + 1; at < end; at++) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    if (lower === "against") return true;
    const isTime = timexes.some(({ first, last }) => first <= at && at <= last);
    if (!isTime && !/^(?:NUM|ADV|ADP|PUNCT|SYM)$/.test(pos) && !/^(?:votes?|to)$/.test(lower))
      return false;
    if (/^(?:for|in)$/.test(lower)) return false;
  }
  return false;
}

/** "The council voted 14-0 for further sanctions", "The senate voted in favour of the pact": a house that decides it. */
function isAdopting(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  if (verb.lemma !== "vote" || verb.passive || verb.form !== "past") return false;
  const behind = view.tokens.slice(verb.last + 1, Math.min(end, verb.last + 9));
  const stop = behind.findIndex(
    ({ pos, lower }) => lower === "for" || !/^(?:NUM|ADV|PUNCT|SYM)$/.test(pos),
  );
  const isFor =
    behind[stop]?.lower === "for" ||
    (behind[stop]?.lower === "in" && /^favou?r$/.test(behind[stop + 1]?.lower ?? ""));
  return isFor && wordsOfSubject(view, clause).some((word) => houses.test(word));
}

const houses =
  /^(?:council|parliament|assembly|senate|congress|house|chamber|duma|knesset|committee|cabinet|lawmakers|deputies|senators|legislators|mps)$/;

/** "Protesters gathered at the embassy in Lima" */
function isOfProtesters(view: SentenceView, clause: Clause): boolean {
  return (
    /^(?:gather|assemble|congregate)$/.test(clause.verb.lemma) &&
    wordsOfSubject(view, clause).some((word) =>
      /^(?:protest[eo]rs|demonstrators|marchers)$/.test(word),
    )
  );
}

/** "A Czech medical team flew to Nepal", "A plane with relief supplies landed", "Red Cross trucks reached Lima", "A UN convoy reached Lima" */
function isRelief(view: SentenceView, clause: Clause): boolean {
  const words = wordsOfSubject(view, clause);
  const isOfHelp = words.some(
    (word, n) =>
      (helpful.test(word) || /^red (?:cross|crescent)$/.test(`${word} ${words[n + 1] ?? ""}`)) &&
      words.slice(n + 1, n + 4).some((one) => helpers.test(one)),
  );
  const isOfUn = words.some(
    (word, n) => /^(?:un|u\.n\.)$/.test(word) && /^convoys?$/.test(words[n + 1] ?? ""),
  );
  return (
    isOfHelp ||
    isOfUn ||
    (words.some((one) => helpers.test(one)) && words.some((one) => loads.test(one)))
  );
}

const helpful = /^(?:medical|rescue|relief|aid|humanitarian|unhcr|unicef|wfp)$/;
const helpers =
  /^(?:teams?|convoys?|flights?|planes?|aircraft|ships?|trucks?|lorries|crews?|shipments?|helicopters?|doctors|medics)$/;
const loads = /^(?:supplies|aid|medicines?|blankets|tents|food|vaccines)$/;

/** The words of the subject, with what is said of it before the verb. */
function wordsOfSubject(view: SentenceView, clause: Clause): readonly string[] {
  // "A plane carrying blankets | landed"
  const above = clause.link === "resume" ? view.clauses[clause.parent ?? 0] : undefined;
  const { from, to } = above
    ? { from: above.start, to: clause.verb.first }
    : subjectRange(view, clause);
  return view.tokens.slice(from, to).map(({ lower }) => lower);
}

/** "Peruvian peacekeepers ended their mission in Chad" */
export function isMissionOver(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  return (
    !verb.passive &&
    wordsOfSubject(view, clause).some((word) =>
      /^(?:peacekeepers|troops|soldiers|forces)$/.test(word),
    ) &&
    view.tokens
      .slice(verb.last + 1, Math.min(end, verb.last + 5))
      .some(({ lower }) => /^(?:mission|deployment|tour)$/.test(lower))
  );
}

/** "Peruvian troops left Uruzgan by August": a name that no table has; but "left Roca alone", "left Roca on Friday". */
export function isLeftByTroops(view: SentenceView, clause: Clause, length: number): boolean {
  const at = clause.verb.last + 1;
  const next = view.tokens[at + 1];
  return (
    length === 1 &&
    view.tokens[at]?.pos === "PROPN" &&
    (!next || /^(?:ADP|PUNCT)$/.test(next.pos)) &&
    !view.mentions.some(({ first, last }) => first <= at && at <= last) &&
    isOfTroops(view, clause)
  );
}

/** "Rebels again reached Lima": no visit; but "The rebel leader reached Lima", "The troops' chief" */
function isOfFighters(view: SentenceView, clause: Clause): boolean {
  const { from, to } = subjectRange(view, clause);
  const heads = view.tokens.slice(from, to).filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  return fighters.test(heads.at(-1)?.lower ?? "");
}

const fighters =
  /^(?:rebels|insurgents|guerrillas|gunmen|militants|militiamen|fighters|troops|soldiers|tanks|columns?|paratroopers)$/;

/** "Peruvian troops left", "Peruvian soldiers are to leave" */
function isOfTroops(view: SentenceView, clause: Clause): boolean {
  const above = clause.link === "infinitive" ? view.clauses[clause.parent ?? 0] : undefined;
  return wordsOfSubject(view, above ?? clause).some((word) =>
    /^(?:peacekeepers|troops|soldiers|forces|paratroopers|marines)$/.test(word),
  );
}

/** "Peru returned to the Commonwealth last August": a state to a body, whose member it is again. */
function isBack(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  if (verb.lemma !== "return" || verb.passive || view.tokens[verb.last + 1]?.lower !== "to")
    return false;
  const from = view.tokens[verb.last + 2]?.pos === "DET" ? verb.last + 3 : verb.last + 2;
  const body = view.mentions.find(
    ({ first, last, sort, form, possessive }) =>
      first === from && last < end && sort === "body" && form === "name" && !possessive,
  );
  if (!body) return false;
  // but "returned to the UN with a complaint"
  if (view.tokens.slice(body.last, end).some(({ lower }) => lower === "with")) return false;
  const next = view.tokens[body.last + 1];
  const isTime = view.timexes.some(({ first }) => first === body.last + 1);
  const isOver = isTime || !next || /^(?:[.,;]|on|in|after|as)$/.test(next.lower);
  return (
    isOver && subjectOf(view, clause).some(({ sort, form }) => sort === "state" && form === "name")
  );
}
