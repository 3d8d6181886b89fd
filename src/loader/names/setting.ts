// Where a sentence is set: whose "the government", "the army", "police" may be that no word owns.

import type { Country } from "#model/event.ts";
import { indicesOf, joinLists } from "../gather.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";

/** "In the Peruvian capital, Lima, the army …": the state named before the comma. */
export function settingOf({ lines }: Story, { line, from }: Draft): Country | null {
  const own = lines[line];
  if (!own || !/^(in|at|near|outside)$/.test(own.words[0]?.lower ?? "")) return null;
  const comma = own.words.findIndex(({ text }, n) => n < 9 && text === ",");
  if (comma < 0 || comma >= from) return null;
  for (let n = 1; n < Math.min(from, 9); n++) {
    const term = own.terms[n]?.term;
    const country =
      term?.adjective ?? term?.state?.code ?? term?.seat?.code ?? term?.place?.country;
    if (country) return country;
  }
  return null;
}

/** The country of the first town that a sentence is set in. */
export function townIn(line: Line | null | undefined): Country | null {
  for (const [n, word] of (line?.words ?? []).entries()) {
    const term = line?.terms[n + 1]?.term;
    const country = term?.seat?.code ?? term?.place?.country;
    if (country && /^(in|at|near|outside)$/.test(word.lower)) return country;
  }
  return null;
}

/** The line before it, if it is of the same paragraph. */
export function lineBefore({ lines }: Story, { line }: Draft): Line | null {
  const before = lines[line - 1];
  return before && before.sentence.paragraph === lines[line]?.sentence.paragraph ? before : null;
}

/** "In Lima, police fired at students. The government apologised": a paragraph that opens in a town goes on there. */
export function sceneOf(story: Story, draft: Draft): Country | null {
  if (draft.from > 1) return null;
  for (let line = draft.line - 1; line >= draft.line - sceneReach; line--) {
    const one = story.lines[line];
    if (!one || one.sentence.paragraph !== story.lines[draft.line]?.sentence.paragraph) return null;
    const set = settingOf(story, { ...draft, line, from: one.words.length });
    if (set) return set;
  }
  return null;
}

/** Sentences that a paragraph's opening town reaches. */
const sceneReach = 3;

/** "Peru's Congress passed a law, and the army was sent": of the state whose body did the one before. */
export function besidesOf(story: Story, { line, from, to }: Draft): Country | null {
  const words = story.lines[line]?.words ?? [];
  if (!/^(?:and|but|while)$/.test(words[from - 1]?.lower ?? "")) return null;
  if (!/^(?:VERB|AUX|ADV)$/.test(words[to]?.pos ?? "")) return null;
  const [first] = toldIn(story, line);
  const [figure, more] = first?.figures ?? [];
  if (!first || !figure || more || first.draft.form === "demonym") return null;
  const isDoer = !first.draft.possessive && !isBehindPreposition(story, first.draft);
  return isDoer && /^(?:state|body)$/.test(figure.sort) ? figure.country : null;
}

/** "discussed the situation in Mali after the arrest of Holm by the military": of the one land that the sentence names. */
export function byThose({ lines }: Story, { line, from }: Draft): Country | null {
  const own = lines[line];
  const the = own?.words[from]?.lower === "the" ? from : from - 1;
  if (own?.words[the]?.lower !== "the" || own.words[the - 1]?.lower !== "by") return null;
  const named = indicesOf(own.words.length, (n) => landAt(own, n) !== null);
  const lands = new Set(named.map((n) => landAt(own, n)));
  const [only, more] = lands;
  if (!only || more !== undefined || !/^[A-Z]{2}$/.test(only)) return null;
  // but not "Peru was condemned by the military"
  const isSetting = named.some((n) => /^(?:in|of)$/.test(own.words[n - 1]?.lower ?? ""));
  return isSetting ? only : null;
}

/** "The Inca Party asked the government to resign": the state that the party before it is of. */
export function ofParty(story: Story, { line, from }: Draft): Country | null {
  const [first] = toldIn(story, line);
  const [figure, more] = first?.figures ?? [];
  if (!first || !figure || more || first.draft.from > 1 || first.draft.to >= from) return null;
  const isParty = figure.sort === "body" && /\bParty\b|^party\b| party$/i.test(figure.name);
  return isParty && !first.draft.possessive ? figure.country : null;
}

const landAt = ({ terms }: Line, at: number): Country | null =>
  terms[at]?.term.state?.code ?? terms[at]?.term.adjective ?? null;

/** "In Geneva, the Syrian opposition met government negotiators": those that it is against. */
export function fought(story: Story, { line }: Draft): Country | null {
  const foes = /\b(?:opposition|rebels|insurgents|guerrillas|separatists)$/i;
  const foe = toldIn(story, line).find(({ figures: [one] }) => foes.test(one?.name ?? ""));
  return foe?.figures[0]?.country ?? null;
}

/** The state that the words before tell of twice as often as of any other. */
export function mostTold({ told }: Story, line: number): Country | null {
  const counts = new Map<Country, number>();
  for (const { figures } of joinLists(told.slice(Math.max(0, line - farReach), line + 1)))
    for (const { country } of figures)
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Sentences that make up what an article is about. */
const farReach = 30;
