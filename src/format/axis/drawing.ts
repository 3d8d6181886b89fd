// Drawings as plain values, so that the page and the static files draw the same ones: places in
// percent of a width that is not known, everything else in pixels or in the style sheet.

/** An element, its attributes, and what stands in it. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (DrawnElement | string)[];
}

export function draw(
  name: string,
  attributes: DrawnElement["attributes"],
  ...children: readonly (DrawnElement | string | null)[]
): DrawnElement {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/** A level line from a place to a place. */
export function level(kind: string, from: number, to: number, y: number): DrawnElement {
  return draw("line", { class: kind, x1: `${from}%`, x2: `${to}%`, y1: y, y2: y });
}

export function upright(kind: string, at: number, top: number, bottom: number): DrawnElement {
  return draw("line", { class: kind, x1: `${at}%`, x2: `${at}%`, y1: top, y2: bottom });
}

/** Words that begin at a place, and pixels to its right; or end there. */
export function words(
  kind: string,
  { at, y, dx = 0, end = false }: TextAnchor,
  ...text: readonly (DrawnElement | string | null)[]
): DrawnElement {
  const anchor = end ? { "data-end": "" } : {};
  return draw("text", { class: kind, x: `${at}%`, y, dx, ...anchor }, ...text);
}

interface TextAnchor {
  readonly at: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly dx?: number;
  readonly end?: boolean;
}
