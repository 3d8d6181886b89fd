// "met with his counterparts, Ana Roca and Bo Vik", "hosted the ministers of Peru and Chile, Ana Roca and Bo Vik": names
// behind people told by their office alone are those people.

import { gather } from "../../gather.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** Mentions in order, with the names in place of whom they spell out. */
export function spelledOut(
  view: SentenceView,
  mentions: readonly PlacedMention[],
): readonly PlacedMention[] {
  let known: readonly PlacedMention[] = [];
  const told = gather(mentions, (mention) => {
    if (known.includes(mention)) return [];
    const named = namedBehind(view, mention);
    if (named.length === 0) return [mention];
    // the second state of the two whose ministers they are
    if (named[0] === known[0]) return [];
    known = named;
    return named;
  });
  return known.length === 0 ? mentions : told;
}

/** "hosted the presidents of Peru and Chile, A and B": the names, where they are told right behind token `from`; or empty. */
export function namesOfObject(
  view: SentenceView,
  from: number,
  end: number,
): readonly PlacedMention[] {
  const first = view.mentions.find((m) => m.first >= from && m.last < end);
  const told = first?.sort === "state" && first.first - from < 5 ? namedBehind(view, first) : [];
  return told.length > 0 ? told : namesBehindPeople(view, from, end);
}

/** "met the two envoys, A and B", "hosted the two countries' ministers, A and B" */
function namesBehindPeople(view: SentenceView, from: number, end: number) {
  const { tokens } = view;
  let at = from;
  while (
    at < end &&
    (/^(?:DET|ADJ|NUM|NOUN|PART)$/.test(tokens[at]?.pos ?? "") || isOwnEnd(tokens[at]?.text))
  )
    at++;
  const isPeople = at > from && people.test(tokens[at - 1]?.lower ?? "");
  return isPeople && tokens[at]?.text === "," ? namesFrom(view, at + 1) : [];
}

/** The end of "countries’", which the tagger takes for a sign. */
const isOwnEnd = (text = "") => /^['’]s?$/.test(text);

/** Two names or more, right behind the office or behind its states; empty for others. */
function namedBehind(view: SentenceView, mention: PlacedMention) {
  const { tokens } = view;
  const { form, sort, first, last, possessive } = mention;
  if (form === "pair" && possessive) return namesBehindPeople(view, last + 1, tokens.length);
  const isOffice =
    /^(?:group|pair|counterpart)$/.test(form) && people.test(tokens[last]?.lower ?? "");
  if (!isOffice && !(sort === "state" && isOfPeople(view, first))) return [];
  let at = last + 1;
  for (;;) {
    const next = afterLink(view, at);
    const state = view.mentions.find((m) => m.first === next && m.sort === "state");
    if (!state) break;
    at = state.last + 1;
  }
  return namesFrom(view, tokens[at]?.text === "," ? at + 1 : at);
}

const people =
  /^(?:counterparts|colleagues|ministers|presidents|premiers|leaders|chancellors|secretaries|envoys|ambassadors|negotiators|delegates|chiefs|advisers|advisors|representatives|commanders|mediators)$/;

/** The "Peru" and the "Chile" of "the ministers of Peru and Chile". */
function isOfPeople({ tokens, mentions }: SentenceView, first: number): boolean {
  let at = first;
  for (let n = 0; n < 6; n++) {
    while (/^(?:the|and|,|of)$/.test(tokens[at - 1]?.lower ?? "")) at--;
    const before = mentions.find((m) => m.last === at - 1 && m.sort === "state");
    if (!before) break;
    at = before.first;
  }
  return tokens[at]?.lower === "of" && people.test(tokens[at - 1]?.lower ?? "");
}

/** Where what an "of", an "and" or a comma leads to begins. */
function afterLink({ tokens }: SentenceView, at: number): number {
  let next = at;
  while (next - at < 3 && /^(?:of|from|and|,|the)$/.test(tokens[next]?.lower ?? "")) next++;
  return next;
}

/** "Akiba Takeo of Japan, Cho Tae-yong of Korea and Eduardo Roca" */
function namesFrom(view: SentenceView, from: number): readonly PlacedMention[] {
  const names: PlacedMention[] = [];
  let at = from;
  for (;;) {
    const name = view.mentions.find(
      (m) => m.first === at && m.sort === "person" && m.form === "name" && !m.possessive,
    );
    if (!name) break;
    names.push(name);
    at = name.last + 1;
    if (view.tokens[at]?.lower === "of") {
      at = afterLink(view, at);
      while (view.tokens[at]?.pos === "PROPN") at++;
    }
    if (!/^(?:,|and)$/.test(view.tokens[at]?.lower ?? "")) break;
    while (/^(?:,|and)$/.test(view.tokens[at]?.lower ?? "")) at++;
  }
  return names.length > 1 ? names : [];
}
