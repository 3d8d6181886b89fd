// Verbs that say of which thing or which people one speaks, and tell nothing new.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isJoinedThere } from "./companions.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Those of whom, or that in which, something is told besides. */
export function isOfTold(view: SentenceView, clause: Clause): boolean {
  return (
    isOfThose(view, clause) ||
    isOfSitting(view, clause) ||
    isCaused(view, clause) ||
    isMeasureUndone(view, clause) ||
    isJoinedThere(view.tokens, clause) ||
    isPlanUndone(view, clause) ||
    isMovedThereby(view, clause) ||
    isAsCalledFor(view, clause) ||
    isUnset(view.tokens, clause) ||
    isFilmed(view.tokens, clause) ||
    isTollOfWar(view, clause)
  );
}

/** "in footage shot by a crew in Lima" */
function isFilmed(tokens: SentenceView["tokens"], { verb }: Clause): boolean {
  return (
    verb.lemma === "shoot" &&
    /^(?:footage|videos?|films?|pictures?|photos?|photographs?|scenes?|images?|documentary)$/.test(
      tokens[verb.first - 1]?.lower ?? "",
    )
  );
}

/** "has set no date for it", "gave no details" */
function isUnset(tokens: SentenceView["tokens"], { verb }: Clause): boolean {
  return (
    !verb.passive &&
    tokens[verb.last + 1]?.lower === "no" &&
    /^(?:dates?|timetable|timeline|deadline|schedule|venue|details|reasons?|conditions)$/.test(
      tokens[verb.last + 2]?.lower ?? "",
    )
  );
}

/** "withdrew, as called for in a resolution", "as agreed in Lima": what a deed goes by. */
function isAsCalledFor({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  // "as agreed at the visit in March": that they agreed then is told
  if (timexes.some(({ first }) => first > verb.last && first < end)) return false;
  return (
    tokens[verb.first - 1]?.lower === "as" &&
    verb.first === verb.main &&
    tokens[verb.first]?.lower.endsWith("ed") === true &&
    /^(?:call for|require|demand|request|agree|promise|pledge|plan|envisage|stipulate|mandate|schedule)$/.test(
      verb.lemma,
    )
  );
}

/** "agreed to extend the deadline to Tuesday": by agreeing they have. */
function isMovedThereby({ clauses }: SentenceView, { link, parent, verb }: Clause): boolean {
  if (link !== "infinitive" || parent === null) return false;
  const above = clauses[parent]?.verb;
  return (
    above?.form === "past" &&
    /^(?:agree|decide|vote)$/.test(above.lemma) &&
    /^(?:extend|prolong|postpone|delay|defer|put off|push back|bring forward)$/.test(verb.lemma)
  );
}

/** "a war between Peru and Chile from 1998 to 2000 that killed thousands": what it cost, told with the war. */
function isTollOfWar({ tokens, timexes }: SentenceView, { joint, verb }: Clause): boolean {
  if (joint === null || verb.passive || !/^(?:kill|claim|displace|uproot|cost)$/.test(verb.lemma))
    return false;
  if (!/^(?:that|which)$/.test(tokens[joint]?.lower ?? "") || verb.first !== joint + 1)
    return false;
  const noun = tokens.findLastIndex(
    ({ pos }, at) =>
      at < joint &&
      !/^(?:PROPN|ADP|CCONJ|DET|NUM)$/.test(pos) &&
      !timexes.some((t) => t.first <= at && at <= t.last),
  );
  return wars.has(tokens[noun]?.lower ?? "");
}

const wars: ReadonlySet<string> = new Set(
  "war conflict fighting insurgency rebellion uprising violence hostilities clashes".split(" "),
);

/** "the families of those killed", "the trial of two men accused of spying opened": told before. */
function isOfThose({ tokens, clauses, timexes, sentence }: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  const isBare = verb.first === verb.main && /^(?:past|participle)$/.test(verb.form);
  if (isBare && /^(?:accuse|suspect|convict)$/.test(verb.lemma) && sentence.zone === "body")
    return (
      tokens[verb.last + 1]?.lower === "of" &&
      tokens[phraseStart(tokens, verb.first - 1) - 1]?.lower === "of" &&
      clauses.some(({ index, link }) => index > clause.index && link === "resume") &&
      !timexes.some(({ first }) => first >= clause.start && first < clause.end)
    );
  // "the third foreigner killed there in a year": a count of what is told
  if (isBare && isCounted(tokens, verb.first)) return true;
  return isBare && /^(?:those|anyone|everyone)$/.test(tokens[verb.first - 1]?.lower ?? "");
}

/** "the third foreigner": a number, and nothing but a noun behind it. */
function isCounted(tokens: SentenceView["tokens"], end: number): boolean {
  const noun = tokens[end - 1]?.pos === "NOUN" ? end - 2 : 0;
  const at = tokens[noun]?.pos === "ADJ" && !ranks.has(tokens[noun]?.lower ?? "") ? noun - 1 : noun;
  return ranks.has(tokens[at]?.lower ?? "");
}

const ranks: ReadonlySet<string> = new Set("second third fourth fifth sixth latest".split(" "));

/** "a resolution, which imposed sanctions": the paper does it, when it is adopted. */
export function isOfPaper(
  { tokens, timexes }: SentenceView,
  { link, joint, verb }: Clause,
): boolean {
  // "the resolution, which was adopted by 13 votes": that is done to it
  if (verb.passive && /^(?:adopt|pass|approve|reject|veto|defeat|endorse|table)$/.test(verb.lemma))
    return false;
  if (link !== "relative" || joint === null || verb.first !== joint + 1) return false;
  const before = tokens
    .slice(0, joint)
    .findLast(
      ({ pos }, at) =>
        /^(?:NOUN|PROPN)$/.test(pos) && !timexes.some((t) => t.first <= at && at <= t.last),
    );
  const papers = /^(?:resolution|decree|law|decision|regulation)$/;
  return tokens[joint]?.lower === "which" && papers.test(before?.lower ?? "");
}

/** "gave him a note that described the raid as a breach": what a paper says, when it is given. */
export function isSaidByPaper({ tokens }: SentenceView, { link, joint, verb }: Clause): boolean {
  // "The accord calls for a truce by Friday": what it says, when it is signed
  if (
    verb.form === "present" &&
    !verb.perfect &&
    !verb.passive &&
    /^(?:call for|demand|require)$/.test(verb.lemma)
  )
    return accords.test(tokens[verb.first - 1]?.lower ?? "");
  if (link !== "relative" || joint === null || verb.first !== joint + 1 || verb.passive)
    return false;
  return /^(?:note|letter|message|statement|communiqu[eé]|reply|memorandum|petition|declaration)$/.test(
    tokens[joint - 1]?.lower ?? "",
  );
}

const accords =
  /^(?:agreement|accord|pact|treaty|deal|truce|ceasefire|plan|roadmap|proposal|draft|resolution|text|protocol|constitution|law)$/;

/** "A mission that the league had announced for Friday did not take place": what became of it is told. */
function isPlanUndone({ clauses }: SentenceView, { index, link, verb }: Clause): boolean {
  if (link !== "relative" || !verb.perfect || verb.lemma !== "announce") return false;
  const next = clauses[index + 1];
  if (!next || !/^(?:resume|main)$/.test(next.link)) return false;
  return next.verb.negated || (next.verb.passive && cancelVerbs.has(next.verb.lemma));
}

/** "lifted the sanctions imposed on Peru": which ones, of no day and by nobody that is told. */
function isMeasureUndone({ tokens, clauses, timexes }: SentenceView, clause: Clause): boolean {
  const { verb, link, parent, start, end } = clause;
  const above = parent === null ? undefined : clauses[parent]?.verb.lemma;
  return (
    link === "participle" &&
    verb.first === verb.main &&
    /^(?:impose|levy|slap)$/.test(verb.lemma) &&
    /^(?:lift|ease|relax|loosen|remove|drop|end|suspend|waive|extend|renew|tighten)$/.test(
      above ?? "",
    ) &&
    !tokens.slice(start, end).some(({ lower }) => lower === "by") &&
    !timexes.some(({ first, edtf }) => first >= start && first < end && edtf !== null)
  );
}

/** "hope to have an agreement signed", "had the crew released": who has it done is told. */
function isCaused({ clauses, tokens }: SentenceView, { index, link, verb }: Clause): boolean {
  const before = clauses[index - 1];
  if (link !== "resume" || verb.first !== verb.main || verb.form !== "past" || !before)
    return false;
  return (
    before.verb.lemma === "have" &&
    before.verb.last < verb.first - 1 &&
    tokens
      .slice(before.verb.last + 1, verb.first)
      .every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pos))
  );
}

/** "The talks, attended by X, took place": says who sat there, and nothing new. */
function isOfSitting({ tokens }: SentenceView, { verb }: Clause): boolean {
  const isBare = verb.first === verb.main && /^(?:past|participle)$/.test(verb.form);
  if (!isBare || !/^(?:attend|chair|co-chair|host)$/.test(verb.lemma)) return false;
  const comma = tokens[verb.first - 1]?.text === "," ? verb.first - 1 : verb.first;
  const noun = tokens[comma - 1];
  return (
    tokens[verb.last + 1]?.lower === "by" && noun !== undefined && nounSenses.has(nounLemma(noun))
  );
}

/** "a curb such as that announced on Friday by the governor", "an inquiry asked for by Peru": whoever it is, no other did it. */
export function isDoneByBehind({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.form !== "past" || verb.first !== verb.main) return false;
  let at = verb.last + 1;
  if (tokens[at]?.lower === "by") return verb.last > verb.main;
  if (/^(?:on|in|at)$/.test(tokens[at]?.lower ?? "")) at++;
  const time = timexes.find(({ first }) => first === at);
  return (
    time !== undefined &&
    time.last + 1 < end &&
    tokens[time.last + 1]?.lower === "by" &&
    /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[verb.first - 1]?.pos ?? "") &&
    !tellsHow(tokens, time.last + 2)
  );
}

/** "agreed on Friday by a large majority": how, and not who. */
function tellsHow(tokens: SentenceView["tokens"], from: number): boolean {
  return tokens
    .slice(from, from + 3)
    .some(
      ({ lower, pos }) =>
        pos === "NUM" ||
        /^(?:majority|votes?|consensus|phone|telephone|letter|midnight|noon)$/.test(lower),
    );
}

/** A clause whose day is that of a thing in the clause above, and not of what is done there. */
export function isDayOfThing(view: SentenceView, clause: Clause, above: Clause): boolean {
  return (
    isOfNounBefore(view, clause) ||
    isOfSeized(view, clause, above) ||
    isOfObjectMade(view, clause, above)
  );
}

/** "the Forum, last held in 2011": says when the Forum was, and no verb. */
function isOfNounBefore({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  return (
    link === "participle" && /^(?:last|first|originally)$/.test(tokens[verb.first - 1]?.lower ?? "")
  );
}

/** "freed the crew of a ship seized by pirates in March": a day of the seizure. */
function isOfSeized({ tokens }: SentenceView, { link, verb, parent }: Clause, to: Clause): boolean {
  return (
    link === "participle" &&
    parent === to.index &&
    /^(?:seize|hijack|capture|abduct|kidnap|arrest|detain|jail|convict|kill)$/.test(verb.lemma) &&
    verb.form === "past" &&
    verb.first > to.verb.last &&
    /^(?:NOUN|PROPN)$/.test(tokens[verb.first - 1]?.pos ?? "")
  );
}

/** "ratified a treaty with Chile signed in 2012": a day of the signing, and not of what is done to the treaty now. */
function isOfObjectMade(
  { tokens }: SentenceView,
  { link, verb, parent }: Clause,
  to: Clause,
): boolean {
  if (link !== "participle" || parent !== to.index || !made.has(verb.lemma)) return false;
  if (verb.form !== "past" || verb.first !== verb.main || verb.first <= to.verb.last) return false;
  const end = verb.first - (tokens[verb.first - 1]?.text === "," ? 1 : 0);
  return (
    /^(?:NOUN|PROPN)$/.test(tokens[end - 1]?.pos ?? "") &&
    // "agreed to it in a pact signed on Friday"
    !tokens.slice(to.verb.last + 1, end).some(
      ({ lower }) =>
        /^(?:in|through|at|during|by|as|after|,)$/.test(lower) ||
        // "withdrew under a truce brokered in May"
        (lower === "under" && agreeing.has(to.verb.lemma)),
    )
  );
}

const agreeing: ReadonlySet<string> = new Set(
  "agree sign pledge undertake promise commit vow".split(" "),
);

const made: ReadonlySet<string> = new Set(
  `sign,initial,reach,conclude,seal,strike,broker,negotiate,ratify,adopt,impose,award,grant,establish,set up,introduce,appoint,
  elect,expel,recall,suspend,sever,break off,close,shut,depose,oust,overthrow,freeze,draw up,occupy,annex,carry out,launch,
  commit,build,found,create,draft,withdraw,pull out`.split(/,\s*/),
);

/** "a resolution calling for calm": what a draft would say. */
export function isOfDraft({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    verb.form === "gerund" &&
    /^(?:resolution|motion|statement|draft|text|bill|communiqué|communique)$/.test(
      tokens[verb.first - 1]?.lower ?? "",
    )
  );
}
