// "ECOWAS heads of state met in Accra. The leaders agreed": those who gathered in the sentence before.

import type { Figure } from "./cast.ts";
import { isUnion } from "./leagues.ts";
import type { Word } from "./words.ts";
import { companyAt, isBehindPreposition, type Story, toldIn } from "./story.ts";

/** How many sentences may go on from the gathering. */
const reach = 3;

/** "The league met. The bloc condemned the raid. Its ministers …": empty where the sentences before tell no gathering. */
export function whoGathered(story: Story, line: number): readonly Figure[] {
  const paragraph = story.lines[line]?.sentence.paragraph;
  for (let n = line - 1; n >= Math.max(0, line - reach); n--) {
    if (story.lines[n]?.sentence.paragraph !== paragraph) return [];
    const here = gatheredIn(story, n);
    if (here.length > 0) return here;
    const [first] = toldIn(story, n);
    const goesOn = first?.draft.from === 0 && /^(?:pair|standIn)$/.test(first.draft.what.kind);
    if (!goesOn) return [];
  }
  return [];
}

/** The company, the people or the body before a verb of gathering, or behind the noun: "a meeting of the League". */
function gatheredIn(story: Story, line: number): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  const verb = words.findIndex((_, at) => isGathering(words, at));
  const told = toldIn(story, line);
  const n = told.findLastIndex(({ draft }) => draft.to <= verb && !draft.possessive);
  const last = told[n];
  if (!last || !isRightBefore(words, last.draft.to, verb)) return [];
  const company = companyAt(story, told, n);
  const [one] = company;
  const first = told[n - company.length + 1] ?? last;
  const isOf = isBehindPreposition(story, first.draft);
  if (isOf && !isOfGathering(words, first.draft.from)) return [];
  return company.length > 1 || /^(?:group|body)$/.test(one?.sort ?? "") ? company : [];
}

/** "met in Lima", "gathered", "held talks"; but "met Roca", "met with the premier". */
function isGathering(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:VERB|AUX)$/.test(word.pos)) return false;
  const next = words[at + 1];
  if (/^(?:meet|gather|convene|assemble)$/.test(word.lemma))
    return (
      !next || next.sign || /^(?:in|on|at|for|to|over|behind|today|yesterday)$/.test(next.lower)
    );
  const behind = words.slice(at + 1, at + 6).findIndex(({ lower }) => sittings.test(lower));
  if (/^(?:hold|open|begin|conclude|attend|wrap|end)$/.test(word.lemma) && behind >= 0)
    return words
      .slice(at + 1, at + 1 + behind)
      .every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PRON|ADP|PROPN)$/.test(pos));
  return words.slice(0, at).some(({ lower }) => sittings.test(lower));
}

const sittings = /^(?:talks|meeting|summit|session|conference|gathering)$/;

/** Nothing but helping verbs and adverbs between who it is and the verb. */
function isRightBefore(words: readonly Word[], to: number, verb: number): boolean {
  return words.slice(to, verb).every(({ pos }) => /^(?:AUX|ADV)$/.test(pos));
}

/** "a meeting of the League", "the summit of ASEAN and EU leaders" */
function isOfGathering(words: readonly Word[], from: number): boolean {
  const of = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return (
    words[of]?.lower === "of" &&
    (sittings.test(words[of - 1]?.lower ?? "") || words[of - 1]?.lower.endsWith("s") === true)
  );
}

/** "ASEAN foreign ministers met in Lima. The bloc called on": the union of those who gathered. */
export function leagueThatMet(story: Story, line: number, noun: string): Figure | null {
  const [one, more] = whoGathered(story, line);
  if (!one || more) return null;
  if (one.sort === "body") return isUnion(one, noun) ? one : null;
  for (let n = line - 1; n >= Math.max(0, line - reach); n--)
    for (const found of story.lines[n]?.terms ?? []) {
      const name = found?.term.body?.name;
      const body =
        name !== undefined && one.name.startsWith(name) ? story.cast.body(name, null) : null;
      if (body && isUnion(body, noun)) return body;
    }
  return null;
}
