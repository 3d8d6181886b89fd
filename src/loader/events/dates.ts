// When: the time that stands nearest in the tree, or a bound that the telling gives; customs.ts for what
// has neither.

import { between, bounds } from "#model/edtf.ts";
import { covers } from "#model/span.ts";
import type { Derivation, Words } from "#model/event.ts";
import { dayCases, timeCases } from "../lexicon/cases.ts";
import { endVerbs, startVerbs } from "../lexicon/verbs.ts";
import { isVerb } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childrenBy, isRelation, subtreeOf } from "../tree/walk.ts";
import type { Candidate, ArticleContext } from "./candidate.ts";
import { isTimeOf, isUnder } from "./clauseTimes.ts";
import { withoutTime } from "./customs.ts";
import { clip, type DatedCandidate, type Dating, fromTime, lengthOf } from "./dating.ts";
import { reporterOf } from "./source.ts";
import { isOutcome } from "./outcome.ts";
import { fateOf, fateOfNoun } from "./status.ts";
import type { Timed } from "./timed.ts";

/** Ways to date an event; the first that gives a date which its status allows counts. */
const ways: readonly ((candidate: Candidate, reading: ArticleContext) => readonly Dating[])[] = [
  ownTime,
  attendedTime,
  leanedTime,
  clauseOfTime,
  clauseAround,
  reportedTime,
  entryOfChronicle,
];

/** @param candidates in the order of the text, since the story so far may date what has no time of its own */
export function bindDates(
  candidates: readonly Candidate[],
  reading: ArticleContext,
): readonly DatedCandidate[] {
  const before: DatedCandidate[] = [];
  for (const candidate of candidates) before.push(dated(candidate, before, reading));
  return before;
}

/** Days up to publication in which what "has happened" did. */
const perfectDays = 70;

const isPerfect = ({ trigger, verb }: Candidate): boolean =>
  childrenBy(verb ?? trigger, "aux").some(({ lower }) => /^(?:has|have|['’]ve)$/.test(lower));

function dated(
  candidate: Candidate,
  before: readonly DatedCandidate[],
  reading: ArticleContext,
): DatedCandidate {
  const { published } = reading;
  const { status } = candidate.outcome;
  const refused: Words[] = [];
  const boundTo = (dating: Dating): DatedCandidate => ({
    candidate,
    dating: {
      ...dating,
      unused: unusedBeside(candidate, [...dating.words, ...refused], dating, reading),
    },
    refused,
  });
  const all = ways.flatMap((way) => way(candidate, reading));
  // "recently" gives way to a day, wherever that stands
  for (const dating of all.toSorted((a, b) => Number(a.vague) - Number(b.vague))) {
    const clipped = clip(dating, status, published, isPastPlan(candidate));
    // "has signed": no words of its clause set it long ago
    const isLongPast = bounds(dating.edtf).latest < (published ?? 0) - perfectDays;
    if (clipped && !(isLongPast && isPerfect(candidate)))
      return boundTo(lasting(candidate, clipped, reading));
    refused.push(...dating.words);
  }
  const last = withoutTime(candidate, before, reading);
  return last ? boundTo(last) : { candidate, dating: null, refused };
}

/** "was to meet", "had been due to meet", "planned to meet" */
export function isPastPlan({ trigger, verb, outcome }: Candidate): boolean {
  if (outcome.status !== "planned") return false;
  const clause = verb ?? trigger;
  const isPast = (node: Node) =>
    childrenBy(node, "aux", "cop").some(({ lower }) => /^(?:was|were|had)$/.test(lower)) ||
    (isVerb(node) && node.xpos === "VBD");
  return (
    isPast(clause) ||
    (isRelation(clause.relation, ["xcomp", "advcl"]) && clause.head !== null && isPast(clause.head))
  );
}

/** The times of a word's phrase or clause, the nearest first: by edges of the tree, then by words. */
function timesUnder(top: Node, trigger: Node, { times }: ArticleContext): readonly Timed[] {
  // "now" and "recently" give way to what tells a day
  const cost = ({ node, timex }: Timed) =>
    (timex.vague ? 10_000 : 0) + edges(node, top) * 100 + Math.abs(node.at - trigger.at);
  return times(top.tree)
    .filter(({ node }) => isTimeOf(node, top, trigger))
    .toSorted((a, b) => cost(a) - cost(b));
}

const edges = (node: Node, top: Node): number =>
  node === top || !node.head ? 0 : 1 + edges(node.head, top);

function ownTime(
  { trigger, verb, outcome }: Candidate,
  reading: ArticleContext,
): readonly Dating[] {
  const places = verb === null || verb === trigger ? [trigger] : [trigger, verb];
  // "put off to May": when it is to be instead; "will be the first since March": when another was
  const isInstead = ({ node }: Timed) =>
    (outcome.status === "cancelled" && /^(?:to|until|till)$/.test(caseOf(node))) ||
    (outcome.status === "planned" && caseOf(node) === "since");
  const found = places
    .flatMap((place) => timesUnder(place, trigger, reading))
    .filter((time) => !isInstead(time));
  return found.map((time) => fromTime(time, 4, true));
}

/** "settled it over dinner on Friday", "said on Friday after talks with Holm": then, or no later. */
function attendedTime({ trigger, around }: Candidate, reading: ArticleContext): readonly Dating[] {
  if (!around) return [];
  const all = timesUnder(around, trigger, reading);
  // "arrived on Monday after talks with Holm on Sunday", where the parser hangs both on the verb
  const behind = all.filter(({ node }) => node.at > trigger.at);
  if (behind.length > 0 && behind.length < all.length)
    return behind.map((time) => fromTime(time, 3, false));
  const word = oppositeOf.get(caseOf(trigger)) ?? "during";
  return all.map((time) => boundBy(word, fromTime(time, 3, false)));
}

/** Where a happening stands behind "before", its clause came first, and the other way round. */
const oppositeOf: ReadonlyMap<string, string> = new Map([
  ["before", "after"],
  ["after", "before"],
  ["following", "before"],
]);

/** What a clause leans on: the verb it is an infinitive of, the first of a list, the clause of a participle. */
function leanedTime({ trigger, verb }: Candidate, reading: ArticleContext): readonly Dating[] {
  const start = verb ?? clauseAbove(trigger);
  const lent = start ? lenders(start, 4) : [];
  return lent.flatMap((lender) =>
    timesUnder(lender, trigger, reading).map((time) => fromTime(time, 3, false)),
  );
}

function lenders(verb: Node, depth: number): readonly Node[] {
  const { head, relation } = verb;
  if (!head || depth === 0) return [];
  const word = caseOf(verb);
  const leans =
    isRelation(relation, ["xcomp"]) ||
    (relation === "conj" && isVerb(head)) ||
    (relation === "advcl" &&
      !oppositeOf.has(word) &&
      (word === "" || word === "to" || dayCases.has(word) || verb.xpos === "VBG")) ||
    (relation === "acl" && verb.xpos !== "VB");
  if (!leans) return [];
  // "since 1978, when talks collapsed": that was the year, whatever is told of it
  const [first] = subtreeOf(verb)
    .filter(({ upos }) => upos !== "PUNCT")
    .toSorted((a, b) => a.at - b.at);
  const isThen = first !== undefined && dayCases.has(first.lower);
  const lends = isVerb(head) && (isRelation(relation, ["xcomp"]) || isThen || cameAbout(head));
  return [...(lends ? [head] : []), ...lenders(head, depth - 1)];
}

/** Whether what a clause or noun tells happened or is to: what was called off or only imagined dates nothing else. */
function cameAbout(node: Node): boolean {
  const fate = isVerb(node) ? fateOf(node) : fateOfNoun(node, null, false);
  if (isOutcome(fate)) return fate.status === "held" || fate.status === "planned";
  return fate.left === "general" || fate.left === "in-passing";
}

/** The verb of the clause that a noun takes part in: "after the talks on Monday" dates what came after. */
function clauseAbove(noun: Node): Node | null {
  const { head, relation } = noun;
  if (!head || !isRelation(relation, ["obj", "nsubj", "obl", "nmod", "conj"])) return null;
  return isVerb(head) ? head : clauseAbove(head);
}

/** "left after the talks on Monday", "when he visited Lima in May": a clause of time dates or bounds it. */
function clauseOfTime({ trigger, verb }: Candidate, reading: ArticleContext): readonly Dating[] {
  const clause = verb ?? trigger;
  return childrenBy(clause, "advcl", "obl").flatMap((one) => {
    const word = caseOf(one).split(" ")[0] ?? "";
    if (!timeCases.has(word) || !cameAbout(one)) return [];
    return timesUnder(one, one, reading).map((time) => boundBy(word, fromTime(time, 3, false)));
  });
}

/** "before he left, Holm said on Friday": he left on that day or later. */
function clauseAround({ trigger, verb }: Candidate, reading: ArticleContext): readonly Dating[] {
  const clause = verb ?? trigger;
  const { head, relation } = clause;
  const opposite = oppositeOf.get(caseOf(clause));
  if (!head || !isRelation(relation, ["advcl"]) || opposite === undefined) return [];
  return timesUnder(head, head, reading).map((time) => boundBy(opposite, fromTime(time, 3, false)));
}

function boundBy(word: string, dating: Dating): Dating {
  const { earliest, latest } = bounds(dating.edtf);
  if (dayCases.has(word)) return dating;
  const isBefore = word === "before";
  const edtf = isBefore
    ? between({ earliest: Number.NEGATIVE_INFINITY, latest })
    : between({ earliest, latest: Number.POSITIVE_INFINITY });
  const reason = `${dating.reason} The clause with “${word}” says only that it came ${isBefore ? "before" : "after"}.`;
  return { ...dating, edtf, extent: "within", rule: `clause-${word}`, reason };
}

/** "said on Friday that Peru had recalled its envoy", "…, Peru said on Friday": by then. */
function reportedTime(
  { trigger, verb, outcome }: Candidate,
  reading: ArticleContext,
): readonly Dating[] {
  if (outcome.status === "planned") return [];
  const clause = verb ?? clauseAbove(trigger);
  const reporter = clause && reporterOf(clause);
  if (!reporter) return [];
  return timesUnder(reporter, reporter, reading).map((time) => ({
    ...fromTime(time, 2, false),
    edtf: between({ earliest: Number.NEGATIVE_INFINITY, latest: time.bounds.latest }),
    extent: "within",
    rule: "said-by-then",
    reason: `${time.timex.reason} It was told then, so it was not later.`,
  }));
}

/** "May 2004: Peru recalls its envoy", "1996" over a paragraph. */
function entryOfChronicle({ tree }: Candidate, { entryTime }: ArticleContext): readonly Dating[] {
  const time = entryTime(tree);
  return time ? [fromTime(time, 3, false)] : [];
}

/** "began a three-day visit on Monday": until Wednesday; "ended" one then: since Saturday. */
function lasting(
  { trigger, verb, noun, tree }: Candidate,
  dating: Dating,
  reading: ArticleContext,
): Dating {
  const { earliest, latest } = bounds(dating.edtf);
  const length = reading.lengths(tree).find(({ node }) => isUnder(node, trigger));
  if (noun === null || !length || earliest !== latest || dating.strength < 4) return dating;
  const isEnd = verb !== null && endVerbs.has(verb.lemma);
  if (!isEnd && !(verb !== null && startVerbs.has(verb.lemma))) return dating;
  const more = length.days - 1;
  const edtf = isEnd
    ? between({ earliest: earliest - more, latest })
    : between({ earliest, latest: latest + more });
  const side = isEnd ? "back from its last" : "forward from its first";
  const reason = `${dating.reason} It lasted ${length.days} days, counted ${side}.`;
  return { ...dating, edtf, extent: "throughout", rule: "day-and-length", reason };
}

/** Other times of its words, and why they do not date it. */
function unusedBeside(
  { tree, passage }: Candidate,
  known: readonly Words[],
  dating: Dating,
  { times }: ArticleContext,
): Derivation["unused"] {
  return times(tree).flatMap(({ timex, edtf }) => {
    const words = { start: timex.start, end: timex.end, text: timex.text };
    if (!covers(passage, words) || known.some(({ start }) => start === timex.start)) return [];
    const why =
      lengthOf(edtf) > lengthOf(dating.edtf)
        ? "It is less exact."
        : "Other words stand nearer to the event.";
    return [{ words, why }];
  });
}
