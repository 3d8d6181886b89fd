// What befell the subject before, told between it and its verb: each of the two has a day of its own.

import { isApposedThen, isKilledThen } from "../clauses/killedThen.ts";
import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Two men seized in Lima last week | were freed": each of the two has a day of its own. */
export function isBefallenFirst({ verb, index }: Clause, { link, parent }: Clause): boolean {
  const isNext = (link === "resume" || link === "main") && parent === 0;
  return index === 0 && isNext && verb.passive && verb.first === verb.main;
}

/** "The accord, signed by Peru, | was ratified on Friday": no day of the signing; but "the envoys, joined by Roca, left on Friday". */
export function isAsideBefore(aside: Clause, ruler: Clause): boolean {
  const { index, link, parent, verb } = aside;
  return (
    link === "participle" &&
    parent === ruler.index &&
    index < ruler.index &&
    verb.form === "past" &&
    verb.first === verb.main &&
    !withIt.test(verb.lemma)
  );
}

/** "Holm, on his second visit in four months, invited him": "in four months" is of the visit, and of no day of the verb. */
export function isSpanAside(view: SentenceView, aside: Clause, ruler: Clause): boolean {
  const { index, link, parent, verb } = aside;
  if (link !== "participle" || parent !== ruler.index || index > ruler.index) return false;
  if (verb.form !== "gerund") return false;
  const times = timesOf(view, aside);
  return times.length > 0 && times.every(({ edtf }) => edtf !== null && lengthOf(edtf) > longest);
}

/** Days up to which what is done in passing is of the same time. */
const longest = 31;

/** "The president, sworn in on March 11, has recalled the envoy", "The envoy, seized in May, was freed": no day of the aside. */
export function isDoneSinceAside(aside: Clause, ruler: Clause): boolean {
  if (!isAsideBefore(aside, ruler)) return false;
  const { lemma } = aside.verb;
  if (befallen.test(lemma) || taken.test(lemma)) return true;
  const isSince = ruler.verb.perfect && ruler.verb.form === "present" && !gathered.test(lemma);
  // "The resolution, adopted on 27 May, has extended the mandate"
  return isSince && (ruler.verb.passive || !adopted.test(lemma));
}

/** How one comes to an office. */
const taken = /^(?:swear in|inaugurate|install|elect|re-elect|reelect|appoint|crown)$/;
const gathered = /^(?:gather|assemble|convene|meet|unite)$/;
const adopted = /^(?:adopt|pass|approve|sign|issue|release|publish|date|enact)$/;

/** "met the envoy freed in March", "met Vik, jailed in 2009", "mourned those killed on Monday": a day of what befell them alone. */
export function isOfBefallen(
  { tokens }: SentenceView,
  { index, parent, link, verb }: Clause,
  ruler: Clause,
): boolean {
  const whom = tokens[verb.first - 1]?.text === "," ? verb.first - 2 : verb.first - 1;
  return (
    link === "participle" &&
    parent === ruler.index &&
    index > ruler.index &&
    verb.form === "past" &&
    verb.first === verb.main &&
    (/^(?:NOUN|PROPN)$/.test(tokens[whom]?.pos ?? "") || tokens[whom]?.lower === "those") &&
    !papers.test(tokens[whom]?.lower ?? "") &&
    befallen.test(verb.lemma)
  );
}

/** "mourned Holm, killed in 1999", "freed Holm, a soldier wounded in Lima", "freed a soldier wounded in Lima": of a day of its own. */
export function isBefallenAside(view: SentenceView, clause: Clause): boolean {
  const { index, verb, link, parent } = clause;
  if (index > 0 && isKilledThen(view.tokens, verb)) return true;
  if (link !== "participle") return false;
  const ruler = parent === null ? undefined : view.clauses[parent];
  return (
    isApposedThen(view.tokens, verb) ||
    (ruler !== undefined && letting.test(ruler.verb.lemma) && isOfBefallen(view, clause, ruler))
  );
}

/** What one does with those whom something befell before. */
const letting =
  /^(?:free|release|hand over|extradite|repatriate|return|swap|exchange|pardon|bury|mourn|honou?r|visit|meet|receive|fly home|treat|interview)$/;

/** "sought help on Friday in tracing men abducted in Lima": it befell them before, on a day of its own. */
export function isBefallenWhom(view: SentenceView, aside: Clause, ruler: Clause): boolean {
  const before = view.tokens.slice(Math.max(0, aside.verb.first - 4), aside.verb.first);
  return (
    isOfBefallen(view, aside, ruler) &&
    ruler.verb.form === "gerund" &&
    !/^(?:leave|have|get|see|find|kill|wound)$/.test(ruler.verb.lemma) &&
    !before.some(({ lower }) => lower === "with")
  );
}

const papers =
  /^(?:statements?|letters?|reports?|notes?|communiqu[eé]s?|documents?|videos?|texts?|figures|data|photos?|lists?|papers?|transcripts?|recordings?|footage|images?)$/;
const befallen =
  /^(?:free|release|capture|detain|arrest|kidnap|abduct|kill|murder|wound|injure|jail|imprison|sentence|convict|indict|expel|deport|oust|depose|exile)$/;

/** "Having expelled the envoys, Peru met the league on Friday", "When she landed on Friday, Peru had closed its border". */
export function isDoneBefore({ verb, index }: Clause, other: Clause): boolean {
  // "had asked for it when she was in Oslo on Friday": then and there
  const isFronted = other.link === "when" && other.index < index;
  return (
    verb.perfect &&
    !other.verb.perfect &&
    (verb.form === "gerund" || (verb.form === "past" && isFronted))
  );
}

const withIt = /^(?:accompany|join|flank|attend|lead|head|brief|assist|host|represent|chair)$/;
