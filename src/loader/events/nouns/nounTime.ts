// Whose a time is in the phrase of an event noun: "the killings of December 1982", "last month’s summit".

import { bounds } from "#model/edtf.ts";
import { months } from "#model/calendar.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import { isBesideAct, ofBehind, opensNoun, owners } from "./acts.ts";
import { isNounTrigger } from "./nounTrigger.ts";
import { isFeltAt } from "./feltAt.ts";
import { handing, isHanded, rulesOut } from "./handedPaper.ts";
import { isOnlyNear } from "./nearWar.ts";
import { isOnMargins } from "./onMargins.ts";
import { placeNoun } from "./nounPlace.ts";
import { isOfBoth, isRightOf } from "./ofBoth.ts";
import { isExchanged, isOffered, isOfItsYear, isOfVerbBehind, ofItsOwnDay } from "./notItsDay.ts";
import { isOfOtherClause } from "./otherClause.ts";
import { isDayOfWords } from "./saidIn.ts";
import { isTalkedOver } from "./talkedOver.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** The event noun in whose phrase a time or a place stands, as its token; null for none. */
export function nounOf(view: SentenceView, found: Placed): number | null {
  const behind = nounBehind(view, found);
  if (behind !== null) return behind;
  const before = nounBefore(view, found);
  if (before === null || isDayOfWords(view, before, found) || isExchanged(view, before))
    return null;
  // "came under attack on Friday"
  const isUnder = view.tokens[before - 1]?.lower === "under";
  return isUnder || (isOffered(view, before) && isOver(view, found)) ? null : before;
}

function isOver({ timexes, published }: SentenceView, { first }: Placed): boolean {
  const edtf = timexes.find((time) => time.first === first)?.edtf;
  return published !== null && edtf != null && bounds(edtf).latest <= published;
}

/** "last month’s summit", "the May 3 massacre", "her March election" */
function nounBehind(view: SentenceView, { first, last }: Placed): number | null {
  const { tokens } = view;
  const owning = /^(?:['’]s?)$/.test(tokens[last + 1]?.text ?? "");
  const isOwner = owning || /['’]s?$/.test(tokens[last]?.text ?? "");
  if (!isOwner && !opensNoun(tokens[first - 1])) return null;
  let noun: number | null = null;
  for (let at = last + (owning ? 2 : 1); at < Math.min(tokens.length, last + 7); at++) {
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(tokens[at]?.pos ?? "")) break;
    if (isNounTrigger(view, at)) noun = at;
  }
  return noun;
}

/** "the summit in Lima on June 3": behind the noun and what hangs on it, which no verb breaks off. */
function nounBefore(view: SentenceView, timex: Placed): number | null {
  const { tokens } = view;
  const before = tokens[timex.first - 1]?.lower ?? "";
  if (edges.test(before) || isOfVerbBehind(view, timex)) return null;
  const isOf = before === "of";
  for (let at = timex.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return null;
    const of = ofBehind(view, at);
    const inner = of === null || of < timex.last ? null : nounFrom(view, of + 1);
    if (inner !== null) return inner;
    const isNoun = isNounTrigger(view, at);
    if (isNoun && (isLeftBehind(view, at) || isOfPaper(view, at))) continue;
    if (isNoun && isOfItsYear(view, at, timex)) continue;
    if (isNoun && isTalkedOver(view, at, timex.first)) return null;
    if (isNoun && !isInName(view, at)) return isNamedPaper(view, at) && !isOf ? null : at;
    if (isBesideAct(view, at)) continue;
    const carriesOn =
      /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(token.pos) ||
      // "a long-range rocket"
      (token.text === "-" && tokens[at - 1]?.end === token.start) ||
      owners.has(token.lower) ||
      joints.has(token.lower) ||
      isSet(view, at) ||
      // "the assault on the Nile Mission (NM) in Oslo on 2 July"
      token.text === ")" ||
      (token.text === "(" && tokens[at + 2]?.text === ")") ||
      // "a meeting of envoys, scheduled to be held in Oslo on 2 July"
      (token.text === "," && setting.has(tokens[at + 1]?.lower ?? "")) ||
      isInAddress(view, at) ||
      // "the attack in Lima, Peru said on Monday": behind the place a verb begins
      (!/^(?:VERB|AUX)$/.test(token.pos) &&
        view.places.some((p) => p.first <= at && at <= p.last + 1));
    if (!carriesOn) return null;
    if (order.has(token.lower)) return null;
    // A place may stand behind the noun's own time: "the arrest last week of two men near Oslo".
    if ("edtf" in timex && view.timexes.some((t) => t.first <= at && at <= t.last)) return null;
  }
  return null;
}

/** The commas of "in Tacna, Green County, Peru, on 2 July". */
function isInAddress({ tokens, places }: SentenceView, at: number): boolean {
  if (tokens[at]?.text !== "," || tokens[at - 1]?.pos !== "PROPN") return false;
  let end = at + 1;
  while (tokens[end]?.pos === "PROPN" && end < at + 4) end++;
  return end > at + 1 && places.some((p) => p.first === at + 1 || p.first === end + 1);
}

/** The "protest" of "handed over a note of protest on 4 June": the day is that of the handing. */
function isOfPaper({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens[at - 1]?.lower === "of" &&
    /^(?:notes?|letters?|messages?|words?|vote|motion)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** The "pact" of "its withdrawal from the pact in March": what is left has no day there. */
function isLeftBehind({ tokens }: SentenceView, at: number): boolean {
  for (let n = at - 1; n > at - 6; n--) {
    const { lower = "", pos = "" } = tokens[n] ?? {};
    if (lower === "from")
      return /^(?:withdrawal|exit|departure|pullout|expulsion|secession|resignation)$/.test(
        tokens[n - 1]?.lower ?? "",
      );
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos)) return false;
  }
  return false;
}

/** The "Ceasefire" of "the Ceasefire and Transition Monitoring Team", the "Conflict" of "the Resolution of the Conflict". */
function isInName({ tokens }: SentenceView, at: number): boolean {
  const isName = (n: number) => /^\p{Lu}\p{Ll}/u.test(tokens[n]?.text ?? "");
  if (!isName(at)) return false;
  const next = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
  if (isName(next) && isName(next + 1)) return true;
  const of = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  return tokens[of]?.lower === "of" && isName(of - 1);
}

/** "a conference slated for 25 July", "a summit to be held in Oslo in July": what gives it its day. */
function isSet({ tokens }: SentenceView, at: number): boolean {
  const [word = "", next = ""] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (setting.has(word)) return /^(?:for|on|in|to)$/.test(next);
  // "a ceasefire beginning 10 June"
  if (word === "beginning" || word === "starting") return true;
  if (/^(?:be|held)$/.test(word))
    return /^(?:be|held)$/.test(tokens[at - 1]?.lower ?? "") || next === "held";
  return false;
}

const setting: ReadonlySet<string> = new Set(
  "scheduled rescheduled slated set planned due fixed foreseen called convened arranged billed expected".split(
    " ",
  ),
);

/** The event noun that a phrase comes to. */
function nounFrom(view: SentenceView, from: number): number | null {
  for (let at = from; at < from + 8; at++) {
    if (isNounTrigger(view, at)) return at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT|PART)$/.test(view.tokens[at]?.pos ?? "")) return null;
  }
  return null;
}

/** "the visit of A to B", "the girls’ school" */
const joints: ReadonlySet<string> = new Set("to ' ’ 's ’s - first as".split(" "));
/** "withdrew from the World Heritage Convention on June 26": a treaty is of no day, what is done to it is. */
export function isNamedPaper({ tokens }: SentenceView, at: number): boolean {
  const isName = (n: number) => /^\p{Lu}/u.test(tokens[n]?.text ?? "");
  return papers.test(tokens[at]?.text ?? "") && isName(at - 1) && isName(at - 2);
}

const papers = /^(?:Convention|Treaty|Covenant|Charter|Protocol|Pact|Accord|Agreement|Statute)$/;

const edges = /^(?:since|before|after|until|till|by)$/;
const order: ReadonlySet<string> = new Set(
  "since before after until till following ahead".split(" "),
);

/** True where the time is the noun’s and says nothing of what the clause’s verb tells. */
export function isNounsAlone(
  view: SentenceView,
  timex: Timex & Placed,
  { at, kind, word, echo, clause: own, outcome }: Candidate,
): boolean {
  const isToCome = outcome.status === "planned";
  if (isOfOtherThing(view, timex, at)) return true;
  const noun = nounOf(view, timex);
  if (noun === null || noun === at) return false;
  // "issued a joint statement on Friday", "heard a briefing on Tuesday by Roca"
  if (/^(?:issue|release|publish|hear)$/.test(word)) return false;
  const place = placeNoun(view, noun);
  const { preposition, role, predicate, first } = place;
  // "came to the brink of war in March", "discussed it on the margins of the summit on Monday"
  if (
    isOnlyNear(view, place) ||
    isOnMargins(view.tokens, noun) ||
    isOfBoth(view, timex, place, outcome)
  )
    return false;
  // "lodged a protest with Peru on Friday"
  if (role === "object" && preposition === null && handing.test(word)) return false;
  // "withdrew from a pact with Peru on Friday", "was suspended from the pact in March", "freed from house arrest on Monday"
  if (preposition === "from" && leaving.test(word) && timex.first > noun)
    return isRightOf(view, timex, noun);
  if (/^(?:before|since|until|over|about|despite|from)$/.test(preposition ?? "")) return true;
  // Who says a thing "after talks on Friday" says it there and then.
  if (/^(?:after|following)$/.test(preposition ?? "")) return !isSaying(kind);
  // "expressed concern at the fighting in Lima last week", "urged them to keep the truce of 3 May"
  if (/^(?:at|with)$/.test(preposition ?? "") && isFeltAt(view, first)) return true;
  // "On her arrival in Lima on Monday she laid a wreath"
  if (preposition === "on" && /^(?:arrival|return|departure)$/.test(view.tokens[noun]?.lower ?? ""))
    return false;
  // "In a joint statement they reaffirmed the truce of 3 May": two nouns, of which each has its own
  const isElsewhere = isOfOtherClause(view, timex, place, own);
  if (isRightOf(view, timex, noun) && (isElsewhere || isNounTrigger(view, at))) return true;
  // "told a news conference in Lima on Monday": there and then
  if (isAudience(view, noun)) return false;
  // "apologized for Saturday's raid", "apologized for the detention of an envoy in May"
  const isOwner = /^['’]s?$/.test(view.tokens[timex.last + 1]?.text ?? "");
  const isBehind = timex.first > noun && noun > at && /^(?:SUPPORT|ACCUSE)$/.test(kind);
  if ((isOwner || isBehind) && preposition === "for" && isMind(kind)) return true;
  // "agreed to pay victims of the 1986 bombing"
  const isItsYear = timex.first < noun && /^\d{4}$/.test(timex.text);
  if (isItsYear && /^(?:of|on|to|under|against|by|with)$/.test(preposition ?? "")) return true;
  if (/^(?:at|during|in|for)$/.test(preposition ?? "") || echo || isElsewhere) return false;
  // "will discuss the sanctions in P next Tuesday"
  if (isToCome && !isPast(view, timex)) return false;
  // "vetoed a resolution on Friday": an act of its own day
  // "denounced the treaty with Chile in May": left it then
  if (kind === "SANCTION" && word === "denounce") return false;
  // "called a truce in April": no name for it
  const isMade = word === "call" && kind === "AGREE";
  const minds =
    !isMade &&
    (mindVerbs.has(word) || isMind(kind)) &&
    !ofItsOwnDay.test(word) &&
    !rulesOut.test(word);
  const goes = /^(?:follow|come|end|bring)$/.test(word) && timex.first > at;
  if (!minds && !goes) return false;
  if (role === "subject" && predicate && predicate.verb.first > noun) return timex.last < at;
  return timex.last < first + 1 || isPastOf(view, timex, noun) || timex.first <= noun;
}

const leaving =
  /^(?:withdraw|suspend|expel|exclude|remove|bar|eject|secede|pull out|walk out|walk away|storm out|break away|free|release|discharge|let go)$/;

/** "told a news conference", "addressed the emergency meeting": who hears it. */
function isAudience(view: SentenceView, noun: number): boolean {
  const { role, predicate } = placeNoun(view, noun);
  return role === "object" && /^(?:tell|address|brief|inform)$/.test(predicate?.verb.lemma ?? "");
}

/** "met to discuss a recent clash", "in response to its recent expulsion": of the noun, whatever it is, and of no verb. */
export function isOfOtherThing(
  { tokens }: SentenceView,
  { first, last }: Placed,
  act: number,
): boolean {
  if (first !== last || !/^(?:recent|latest|current)$/.test(tokens[first]?.lower ?? ""))
    return false;
  let noun = first + 1;
  while (/^(?:ADJ|PROPN|PUNCT|VERB)$/.test(tokens[noun]?.pos ?? "") && noun < first + 4) noun++;
  while (tokens[noun + 1]?.pos === "NOUN") noun++;
  return noun !== act && act !== first + 1 && tokens[noun]?.pos === "NOUN";
}

const isSaying = (kind: string) => /^(?:STATEMENT|ACCUSE|REQUEST|THREATEN)$/.test(kind);

/** "condemned the raid in P", but "condemned it in a speech in P": a place of what the verb is about. */
export function isNounsPlace(view: SentenceView, place: Placed, kind: Candidate["kind"]): boolean {
  const noun = isMind(kind) ? nounOf(view, place) : null;
  if (noun === null || isAudience(view, noun)) return false;
  if (isFeltAt(view, placeNoun(view, noun).first)) return true;
  if (isHanded(view, noun)) return false;
  return !/^(?:at|during|in|on|after|following)$/.test(placeNoun(view, noun).preposition ?? "");
}

/** Acts of the mind or the mouth, which what they are about does not date or place. */
const isMind = (kind: string) => /^(?:ACCUSE|SUPPORT|STATEMENT|REQUEST|REJECT|PROTEST)$/.test(kind);

/** "of December 1982", "near the ford on 15 February", "on 15 February, in which": the noun’s own, whoever speaks of it. */
function isPastOf(view: SentenceView, timex: Timex & Placed, noun: number): boolean {
  const { tokens, places } = view;
  if (tokens[timex.first - 1]?.lower === "of") return true;
  if (places.some((p) => p.first > noun && p.last < timex.first)) return true;
  const next = tokens[timex.last + 1];
  if (
    /^(?:of|by|against)$/.test(next?.lower ?? "") ||
    (next?.text === "," && /^(?:in|when|where|which)$/.test(tokens[timex.last + 2]?.lower ?? ""))
  )
    return true;
  const named = months.some((month) => timex.text.includes(month.slice(0, 3)));
  return named && timex.edtf !== null && isDaysBack(view, bounds(timex.edtf).latest);
}

function isPast({ published }: SentenceView, { edtf }: Timex): boolean {
  return edtf !== null && published !== null && bounds(edtf).earliest < published;
}

/** The news is told within days; what lies further back is what the news is about. */
function isDaysBack({ published }: SentenceView, day: number): boolean {
  return published !== null && Math.abs(published - day) > 3;
}
