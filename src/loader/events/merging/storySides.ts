// "Peace talks collapsed last year", "fighting broke out between the two sides": of a story that is about two, what
// only two can do was done by them, where no word names anybody else.

import type { Names } from "../../names/name.ts";
import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What two sides do with or to each other. */
const shared = /^(?:meet|agree|sign|truce|clash)$/;

/** Fighting is an attack by its act, and done by both. */
const fights = /^(?:fighting|battle|clash|war|hostility|skirmish)$/;

/** Candidates in order of telling; those of nobody have the two sides of the story. */
export function withStorySides(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  names: Names,
): readonly Candidate[] {
  if (!candidates.some((one) => isShared(one) && entitiesOf(one).length === 0)) return candidates;
  const sides = storySides(candidates, names);
  if (sides === null) return candidates;
  return candidates.map((one) =>
    isOfNobody(one, views) ? revised(one, { actors: sides, others: [] }) : one,
  );
}

/** The two that most of what two do in it is told of; null where there are no such two. */
function storySides(candidates: readonly Candidate[], names: Names): readonly number[] | null {
  const counts = new Map<string, { readonly ids: readonly number[]; count: number }>();
  let all = 0;
  for (const one of candidates) {
    const ids = isShared(one) && !one.echo ? sidesOf(one, names) : null;
    if (ids === null) continue;
    all += 1;
    const key = ids.join(" ");
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { ids, count: 1 });
  }
  const [first] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return first && first.count > 1 && first.count * 2 > all ? first.ids : null;
}

/** Two states, bodies or named movements, the lower id first; null for others. */
function sidesOf(one: Candidate, { entities }: Names): readonly number[] | null {
  const ids = [...new Set(entitiesOf(one))];
  const isSide = (id: number) => entities[id]?.sort !== "person" && entities[id]?.named === true;
  return ids.length === 2 && ids.every(isSide) ? ids.toSorted((a, b) => a - b) : null;
}

function isShared({ sense, word }: Candidate): boolean {
  return (shared.test(sense.act) && sense.frame === "mutual") || fights.test(word);
}

function isOfNobody(one: Candidate, views: readonly SentenceView[]): boolean {
  if (!isShared(one) || entitiesOf(one).length > 0 || one.zone !== "body") return false;
  const view = views[one.sentence];
  const noun = view?.tokens[one.at];
  if (!view || noun?.pos !== "NOUN") return false;
  const front = view.tokens.slice(phraseStart(view.tokens, one.at), one.at);
  if (isDoneByOthers(view, one)) return false;
  // "reported agreement on another 30 miles": a step that is none of the others told
  if (one.sense.act === "agree" && view.tokens[one.at + 1]?.lower === "on") return false;
  // "Swiss-led talks", "the 1998 Oslo accord", "talks between rebels": somebody else's
  const isRank = front.at(-1)?.lower === "level";
  if (front.some(({ pos }) => (pos === "PROPN" && !isRank) || pos === "NUM")) return false;
  return !view.tokens
    .slice(one.at + 1, one.at + 4)
    .some(
      ({ lower }, n, next) =>
        /^(?:with|between|among|of|by)$/.test(lower) && !both.test(next[n + 1]?.lower ?? ""),
    );
}

const both = /^(?:the|both|them|its?|their)$/;

/** "The seven ministers approved a convention": they did, whoever they are. */
function isDoneByOthers({ clauses, tokens }: SentenceView, { at, clause }: Candidate): boolean {
  const ruling = clauses[clause];
  if (!ruling || at <= ruling.verb.last) return false;
  return tokens
    .slice(ruling.start, ruling.verb.first)
    .some(({ lower, pos }) => pos === "NOUN" && !twoNouns.test(lower));
}

const twoNouns =
  /^(?:sides?|countries|states|nations|neighbou?rs|governments|parties|militias|factions|foes|rivals|enemies|armies|forces|leaders|presidents|negotiators|talks|day|week|month|year|morning|night|afternoon|evening)$/;
