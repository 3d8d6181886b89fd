// Who speaks, as a transcript writes it before the words: "MR. VIK:", "Q", "Foreign Minister Ana Roca:".
// The label is no part of the sentence: nobody in it does what the sentence tells.

import type { Document, Sentence } from "../../article/document.ts";
import type { Mention, Names } from "../../names/name.ts";

/** "Prime Minister Ana Roca:", "MR. VIK:": capitals and small words up to a colon. */
const labelled = /^\p{Lu}[\p{L}. ’'-]*:/u;
/** "Q Dan, is it true", "QUESTION: …", "THE PRESIDENT: …": whoever it is. */
const asked =
  /^(?:Q(?=[:. ] *\p{Lu})|(?:QUESTION|Question|Reporter|Moderator|[\p{Lu}.’' -]{4,60})(?=: ))[:.]?/u;

const reach = 80;

/** Where the label of a paragraph ends, by paragraph; those without one are left out. */
export function labelsOf(
  { article: { text, paragraphs } }: Document,
  names: Names,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const people = peopleByEnd(names);
  for (const [index, { start, end, zone }] of paragraphs.entries()) {
    if (zone !== "body") continue;
    const head = text.slice(start, Math.min(end, start + reach));
    const known = asked.exec(head) ?? (speakerIn(head, start, people) ? labelled.exec(head) : null);
    if (known) found.set(index, start + known[0].length);
  }
  return found;
}

/** The person or office that a label is: it ends at the colon. */
export function speakerIn(
  head: string,
  start: number,
  people: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const label = labelled.exec(head);
  const found = label ? people.get(start + label[0].length - 1) : undefined;
  return found && found.start >= start ? found : undefined;
}

/** Persons by the end of what is said of them; of several the one told first. */
export function peopleByEnd({ mentions }: Names): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  for (const one of mentions)
    if (one.sort === "person" && !found.has(one.end)) found.set(one.end, one);
  return found;
}

export function hasLabel(head: string): boolean {
  return labelled.test(head);
}

/** The sentence without its label; `end` is where that ends. */
export function unlabelled(sentence: Sentence, end: number | undefined): Sentence {
  if (end === undefined || sentence.start >= end) return sentence;
  const tokens = sentence.tokens.filter((token) => token.start >= end);
  const [first] = tokens;
  return first ? { ...sentence, start: first.start, tokens } : sentence;
}
