// "Air France suspended flights": a company, and not the state whose name it has.

import { type Line, textOf } from "./line.ts";
import type { Read } from "./reader.ts";

/** "Air Peru"; null where no state's name follows the "Air". */
export function readAirline(line: Line, at: number): Read | null {
  const { words, terms, title } = line;
  if (words[at]?.text !== "Air" || title) return null;
  const found = terms[at + 1];
  const { state, adjective } = found?.term ?? {};
  if (!found || !words[at + 1]?.joined || !state || adjective) return null;
  const next = words[found.end];
  // "Air Peru Force"
  if (next?.joined && next.capital) return null;
  const name = textOf(line, at, found.end);
  const what = { kind: "body" as const, name, country: state.code, leader: null };
  return { drafts: [{ from: at, to: found.end, form: "name", what }], to: found.end };
}
