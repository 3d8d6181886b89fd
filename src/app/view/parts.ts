// Elements that another part of the page measures, scrolls to or gives the focus: the thread runs from
// the article over the card to the chart, and links lead from one half to the other. React's refs put
// them here; the chart, which makes its elements by hand, adds them. What the page shows does not go
// this way: that is in the address and in props.

import type { RefCallback } from "react";
import type { ParagraphId } from "#format/where.ts";

interface Parts<T, Id extends string> {
  /** For an element's `ref`: the same function for the same id, so that React attaches it once. */
  readonly ref: (id: Id) => RefCallback<T>;
  /** Adds a part without React; the result removes it. */
  readonly add: (part: T, id: Id) => () => void;
  /** In the order in which they were added; without an id those of every id. */
  readonly all: (id?: string) => readonly T[];
  /** The first of them. */
  readonly one: (id: string) => T | null;
  /** Calls back when a part comes or goes; the result ends it. */
  readonly watch: (onChange: () => void) => () => void;
}

/** Parts of one kind by id; several may have the same. */
export function createParts<T, Id extends string = string>(): Parts<T, Id> {
  const every = new Set<T>();
  const byId = new Map<string, { readonly parts: Set<T>; readonly ref: RefCallback<T> }>();
  const watching = new Set<() => void>();

  function of(id: Id) {
    const ref: RefCallback<T> = (part) => (part ? add(part, id) : undefined);
    const own = byId.get(id) ?? { parts: new Set(), ref };
    byId.set(id, own);
    return own;
  }

  function add(part: T, id: Id): () => void {
    const sets = [every, of(id).parts];
    for (const set of sets) set.add(part);
    for (const onChange of watching) onChange();
    return () => {
      for (const set of sets) set.delete(part);
      for (const onChange of watching) onChange();
    };
  }

  function watch(onChange: () => void): () => void {
    watching.add(onChange);
    return () => void watching.delete(onChange);
  }

  const all = (id?: string) => [...((id === undefined ? every : byId.get(id)?.parts) ?? [])];
  return { ref: (id) => of(id).ref, add, all, one: (id) => all(id)[0] ?? null, watch };
}

/** Where links lead: the element's own id. */
export type Anchor = ParagraphId | "article" | "card-title" | "chart" | "list";

/** What the page has once. */
export type Landmark =
  | Anchor
  | "axis"
  | "card"
  | "card-actions"
  | "desk"
  | "keys"
  | "notice-title"
  | "seam"
  | "stage"
  | "strip"
  | "tools";

const placed = createParts<HTMLElement, Landmark>();
export const landmarks = {
  ...placed,
  /** The article's paragraphs are many, have an id each, and stand in the page before React has them. */
  one: (id: string) => placed.one(id) ?? document.getElementById(/^at-\d+$/.test(id) ? id : ""),
};
/** The sheets of a phone, by name. */
export const sheets = createParts<HTMLDialogElement>();

// By the event's id
/** In the list. */
export const rows = createParts<HTMLElement>();
/** In the margin. */
export const numbers = createParts<HTMLElement>();
/** On the seam. */
export const ticks = createParts<HTMLElement>();

/** Those that the chart draws now. */
export const bars = new Set<Bar>();

export interface Bar {
  /** Whether it is an event's; a bin or line is that of many. */
  readonly tells: (id: string) => boolean;
  readonly element: Element;
  /** It is that of a bin or line. */
  readonly shared: boolean;
  /** Which ends the window cuts, or are open. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** Runs of the article's words, by where they start in its text. */
export const words = createParts<HTMLElement>();
/** The thread's, by whose it is and where it runs: "selected under". */
export const paths = createParts<SVGPathElement>();
