// "the Islamist militant group Hamas": what a body of the tables is, told right before its name.

import type { Line } from "./line.ts";
import { readBody } from "./readBody.ts";
import type { Read } from "./reader.ts";

const kinds =
  /^(?:group|movement|militia|party|faction|organi[sz]ation|network|bloc|alliance|coalition)$/;
const beliefs =
  /^(?:islamic|islamist|shi'ite|shiite|shia|sunni|marxist|maoist|jihadist|palestinian)$/;
const marks = /^(?:militant|rebel|armed|opposition|guerrilla|rival|insurgent|separatist|militia)$/;

/** The small words that open it. */
export const opensKind = (lower: string): boolean =>
  /^(?:the|an?)$/.test(lower) || beliefs.test(lower) || marks.test(lower);

/** All of it is the body: "signed a pact with the militant group Hamas"; but "the militant group Hamas leader Bo Holm". */
export function readKindBefore(line: Line, at: number): Read | null {
  const { words, terms, title } = line;
  if (title || !opensKind(words[at]?.lower ?? "")) return null;
  let next = /^(?:the|an?)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  while (next < at + 5 && isWhich(line, next)) next += 1;
  if (!kinds.test(words[next]?.text ?? "") || words[next]?.possessive) return null;
  const from = next + 1;
  if (!terms[from]?.term.body || words[from]?.joined !== true) return null;
  const read = readBody(line, from);
  const [draft, more] = read?.drafts ?? [];
  if (!read || more || draft?.what.kind !== "body" || draft.from !== from) return null;
  const after = words[read.to];
  const isOwned = words[read.to - 1]?.possessive === true;
  if (after?.joined && !isOwned && (after.capital || after.pos === "NOUN")) return null;
  const { headFrom = from, headTo = draft.to } = draft;
  return { drafts: [{ ...draft, from: at, headFrom, headTo }], to: read.to };
}

/** "Lebanese", "Islamic", "militant", "main"; no group in itself. */
function isWhich({ words, terms }: Line, at: number): boolean {
  const word = words[at];
  if (!word || word.possessive || kinds.test(word.text) || !word.joined) return false;
  if (word.capital) return beliefs.test(word.lower) || (terms[at]?.term.adjective ?? null) !== null;
  return /^(?:ADJ|NOUN|VERB)$/.test(word.pos);
}
