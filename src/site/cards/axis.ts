// Draws the axes of format/axis on a card: percentages become px, classes become strokes, and text
// goes to the layout engine, which has the fonts.
//
// The values are those of app/style/axis.css; a test compares the two.

import type { DrawnElement } from "#format/axis/drawing.ts";
import { box, cardSize, type Element, words } from "./card.ts";
import { colours } from "./look.ts";

interface DrawingBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Card px per px of the drawing. */
  readonly scale: number;
  /** Font size in card px, if it is not scaled with the drawing. */
  readonly letters?: number;
}

interface OnCard {
  readonly shapes: DrawnElement;
  readonly texts: readonly Element[];
}

/** `drawn` is an `svg.axis`. With `accent` the event's own mark and its leeway get the accent colour. */
export function toCard(drawn: DrawnElement, place: DrawingBox, accent: boolean): OnCard {
  const inner = { width: place.width / place.scale, ink: accent ? colours.acc : colours.ink };
  const move = `translate(${place.left} ${place.top}) scale(${place.scale})`;
  return {
    shapes: {
      name: "g",
      attributes: { transform: move, fill: "none", stroke: colours.ink, "stroke-width": 1 },
      children: drawn.children.flatMap((child) => toShape(child, inner)),
    },
    texts: drawn.children.flatMap((child) => toWords(child, place, inner)),
  };
}

interface Inner {
  /** Width of the drawing, in its own px. */
  readonly width: number;
  readonly ink: string;
}

type Strokes = Readonly<Record<string, string | number>>;

/** The strokes of each class in app/style/axis.css. */
const strokes: Readonly<Record<string, Strokes>> = {
  ground: { fill: colours.not, stroke: "none" },
  base: {},
  tick: {},
  grid: { stroke: colours.rule },
  year: { stroke: colours.rule2 },
  cap: {},
  thin: { "stroke-width": 2 },
  doubt: { "stroke-dasharray": "2 1.5" },
};

export const markStrokes: Readonly<Record<string, Strokes>> = {
  block: { "stroke-width": 9 },
  slashes: { "stroke-width": 9, "stroke-dasharray": "1.4 2.6" },
  branch: { "stroke-width": 4 },
  stem: { "stroke-width": 1.7 },
  outline: { "stroke-width": 1.5 },
  dashed: { "stroke-dasharray": "4 2.5" },
  dots: dotted(4.2),
  rings: dotted(6.4),
  holes: { ...dotted(3.4), stroke: colours.paper },
  dashes: { "stroke-width": 2.2, "stroke-dasharray": "5.4 2.6", "stroke-dashoffset": -1.3 },
  strike: { "stroke-width": 2, "stroke-linecap": "square" },
  cap: { "stroke-width": 1.5 },
  halo: { "stroke-width": 7, stroke: colours.paper },
  across: { "stroke-width": 3 },
  arrow: { "stroke-width": 1.5 },
};

function dotted(width: number): Strokes {
  return {
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-dasharray": "0 8",
    "stroke-dashoffset": -4,
  };
}

function toShape(child: DrawnElement | string, inner: Inner): readonly DrawnElement[] {
  if (typeof child === "string" || child.name === "text") return [];
  if (child.attributes["class"] === "mark") {
    const parts = child.children.flatMap((part) => toMarkShape(part, inner));
    return [{ name: "g", attributes: { stroke: inner.ink }, children: parts }];
  }
  return [toPx(child, strokes, inner)];
}

function toMarkShape(part: DrawnElement | string, inner: Inner): readonly DrawnElement[] {
  if (typeof part === "string") return [];
  if (part.name !== "svg") return [toPx(part, markStrokes, inner)];
  // An arrow: a nested svg that only positions its content.
  const { x = 0, y = 0 } = part.attributes;
  const paths = part.children.flatMap((path) =>
    typeof path === "string" ? [] : [toPx(path, markStrokes, inner)],
  );
  const move = `translate(${px(x, inner.width)} ${y})`;
  return [{ name: "g", attributes: { transform: move }, children: paths }];
}

/** Attributes along the axis, which may be percentages of its width. */
const along = new Set(["x", "x1", "x2", "width"]);

function toPx(
  { name, attributes }: DrawnElement,
  table: typeof strokes,
  { width }: Inner,
): DrawnElement {
  const { class: kinds = "", ...rest } = attributes;
  const names = String(kinds) === "" ? ["arrow"] : String(kinds).split(" ");
  const placed = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, along.has(key) ? px(value, width) : value]),
  );
  const style = names.flatMap((kind) => Object.entries(table[kind] ?? {}));
  return {
    name,
    attributes: { ...placed, ...Object.fromEntries(style), ...slant(names, placed) },
    children: [],
  };
}

/** The slant of hatching turns about the middle of its line: CSS says so by transform-box. */
function slant(names: readonly string[], { x1, x2, y1 }: Strokes): Strokes {
  if (!names.includes("slashes")) return {};
  const at = `${round((Number(x1) + Number(x2)) / 2)} ${y1}`;
  const back = at.replaceAll(/(^| )(?=\d)/g, "$1-");
  return { transform: `translate(${at}) skewX(-30) translate(${back})` };
}

function px(value: string | number, width: number): number {
  if (typeof value === "number") return value;
  return round((Number.parseFloat(value) / 100) * width);
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/** Font size of an axis, px of the drawing. */
const size = 12;
/** The baseline of Public Sans as a fraction of a line box with line height 1. */
const baseline = 0.8625;

const weights: Readonly<Record<string, number>> = { major: 600, published: 600, leeway: 600 };

function toWords(
  child: DrawnElement | string,
  { left, top: above, scale, letters = size * scale }: DrawingBox,
  inner: Inner,
): readonly Element[] {
  if (typeof child === "string" || child.name !== "text") return [];
  const { class: kind = "", x = 0, y = 0, dx = 0, "data-end": end } = child.attributes;
  const text = child.children.filter((each) => typeof each === "string").join("");
  const at = left + (px(x, inner.width) + Number(dx)) * scale;
  const style = {
    fontSize: letters,
    lineHeight: 1,
    fontWeight: weights[String(kind)] ?? 400,
    color: kind === "leeway" ? inner.ink : kind === "minor" ? colours.ink2 : colours.ink,
    whiteSpace: "nowrap",
  };
  const top = above + Number(y) * scale - baseline * letters;
  const from = end === undefined ? { left: round(at) } : { right: round(cardSize.width - at) };
  const place = { position: "absolute", top: round(top), ...from };
  const plain = box(place, words(style, text));
  // It may overlap the line of publication, so it gets a halo, as on the page.
  if (kind !== "leeway") return [plain];
  const halo = { WebkitTextStroke: `${round(4 * scale)}px ${colours.paper}`, color: colours.paper };
  return [box(place, words({ ...style, ...halo }, text)), plain];
}
