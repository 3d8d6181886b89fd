// Several persons behind their states: "the Peruvian and Norwegian presidents, Ana Roca and Bo Vik".

import { type Line, textOf } from "./line.ts";
import { type Office, officeAt } from "./office.ts";
import { isPersonal, titlesEnd } from "./personName.ts";
import { readPlain } from "./plainGroup.ts";
import { formOf, singularOf } from "./readSeveral.ts";
import type { NameReader, Read, Sketch } from "./reader.ts";

/** "his Peruvian and Norwegian counterparts, Ana Roca and Bo Vik": as many names as states, in their order. */
export function readInTurn(line: Line, at: number, name: NameReader): Read | null {
  const { words, terms } = line;
  if (!terms[at]?.term.adjective) return null;
  const group = readPlain(line, at);
  const what = group?.drafts[0]?.what;
  if (!group || what?.kind !== "states" || !people.test(what.noun)) return null;
  if (words[group.to]?.text !== ",") return null;
  const office = officeBefore(line, at, group.to);
  const drafts: Sketch[] = [];
  let next = group.to + 1;
  for (const [n, country] of what.codes.entries()) {
    if (n > 0) while (/^(?:,|and)$/.test(words[next]?.lower ?? "")) next += 1;
    const one = name(line, titlesEnd(line, next));
    if (!one || !isPersonal(one)) return null;
    const from = n === 0 ? at : next;
    const held = office && { ...office, country };
    const person = { kind: "person" as const, name: one, office: held, country, gender: null };
    drafts.push({
      from,
      to: one.to,
      headFrom: one.from,
      headTo: one.to,
      form: formOf(one),
      what: person,
    });
    next = one.to;
  }
  // "… and Ida Holm": one name more than states
  return words[next]?.lower === "and" ? null : { drafts, to: next };
}

/** The "foreign ministers" of "Peruvian and Norwegian foreign ministers", of one; null for counterparts. */
function officeBefore(line: Line, at: number, to: number): Office | null {
  for (let from = at; from < to; from++) {
    if (line.terms[from]?.term.adjective) continue;
    const office = officeAt(line, from);
    if (office?.to !== to || office.from !== from) continue;
    const text = singularOf(textOf(line, from, to));
    return { ...office, text, whole: text, countryAfter: false, plural: false };
  }
  return null;
}

const people =
  /^(?:counterparts|colleagues|ministers|presidents|premiers|leaders|chancellors|secretaries|envoys|ambassadors|negotiators|delegates|chiefs|advis[eo]rs|representatives|commanders|mediators)$/;
