// "Peru closed its border with Chile. Norway and Chad offered to mediate. The two neighbours": not those who only look on.

import { companyAt, isBehindPreposition, isPerson, type Story, type Told } from "./story.ts";
import type { Word } from "./words.ts";

/** Those told in a sentence, without the states or bodies that open it and only help or judge others. */
export function withoutOnlookers(story: Story, told: readonly Told[]): readonly Told[] {
  const [first] = told;
  if (!first || first.draft.from > 2 || first.draft.possessive) return told;
  if (first.figures.some(isPerson) || isBehindPreposition(story, first.draft)) return told;
  let last = 0;
  while (companyAt(story, told, last + 1).length > companyAt(story, told, last).length) last += 1;
  const words = story.lines[first.draft.line]?.words ?? [];
  const others = told.slice(last + 1);
  // "Peru welcomed Chile's offer": one of the two may do that
  const isApart = !others.some(({ figures }) => figures.some(({ sort }) => sort === "state"));
  return looksOn(words, told[last]?.draft.to ?? 0, isApart) ? others : told;
}

/** "offered to mediate", "sent observers"; "welcomed the deal", where no state is told behind it. */
function looksOn(words: readonly Word[], from: number, isApart: boolean): boolean {
  let at = from;
  while (/^(?:AUX|ADV)$/.test(words[at]?.pos ?? "")) at += 1;
  const { lemma = "" } = words[at] ?? {};
  if (helping.test(lemma)) return true;
  const after = words.slice(at + 1, at + 5);
  if (/^(?:offer|propose|agree|volunteer|try|seek|want)$/.test(lemma))
    return after.some((word) => helping.test(word.lemma) || /^mediation$/.test(word.lower));
  if (/^(?:send|deploy|dispatch)$/.test(lemma))
    return after.some(({ lower }) => /^(?:observers|monitors|mediators|peacekeepers)$/.test(lower));
  return isApart && /^(?:welcome|hail|praise|applaud|urge|regret)$/.test(lemma);
}

const helping = /^(?:mediate|broker|facilitate|intercede)$/;

/** "Holm and Roca visited Lima": without two of no known land who go somewhere together, and are no two sides. */
export function withoutTravellers(story: Story, told: readonly Told[]): readonly Told[] {
  const last = told.findIndex((_, n) => companyAt(story, told, n).length > 1);
  const company = companyAt(story, told, last);
  const { line = 0, to = 0 } = told[last]?.draft ?? {};
  const areOpen = company.length > 1 && company.every((one) => isPerson(one) && !one.country);
  const verb = story.lines[line]?.words[to]?.lemma ?? "";
  return areOpen && /^(?:visit|fly|travel|tour|arrive|go)$/.test(verb)
    ? told.slice(last + 1)
    : told;
}
