// Whose envoy leads a delegation: "a Peruvian delegation led by Ana Roca" tells her state.

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";

/** A person of no state who is told to lead a delegation is of the state that sent it. */
export function withSender(line: Line, read: Read | null): Read | null {
  const [first, ...more] = read?.drafts ?? [];
  if (!read || first?.what.kind !== "person" || first.what.country !== null) return read;
  const country = senderOf(line, first.from);
  return country === null
    ? read
    : { ...read, drafts: [{ ...first, what: { ...first.what, country } }, ...more] };
}

const sent = /^(?:delegation|deputation|mission|team|group|entourage)$/;
/** Words that a delegation's own may have before its noun: "a high-level Peruvian trade delegation". */
const reach = 4;

function senderOf({ words, terms }: Line, at: number): Country | null {
  if (words[at - 1]?.lower !== "by" || !/^(?:led|headed)$/.test(words[at - 2]?.lower ?? ""))
    return null;
  const end = words[at - 3]?.text === "," ? at - 4 : at - 3;
  // "the delegation of Peru"
  const isOf = /^(?:of|from)$/.test(words[end - 1]?.lower ?? "");
  if (isOf && sent.test(words[end - 2]?.lower ?? "")) return terms[end]?.term.state?.code ?? null;
  if (!sent.test(words[end]?.lower ?? "")) return null;
  for (let from = end - 1; from >= Math.max(0, end - reach); from--) {
    const { adjective, state } = terms[from]?.term ?? {};
    if (adjective ?? state) return adjective ?? state?.code ?? null;
  }
  return null;
}
