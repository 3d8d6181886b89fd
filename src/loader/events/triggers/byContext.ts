// Plain verbs that tell a happening only where what stands around them says so: "left on Friday", "the
// council discussed the border", "wrote on Telegram", "saw the premier in Lima".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import { refuseVerbs } from "../../lexicon/verbs.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "../status/deeds.ts";
import { isLeftByTroops, isMissionOver, reliefSense } from "./byDoer.ts";
import { isArmed } from "./fallback.ts";
import { isKindly } from "../clauses/judged.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { collapsing, isOfAccord } from "../status/collapsed.ts";
import { collision, isAtSea, isBareReply, replySense, takenSense } from "./replies.ts";
import { isSo, takingSame } from "./sameStep.ts";
import { planOff } from "./putOff.ts";
import { sentSense } from "./sentHelp.ts";
import { objectOf } from "../roles/object.ts";
import { subjectOf } from "../roles/roles.ts";
import { absence, isPartRefused } from "../nouns/stayAway.ts";
import { timesOf } from "../clauses/stays.ts";
import { isStay, isStopIn } from "./staysThere.ts";
import { welcomedSense } from "./welcomed.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** The sense that a verb of no table has there; undefined for none. */
export function senseThere(view: SentenceView, clause: Clause, names: Names): Sense | undefined {
  switch (clause.verb.lemma) {
    case "leave":
      return leaving(view, clause);
    case "accord":
    case "give":
      return welcomedSense(view, clause);
    case "discuss":
    case "debate":
    case "consider":
    case "review":
    case "examine":
    case "take up":
      return isSitting(view, clause, names) ? sitting : undefined;
    case "write":
    case "tweet":
    case "post":
      return isPublished(view, clause) ? verbSenses.get("say") : undefined;
    case "continue":
    case "proceed":
      return goesOnTo(view, clause) ? verbSenses.get("visit") : undefined;
    case "call":
    case "term":
      return branded(view, clause);
    case "spend":
      return isStay(view, clause) ? verbSenses.get("visit") : undefined;
    case "collapse":
    case "fail":
    case "founder":
    case "stall":
    case "break down":
    case "break up":
    case "fall apart":
    case "fall through":
    case "unravel":
    case "come to nothing":
      return isOfAccord(view, clause) ? collapsing : planOff(view, clause);
    case "dismiss":
      return isDismissedAs(view, clause) ? verbSenses.get("reject") : undefined;
    case "reply":
    case "answer":
    case "respond":
      return replySense(view, clause);
    case "accept":
      return isBareReply(view, clause, names) ? verbSenses.get("agree") : undefined;
    case "end":
    case "cease":
      return isMissionOver(view, clause) ? pulling : isQuiet(view, clause) ? quiet : undefined;
    case "collide":
      return collision(view, clause);
    case "do":
      return isSo(view, clause) ? takingSame : undefined;
    case "cross":
      return reliefSense(view, clause);
    case "send":
    case "dispatch":
    case "despatch":
      return sentSense(view, clause);
    case "stop":
    case "halt":
      if (isQuiet(view, clause)) return quiet;
      if (isStopIn(view, clause)) return verbSenses.get("visit");
      return isAtSea(view, clause) ? verbSenses.get("seize") : undefined;
    case "take":
    case "bring":
      if (isPartRefused(view, clause)) return absence;
      return takenSense(view, clause);
    case "represent":
      return clause.verb.negated && clause.verb.passive ? verbSenses.get("attend") : undefined;
    case "go":
    case "go on":
    case "travel on":
    case "fly on":
    case "move on":
      return goesOnTo(view, clause) ? verbSenses.get("visit") : undefined;
    case "see":
      return isReceived(view, clause) ? verbSenses.get("meet") : undefined;
    default:
      return undefined;
  }
}

/** "The fighting stopped on 9 June" */
function isQuiet(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view;
  const { verb, start } = clause;
  if (verb.form !== "past" || verb.negated || !hasDate(view, clause)) return false;
  const next = tokens[verb.last + 1];
  if (!verb.passive && next !== undefined && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(next.pos))
    return view.timexes.some(({ first }) => first === verb.last + 1);
  const subject = tokens.slice(start, verb.first);
  // "Fighting between Chad and Sudan stopped": the noun has it
  if (subject.some(({ lower }) => lower === "between")) return false;
  return subject.some(({ lower }) => fights.test(lower));
}

const quiet: Sense = { kind: "RETREAT", mode: null, act: "truce", frame: "alone" };
const fights =
  /^(?:war|conflict|hostilities|fighting|clashes|shelling|bombardment|bombing|siege|violence|shooting)$/;

const sitting: Sense = { kind: "CONSULT", mode: "multilateral", act: "meet", frame: "alone" };
/** Who bears arms and leaves, pulls back. */
export const pulling: Sense = { kind: "RETREAT", mode: null, act: "withdraw", frame: "alone" };

/** "left on Friday", "left the country", "the guards are to leave them"; but "left it open", "left two dead" */
function leaving(view: SentenceView, clause: Clause): Sense | undefined {
  const { verb, end } = clause;
  if (verb.passive || !hasDate(view, clause)) return undefined;
  const object = view.tokens.slice(verb.last + 1, end);
  const stop = object.findIndex(
    ({ pos, start }) =>
      /^(?:ADP|PUNCT|ADV|SCONJ|CCONJ)$/.test(pos) ||
      view.timexes.some((t) => t.start <= start && start < t.end),
  );
  const words = object.slice(0, stop < 0 ? undefined : stop);
  const head = words.at(-1);
  const isBare = head === undefined;
  // "a stand-off that had left the country without a parliament": nobody went
  if (object.some(({ lower }, at) => at <= words.length && /^(?:without|with)$/.test(lower)))
    return undefined;
  const isPlace = isBare || leavable.test(head.lower) || isLeftByTroops(view, clause, words.length);
  if (isArmed(view, clause) && (isPlace || /^(?:them|it|there)$/.test(head.lower))) return pulling;
  return isPlace ? verbSenses.get("depart") : undefined;
}

const leavable =
  /^(?:country|city|capital|town|province|region|airport|territory|island|base|hospital|hotel|embassy|palace|village)$/;

/** "The Security Council will discuss the border on Tuesday": a body at work on a day of its own. */
function isSitting(view: SentenceView, clause: Clause, names: Names): boolean {
  if (clause.verb.passive || clause.verb.progressive) return false;
  // "discussed a summit on 3 June": the day of what it was about
  if (!timesOf(view, clause).some((t) => nounOf(view, t) === null)) return false;
  const subject = gather(subjectOf(view, clause), ({ entities }) => entities);
  if (subject.some((id) => names.entities[id]?.sort === "body")) return true;
  // "Ministers are to consider the report on Tuesday"
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  const from = clause.link === "infinitive" && above?.verb.lemma === "be" ? above : clause;
  return view.tokens
    .slice(from.start, clause.verb.first)
    .some(({ lower }) =>
      /^(?:council|parliament|assembly|cabinet|committee|ministers|leaders|lawmakers|ambassadors|senate|congress|commission)$/.test(
        lower,
      ),
    );
}

/** "wrote on Telegram that …", "tweeted on Friday": words that are published, not a letter or a book. */
function isPublished(view: SentenceView, { verb, end, index }: Clause): boolean {
  if (verb.passive) return false;
  const next = view.clauses[index + 1];
  if (next?.link === "that" && next.parent === index && verb.lemma !== "post") return true;
  const first = view.tokens[verb.last + 1];
  if (view.sentence.quotations.length > 0) return first?.pos !== "DET";
  return (
    verb.lemma === "tweet" ||
    view.tokens
      .slice(verb.last + 1, end)
      .some(({ lower }) => /^(?:telegram|twitter|facebook|x|weibo|instagram)$/.test(lower))
  );
}

/** "will continue to Lima on Friday" */
function goesOnTo({ tokens, places }: SentenceView, { verb, end }: Clause): boolean {
  const at = tokens[verb.last + 1]?.lower === "on" ? verb.last + 2 : verb.last + 1;
  return places.some((p) => p.first === at + 1 && p.first < end && p.preposition === "to");
}

/** "called the withdrawal “very disappointing”": what is thought of a deed. */
function branded(view: SentenceView, { verb, end }: Clause): Sense | undefined {
  if (verb.passive || verb.form !== "past") return undefined;
  const words = view.tokens.slice(verb.last + 1, end);
  if (!/^(?:the|this|that|its|his|her|their)$/.test(words[0]?.lower ?? "")) return undefined;
  const head = words.findIndex(({ pos }, at) => pos === "NOUN" && words[at + 1]?.pos !== "NOUN");
  const noun = words[head];
  const rest = words.slice(head + 1);
  const isDeed = noun !== undefined && (deeds.test(noun.lemma) || nounSenses.has(nounLemma(noun)));
  const isNamed = /^(?:ADJ|ADV|DET|PUNCT)$/.test(rest[0]?.pos ?? "") && rest[0]?.text !== ",";
  const isOpen = rest.length > 1 || /^(?:ADJ)$/.test(rest[0]?.pos ?? "");
  const quoted = view.sentence.quotations.some(
    ({ start }) => noun !== undefined && start > noun.end && start < (words.at(-1)?.end ?? 0),
  );
  if (noun !== undefined && quoted && noun.lemma !== "president") return judged(rest);
  if (!isDeed || !isNamed || !isOpen || rest[0]?.lower === "off") return undefined;
  return judged(rest);
}

function judged(words: SentenceView["tokens"]): Sense | undefined {
  const isGood = words.some(({ lemma, lower }) => isKindly(lower) || isKindly(lemma.toLowerCase()));
  return verbSenses.get(isGood ? "praise" : "denounce");
}

const deeds =
  /^(?:move|decision|response|action|act|step|measure|incident|claim|allegation|result|plan|proposal|comment|report|policy|behaviou?r|law)$/;

/** "dismissed the files as a fabrication" */
function isDismissedAs({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return !verb.passive && tokens.slice(verb.last + 2, end).some(({ lower }) => lower === "as");
}

/** What armed craft do that come near and do not visit. */
export const flyPast: Sense = { kind: "MOBILIZE", mode: null, act: "confront", frame: "alone" };

/** "Jets flew near the rig on Thursday" */
export function isFlyPast({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (/^(?:fly into|land|pass through)$/.test(verb.lemma)) return true;
  return (
    /^(?:fly|travel|drive|go|come)$/.test(verb.lemma) &&
    /^(?:into|near|over|along|around|close|within|across|through|past)$/.test(
      tokens[verb.last + 1]?.lower ?? "",
    )
  );
}

/** "returned most of them to Oslo", "returned the note": who does it stays where he is. */
export function isGivenBack({ tokens, timexes }: SentenceView, { verb }: Clause): boolean {
  const next = tokens[verb.last + 1];
  const isTime = timexes.some((t) => t.first === verb.last + 1);
  if (verb.lemma !== "return" || verb.passive || isTime || next?.lower === "home") return false;
  const isSome = /^(?:most|some|all|many|both)$/.test(next?.lower ?? "");
  return isSome || /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next?.pos ?? "");
}

/** "saw the premier on Friday", but not "saw him as a rival" */
function isReceived(view: SentenceView, clause: Clause): boolean {
  const { verb, start, end } = clause;
  if (verb.passive || !/^(?:past|future|infinitive)$/.test(verb.form)) return false;
  const [whom] = objectOf(view, clause);
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  // "declined to see them": whoever they are
  const isRefused = verb.form === "infinitive" && refuseVerbs.has(above?.verb.lemma ?? "");
  const next = view.tokens[verb.last + 1];
  if (isRefused && (whom || /^(?:him|her|them)$/.test(next?.lower ?? ""))) return true;
  if (whom?.sort !== "person" && whom?.form !== "pronoun") return false;
  if (!hasDate(view, clause) && !view.places.some((p) => p.first > whom.last && p.first < end))
    return false;
  const words = view.tokens.slice(start, end);
  return (
    !words.some(({ lower }) => /^(?:as|off|through)$/.test(lower)) &&
    subjectOf(view, clause).some(({ sort }) => sort === "person" || sort === "body")
  );
}

/** "spoke to both by video link": by wire, two sides even where one has no name. */
export function isByWire({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const words = tokens.slice(verb.last + 1, end).map(({ lower }) => lower);
  const by = words.findIndex((word) => /^(?:by|via|over)$/.test(word));
  return (
    by >= 0 &&
    words.slice(by, by + 4).some((word) => /^(?:phone|telephone|video|videolink)$/.test(word)) &&
    words.some((word) => /^(?:to|with)$/.test(word))
  );
}

/** "each of them was received by X", "both were received": people, of whatever name. */
export function areReceived({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  return (
    verb.passive &&
    verb.lemma === "receive" &&
    tokens
      .slice(start, verb.first)
      .some(
        ({ lower, lemma }) =>
          /^(?:each|both|they|he|she|them|delegations?|commission|mission|team|members|party)$/.test(
            lower,
          ) || nounSenses.get(lemma)?.act === "visit",
      )
  );
}
