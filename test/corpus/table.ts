// What a careful reader would put on a timeline for one text, and what must not be there.

import type { Span } from "#model/span.ts";

export type Half = "open" | "closed";

/** `core` must be found, `passing` is wanted, `marginal` is right either way. */
export type Weight = "core" | "passing" | "marginal";

export interface Actor {
  readonly name: string;
  /** ISO 3166-1 alpha-2, `EU`, `UN`; null for what is of no country */
  readonly country: string | null;
  /** Other words by which it may be called. */
  readonly aliases: readonly string[];
}

/** Fair to name and fair to leave out, where optional. */
export interface Wanted extends Actor {
  readonly isOptional: boolean;
}

export interface TableEvent {
  readonly id: string;
  readonly weight: Weight;
  readonly title: string;
  /** EDTF, the best reading first; empty where the text gives no bound at all. */
  readonly dates: readonly string[];
  /** Whether the best reading is a date of the calendar that the text spells out. */
  readonly isSpelledOut: boolean;
  /** The best first, as are kinds and places. */
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly participants: readonly Wanted[];
  /** Empty where the text gives none. */
  readonly places: readonly string[];
  /** The word that names the event. */
  readonly trigger: Span | null;
  readonly passages: readonly Span[];
  /** So many entries, or fewer, are right. */
  readonly count: number;
  /** Events that a fair reader may merge have the same. */
  readonly group: string | null;
}

export interface Table {
  readonly id: string;
  readonly half: Half;
  readonly published: string;
  readonly text: string;
  readonly events: readonly TableEvent[];
  /** Passages that no event may rest on. */
  readonly traps: readonly Span[];
}
