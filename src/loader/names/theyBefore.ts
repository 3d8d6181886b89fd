// Whom "they" at the head of a sentence cannot mean, or must, by what they do.

import { officeNouns, peopleNouns } from "../lexicon/verbs.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { companyAt, type Story, toldIn } from "./story.ts";

/** The two states, nobody, or null where what they do does not decide. */
export function theyByDeed(story: Story, draft: Draft): readonly Figure[] | null {
  if (areUnnamed(story, draft)) return [];
  const states = theyWithTies(story, draft);
  return states.length > 0 ? states : null;
}

/** "Peru and Chile fought a war, in which Chilean soldiers died. They restored relations": the two states; empty for others. */
function theyWithTies(story: Story, { line, from, to }: Draft): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  const end = words[to]?.lower === "only" ? to + 1 : to;
  if (
    from > 0 ||
    !/^(?:resume|restore|re-establish|break|sever|cut)$/.test(words[end]?.lemma ?? "")
  )
    return [];
  const after = words.slice(end + 1, end + 5);
  if (!after.some(({ lower }) => /^(?:relations|ties)$/.test(lower))) return [];
  const told = toldIn(story, line - 1);
  for (let n = 0; n < told.length; n++) {
    const company = companyAt(story, told, n);
    if (company.length === 2 && company.every(({ sort }) => sort === "state")) return company;
  }
  return [];
}

/** "Peru ordered the officers out. They flew home": people of no name, told as the object of the sentence before. */
export function areUnnamed(story: Story, { line, from, to }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  if (from > 0 || !/^(?:fly|leave|return|go|depart|flee)$/.test(words[to]?.lemma ?? ""))
    return false;
  const before = story.lines[line - 1]?.words ?? [];
  const verb = before.findIndex(({ pos }) => pos === "VERB");
  const at = before.findIndex(({ lower, pos }, n) => {
    const one = lower.replace(/s$/, "");
    return (
      n > verb &&
      pos === "NOUN" &&
      one !== lower &&
      (officeNouns.has(one) || peopleNouns.has(one) || one === "officer")
    );
  });
  const isObject = before
    .slice(verb + 1, at)
    .every(({ pos }) => /^(?:DET|NUM|ADJ|NOUN)$/.test(pos));
  const isTold = toldIn(story, line - 1).some(
    ({ draft, figures }) =>
      (draft.from <= at && at < draft.to) || figures.length > 1 || figures[0]?.sort === "group",
  );
  return verb >= 0 && at > verb && isObject && !isTold;
}
