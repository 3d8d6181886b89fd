// "Peru and six world powers began talks": one has a name, and who acts with it has none but its own words.

import type { Entity } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Room that the rest of a title wants. */
const longest = 50;

/** "Peru's army and the Lima rebels", right before the verb, where only one of both is known; null elsewhere. */
export function besideOne(
  view: SentenceView,
  { start, joint, verb }: Clause,
  [only, more]: readonly Entity[],
): string | null {
  if (!only || more) return null;
  const { tokens, mentions } = view;
  let from = joint !== null && joint >= start && joint < verb.first ? joint + 1 : start;
  // "On Friday Peru and its allies met"
  const time = view.timexes.findLast(({ last }) => last < verb.first && last >= from);
  if (time) from = time.last + 1;
  if (tokens[from]?.text === ",") from++;
  const and = tokens.findIndex(({ lower }, at) => at > from && lower === "and");
  if (and < 0 || and >= verb.first - 1) return null;
  const halves = [
    { from, to: and - 1 },
    { from: and + 1, to: verb.first - 1 },
  ];
  const isTold = (half: Half) =>
    mentions.some(({ first, last, entities }) => {
      return first >= half.from && last === half.to && entities.includes(only.id);
    });
  const [told, ...both] = halves.filter(isTold);
  const other = halves.find((half) => half !== told);
  if (!told || both.length > 0 || !other || !isMany(view, other) || !isPhrase(view, told))
    return null;
  const words = view.text
    .slice(tokens[from]?.start, tokens[verb.first - 1]?.end)
    .replace(/^(?:the|an?) /i, "")
    .replaceAll("'", "’");
  return words.length > longest ? null : words;
}

interface Half {
  readonly from: number;
  readonly to: number;
}

/** Words of one noun phrase. */
function isPhrase({ tokens }: SentenceView, { from, to }: Half): boolean {
  return tokens
    .slice(from, to + 1)
    .every(
      ({ pos, text }) =>
        /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:['’]s?|its|their)$/.test(text),
    );
}

/** "six world powers", "the ruling party": several who act, or a party of them. */
function isMany(view: SentenceView, half: Half): boolean {
  const head = view.tokens[half.to];
  return head?.pos === "NOUN" && acting.test(head.lower) && isPhrase(view, half);
}

const acting =
  /^(?:powers|states|nations|countries|members|allies|neighbou?rs|partners|rebels|insurgents|fighters|militants|guerrillas|militias?|separatists|groups|factions|parties|party|army|opposition|unions|leaders|ministers|officials|lawmakers|diplomats|envoys|negotiators|mediators|donors|creditors|lenders|soldiers|troops|forces|police|protesters|demonstrators|activists|gunmen)$/;
