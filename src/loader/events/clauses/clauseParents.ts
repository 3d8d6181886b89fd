// Which clause a clause hangs on, by how it is joined to those before it.

import type { Token } from "../../article/document.ts";
import { reportVerbs, undergoneForms } from "../../lexicon/verbs.ts";
import type { Link } from "./clauses.ts";
import { isMindedBefore, isWhoIsTo, sayerBefore } from "./mindedBefore.ts";
import { isPastAside, isPastTime } from "./pastAside.ts";
import { isPastBeginning } from "./pastBeginning.ts";
import { deedBefore } from "./rowOfDeeds.ts";
import type { VerbGroup } from "./verbGroups.ts";

export interface Cut {
  readonly at: number;
  readonly link: Link;
  readonly joint: number | null;
  /** A comma or dash stands before it. */
  readonly paused?: boolean;
  /** "while chasing smugglers": a gerund right behind its joint has no subject. */
  readonly bare?: boolean;
  /** An aside between two commas, in what is told: "said the talks, held in Oslo, had ended". */
  readonly aside?: boolean;
  /** One of a row of deeds, behind a comma: "condemned Chile, recalled its envoy and closed its border". */
  readonly row?: boolean;
}

/** "denied that they had gone and demanded …": "and" joins the verb of the same tense. */
export function coordinate(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
  tokens: readonly Token[],
): number | null {
  const verb = verbs[index];
  if (cuts[index]?.row) return deedBefore(verbs, cuts, index);
  if (isAgain(tokens, cuts[index], verb)) return parentOfMate(tokens, verbs, cuts, index);
  if (isListed(verbs, cuts, index, tokens)) return index - 1;
  const told = toldBefore(verbs, cuts, index, tokens);
  if (told !== null) return told;
  if (isSaidAfter(verbs, cuts, index)) return index - 2;
  if (cuts[index]?.link !== "and" || !verb) return null;
  const sayer = sayerBefore(verbs, cuts, index, tokens);
  if (sayer !== null) return sayer;
  const same = (at: number) => verbs[at]?.form === verb.form && verbs[at]?.perfect === verb.perfect;
  const isPast =
    isPastAside(tokens, cuts[index - 1], cuts[index]) ||
    (isPastTime(tokens, cuts[index - 1], cuts[index], verb) && same(index - 2)) ||
    (isPaused(tokens, cuts[index - 1], cuts[index], verb) && same(index - 2)) ||
    (isPastBeginning(cuts[index - 1], verbs[index - 1], cuts[index], verb) && same(index - 2)) ||
    (isPastHis(tokens, cuts, index, verbs) && same(index - 2));
  const isReported = cuts[index - 1]?.link === "that";
  // "had stormed the house and taken hostages"
  if (isDoneForm(tokens[verb.main]?.lower ?? "") && verbs[index - 1]?.perfect) return index - 1;
  const isTransitive = !isReported || needsObject.test(verbs[index - 1]?.lemma ?? "");
  if (isTransitive && isOfBoth(verbs[index - 1], verb, cuts[index]?.joint ?? 0)) return index - 1;
  if (isWhoIsTo(tokens, cuts, index, verb)) return index - 1;
  const from = isPast ? index - 2 : index - 1;
  // "called off a trip planned for May and froze talks": the trip was planned, whoever froze did call off
  const ruler = isBareBehindNoun(verbs[from], cuts[from], verb) ? from - 1 : from;
  if (ruler !== from && same(ruler)) return ruler;
  if (isMindedBefore(verbs, cuts, from, verb) && same(from - 1)) return from - 1;
  if (same(from)) return from;
  // "accused Chile, which shelled the town, and will recall its envoy"
  if (
    isPast &&
    /^(?:future|modal)$/.test(verb.form) &&
    verb.first === (cuts[index]?.joint ?? 0) + 1
  )
    return from;
  if (isPastState(verbs, cuts, from, verb)) return from - 1;
  for (let at = from - 1; at >= 0; at--)
    if (same(at) && cuts[at]?.link !== "relative" && !isUndergone(verbs[at], cuts[at], verb))
      return at;
  // "has accused Peru of preparing an attack and put its forces on alert"
  const isTold = (at: number) =>
    verbs[at]?.form === "past" || (verbs[at]?.form === "present" && verbs[at]?.perfect);
  // "has allowed Peru to use its port and sent two ships"
  if (verb.form !== "past" || !/^(?:gerund|infinitive)$/.test(verbs[from]?.form ?? "")) return null;
  for (let at = from - 1; at >= 0; at--) if (isTold(at) && cuts[at]?.link !== "relative") return at;
  return null;
}

/** "Roca, sworn in in May, has recalled the envoy and met Vik": no deed goes on from what befell her. */
function isUndergone(aside: VerbGroup | undefined, cut: Cut | undefined, { passive }: VerbGroup) {
  const isBare = aside?.form === "past" && aside.first === aside.main;
  return cut?.link === "participle" && isBare && !passive;
}

/** A participle that is no past: nobody "taken" anything. */
const isDoneForm = (word: string) =>
  undergoneForms.has(word) || /^(?:seen|gone|done|begun|fallen|risen|spoken)$/.test(word);

/** "said that the army had planned and executed the raid": nobody plans and stops there; but "had gone and demanded". */
const needsObject =
  /^(?:plan|prepare|organi[sz]e|order|direct|mastermind|finance|fund|arm|train|equip|recruit|kill|wound|kidnap|abduct|torture|seize|capture|detain|arrest|attack|bomb|shell|draft|sign|approve)$/;

/** "clashes that have killed and wounded dozens": both are done. */
function isOfBoth(before: VerbGroup | undefined, verb: VerbGroup, joint: number): boolean {
  return (
    before?.perfect === true &&
    verb.form === "past" &&
    verb.first === verb.main &&
    joint === before.last + 1 &&
    verb.first === joint + 1
  );
}

/** "say that the truce is over and have put the talks on hold": whoever says so has, and no truce. */
function isPastState(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  from: number,
  verb: VerbGroup,
): boolean {
  const [report, state] = [verbs[from - 1], verbs[from]];
  return (
    verb.form === "present" &&
    verb.perfect &&
    cuts[from]?.link === "that" &&
    report?.form === "present" &&
    reportVerbs.has(report.lemma) &&
    state?.form === "present" &&
    /^(?:be|exist|remain)$/.test(state.lemma)
  );
}

/**
 * "said that he would come and that she would not", "due to fly to P and to travel on", "is to meet Vik, visit P and
 * sign a pact": as the one before.
 */
function isAgain(tokens: readonly Token[], cut: Cut | undefined, verb: VerbGroup | undefined) {
  const opener = cut?.link === "that" ? cut.joint : cut?.link === "infinitive" ? verb?.first : null;
  if (opener == null || !verb) return false;
  const isBare = cut?.link === "infinitive" && verb.first === verb.main && !verb.elided;
  const joint = tokens[opener - 1]?.lower ?? "";
  return /^(?:and|or|but)$/.test(joint) || (isBare && joint === ",");
}

/** The "blocked" of "after vessels trailed, blocked and then rammed a ship": one of a row, with no subject of its own. */
function isListed(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
  tokens: readonly Token[],
): boolean {
  const [before, verb, next] = [verbs[index - 1], verbs[index], verbs[index + 1]];
  if (!before || !verb || !next || cuts[index]?.link !== "main") return false;
  if (tokens[verb.first - 1]?.text !== "," || verb.first !== before.last + 2) return false;
  const row = [before, verb, next];
  // "where hundreds were beaten, shot or burned"
  const isDoneTo = before.passive && verb.passive;
  const isRow = row.every(({ form, passive }) => form === "past" && (isDoneTo || !passive));
  // "Holm, who said that they fled, met Roca and left": the comma ends the aside
  if (cuts[index - 1]?.link === "that" && cuts[index - 2]?.link === "relative") return false;
  // "Peru, after Chile had withdrawn, closed the border and left": so it does here
  const opener = index === 1 ? (cuts[0]?.joint ?? 0) : 0;
  if (opener > 0 && tokens[opener - 1]?.text === ",") return false;
  return isRow && /^(?:main|and)$/.test(cuts[index + 1]?.link ?? "");
}

/** What may stand before a row of verbs that ends in "and". */
export const opensInner = /^(?:since|after|when|because)$/;

/**
 * "said that soldiers came up to a post, refused to leave and fired": of a row behind "that", which an "and"
 * ends, with no subject of its own; the clause that it goes on from, or null.
 */
function toldBefore(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
  tokens: readonly Token[],
): number | null {
  const verb = verbs[index];
  if (!verb || cuts[index]?.link !== "main" || tokens[verb.first - 1]?.text !== ",") return null;
  const isTold = (at: number) => verbs[at]?.form === "past" && !verbs[at].passive;
  const isInner = (at: number) => /^(?:infinitive|participle)$/.test(cuts[at]?.link ?? "");
  let before = index - 1;
  while (before > 0 && isInner(before)) before -= 1;
  let next = index + 1;
  while (isInner(next)) next += 1;
  const isRow = isTold(index) && isTold(before) && isTold(next) && cuts[next]?.link === "and";
  if (!isRow || verbs[next]?.first !== (cuts[next]?.joint ?? 0) + 1) return null;
  // "would lift the ban if Peru began talks, freed the men and withdrew"
  if (cuts[before]?.link === "if") return before;
  const joint = cuts[before]?.joint ?? 0;
  // "the first since Holm dismissed the cabinet, declared an emergency and formed another"
  if (opensInner.test(cuts[before]?.link ?? "") && !cuts[before]?.bare)
    return joint > 0 && tokens[joint - 1]?.text !== "," ? before : null;
  const isThat = cuts[before]?.link === "that" && cuts[before - 1]?.link === "main";
  return isThat && reportVerbs.has(verbs[before - 1]?.lemma ?? "") ? before : null;
}

/** "said after being summoned that …", "told the press in P before he left that …": what is said hangs on the report. */
function isSaidAfter(verbs: readonly VerbGroup[], cuts: readonly Cut[], index: number): boolean {
  const [report, between] = [verbs[index - 2], cuts[index - 1]];
  if (cuts[index]?.link !== "that" || cuts[index]?.joint === null || !report) return false;
  return (
    /^(?:after|before|while|when)$/.test(between?.link ?? "") &&
    reportVerbs.has(report.lemma) &&
    simple.test(verbs[index - 1]?.lemma ?? "")
  );
}

/** Verbs that no "that" follows. */
const simple =
  /^(?:meet|leave|leave for|arrive|arrive in|depart|return|visit|see|summon|free|release|expel|detain|arrest|deport|brief|hold|attend|sign|fly|land|travel|open|close|begin|end|finish|conclude|chair|head|lead|host|receive|speak|talk|resign|vote)$/;

/** What the first clause of those joined in the same way hangs on; null where there is none. */
function parentOfMate(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
): number | null {
  const mate = cuts.findLastIndex(({ link }, at) => at < index && link === cuts[index]?.link);
  if (mate > 0 && mate === index - 1 && isAgain(tokens, cuts[mate], verbs[mate]))
    return parentOfMate(tokens, verbs, cuts, mate);
  return mate > 0 ? parentOf(cuts, mate, -1) : null;
}

/** "a trip planned for May": a participle behind its noun, and "and" joins a verb of its own tense. */
function isBareBehindNoun(before: VerbGroup | undefined, cut: Cut | undefined, verb: VerbGroup) {
  return (
    before !== undefined &&
    cut?.link === "participle" &&
    before.form === "past" &&
    before.first === before.main &&
    verb.form === "past" &&
    !verb.passive
  );
}

/** "imposed a ban on five men who led the coup, and demanded": a comma before "and" goes back to the verb before. */
function isPaused(
  tokens: readonly Token[],
  aside: Cut | undefined,
  cut: Cut | undefined,
  verb: VerbGroup,
) {
  if (aside?.link !== "relative" || cut?.joint == null) return false;
  return tokens[cut.joint - 1]?.text === "," && verb.first === cut.joint + 1;
}

/** "expelled the envoy after he met rebels, and recalled its own": behind the comma goes on who did the first. */
function isPastHis(
  tokens: readonly Token[],
  cuts: readonly Cut[],
  index: number,
  verbs: readonly VerbGroup[],
): boolean {
  const [main, aside, cut] = cuts.slice(index - 2, index + 1);
  if (main?.link !== "main" || !aside || !cut || aside.joint === null || cut.joint === null)
    return false;
  return (
    /^(?:after|before|when|because|since|while)$/.test(aside.link) &&
    /^(?:he|she|they|it)$/.test(tokens[aside.joint + 1]?.lower ?? "") &&
    verbs[index - 1]?.first === aside.joint + 2 &&
    tokens[cut.joint - 1]?.text === "," &&
    verbs[index]?.first === cut.joint + 1
  );
}

export function parentOf(cuts: readonly Cut[], index: number, firstMain: number): number | null {
  const link = cuts[index]?.link;
  if (link === "main") return firstMain >= index ? null : firstMain;
  if (index === 0) return firstMain > 0 ? firstMain : null;
  if (link === "participle" && cuts[index]?.paused)
    return cuts.findLastIndex(
      (cut, at) => at < index && !/^(?:participle|infinitive)$/.test(cut.link),
    );
  if (link !== "resume") return index - 1;
  for (let at = index - 1; at >= 0; at--)
    if (!/^(?:participle|relative|infinitive)$/.test(cuts[at]?.link ?? "") && !cuts[at]?.bare)
      return at;
  return 0;
}
