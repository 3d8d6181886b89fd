// The part of the loader's answer that is measured.

import { standsFor } from "#loader/jsonl/standsFor.ts";
import type { NewsEvent } from "#model/event.ts";
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

export function toPrediction(event: NewsEvent): Prediction {
  const { title, when, place, status, kind, passages } = event;
  const participants = event.participants.map((one) => ({
    name: one.name,
    aliases: [...one.aliases, standsFor(one) ?? one.name],
  }));
  return {
    title,
    date: when?.edtf ?? null,
    participants,
    place: place?.name ?? null,
    status,
    kind,
    passages,
  };
}
