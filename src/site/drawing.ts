// A drawing of format/axis as HTML.

import type { DrawnElement } from "#format/axis/drawing.ts";
import { type Html, html } from "./html.ts";

export function drawing({ name, attributes, children }: DrawnElement): Html {
  const pairs = Object.entries(attributes).map(([key, value]) => html` ${key}="${value}"`);
  const inside = children.map((child) => (typeof child === "string" ? child : drawing(child)));
  return html`<${name}${pairs}>${inside}</${name}>`;
}
