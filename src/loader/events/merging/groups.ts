// The events that are told so far, found by what a further telling must share with one of them:
// comparing each telling with every event would take a long article long.

import type { Dated } from "../dates/bindDates.ts";
import type { Candidate } from "../candidate.ts";
import { familiesOf } from "./sameEvent.ts";
import { gather, joinLists } from "../../gather.ts";

/** The tellings of one event, in order of joining. */
export type Group = [Dated, ...Dated[]];

export interface Groups {
  /** In order of their first tellings. */
  readonly all: readonly Group[];
  /** Those of a family of the candidate, in that order. */
  akin(candidate: Candidate): readonly Group[];
  /** Those with a telling in one of the sentences, in that order. */
  toldIn(sentences: readonly number[]): readonly Group[];
  open(one: Dated): void;
  add(group: Group, one: Dated): void;
}

export function newGroups(): Groups {
  const all: Group[] = [];
  const places = new Map<Group, number>();
  const byFamily = new Map<string, Group[]>();
  const bySentence = new Map<number, Group[]>();
  const inOrder = (groups: readonly Group[]) =>
    [...new Set(groups)].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));

  return {
    all,
    akin(candidate) {
      const [family, ...others] = familiesOf(candidate).map((one) => byFamily.get(one) ?? []);
      return others.length === 0 ? (family ?? []) : inOrder(joinLists([family ?? [], ...others]));
    },
    toldIn: (sentences) => inOrder(gather(sentences, (one) => bySentence.get(one) ?? [])),
    open(one) {
      const group: Group = [one];
      places.set(group, all.length);
      all.push(group);
      for (const family of familiesOf(one.candidate)) put(byFamily, family, group);
      put(bySentence, one.candidate.sentence, group);
    },
    add(group, one) {
      group.push(one);
      put(bySentence, one.candidate.sentence, group);
    },
  };
}

function put<Key>(index: Map<Key, Group[]>, key: Key, group: Group): void {
  const known = index.get(key);
  if (known) known.push(group);
  else index.set(key, [group]);
}
