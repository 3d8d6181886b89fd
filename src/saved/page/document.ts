// A document from HTML as it was saved, with linkedom.

import { parseHTML } from "linkedom";

/** Elements in each other: the time that a parser takes grows with the square of their number. */
const mostDeep = 500;
/** Start and end of an element that has an end of its own. */
const nesting =
  /<(\/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option|tbody|thead|tfoot)\b)[a-z][^<>]*>/gi;

/** What has no elements, though a program may look like some: `a<b && c>d`. */
const program = /<!--[^]*?(?:-->|$)|<(script|style|textarea)\b[^]*?(?:<\/\1\s*>|$)/gi;

/** Whether elements are so deep in each other that the page cannot be parsed. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [whole, slash] of html.replace(program, "").matchAll(nesting)) {
    if (!whole.endsWith("/>")) depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > mostDeep) return true;
  }
  return false;
}

/** A document with a body, whatever was left out: linkedom takes a page as it is written. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  if (root?.nodeName !== "HTML")
    return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
  const { head, body } = document;
  for (const node of Array.from(root.childNodes))
    if (node !== head && node !== body) body.append(node);
  return document;
}
