// Who speaks, as a transcript writes it before the words: "MR. VIK:", "Q", "Foreign Minister Ana Roca:".
// The label is no part of the sentence: nobody in it does what the sentence tells.

import type { Document, Sentence } from "../../article/document.ts";
import type { Mention, Names } from "../../names/name.ts";

/** "Prime Minister Ana Roca:", "MR. VIK:": capitals and small words up to a colon. */
const labelled = /^\p{Lu}[\p{L}. ’'-]*:/u;
/** As parliaments and councils write it: "The Foreign Secretary, Ana Roca:", "The Minister (Ana Roca):", "Mr Vik (Norway):". */
const introduced =
  /^\p{Lu}[\p{L}. ’'-]*(?:, (?:\p{Lu}|the )[\p{L}. ’'-]*| \((?:\p{Lu}|the )[\p{L}. ,’'-]*\)):/u;
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
    const known = asked.exec(head) ?? (speakerIn(head, start, people) ? labelOf(head) : null);
    if (known) found.set(index, start + known[0].length);
  }
  return found;
}

/** The person or office that a label is: it ends at the colon, or at the brackets before that. */
export function speakerIn(
  head: string,
  start: number,
  people: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const label = labelOf(head)?.[0];
  if (label === undefined) return undefined;
  const ends = [label.length - 1, label.length - 2, label.lastIndexOf(" (")];
  return ends
    .map((end) => people.get(start + end))
    .find((found) => found !== undefined && found.start >= start);
}

function labelOf(head: string): RegExpExecArray | null {
  return labelled.exec(head) ?? introduced.exec(head);
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
