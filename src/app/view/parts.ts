// Elements that another part of the page measures, scrolls to or gives the focus: the thread runs from
// the article over the card to the chart, and links lead from one half to the other. React's refs put
// them here; the chart, which makes its elements by hand, adds them. What the page shows does not go
// this way: that is in the address and in props.

import type { RefCallback } from "react";
import type { ParagraphId } from "#format/where.ts";

interface Parts<T, Id extends string> {
  /** For an element's `ref`: the same function for the same id, so that React attaches it once. */
  readonly ref: (id: Id) => RefCallback<T>;
  /** One part of all these; the result takes it back. */
  readonly add: (part: T, ids: readonly Id[]) => () => void;
  /** In the order in which they came; without an id those of every id, each once. */
  readonly all: (id?: string) => readonly T[];
  /** The first of them. */
  readonly one: (id: string) => T | null;
}

/** Parts of one kind, each of one id or several. */
export function createParts<T, Id extends string = string>(): Parts<T, Id> {
  const every = new Set<T>();
  const byId = new Map<string, Set<T>>();
  const refs = new Map<Id, RefCallback<T>>();

  function setOf(id: Id): Set<T> {
    const set = byId.get(id) ?? new Set();
    byId.set(id, set);
    return set;
  }

  const parts: Parts<T, Id> = {
    ref(id) {
      const ref = refs.get(id) ?? ((part) => (part ? parts.add(part, [id]) : undefined));
      refs.set(id, ref);
      return ref;
    },
    add(part, ids) {
      const sets = [every, ...ids.map(setOf)];
      for (const set of sets) set.add(part);
      return () => {
        for (const set of sets) set.delete(part);
      };
    },
    all: (id) => [...((id === undefined ? every : byId.get(id)) ?? [])],
    one: (id) => parts.all(id)[0] ?? null,
  };
  return parts;
}

/** Where links lead: the element's own id. */
export type Anchor = ParagraphId | "article" | "card-title" | "chart" | "list";

/** What the page has once. */
export type Landmark = Anchor | "card" | "desk" | "notice-title" | "seam";

export const landmarks = createParts<HTMLElement, Landmark>();
/** The sheets of a phone, by name. */
export const sheets = createParts<HTMLDialogElement>();

// By the event's id
/** In the list. */
export const rows = createParts<HTMLElement>();
/** In the margin. */
export const numbers = createParts<HTMLElement>();
/** On the seam. */
export const ticks = createParts<HTMLElement>();

/** Runs of the article's words, by where they start in its text. */
export const words = createParts<HTMLElement>();
