// What "would" and "should" tell as expected, and not as imagined or right.

import type { HappeningReason } from "#model/coverage.ts";
import { bounds } from "#model/edtf.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { VerbGroup } from "../clauses/verbGroups.ts";
import type { SentenceView } from "../clauses/view.ts";
import { wishing } from "./wished.ts";
import { held, type Outcome, planned } from "../outcome.ts";
import { isOnWay } from "../roles/beingThere.ts";

/** "may meet her", "should be on her way to Lima": or why it tells no event. */
export function modalOutcome(view: SentenceView, clause: Clause): Outcome | HappeningReason {
  const { modal, perfect } = clause.verb;
  if (perfect) return "hypothetical";
  if (isLeftOpen(view, clause)) return "condition";
  if (modal === "would" && wishing.has(clause.verb.lemma)) return "hypothetical";
  if (modal === "should" && isOnWay(view, clause)) return held;
  if (modal === "may" || modal === "might" || modal === "could") return planned("possible");
  return isExpected(view, clause) ? planned("expected") : "hypothetical";
}

/** "said that he would", "would travel on Friday", "should arrive on Friday". */
function isExpected(view: SentenceView, clause: Clause): boolean {
  const { modal, lemma } = clause.verb;
  if (modal === "should") return arrivals.has(lemma) && isAhead(view, clause);
  if (!/^(?:would|.d)$/.test(modal ?? "")) return false;
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  const isReported =
    parent?.verb.form === "past" && reportVerbs.has(parent.verb.lemma) && clause.link === "that";
  return (
    isReported ||
    isReportedAside(view, clause) ||
    isWithExpected(view, clause, parent) ||
    isReportedToo(view, clause, parent) ||
    isToldBehind(view, clause) ||
    isToldOn(view, clause) ||
    isAccordingTo(view, clause) ||
    isOnTheVisit(view, clause) ||
    isSettled(view, clause)
  );
}

/** "said his envoy, the former minister Holm, would return", "said that after Lima, Holm would return": a comma keeps the verb from its report. */
function isReportedAside(
  { tokens, clauses }: SentenceView,
  { index, link, start }: Clause,
): boolean {
  const before = clauses[index - 1];
  if (link !== "main" || tokens[start]?.text !== "," || before?.end !== start) return false;
  if (before.verb.form !== "past" || !reportVerbs.has(before.verb.lemma)) return false;
  // "said Lima was ready, Peru would"
  return /^(?:main|and|resume)$/.test(before.link) && before.verb.last + 1 < start;
}

/** "said he would visit Lima and meet the envoys": what holds of the one holds of the other. */
function isWithExpected(view: SentenceView, { link }: Clause, parent: Clause | undefined): boolean {
  return link === "and" && parent?.verb.form === "modal" && isExpected(view, parent);
}

/** "said he was ill and that the envoy would go" */
function isReportedToo(view: SentenceView, clause: Clause, parent: Clause | undefined): boolean {
  const above = parent?.parent == null ? undefined : view.clauses[parent.parent];
  return (
    clause.link === "that" &&
    parent?.link === "that" &&
    above?.verb.form === "past" &&
    reportVerbs.has(above.verb.lemma) &&
    view.tokens[(clause.joint ?? 0) - 1]?.lower === "and"
  );
}

/** "a row over whether Roca, who left, could take part": open is what the aside keeps from its "whether". */
function isLeftOpen({ tokens, clauses }: SentenceView, clause: Clause): boolean {
  const { index, link, parent } = clause;
  const above = parent === null ? undefined : clauses[parent];
  if (link !== "main" || !above || above.index + 1 >= index) return false;
  return tokens.slice(above.verb.last + 1, above.end).some(({ lower }) => lower === "whether");
}

/** A time in the clause that lies after the day of publication. */
export function isAhead(view: SentenceView, clause: Clause): boolean {
  const { published } = view;
  return view.timexes.some(
    (t) =>
      t.first >= clause.start &&
      t.last < clause.end &&
      t.edtf !== null &&
      published !== null &&
      (bounds(t.edtf).latest > published ||
        // "dines with the king tonight"
        (bounds(t.edtf).latest === published &&
          stillToday.test(view.text.slice(t.start, t.end).toLowerCase()))),
  );
}

const stillToday = /^(?:tonight|this evening|later today|later tonight)$/;

/** "is visiting Peru from June 24 to July 1", told on June 28: under way. */
export function isBegun(
  { published, timexes, tokens }: SentenceView,
  { start, end }: Clause,
): boolean {
  return (
    published !== null &&
    timexes.some(({ edtf, first, last, text }) => {
      // "this week" may be its end
      if (edtf === null || first < start || last >= end || /^this\b/i.test(text)) return false;
      const { earliest, latest } = bounds(edtf);
      // "is visiting Peru until July 1"
      const isTill = /^(?:until|till)$/.test(tokens[first - 1]?.lower ?? "");
      return (
        latest > published && (earliest <= published || isTill) && latest - earliest <= longestStay
      );
    })
  );
}

/** "is on a state visit to Peru from June 24 to July 1", "this week": under way, unless all its days are to come. */
export function isOnVisit(view: SentenceView, { verb, start, end }: Clause): boolean {
  const { tokens, timexes, published } = view;
  if (verb.lemma !== "be" || tokens[verb.last + 1]?.lower !== "on") return false;
  const visit = tokens.findIndex(
    ({ lower }, at) => at > verb.last + 2 && /^(?:visit|tour|trip)$/.test(lower),
  );
  const phrase = tokens.slice(verb.last + 2, visit);
  if (visit < 0 || phrase.some(({ pos }) => /^(?:ADP|VERB|PUNCT)$/.test(pos))) return false;
  return !timexes.some(
    ({ edtf, first, last }) =>
      edtf !== null &&
      first >= start &&
      last < end &&
      bounds(edtf).earliest > (published ?? Infinity) &&
      !/^(?:until|till)$/.test(tokens[first - 1]?.lower ?? ""),
  );
}

/** Days that a visit may last. */
const longestStay = 21;

/** "He later flies to Lima", "then flies on to Lima": the next stop of a journey that is under way. */
export function isOnward(
  tokens: SentenceView["tokens"],
  { lemma, first, last }: VerbGroup,
): boolean {
  if (!/^(?:fly|travel|go|head|move|continue|proceed)(?: on)?$/.test(lemma)) return false;
  const [before, after, far] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  const isOn = after?.lower === "on" ? far?.lower === "to" : lemma.endsWith(" on");
  return isOn || (/^(?:later|then|next)$/.test(before?.lower ?? "") && after?.lower === "to");
}

/** "will meet her on Friday while both are attending the assembly": that is still to come, too. */
export function isMeanwhile({ clauses }: SentenceView, { link, parent }: Clause): boolean {
  if (!/^(?:while|when)$/.test(link) || parent === null) return false;
  return clauses[parent]?.verb.form === "future";
}

/** "are coming to Lima on Friday", told on that day: still on the way. */
export function isComing({ timexes }: SentenceView, { start, end, verb }: Clause): boolean {
  if (!/^(?:come|arrive|leave|depart)$/.test(verb.lemma)) return false;
  return timexes.some(({ edtf, first }) => edtf !== null && first >= start && first < end);
}

/** What "should" tells as expected rather than as right: "the ship should arrive on Friday". */
const arrivals: ReadonlySet<string> = new Set(
  "arrive reach land dock begin start open resume return convene".split(" "),
);

/** "agreed that a commission would convene by June", "who would travel on Friday": on a day to come. */
function isSettled(view: SentenceView, clause: Clause): boolean {
  if (!/^(?:main|and|that|relative|resume)$/.test(clause.link) || !isAhead(view, clause))
    return false;
  return clause.link === "that" || !isImagined(view, clause);
}

/** "During the visit, Roca would call on the president": so the programme has it. */
function isOnTheVisit({ tokens, clauses }: SentenceView, { link }: Clause): boolean {
  if (!/^(?:main|and)$/.test(link) || tokens[0]?.lower !== "during") return false;
  const [whose, noun, more] = [tokens[1], tokens[2], tokens[3]];
  const isStay = (word: string | undefined) => /^(?:visit|stay|trip|tour)$/.test(word ?? "");
  if (!/^(?:the|his|her|their|its)$/.test(whose?.lower ?? "")) return false;
  return (isStay(noun?.lower) || isStay(more?.lower)) && clauses.every((c) => c.link !== "if");
}

/** "a vote on Friday would be a mistake", "any attack would bring an answer": if there were one. */
function isImagined(view: SentenceView, clause: Clause): boolean {
  const first = view.tokens[subjectRange(view, clause).from]?.lower ?? "";
  return /^(?:an?|any|such|no|this|that)$/.test(first);
}

/** "Peru would close its embassy in June, the minister said": told behind, with a time to come. */
function isToldBehind(view: SentenceView, clause: Clause): boolean {
  const last = view.clauses.at(-1);
  const told =
    last !== undefined &&
    last.index > clause.index &&
    last.verb.form === "past" &&
    reportVerbs.has(last.verb.lemma) &&
    view.tokens[last.start]?.text === ",";
  return (
    told &&
    /^(?:main|and|that)$/.test(clause.link) &&
    (isAhead(view, clause) || goings.test(clause.verb.lemma)) &&
    !isImagined(view, clause)
  );
}

/** "According to Roca, Holm would visit Lima" */
function isAccordingTo({ tokens }: SentenceView, { index, verb }: Clause): boolean {
  return tokens[0]?.lower === "according" && index === 0 && goings.test(verb.lemma);
}

/** "She would also meet Roca.": the report goes on without its "said", and names who. */
function isToldOn({ tokens, clauses, sentence }: SentenceView, clause: Clause): boolean {
  const { index, start, verb } = clause;
  if (index > 0 || !goings.test(verb.lemma)) return false;
  const isOne = /^(?:he|she|they)$/.test(tokens[verb.first - 1]?.lower ?? "");
  if (!isOne || verb.first - start > 8 || sentence.quotations.length > 0) return false;
  // "She would often travel", "would later come to", "would go if"
  const isOther = ({ lower }: { lower: string }) =>
    /^(?:often|later|sometimes|usually|always|never|eventually|rather|every|if|unless|until|like|nobody|anyone|anybody|only|once|twice)$/.test(
      lower,
    );
  return !tokens.some(isOther) && clauses.every(({ link }) => link !== "if");
}

/** "would come home, he said": to come without a day, as a step would not be. */
const goings =
  /^(?:come|go|return|travel|fly|visit|attend|meet|stop|leave|depart|arrive|head|hold|receive|recall|send|host|sign|resume|withdraw|expel|reopen)(?: |$)/;

/** "is reported to have met Roca in Lima" */
export function isSaidToHave({ verb: said }: Clause, { verb }: Clause): boolean {
  return said.passive && verb.perfect && /^(?:report|say|know|understand|allege)$/.test(said.lemma);
}
