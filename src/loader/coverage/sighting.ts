// What a loader saw in an article, in the form that coverage is made from, whichever loader it was.

import type { Article } from "#model/article.ts";
import type { HappeningReason } from "#model/coverage.ts";
import type { Words } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { Timex } from "../times/timex.ts";

export interface Sighting {
  readonly article: Article;
  /** In the order of the text; `isRead` is false for credits and the like. */
  readonly sentences: readonly (Span & { readonly isRead: boolean })[];
  readonly timexes: readonly Timex[];
  readonly told: readonly EventAsRead[];
  /** Candidates that did not become events. */
  readonly leftOut: readonly (Sight & { readonly why: HappeningReason })[];
}

/** Words that name a happening, and the clause that reports it. */
export interface Sight {
  readonly trigger: Words;
  readonly passage: Span;
}

/** An event as it was read, before corrections. */
export interface EventAsRead {
  readonly event: string;
  /** Its date as EDTF; null without one. */
  readonly date: string | null;
  readonly tellings: readonly SightedTelling[];
  /** How long it lasted, in the words of all tellings. */
  readonly lengths: readonly Words[];
}

export interface SightedTelling extends Sight {
  /** The date that this telling gives. */
  readonly date: { readonly edtf: string; readonly words: readonly Words[] } | null;
  /** Times that its status does not allow. */
  readonly refused: readonly Words[];
}
