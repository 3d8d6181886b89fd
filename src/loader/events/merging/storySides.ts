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
  const done: Candidate[] = [];
  for (const one of candidates) {
    const who = isOfNobody(one, views) ? (sides ?? lastMet(one, done, views, names)) : null;
    done.push(who ? revised(one, { actors: who, others: [] }) : one);
  }
  return done;
}

/** "The talks will take place in May": of the two who are last told to meet, a few sentences before. */
function lastMet(
  one: Candidate,
  before: readonly Candidate[],
  views: readonly SentenceView[],
  { entities }: Names,
): readonly number[] | null {
  const view = views[one.sentence];
  const isPaper = papers.test(one.word);
  if (!view || !(sitting.test(one.word) || isPaper)) return null;
  const first = phraseStart(view.tokens, one.at);
  if (!/^(?:the|that|this|these|those|their)$/.test(view.tokens[first]?.lower ?? "")) return null;
  const met = before.findLast(
    ({ sense: { act, frame } }) =>
      (isPaper ? /^(?:agree|sign|truce)$/.test(act) : act === "meet") && frame === "mutual",
  );
  if (!met || one.sentence - met.sentence > reach) return null;
  const ids = [...new Set(entitiesOf(met))];
  return ids.length === 2 && ids.every((id) => entities[id]?.named) ? ids : null;
}

const sitting =
  /^(?:meeting|talk|negotiation|discussion|dialogue|consultation|encounter|conversation)$/;

const papers =
  /^(?:agreement|accord|pact|treaty|deal|truce|ceasefire|cease-fire|memorandum|protocol)$/;

/** How many sentences back two may have met. */
const reach = 4;

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
