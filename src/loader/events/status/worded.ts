// What hangs on a verb that only gives it out or brings it about: the words of a paper that is issued,
// what a means was used for, and what is only its purpose.

import type { Clause } from "../clauses/clauses.ts";
import { isAhead } from "./modals.ts";
import { subjectOf } from "../roles/roles.ts";
import { timesOf } from "../clauses/stays.ts";
import { hasDate } from "./deeds.ts";
import type { SentenceView } from "../clauses/view.ts";

const issuing = /^(?:issue|release|adopt|pass|publish|make|sign|send|approve)$/;
const papers =
  /^(?:statements?|resolutions?|declaration|communiqu[eé]|appeal|letter|note|motion|message)$/;
const wording =
  /^(?:call for|call on|urge|condemn|demand|accuse|denounce|deplore|warn|welcome|criticise|criticize|appeal|threaten|reject|support|express|voice|oppose|praise|hail|congratulate|protest|pledge|vow)$/;

/** "issued a statement calling for restraint": the clause that issues a paper, for its words; null for others. */
export function issuingOf(view: SentenceView, { verb, parent }: Clause): Clause | null {
  const above = parent === null ? undefined : view.clauses[parent];
  if (!above || !issuing.test(above.verb.lemma) || !wording.test(verb.lemma)) return null;
  const between = view.tokens.slice(above.verb.first, verb.first);
  return between.some(({ lower }) => papers.test(lower)) ? above : null;
}

/** "used tear gas to disperse the crowd": so they did. */
export function isUsedTo(parent: Clause, { verb }: Clause): boolean {
  return (
    parent.verb.lemma === "use" &&
    /^(?:disperse|break up|repel|storm|scatter|drive back|evict|remove|dislodge|clear)$/.test(
      verb.lemma,
    )
  );
}

const forcing = /^(?:force|oblige|compel|prompt|cause|lead|drive|induce)$/;

/** "had to turn back", "was forced to land", "prompted Peru to recall its envoy": so it was. */
export function isBrought(
  { tokens, timexes }: SentenceView,
  { verb }: Clause,
  clause: Clause,
): boolean {
  if (verb.negated || !/^(?:past|gerund)$/.test(verb.form)) return false;
  // "was obliged in September to suspend its talks"
  const isTimed = timexes.some(
    (t) => t.last + 1 === clause.verb.first && t.first - verb.last <= 2 && t.first > verb.last,
  );
  const isNext = verb.last + 1 === clause.verb.first || isTimed;
  if (verb.lemma === "have") return isNext && tokens[verb.main]?.lower === "had";
  return forcing.test(verb.lemma) && (verb.passive ? isNext : !isNext);
}

/** What stands behind such a verb was done. */
export function isSoDone(view: SentenceView, above: Clause, clause: Clause): boolean {
  return (
    isBrought(view, above, clause) ||
    isTimeTaken(view, above, clause) ||
    isFirstTo(view, above, clause)
  );
}

/** "became the first foreign leader to visit Peru", "the latest state to withdraw": so she did; but "is the first woman to lead it" is biography. */
export function isFirstTo(
  { tokens, timexes }: SentenceView,
  { verb: { lemma, last, form } }: Clause,
  { verb: { first, lemma: did }, end }: Clause,
): boolean {
  if (first - last > 9) return false;
  // "was the first to pull out its ambassador, on Friday"
  const isDated =
    lemma === "be" &&
    form === "past" &&
    !/^(?:go|come|do|say|be)$/.test(did) &&
    timexes.some((t) => t.edtf !== null && t.first > first && t.first < end);
  if (lemma !== "become" && !isDated) return false;
  return tokens
    .slice(last + 1, last + 4)
    .some(({ lower }) =>
      /^(?:first|latest|newest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/.test(
        lower,
      ),
    );
}

/** "spent a week searching the bay": what the time was spent on was done. */
export function isSpent({ timexes }: SentenceView, { verb }: Clause, clause: Clause): boolean {
  if (verb.lemma !== "spend" || clause.verb.form !== "gerund") return false;
  return timexes.some((t) => t.last === clause.verb.first - 1 && t.first > verb.last);
}

/** "took time to meet the mayors", "used the trip to warn Peru", "went on television to announce it": so she did. */
function isTimeTaken({ tokens }: SentenceView, { verb }: Clause, clause: Clause): boolean {
  if (verb.form !== "past" || clause.verb.form !== "infinitive" || verb.negated) return false;
  const between = tokens.slice(verb.last + 1, clause.verb.first).map(({ lower }) => lower);
  switch (verb.lemma) {
    case "take":
      return /^(?:time|opportunity|occasion|chance|moment)$/.test(between.at(-1) ?? "");
    case "use":
      return between.slice(0, 7).some((word) => platforms.test(word));
    // "appeared on state television to announce it"
    case "go":
    case "appear":
      return (
        between[0] === "on" && between.some((word) => /^(?:television|tv|radio|air)$/.test(word))
      );
    default:
      return false;
  }
}

/** What one speaks from. */
const platforms =
  /^(?:trip|visit|meeting|summit|talks|speech|address|occasion|forum|conference|interview|stop|tour|session|debate|ceremony|opportunity)$/;

/** "has asked the minister to travel to Lima tomorrow": who is sent will go; but "asked Peru to meet" */
export function isSentOff(view: SentenceView, { verb }: Clause, clause: Clause): boolean {
  if (!/^(?:ask|instruct|order|direct)$/.test(verb.lemma) || verb.negated) return false;
  if (!/^(?:past|present)$/.test(verb.form) || verb.progressive) return false;
  if (!/^(?:travel|go|fly|visit|attend|return|represent|lead)$/.test(clause.verb.lemma))
    return false;
  const whom = view.mentions.some(
    ({ first, last, sort }) => sort === "person" && first > verb.last && last < clause.verb.first,
  );
  return whom && isAhead(view, clause);
}

/** "The goal of the trip is to meet …", "Peru is to blame": what it is for and whose fault it is, and nothing to come. */
export function isPurpose(view: SentenceView, { start, verb }: Clause, next: Clause): boolean {
  if (next.verb.lemma === "blame" && !next.verb.passive) return true;
  return view.tokens
    .slice(start, verb.first)
    .some((token) =>
      /^(?:goal|aim|purpose|objective|task|idea|intention|point|job)$/.test(token.lemma),
    );
}

/** "wished him success in negotiating a pact", "praised her role in freeing them": no deed of this sentence. */
export function isPartIn({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (tokens[verb.first - 1]?.lower !== "in") return false;
  // "welcomed the cooperation between Peru and Chile in fighting them"
  for (let at = verb.first - 2; at > verb.first - 9; at--) {
    if (/^(?:cooperation|partnership|efforts)$/.test(tokens[at]?.lower ?? "")) return true;
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[at]?.pos ?? "VERB")) break;
  }
  return /^(?:success|luck|interest|interested|progress|difficulty|difficulties|role|part|help|assistance|support|delays?|experience|failure)$/.test(
    tokens[verb.first - 2]?.lower ?? "",
  );
}

/** "voted to gather its ministers on June 3": a sitting is to come of it. */
export function isVotedSitting(parent: Clause, { verb }: Clause): boolean {
  return (
    parent.verb.lemma === "vote" && /^(?:gather|meet|convene|reconvene|hold)$/.test(verb.lemma)
  );
}

/** "is to fly to P and to meet X", "is to visit P in July, hold talks and …": the one before of a row of infinitives. */
export function mateOf({ clauses, tokens }: SentenceView, { index, verb, parent }: Clause) {
  const isBare = verb.first === verb.main && !verb.elided;
  const isJoined = (isBare ? /^(?:and|or|,)$/ : /^(?:and|or)$/).test(
    tokens[verb.first - 1]?.lower ?? "",
  );
  const isMate = (c: Clause) => c.index < index && c.link === "infinitive" && c.parent === parent;
  return isJoined ? clauses.findLast(isMate) : undefined;
}

/** "was to raise", "was also to raise" */
export function isRightBehind(
  tokens: SentenceView["tokens"],
  { verb }: Clause,
  clause: Clause,
): boolean {
  return tokens.slice(verb.last + 1, clause.verb.first).every(({ pos }) => pos === "ADV");
}

/** "accused Peru of attacking the town in May", "thanked him for hosting the talks in May" */
function isForDeed(before: string, { verb: { lemma } }: Clause): boolean {
  if (before === "of") return lemma === "accuse";
  if (before === "with") return lemma === "charge";
  if (before === "on") return lemma === "congratulate";
  return (
    before === "for" && /^(?:thank|praise|commend|blame|criticis|criticiz|condemn)/.test(lemma)
  );
}

/** "said she would ignore the order": refused there and then; "on Friday" it is to come. */
export function isRefusalTold(view: SentenceView, clause: Clause): boolean {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  return (
    /^(?:ignore|defy|disregard|flout|oppose|reject|resist)$/.test(clause.verb.lemma) &&
    /^(?:will|would)$/.test(clause.verb.modal ?? "") &&
    above !== undefined &&
    /^(?:say|tell|declare|vow|announce|insist|add|state)$/.test(above.verb.lemma) &&
    !hasDate(view, clause)
  );
}

/** "accused Peru of attacking Lima on 2 May": the deed has a day of its own. */
export function isDatedDeed(view: SentenceView, before: string, parent: Clause, deed: Clause) {
  return isForDeed(before, parent) && timesOf(view, deed).length > 0 && !isBreach(view, deed);
}

/** "The pact, to be signed in Lima on Friday, ends a dispute": an aside on what is to come. */
export function isToBeThen(view: SentenceView, clause: Clause): boolean {
  const { first, passive, form } = clause.verb;
  const before = view.tokens.slice(Math.max(0, first - 2), first);
  return (
    passive &&
    form === "infinitive" &&
    before[1]?.text === "," &&
    /^(?:NOUN|PROPN)$/.test(before[0]?.pos ?? "") &&
    hasDate(view, clause)
  );
}

/** "accused Peru of breaking the truce on Friday": when it was said; "on 2 May" it may have been broken. */
export function isBreach({ timexes }: SentenceView, { verb, start, end }: Clause): boolean {
  const [own, more] = timexes.filter(({ first }) => first >= start && first < end);
  return (
    /^(?:break|violate|breach|flout|infringe|sabotage)$/.test(verb.lemma) &&
    own !== undefined &&
    !more &&
    /^\p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?$/u.test(own.text)
  );
}

/** "Holm to visit Peru" at the head of an article; but "Holm in Lima for talks to end the war". */
export function isHeadPlan({ sentence, tokens }: SentenceView, { verb }: Clause): boolean {
  if (sentence.zone !== "headline") return false;
  const noun = tokens[verb.first - 1];
  return !(noun?.pos === "NOUN" && /^(?:for|in|at)$/.test(tokens[verb.first - 2]?.lower ?? ""));
}

/** "without saying", "sanctions against anyone blocking the accord": what nobody is told to have done. */
export const ofPurpose =
  /^(?:of|for|without|from|against|about|to|on|at|toward|towards|anyone|anybody|whoever|everyone)$/;

/** "a commitment to disarming, training and paying them": each is what the first is. */
export function isListedPurpose(
  { clauses, tokens }: Pick<SentenceView, "clauses" | "tokens">,
  { index, verb }: Clause,
): boolean {
  if (!/^(?:and|or|,)$/.test(tokens[verb.first - 1]?.lower ?? "")) return false;
  const before = clauses[index - 1];
  if (before?.verb.form !== "gerund" || verb.first - before.verb.last > 8) return false;
  return (
    ofPurpose.test(tokens[before.verb.first - 1]?.lower ?? "") ||
    isListedPurpose({ clauses, tokens }, before)
  );
}

/** "appeared to signal that the talks had failed": what somebody makes of it. */
export function isSeeming({ clauses }: SentenceView, by: Clause, clause: Clause): boolean {
  const { parent, verb } = by;
  if (isAssured(by, clause)) return true;
  const above = parent === null ? undefined : clauses[parent];
  return [verb, above?.verb].some((one) => /^(?:appear|seem)$/.test(one?.lemma ?? ""));
}

/** A state, a body or an office-holder speaks, not "critics". */
export function isFormal(view: SentenceView, clause: Clause): boolean {
  const subject = subjectOf(view, clause);
  return (
    subject.length > 0 &&
    subject.every(
      ({ form, sort }) =>
        /^(?:name|surname|pair|office)$/.test(form) ||
        /^(?:body|state)$/.test(sort) ||
        // "He urges Peru to"
        (form === "pronoun" && sort === "person" && asking.test(clause.verb.lemma)),
    )
  );
}

const asking = /^(?:urge|appeal|call on|demand|condemn|deplore)$/;

/** "must stop firing before they will sign": on what it hangs. */
export function isCondition({ clauses }: SentenceView, { link, parent, verb }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  return link === "before" && verb.form === "future" && above?.verb.modal === "must";
}

/** "stressed that the reform would be completed": what is only asserted of what is to come, and done by nobody. */
function isAssured({ verb: said }: Clause, { verb }: Clause): boolean {
  return (
    verb.passive &&
    verb.modal === "would" &&
    /^(?:stress|insist|emphasi[sz]e|underline|reiterate|assure|maintain)$/.test(said.lemma)
  );
}

/** "was denied permission to land": by others, who said no to it. */
export function isUnpermitted({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (verb.lemma !== "deny" && verb.lemma !== "refuse") return false;
  const isIt = (at: number) => tokens[at]?.lower === "permission";
  return isIt(verb.last + 1) || isIt(verb.last + 2) || isIt(verb.last + 3);
}
