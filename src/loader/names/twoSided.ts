// "the NATO-Ukraine Commission", "the EU-Peru Association Council": one body, which both of its sides name.

import { bodyNouns } from "../lexicon/bodies.ts";
import { type Line, textOf } from "./line.ts";
import type { Read, Sketch } from "./reader.ts";

/** The whole name as one body; null where none begins at the word. */
export function readTwoSided(line: Line, at: number): Read | null {
  const to = twoSidedEnd(line, at);
  if (to < 0) return null;
  const name = textOf(line, at, to);
  const draft: Sketch = {
    from: at,
    to,
    form: "name",
    what: { kind: "body", name, country: null, leader: null },
  };
  return { drafts: [draft], to };
}

/** Where such a name ends: of two states each is told itself, so one of its sides is a body. */
function twoSidedEnd({ words, terms, title }: Line, at: number): number {
  const [one, sign] = [terms[at], words[terms[at]?.end ?? at]];
  const two = one && sign?.text === "-" ? terms[one.end + 1] : null;
  if (!one || !two || title) return -1;
  const isBody = ({ term }: typeof one) => term.body !== undefined || term.state?.code === "EU";
  const isSide = (side: typeof one) => isBody(side) || side.term.state !== undefined;
  if (!isSide(one) || !isSide(two) || !(isBody(one) || isBody(two))) return -1;
  let end = -1;
  for (let next = two.end; next < two.end + 4; next++) {
    const word = words[next];
    if (!word?.joined || !word.capital || word.sign) break;
    if (bodyNouns.has(word.text)) end = next + 1;
    if (word.possessive) break;
  }
  return end;
}
