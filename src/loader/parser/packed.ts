// Parsed sentences as a short text, and back: a word is seven numbers, of which five count in a list of
// the strings that the article's words have.

import { createHash } from "node:crypto";
import { z } from "zod";
import type { ParsedWord } from "./network.ts";

/** The first word of such a text. Raise it when network.ts makes something else of what the network says. */
const version = "trees-1";

const format = z.object({ strings: z.array(z.string()), numbers: z.array(z.number()) });

const perWord = 7;

export function pack(sentences: readonly (readonly ParsedWord[])[]): string {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const numbers = sentences
    .flat()
    .flatMap((word) => [
      ...[word.upos, word.xpos, word.lemma, word.relation, word.entity].map(placeOf),
      word.head,
      word.sureness,
    ]);
  const body = JSON.stringify({ strings: [...places.keys()], numbers });
  return `${packedHead(body)}\n${body}`;
}

/**
 * The sentences that `text` was made of.
 * @param lengths of the sentences, in words
 * @returns null where the text is not whole, or of another version
 */
export function unpack(
  text: string,
  lengths: readonly number[],
): readonly (readonly ParsedWord[])[] | null {
  const body = text.slice(text.indexOf("\n") + 1);
  if (text !== `${packedHead(body)}\n${body}`) return null;
  const { strings, numbers } = format.parse(JSON.parse(body));
  if (numbers.length !== perWord * lengths.reduce((sum, length) => sum + length, 0)) return null;
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
  return lengths.map((length) => Array.from({ length }, word));
}

function packedHead(body: string): string {
  return `${version} ${createHash("sha256").update(body).digest("hex")}`;
}
