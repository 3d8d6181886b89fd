// "Peru's NATO bid": what Peru wants of a body, and no body of Peru's.

import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";

const wishes =
  /^(?:bid|membership|accession|candidacy|application|hopes|ambitions|aspirations|entry)$/;

/** The state alone, where a body and such a word follow its "’s". */
export function readWish({ words, terms }: Line, at: number): Read | null {
  const state = terms[at]?.term.state;
  const end = terms[at]?.end ?? at;
  const own = terms[end];
  if (!state || words[end - 1]?.possessive !== true || own?.term.body === undefined) return null;
  if (!wishes.test(words[own.end]?.lower ?? "")) return null;
  const what = { kind: "states" as const, codes: [state.code], noun: "" };
  return { drafts: [{ from: at, to: end, form: "name", what }], to: own.end };
}
