// "Peru attacked Chile. Lima accused its neighbour": the other of the two states that the text tells of.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import { readState } from "./readState.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";
import { gather } from "../gather.ts";

/** How many sentences back. */
const reach = 2;

/** "accused its neighbour of", "imposed sanctions on its neighbor"; all of "accused its neighbour Chile"; but "its neighbour's army". */
export function readNeighbour(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const [owner, noun, next] = [words[at], words[at + 1], words[at + 2]];
  if (owner?.lower !== "its" || !/^neighbou?r$/.test(noun?.text ?? "") || noun?.possessive)
    return null;
  if (words[at - 1]?.pos === "VERB" && next?.joined && terms[at + 2]?.term.state)
    return named(readState(line, at + 2), at);
  if (next?.joined && (next.capital || /^(?:NOUN|PROPN)$/.test(next.pos))) return null;
  const before = words[at - 1];
  // "trade with its neighbour"
  if (before?.pos !== "VERB" && !/^(?:on|against|of|to)$/.test(before?.lower ?? "")) return null;
  const what = { kind: "standIn" as const, noun: "neighbour", name: null };
  const to = at + 2;
  return { drafts: [{ from: at, to, headFrom: at + 1, form: "pronoun", what }], to };
}

/** The state with the words before it. */
function named(read: Read | null, at: number): Read | null {
  const [draft, more] = read?.drafts ?? [];
  if (!read || !draft || more || draft.from !== at + 2) return null;
  const { headFrom = draft.from, headTo = draft.to } = draft;
  return { drafts: [{ ...draft, from: at, headFrom, headTo }], to: read.to };
}

/** The only state told near beside the one that the sentence is about; none where there are two such, or none. */
export function neighbourOf(story: Story, { line, from }: Draft): readonly Figure[] {
  const own = toldIn(story, line).find(
    ({ draft, figures: [one, more] }) =>
      draft.to <= from &&
      one?.sort === "state" &&
      !more &&
      !draft.possessive &&
      !isBehindPreposition(story, draft),
  )?.figures[0]?.country;
  if (!own) return [];
  for (let n = line - 1; n >= Math.max(0, line - reach); n--) {
    const states = gather(toldIn(story, n), ({ figures }) => figures).filter(
      ({ sort }) => sort === "state",
    );
    const others = new Set(states.filter(({ country }) => country !== own));
    const [other, more] = others;
    if (more) return [];
    if (other && states.some(({ country }) => country === own)) return [other];
  }
  return [];
}

/** "closed its border with Chile. Peru closed its border with the country": Chile, behind the same words; null elsewhere. */
export function behindSameWords(story: Story, { line, from }: Draft): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const [noun, link] = [words[from - 2], words[from - 1]];
  if (!/^(?:with|to|from|against|on)$/.test(link?.lower ?? "") || noun?.pos !== "NOUN") return null;
  const before = story.lines[line - 1]?.words ?? [];
  const same = toldIn(story, line - 1).find(
    ({ draft, figures: [one, more] }) =>
      one?.sort === "state" &&
      !more &&
      before[draft.from - 1]?.lower === link?.lower &&
      before[draft.from - 2]?.lower === noun.lower,
  );
  return same?.figures[0] ?? null;
}
