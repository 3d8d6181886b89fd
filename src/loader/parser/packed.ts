// A parsed sentence as a short text, and back: a word is seven numbers, of which five count in a list of
// the strings that its words have.

import { createHash } from "node:crypto";
import { z } from "zod";
import type { ParsedWord } from "./network.ts";

/** The first word of such a text. Raise it when network.ts makes something else of what the network says. */
const version = "trees-3";

const format = z.object({ strings: z.array(z.string()), numbers: z.array(z.number()) });

const perWord = 7;

export function pack(sentence: readonly ParsedWord[]): string {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const numbers = sentence.flatMap((word) => [
    ...[word.upos, word.xpos, word.lemma, word.relation, word.entity].map(placeOf),
    word.head,
    word.sureness,
  ]);
  const body = JSON.stringify({ strings: [...places.keys()], numbers });
  return `${packedHead(body)}\n${body}`;
}

/**
 * The sentence that `text` was made of.
 * @param length in words
 * @returns null where the text is not whole, or of another version
 */
export function unpack(text: string, length: number): readonly ParsedWord[] | null {
  const body = text.slice(text.indexOf("\n") + 1);
  if (text !== `${packedHead(body)}\n${body}`) return null;
  const { strings, numbers } = format.parse(JSON.parse(body));
  if (numbers.length !== perWord * length) return null;
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const string = () => strings[next()] ?? "";
  const word = (): ParsedWord => {
    const [upos, xpos, lemma, relation, entity] = [
      string(),
      string(),
      string(),
      string(),
      string(),
    ];
    return { upos, xpos, lemma, head: next(), relation, sureness: next(), entity };
  };
  return Array.from({ length }, word);
}

function packedHead(body: string): string {
  return `${version} ${createHash("sha256").update(body).digest("hex")}`;
}
