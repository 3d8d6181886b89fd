// Who speaks in a transcript, as it prints them before their words in capitals: "ANA ROCA:", "SECRETARY HOLM:".
// No reader of sentences sees them: they belong to none.

import type { Document } from "../article/document.ts";
import type { Cast, Figure } from "./cast.ts";
import type { Mention } from "./name.ts";
import { isOfficeWord } from "./officeWords.ts";
import { unshout } from "./unshout.ts";
import { isTerm } from "./vocabulary.ts";
import { gather } from "../gather.ts";

interface Label {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Of the name behind the office, in small letters: "Ana", "Roca". */
  readonly parts: readonly string[];
  /** With an office before the name. */
  readonly held: boolean;
}

const inCapitals = /^(\p{Lu}[\p{Lu}’'-]*\.?(?: \p{Lu}[\p{Lu}’'-]*\.?){0,6}):\s/u;
const asking =
  /^(?:Q|A|QUESTION|ANSWER|JOURNALIST|REPORTER|INTERVIEWER|MODERATOR|PRESENTER|HOST|COMPERE|OPERATOR|STAFF|NOTE)\b/;
const lead = /^(?:THE|MR|MRS|MS|DR|SIR|HON|SEN|FM|PM|AMB|GEN)\.?$/;

/** @returns a mention of each speaker who has a name, where a label stands */
export function labelsIn({ article, sentences }: Document, cast: Cast): readonly Mention[] {
  const { text, paragraphs } = article;
  const labels: Label[] = [];
  let asked = false;
  for (const [paragraph, { start, end, zone }] of paragraphs.entries()) {
    if (zone !== "body") continue;
    const found = inCapitals.exec(text.slice(start, Math.min(end, start + 80)))?.[1];
    if (found === undefined) continue;
    if (asking.test(found)) asked = true;
    else labels.push({ start, end: start + found.length, paragraph, ...nameIn(found) });
  }
  if (labels.length === 0) return [];
  const firsts = new Map<number, number>();
  for (const { paragraph, index } of sentences)
    if (!firsts.has(paragraph)) firsts.set(paragraph, index);
  const counts = new Map<string, number>();
  for (const { parts } of labels)
    counts.set(parts.join(" "), (counts.get(parts.join(" ")) ?? 0) + 1);
  // "LIMA: …" is where a report comes from, and printed once
  const isRepeated = ({ parts }: Label) => (counts.get(parts.join(" ")) ?? 0) > 1;
  return gather(labels, (label) => {
    const figure = figureOf(label, cast, asked || isRepeated(label));
    const sentence = firsts.get(label.paragraph);
    if (!figure || sentence === undefined) return [];
    const { start, end } = label;
    const span = { start, end, sentence, head: { start, end } };
    const entities = [figure.id];
    return { ...span, form: "name" as const, entities, sort: "person" as const, possessive: false };
  });
}

function nameIn(label: string): Pick<Label, "parts" | "held"> {
  const words = label.split(" ").filter((word) => !lead.test(word));
  const own = words.filter((word) => !isOfficeWord(word.toLowerCase()));
  return { parts: own.map((word) => unshout(word, 2)), held: own.length < words.length };
}

function figureOf({ parts, held }: Label, cast: Cast, isTranscript: boolean): Figure | null {
  const [first, second] = parts;
  if (first === undefined) return null;
  const [only, more] = cast.called(parts);
  if (only) return more ? null : only;
  const name = parts.join(" ");
  const isFull = (second !== undefined || held) && parts.length < 4;
  return isTranscript && isFull && !isTerm(name) ? cast.person(name, parts, null) : null;
}
