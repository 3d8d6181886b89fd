// The part of the loader's answer that is measured.

import type { EventRecord } from "#loader/jsonl/events.ts";
import type { Span } from "#model/span.ts";

export interface Prediction {
  readonly title: string;
  /** EDTF, or null */
  readonly date: string | null;
  readonly participants: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly place: string | null;
  readonly status: string;
  readonly kind: string;
  readonly passages: readonly Span[];
}

export function toPrediction(record: EventRecord): Prediction {
  const { title, edtf, participants, place, status, kind, passages } = record;
  return { title, date: edtf, participants, place: place?.name ?? null, status, kind, passages };
}
