// The words of a page that a reader sees, paragraph by paragraph.

import { tidyLine } from "../paragraphs.ts";
import { isTooDeep, parsePage } from "./document.ts";
import { namesHiddenBySheets } from "./hiddenBySheets.ts";
import { blocks, hidingStyle, longestAdvert, unseen, unseenName } from "./unseen.ts";

/** Takes out what no reader sees, or reads as the article. */
export function removeUnseen(document: Document): void {
  const { body } = document;
  const hidden = namesHiddenBySheets(document);
  for (const element of document.querySelectorAll(unseen.join(","))) element.remove();
  for (const element of body.querySelectorAll("[style]"))
    if (hidingStyle.test(element.getAttribute("style") ?? "")) element.remove();
  for (const element of body.querySelectorAll("[class], [id]")) {
    const { id } = element;
    const classes = element.getAttribute("class") ?? "";
    const isHidden =
      hidden.has(`#${id}`) || classes.split(/\s+/).some((one) => hidden.has(`.${one}`));
    if (isHidden || (unseenName.test(`${classes} ${id}`) && isAside(element))) element.remove();
  }
}

/** What holds the article, or has many words, is the page itself. */
const isAside = (element: Element): boolean =>
  element.querySelector("h1, article, main") === null &&
  tidyLine(element.textContent ?? "").length < longestAdvert;

/** The text of each paragraph, in order, each on one line. */
export function blocksOf(root: Node): readonly string[] {
  const found: string[] = [];
  let open = "";
  const close = () => {
    if (tidyLine(open) !== "") found.push(tidyLine(open));
    open = "";
  };
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) open += node.nodeValue ?? "";
    const isBlock = blocks.has(node.nodeName.toLowerCase());
    if (isBlock) close();
    for (const child of node.childNodes) walk(child);
    if (isBlock) close();
  };
  walk(root);
  close();
  return found;
}

/** Of a piece of HTML in another text; none where it is broken. */
export function blocksOfHtml(html: string): readonly string[] {
  if (isTooDeep(html)) return [];
  const document = parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`);
  removeUnseen(document);
  return blocksOf(document.body);
}
