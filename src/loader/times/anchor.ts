// The place in time that a relative expression is reckoned from.

import type { Reference } from "#model/event.ts";
import type { CalendarPoint } from "./point.ts";
import { type Scene, toPublished, toTold } from "./scene.ts";
import type { ReckonedFrom } from "./spec.ts";

/** A place in time to reckon from, and its name for readers. */
export interface From {
  readonly point: CalendarPoint;
  readonly reference: Reference;
  /** "publication", "“5 May 1997”" */
  readonly name: string;
  readonly told: boolean;
}

export function fromAnchor(anchor: ReckonedFrom, { published, told, history }: Scene): From | null {
  if (told && (anchor === "told" || history)) {
    return { point: told.point, reference: toTold(told), name: `“${told.words.text}”`, told: true };
  }
  if (published === null || (anchor === "told" && history)) return null;
  return {
    point: { unit: "day", day: published },
    reference: toPublished(published),
    name: "publication",
    told: false,
  };
}
