// Elements of the editor that take the focus, and the areas that they stand in.

import { createParts } from "#app/view/parts.ts";

type Spot =
  /** The button that opens the editor. */
  | "edit"
  /** Of what is shown. */
  | "heading"
  /** The first one is that of the title. */
  | "field"
  | "join"
  /** The words of an event. */
  | "words";

type Area =
  | "panel"
  /** Where letters are no keys of the review. */
  | "form";

export const spots = createParts<HTMLElement, Spot>();
export const areas = createParts<HTMLElement, Area>();

export const isIn = (area: Area, target: EventTarget | null): boolean =>
  target instanceof Node && areas.all(area).some((part) => part.contains(target));
