// Days that stand near a verb and are another's: of what is condemned, of the summit that one is invited to.

import { isBreach } from "../status/worded.ts";
import { bounds } from "#model/edtf.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import { isBehindReason } from "../clauses/reasonBehind.ts";
import { isDoneInBlow } from "./doneInBlow.ts";
import { isOfReason } from "./ofReason.ts";
import { placeNoun } from "../nouns/nounPlace.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { isSaidIn } from "../nouns/saidIn.ts";
import { isNounTrigger } from "../nouns/nounTrigger.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "condemned the test carried out on 3 May", "welcomes the accord signed on 10 April": a day of what is condemned. */
export function isOfWhatIsMinded(
  { tokens }: SentenceView,
  { link, verb, parent }: Clause,
  to: Clause,
) {
  return (
    link === "participle" &&
    parent === to.index &&
    verb.form === "past" &&
    verb.first === verb.main &&
    mindVerbs.has(to.verb.lemma) &&
    /^(?:NOUN|PROPN)$/.test(tokens[verb.first - 1]?.pos ?? "")
  );
}

/** "defended on Friday its decision to expel him": the noun, before which stands the day of the words; null elsewhere. */
export function decisionMinded(
  view: SentenceView,
  { link, verb }: Clause,
  above: Clause,
): number | null {
  if (link !== "infinitive") return null;
  const minds =
    mindVerbs.has(above.verb.lemma) || /^(?:defend|explain|justify)$/.test(above.verb.lemma);
  const noun = minds ? governingNoun(view, verb.first) : undefined;
  return noun && /^(?:decision|move)$/.test(noun.lower) ? view.tokens.indexOf(noun) : null;
}

/** Days back that news still speaks of what was done, and condemns it anew. */
const reach = { from: 4, to: 60 };

/** "condemned the violation of its airspace on 3 April", told in May: a day of the violation. */
export function isOfWhatIsCondemned(
  { tokens, published }: SentenceView,
  { first, edtf }: Timex & Placed,
  { verb }: Clause,
): boolean {
  if (!mindVerbs.has(verb.lemma) || first <= verb.last || published === null || edtf === null)
    return false;
  const back = published - bounds(edtf).latest;
  if (back < reach.from || back > reach.to) return false;
  const [article, noun] = tokens.slice(verb.last + 1, verb.last + 3);
  if (article?.pos !== "DET" || noun?.pos !== "NOUN") return false;
  // "the assault, detention and abuse of a team"
  let of = verb.last + 3;
  while (/^(?:NOUN|CCONJ)$/.test(tokens[of]?.pos ?? "") || tokens[of]?.text === ",") of += 1;
  return of < first && tokens[of]?.lower === "of" && !isSaidIn(tokens, of, first);
}

/** "accused Chile of breaking an accord struck last week": a day of the accord, and not of the words. */
export function isOfMadeNoun(view: SentenceView, time: Placed, { at, kind }: Candidate): boolean {
  if (!/^(?:ACCUSE|SUPPORT|REQUEST|REJECT|THREATEN)$/.test(kind)) return false;
  const own = view.clauses.find(({ start, end }) => start <= time.first && time.first < end);
  if (!own || !/^(?:participle|resume)$/.test(own.link)) return false;
  if (own.verb.form !== "past" || own.verb.passive) return false;
  const noun = own.verb.first - 1;
  if (own.verb.first !== own.verb.main || noun <= at || !isNounTrigger(view, noun)) return false;
  // "ruled it out in a declaration issued on Friday": there it was said
  return !/^(?:in|at|during|through|by|with|after|following)$/.test(
    placeNoun(view, noun).preposition ?? "",
  );
}

/** "The memorandum builds on an agreement signed in 2013": the year of the agreement. */
export function isOfOtherPaper(
  view: SentenceView,
  time: Placed,
  { at, clause }: Candidate,
): boolean {
  const own = view.clauses.find(({ start, end }) => start <= time.first && time.first < end);
  const above = view.clauses[clause];
  if (!own || !above || own.link !== "participle" || own.parent !== clause) return false;
  const noun = own.verb.first - 1;
  return (
    own.verb.form === "past" &&
    own.verb.first === own.verb.main &&
    // "The pact replaces one signed in 1990"
    (view.tokens[noun]?.pos === "NOUN" || view.tokens[noun]?.lower === "one") &&
    at < above.verb.first &&
    noun > above.verb.last
  );
}

/** "was invited to the Ministry on 3 May": called in on that day; "was invited to a summit on 3 May" was not. */
export function isCalledIn(
  view: SentenceView,
  timex: Timex & Placed,
  { at, outcome }: Candidate,
): boolean {
  if (outcome.status === "declined" && isJustPast(view, timex)) return true;
  const between = view.tokens.slice(at + 1, timex.first);
  // "invited the president on Friday": to nothing that could be on that day
  const link = between.findIndex(({ lower }) => /^(?:to|for|at|in|as)$/.test(lower));
  if (link < 0 && between.some(({ pos }) => pos === "PROPN")) return true;
  if (isAskedOver(view, timex, at)) return true;
  return (
    timex.edtf !== null &&
    view.published !== null &&
    bounds(timex.edtf).latest <= view.published &&
    between.some(({ lower }) =>
      /^(?:ministry|office|palace|residence|headquarters)$/.test(lower),
    ) &&
    !between.some(({ pos }) => pos === "VERB") &&
    nounOf(view, timex) === null
  );
}

/** "spurned its invitation to the summit on Monday", told on Wednesday: the day of the answer. */
function isJustPast({ published }: SentenceView, { edtf }: Timex): boolean {
  if (edtf?.kind !== "day" || published === null) return false;
  const { latest } = bounds(edtf);
  return latest <= published && published - latest <= reach.from + 3;
}

/** "invited the premier to Lima on Friday", "an invitation to Chile's president on Friday": to come later, as the day is past. */
function isAskedOver(view: SentenceView, timex: Timex & Placed, at: number): boolean {
  const { tokens, published } = view;
  if (timex.edtf === null || published === null) return false;
  const { earliest, latest } = bounds(timex.edtf);
  if (latest > published || published - earliest > reach.from + 3) return false;
  for (let n = at + 1; n < timex.first; n++) {
    if (isNounTrigger(view, n) || tokens[n]?.pos === "VERB") return false;
    if (tokens[n]?.lower !== "to") continue;
    const isNamed = [...view.places, ...view.mentions].some(
      ({ first, last }) => first <= n + 2 && last > n,
    );
    if (!isNamed || /^(?:the|a|an|its|their)$/.test(tokens[n + 1]?.lower ?? "")) return false;
  }
  return true;
}

/** "congratulated him on his win in Sunday's election", "thanked her for help in last week's rescue": the noun's. */
export function isOfMindedNoun(
  view: SentenceView,
  time: Timex & Placed,
  candidate: Candidate,
): boolean {
  if (isOfReason(view, time, candidate)) return true;
  const { at, clause: index } = candidate;
  const { tokens } = view;
  // "sanctioned him for his part in the coup in May"
  if (isBehindReason(view, at, time.first) && nounOf(view, time) !== at) return true;
  const clause = view.clauses[index];
  if (!clause || clause.verb.main !== at || time.first <= at || !mindVerbs.has(clause.verb.lemma))
    return false;
  const [next, noun] = [tokens[time.last + 1], tokens[time.last + 2]];
  if (/^['’]s?$/.test(next?.text ?? "")) return /^(?:NOUN|ADJ|PROPN)$/.test(noun?.pos ?? "");
  const article = tokens[time.first - 1];
  return article?.lower === "the" && /^(?:NOUN|ADJ)$/.test(next?.pos ?? "");
}

/** "families parted by the 1950-53 war": years of the war, and of nothing else. */
export function isOfYearsThing(
  { tokens }: SentenceView,
  { first, last, edtf }: Timex & Placed,
): boolean {
  if (edtf === null || lengthOf(edtf) < 365) return false;
  const owner = tokens[first - 1];
  // "tore up its 1992 accord", "scrapped Peru's 1992 accord"
  const isOwned =
    owner?.pos === "DET" ||
    /^(?:its|his|her|their)$/.test(owner?.lower ?? "") ||
    (owner?.pos === "PART" && /^['’]s?$/.test(owner.text));
  return isOwned && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.pos ?? "");
}

/** "scrapped a 2001 agreement on Friday": the year of what is scrapped, where it is not made. */
export function isYearOfOther(
  view: SentenceView,
  timex: Timex & Placed,
  candidate: Candidate,
): boolean {
  if (isNameOfThing(view, timex, candidate)) return true;
  const { sense, outcome, at } = candidate;
  const isBefore = timex.first <= at && outcome.status !== "cancelled";
  if (isBefore || !isOfYearsThing(view, timex)) return false;
  const isMade = /^(?:sign|agree|truce)$/.test(sense.act) && outcome.status === "held";
  if (isElected(view, timex, candidate) || isDoneInBlow(view.tokens, timex, candidate))
    return false;
  return (
    !isMade || view.timexes.some((t) => t !== timex && t.edtf !== null && !isOfYearsThing(view, t))
  );
}

/** "Roca defeated Vik in the 2013 election": who won then did so in that year. */
function isElected(
  { tokens }: SentenceView,
  { first, last }: Placed,
  { word, at }: Candidate,
): boolean {
  if (!/^(?:defeat|beat|win|lose|elect|re-elect|oust|unseat|stand|run|vote)$/.test(word))
    return false;
  // "won the 2013 election"
  const isIn =
    (at === first - 2 || /^(?:in|at)$/.test(tokens[first - 2]?.lower ?? "")) &&
    tokens[first - 1]?.pos === "DET";
  return (
    isIn &&
    tokens
      .slice(last + 1, last + 4)
      .some(({ lower }) => /^(?:elections?|vote|polls?|ballot|runoff|referendum)$/.test(lower))
  );
}

/** "signed the 2010 convention on Monday", "turned down the May parade on Friday": what names a thing yields to a day. */
function isNameOfThing(
  view: SentenceView,
  timex: Timex & Placed,
  { outcome, echo, clause, at }: Candidate,
): boolean {
  if (echo || outcome.status === "cancelled" || !isMonthOrYear(timex)) return false;
  const { tokens, timexes } = view;
  if (!/^(?:DET|PRON)$/.test(tokens[timex.first - 1]?.pos ?? "")) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[timex.last + 1]?.pos ?? "")) return false;
  // "May 3, 2012: Peru boycotts a June summit": the entry has a date
  if (view.entry && view.entry.start !== timex.start && outcome.status !== "planned")
    return at < timex.first || at > timex.last + 3;
  const own = view.clauses[clause];
  return timexes.some(
    ({ first, edtf }) =>
      own !== undefined &&
      first >= own.start &&
      first < own.end &&
      edtf?.kind === "day" &&
      tokens[first - 1]?.lower === "on",
  );
}

/** "May", "2010"; but "last month" */
function isMonthOrYear({ edtf, text }: Timex): boolean {
  return /^(?:month|year)$/.test(edtf?.kind ?? "") && !text.includes(" ");
}

/** "accused Peru of attacking the town on 2 May": the day of the attack, not of the words. */
export function isCharge(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view;
  const { verb } = clause;
  return (
    verb.form === "gerund" &&
    !isBreach(view, clause) &&
    /^(?:of|for|on)$/.test(tokens[verb.first - 1]?.lower ?? "") &&
    !goesOn.test(verb.lemma) &&
    !isVoteOn(tokens, verb.first - 1)
  );
}

/** "accused Peru of spying on Friday": what goes on has no one day. */
export const goesOn =
  /^(?:spy|meddle|interfere|harbou?r|shelter|support|back|fund|finance|arm|train|seek|try|plan|plot|fuel|stoke|undermine|destabili[sz]e|incite|foment|threaten|ignore|mislead|lie|exploit|obstruct|drag|stall|smuggle)$/;

/** "held a referendum on annexing the town in May", "signed an accord on building it": when it was held, or signed. */
function isVoteOn(tokens: SentenceView["tokens"], on: number): boolean {
  return (
    tokens[on]?.lower === "on" &&
    /^(?:referendum|vote|ballot|talks|negotiations|discussions|agreement|accord|deal|memorandum|treaty|pact|protocol|document)s?$/.test(
      tokens[on - 1]?.lower ?? "",
    )
  );
}
