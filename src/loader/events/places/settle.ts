// A second look, once it is known which tellings are one event: what leaned on nothing may lean on
// a neighbour whose date another passage gives, and what has no place may share the place of its scene.

import type { Day } from "#model/day.ts";
import type { Dated } from "../dates/bindDates.ts";
import { clip, type Dating } from "../clauses/dating.ts";
import { datingOfNeighbour } from "../dates/leanDates.ts";
import type { Names } from "../../names/name.ts";
import type { Merged } from "../merging/merge.ts";
import { citiesOf, sceneLength, withPlace } from "./scene.ts";
import { wasBefore } from "./wasBefore.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** Tellings back: what was told before those is in no reader's mind, and a long article stays quick. */
const reach = 200;

export function settle(
  dated: readonly Dated[],
  merged: readonly Merged[],
  views: readonly SentenceView[],
  published: Day | null,
  names: Names,
): readonly Dated[] {
  const known = new Map(
    gather(merged, (one) => one.tellings.map(({ candidate }) => [candidate, one] as const)),
  );
  const lent = (one: Dated) => withDating(one, known.get(one.candidate));
  const bySentence = inSentences(dated);
  const settled: Dated[] = [];
  const around: Dated[] = [];
  const done = new Set<Dated>();
  for (const one of dated) {
    const view = views[one.candidate.sentence];
    done.add(one);
    let { dating } = one;
    if (view && (dating === null || dating.strength === 0)) {
      const sentence = bySentence.get(one.candidate.sentence) ?? [];
      const later = sentence.filter((other) => !done.has(other)).map(lent);
      const near = [...later, ...around.slice(-reach)];
      const found = datingOfNeighbour(view, one.candidate, near, views);
      dating = (found && clip(found, one.candidate.outcome.status, published)) ?? dating;
    }
    const now = dating === one.dating ? one : withOwn(one, dating);
    settled.push(now);
    around.push(lent(now));
  }
  const told = inSentences(settled);
  const cities = citiesOf(merged);
  return settled.map((one) => {
    const { sentence } = one.candidate;
    const near = Array.from({ length: sceneLength + 1 }, (_, n) => sentence - sceneLength + n);
    const scene = gather(near, (at) => told.get(at) ?? []);
    const candidate = wasBefore(one.candidate, views)
      ? one.candidate
      : withPlace(one, cities, scene, views, names);
    return candidate === one.candidate
      ? one
      : { candidate, dating: one.dating, refused: one.refused };
  });
}

/** By the sentence that tells them, in order of telling. */
function inSentences(dated: readonly Dated[]): ReadonlyMap<number, readonly Dated[]> {
  const found = new Map<number, Dated[]>();
  for (const one of dated) {
    const { sentence } = one.candidate;
    const others = found.get(sentence);
    if (others) others.push(one);
    else found.set(sentence, [one]);
  }
  return found;
}

function withDating(one: Dated, group: Merged | undefined): Dated {
  const dating = group?.dating ?? null;
  if (!dating || (one.dating && one.dating.strength >= dating.strength)) return one;
  return withOwn(one, dating);
}

function withOwn({ candidate, refused }: Dated, dating: Dating | null): Dated {
  return { candidate, dating, refused };
}
