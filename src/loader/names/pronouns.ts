// Whom "he" and "her" mean: the nearest one that does something, then the subject of a sentence before.

import type { Country } from "#model/event.ts";
import { askedBefore, clientOf } from "./askedBefore.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { candidates } from "./mayBeMeant.ts";
import { isOfSomebody, isOfUnnamed, isOpenBefore } from "./ofUnnamed.ts";
import { isBesideHim } from "./besideHim.ts";
import { isOfOccasion } from "./ofOccasion.ts";
import { whoAsks } from "./whoAsks.ts";
import { whoSeized } from "./whoSeized.ts";
import {
  type Story,
  type Told,
  companyOf,
  isPerson,
  isQuoted,
  personAhead,
  subjectOf,
  toldIn,
  isOpeningOf,
} from "./story.ts";

/** How many sentences a pronoun looks back. */
const reach = 4;

/** @returns null where nobody fits */
export function whoIs(story: Story, draft: Draft, lower: string): Figure | null {
  const gender = /^(he|him|his|himself)$/.test(lower) ? "he" : "she";
  const meant =
    clientOf(story, draft, lower) ??
    askedBefore(story, draft, gender) ??
    whoSeized(story, draft, gender);
  if (meant) return meant;
  const others = calledElse(story, draft, gender);
  const theirs = otherLand(story, draft);
  const fits = ({ figures: [figure] }: Told) =>
    figure &&
    (figure.gender ?? gender) === gender &&
    !others.has(figure) &&
    (theirs === null || figure.country !== theirs);
  const here = candidates(story, draft, draft.line);
  const fitting = here.filter(fits);
  if (fitting.length === 0 && opens(story, draft)) {
    const ahead = personAhead(story, draft);
    if (ahead) return ahead;
  }
  const subject = relativeSubject(story, draft, here) ?? subjectOf(story, here);
  const doer = fitting.findLast((told) => acts(story, told)) ?? subjectOf(story, fitting);
  if (lower.endsWith("self")) return doer?.figures[0] ?? null;
  if (isOfPraised(story, draft, lower)) return objectIn(story, draft, fitting, subject, fits);
  if (lower === "him" || (lower === "her" && isObject(story, draft))) {
    if (fitting.length === 0 && isOfSomebody(story, draft)) return null;
    // "Holm made a tour that took him to Angola": the tour did
    const doers = isBehindThing(story, draft)
      ? null
      : (doerBefore(story, draft, here) ?? inFront(story, subject));
    // "briefed him on what he did, and she assured him": the same one
    const same = toldIn(story, draft.line).findLast(
      ({ draft: { what } }) => what.kind === "pronoun" && what.lower === "him",
    )?.figures[0];
    if (lower === "him" && same && same !== doers?.figures[0]) return same;
    const asker = whoAsks(story, draft, fitting);
    if (asker) return asker;
    return objectIn(story, draft, fitting, doers, fits);
  }
  if (!doer && (isOfUnnamed(story, draft) || isOfSomebody(story, draft))) return null;
  const main = speaks(story, draft)
    ? subjectOf(story, fitting)
    : (doneBy(story, draft, fitting) ?? doer);
  return main?.figures[0] ?? earlier(story, draft, fits)?.figures[0] ?? null;
}

/** The Peru of "his Peruvian counterpart": he is of another state. */
function otherLand({ drafts }: Story, { line, from }: Draft): Country | null {
  for (const { what, from: first } of drafts[line] ?? [])
    if (first === from && what.kind === "counterpart") return what.country;
  return null;
}

/** "over remarks made by Holm at a meeting with his counterpart": of who did it, with no verb since. */
function doneBy(story: Story, { line, from }: Draft, fitting: readonly Told[]): Told | null {
  const words = story.lines[line]?.words ?? [];
  const last = fitting.at(-1);
  if (!last || words[last.draft.from - 1]?.lower !== "by") return null;
  const isSame = words.slice(last.draft.to, from).every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos));
  // "Ms Roca will be received by Premier Holm during her visit": of whom the words tell it
  const gender = /^(?:he|him|his)$/.test(words[from]?.lower ?? "") ? "he" : "she";
  const isSurer =
    last.figures[0]?.gender === null &&
    fitting.some(({ figures: [one] }) => one?.gender === gender);
  return isSame && !isSurer ? last : null;
}

/** Who does something to "him": the last before it that acts; a state or body is no "him". */
function doerBefore(story: Story, draft: Draft, here: readonly Told[]): Told | null {
  const relative = relativeSubject(story, draft, here);
  return relative ?? toldIn(story, draft.line).findLast((told) => acts(story, told)) ?? null;
}

/** Not the "Roca" of "Parliament ousted Roca and barred him": no doer stands behind the verb. */
function inFront({ lines }: Story, told: Told | null): Told | null {
  const words = told ? lines[told.draft.line]?.words.slice(0, told.draft.from) : [];
  return words?.some(({ pos }) => pos === "VERB") ? null : told;
}

/** "a tour that also took him": a thing does it. */
function isBehindThing(story: Story, { line, from }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  const that = words.findLastIndex(({ lower }, n) => n < from && /^(?:that|which)$/.test(lower));
  const between = words.slice(that + 1, from);
  return (
    that >= 0 &&
    from - that <= 4 &&
    between.every(({ pos }) => /^(?:AUX|ADV|VERB)$/.test(pos)) &&
    between.some(({ lemma }) => lemma === "take")
  );
}

/** "Holm received Roca, who thanked him": the "who" does it. */
function relativeSubject(story: Story, { line, from }: Draft, here: readonly Told[]): Told | null {
  const words = story.lines[line]?.words ?? [];
  const who = words.findLastIndex(({ lower }, n) => n < from && lower === "who");
  if (who < 0 || from - who > 4) return null;
  return here.findLast(({ draft: { to } }) => to === who || to === who - 1) ?? null;
}

/** "Holm told Roca that … him": the object is not the subject. */
function objectIn(
  story: Story,
  draft: Draft,
  fitting: readonly Told[],
  subject: Told | null,
  fits: (told: Told) => unknown,
): Figure | null {
  const doers = subject ? companyOf(story, subject) : [];
  const isOther = ({ figures: [one] }: Told) => !one || !doers.includes(one);
  const other = fitting.findLast(isOther);
  if (other) return other.figures[0] ?? null;
  return earlier(story, draft, (told) => fits(told) && isOther(told))?.figures[0] ?? null;
}

/** The subject of the nearest sentence before that has somebody fitting. */
function earlier(story: Story, draft: Draft, fits: (told: Told) => unknown): Told | null {
  const gender = /^(?:he|him|his)$/.test(lowerOf(story, draft)) ? "he" : "she";
  let unnamed: Told | null = null;
  for (let back = 1; back <= reach; back++) {
    if (isOpenBefore(story, draft.line - back, gender)) return null;
    const there = candidates(story, draft, draft.line - back).filter(fits);
    if (there.length === 0) continue;
    const subject = subjectOf(story, spokenOf(story, draft, there));
    if (subject && there.length === 1 && isOfOccasion(story, subject, draft)) {
      unnamed ??= subject;
      continue;
    }
    // "Roca invited Ms Holm. She accepted": of whom the words tell it, before whom they leave it open
    const sure = there.filter(
      (told) =>
        told.figures[0]?.gender === gender &&
        !isOpeningOf(told, there) &&
        !(gender === "he" && isCompanion(story, told)),
    );
    const [one] = subject?.figures ?? [];
    // "“We want peace,” an official said. Her office gave no reason": hers of whom the text has told
    if (one && !one.named && !speaks(story, draft) && one.offices.some(isVoiceless)) {
      unnamed ??= subject;
      continue;
    }
    // "The Secretary-General met Mr Holm. He thanked him": most of those in office
    const office = one?.offices[0]?.text ?? "";
    const isHe = gender === "he" && (one?.named ? office !== "" : ranks.test(office));
    return one?.gender === null && sure.length > 0 && !isHe ? subjectOf(story, sure) : subject;
  }
  return unnamed;
}

/** "Holm opened a school together with President Vik. He flew home": who is beside another in what he does. */
function isCompanion({ lines }: Story, { draft: { line, from } }: Told): boolean {
  const words = lines[line]?.words ?? [];
  const at = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const link = `${words[at - 1]?.lower ?? ""} ${words[at]?.lower ?? ""}`;
  return /^(?:together with|along with|accompanied by|joined by)$|\balongside$/.test(link);
}

/** Somebody who only speaks. */
const isVoiceless = ({ head }: { readonly head: string }) =>
  /^(?:official|diplomat|source|aide|analyst|adviser|advisor)$/.test(head);

const ranks = /\b(?:secretary[- ]general|secretary|minister|president|premier|king|emir|pope)$/i;

const lowerOf = ({ lines }: Story, { line, from }: Draft) => lines[line]?.words[from]?.lower ?? "";

/** "The spokesman said Holm will go to Oslo. He …": whom a spokesman speaks of, unless "he said" goes on. */
function spokenOf(story: Story, draft: Draft, there: readonly Told[]): readonly Told[] {
  if (speaks(story, draft)) return there;
  const subject = subjectOf(story, there)?.figures[0];
  if (!subject || !isVoice(subject)) return there;
  const doers = there.filter((told) => told.figures[0] !== subject && acts(story, told));
  if (doers.length > 0) return doers;
  // "“Minister Roca arrives today,” tweeted spokesman Holm. He will meet …": of whom is spoken
  const line = there[0]?.draft.line ?? -1;
  const quoted = toldIn(story, line).filter(
    (told) =>
      isQuoted(story, told.draft) &&
      told.figures.length === 1 &&
      told.figures.every(isPerson) &&
      acts(story, told),
  );
  return quoted.length > 0 ? quoted : there;
}

const isVoice = ({ offices }: Figure) => offices.some(({ text }) => /spokes/i.test(text));

/**
 * "He congratulated her", "He said that Ada Roca was there. Her party …": who is "he" in a sentence is not
 * "her" in it, nor in the next ones.
 */
function calledElse(story: Story, pronoun: Draft, gender: "he" | "she"): ReadonlySet<Figure> {
  const { line } = pronoun;
  const other = gender === "he" ? /^(she|her|hers|herself)$/ : /^(he|him|his|himself)$/;
  const own = gender === "he" ? /^his$/ : /^her$/;
  const whom = whomBefore(story, pronoun);
  const called = new Set<Figure>();
  for (let at = Math.max(0, line - reach); at <= line; at++)
    for (const { draft, figures } of toldIn(story, at)) {
      // "after a meeting with her counterpart, she said": who is hers is not she
      const isOwned =
        at === line &&
        draft.form === "counterpart" &&
        own.test(story.lines[at]?.words[draft.from]?.lower ?? "");
      const isWhom = at === line && whom > 0 && draft.to <= whom && whom - draft.to <= 2;
      if (
        isOwned ||
        isWhom ||
        (at === line && isBesideHim(story, pronoun, draft)) ||
        (draft.what.kind === "pronoun" && other.test(draft.what.lower))
      )
        for (const figure of figures) called.add(figure);
    }
  return called;
}

/** The "whom" of "met Roca, with whom he signed": he is not she; -1 without one. */
function whomBefore({ lines }: Story, { line, from }: Draft): number {
  const words = lines[line]?.words ?? [];
  for (let at = from - 1; at >= Math.max(0, from - 3); at--)
    if (words[at]?.lower === "whom") return at;
  return -1;
}

/** "congratulated Roca on her victory", "thanked Holm for his help": whoever is praised has it. */
function isOfPraised({ lines }: Story, { line, from }: Draft, lower: string): boolean {
  const words = lines[line]?.words ?? [];
  if (!/^(his|her)$/.test(lower) || !/^(on|for|upon)$/.test(words[from - 1]?.lower ?? ""))
    return false;
  return words
    .slice(Math.max(0, from - 12), from)
    .some(({ lemma }) => /^(congratulate|thank|praise|commend|criticize|criticise)$/.test(lemma));
}

/** The "her" of "met her on Friday"; that of "her visit" owns. */
function isObject(story: Story, { line, to }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  const next = words[to];
  // "met her separately on Friday"; but "her newly opened office"
  if (next?.pos === "ADV" && !/^(?:ADJ|ADV|NOUN|PROPN|VERB)$/.test(words[to + 1]?.pos ?? ""))
    return true;
  return !next?.joined || /^(ADP|DET|PUNCT|CCONJ|SCONJ|PART|PRON|AUX)$/.test(next.pos);
}

/** Whether a verb follows, so that this person does it. */
function acts(story: Story, { draft: { line, from, to, possessive } }: Told): boolean {
  const words = story.lines[line]?.words ?? [];
  // "which the premier will chair": in an aside
  const before = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
  if (/^(?:which|whom)$/.test(before?.lower ?? "")) return false;
  const next = words[to]?.pos === "ADV" ? words[to + 1] : words[to];
  return !possessive && next !== undefined && /^(VERB|AUX)$/.test(next.pos);
}

/** "…, he said": the words go back to the sentence's subject. */
function speaks(story: Story, { line, to }: Draft): boolean {
  return /^(said|says|added|told)$/.test(story.lines[line]?.words[to]?.lower ?? "");
}

/** Whether a clause begins the sentence that may point ahead: "Before he …", "In her speech, …". */
function opens(story: Story, { line, from }: Draft): boolean {
  const first = story.lines[line]?.words[0]?.lower ?? "";
  return (
    from > 0 &&
    /^(before|after|while|when|as|in|during|since|until|despite|on|at|for|with|although|though|upon|following|by|if|because|throughout|ahead|prior|besides|amid)$/.test(
      first,
    )
  );
}
