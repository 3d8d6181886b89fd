// "The envoys met with A and B; they also met C": of two companies, those who did it go on.

import { officeNouns, peopleNouns } from "../lexicon/verbs.ts";
import type { Figure } from "./cast.ts";
import type { Line } from "./line.ts";
import {
  areOpposed,
  companyAt,
  isBehindPreposition,
  isPerson,
  type Story,
  type Told,
  toldIn,
} from "./story.ts";

/**
 * Whom "they" means where the company told last is behind a "with": the company or group before it that has a verb.
 * Empty where those have no name; null where nobody but one person did it.
 */
export function whoMet(
  story: Story,
  told: readonly Told[],
  company: readonly Figure[],
): readonly Figure[] | null {
  const at = told.findIndex(({ figures: [one] }) => one === company[0]);
  const last = told[at];
  if (!last || !isMet(story, last)) return null;
  let isOf = false;
  for (let n = at - 1; n >= 0; n--) {
    const one = told[n];
    if (!one || one.draft.possessive || !(isOf || hasVerb(story, one))) continue;
    // "the envoys of the Lima Group met": they did
    isOf = isBehindPreposition(story, one.draft);
    if (isOf) continue;
    const doers = companyAt(story, told, n);
    const [first] = one.figures;
    if (doers.length > 1 || first?.sort === "group") return doers;
    // "The Peruvian delegation will meet with A and B. They will also visit C"
    if (first?.sort === "body" && /\b(?:delegation|mission|team)$/i.test(first.name)) return doers;
    return null;
  }
  const words = story.lines[last.draft.line]?.words ?? [];
  const verb = words.findIndex(({ pos }, n) => n < last.draft.from && /^(?:VERB|AUX)$/.test(pos));
  const noun = words[verb - 1];
  const isMany = noun !== undefined && /[^s]s$/.test(noun.lower) && isOfPeople(noun.lower);
  return isMany ? [] : null;
}

/** "with President Holm", "spoke to the premier" */
function isMet({ lines }: Story, { draft: { line, from } }: Told): boolean {
  const words = lines[line]?.words ?? [];
  const before = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
  return /^(?:with|to)$/.test(before?.lower ?? "");
}

function hasVerb({ lines }: Story, { draft: { line, to } }: Told): boolean {
  return /^(?:VERB|AUX)$/.test(lines[line]?.words[to]?.pos ?? "");
}

/** "envoys", "foreign ministers", "co-chairs" */
function isOfPeople(plural: string): boolean {
  const noun = plural.replace(/ies$/, "y").replace(/s$/, "");
  return officeNouns.has(noun) || peopleNouns.has(noun) || /chair(?:men)?$/.test(noun);
}

/** Sentences that such words look back. */
const reach = 3;

/**
 * "President Roca met Turkish Cypriot leader Vik. The two leaders …": two of one state who met, whom nothing else sets
 * against each other; empty for others.
 */
export function rivalsWhoMet(
  story: Story,
  { line }: { readonly line: number },
  areFoes = false,
): readonly Figure[] {
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const told = toldIn(story, n).filter(({ draft }) => draft.line < line || !draft.possessive);
    const words = story.lines[n]?.words ?? [];
    for (const [at, one] of told.entries()) {
      const next = told[at + 1];
      const [a, b] = [one.figures[0], next?.figures[0]];
      if (!a || !b || !next || ![a, b].every(isPerson) || a === b) continue;
      if (areFoes && haveMet(words, one, next)) return [a, b];
      // "Roca, who has lived abroad since May, met Vik": nobody else
      const isOnly = told.length === 2 && met.test(words[next.draft.from - 1]?.lower ?? "");
      if (isOnly && one.draft.from < 4 && n >= line - 1) return [a, b];
      if (areOpposed(a, b)) continue;
      const between = words.slice(one.draft.to, next.draft.from).map(({ lower }) => lower);
      if (between.length < 5 && between.some((word) => met.test(word))) return [a, b];
    }
  }
  return [];
}

const met = /^(?:met|meets|meet)$/;

/** "Roca and Vik met in Lima", "Roca, Vik meet": those who stand before the verb, and nobody behind it. */
function haveMet(words: Line["words"], one: Told, next: Told): boolean {
  const link = words.slice(one.draft.to, next.draft.from);
  const after = words[next.draft.to + 1];
  return (
    link.length === 1 &&
    /^(?:and|,)$/.test(link[0]?.lower ?? "") &&
    met.test(words[next.draft.to]?.lower ?? "") &&
    after?.capital !== true &&
    after?.lower !== "with"
  );
}

/** "Later the President held talks with Holm. The two agreed": the only two of a sentence that tells of a talk; empty for others. */
export function twoWhoMet(story: Story, line: number): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  const isTalk = words.some(
    ({ lemma, lower }, at) =>
      /^(?:meet|confer|receive|host|telephone)$/.test(lemma) ||
      (/^(?:talks|discussions)$/.test(lower) && /^(?:hold|have)$/.test(words[at - 1]?.lemma ?? "")),
  );
  const told = toldIn(story, line);
  const people = new Set(told.flatMap(({ figures }) => figures));
  const [a, b, more] = people;
  const isOwned = told.some(({ draft }) => draft.possessive);
  if (!isTalk || isOwned || !a || !b || more || ![a, b].every(isPerson)) return [];
  return areOpposed(a, b) && [a, b].every(({ named }) => named) ? [a, b] : [];
}

/**
 * "President Roca held talks with Premier Vik, and ministers Holm and Lima met with him. They agreed": the two of the
 * main clause, whom the next one only goes on about; empty for others.
 */
export function twoOfMain(story: Story, told: readonly Told[]): readonly Figure[] {
  const [first, second, ...rest] = told;
  const [a, b] = [first?.figures[0], second?.figures[0]];
  const last = rest.at(-1);
  if (!first || !second || !a || !b || !last || rest.length < 2) return [];
  if (isBehindPreposition(story, first.draft) || !isMet(story, second)) return [];
  if (last.figures[0] !== b || !isMet(story, last)) return [];
  const isApart = rest
    .slice(0, -1)
    .every(({ figures }) => figures.every((one) => isPerson(one) && one !== a && one !== b));
  return isApart && [a, b].every(isPerson) && areOpposed(a, b) ? [a, b] : [];
}
