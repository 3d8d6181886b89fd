// Whether all text on the page can be read: none of it cut off, none over other text, none beside
// the window.

import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Looks at what is open: the dialog if there is one, else the page. */
export async function expectReadable(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(findFaults)).toEqual([]);
}

/** Runs in the page. */
function findFaults(): readonly string[] {
  interface Line {
    readonly node: Node;
    readonly text: string;
    readonly box: DOMRect;
    readonly clip: DOMRect;
  }
  const dialogs = [...document.querySelectorAll("dialog[open]")];
  const root = dialogs.at(-1) ?? document.body;
  // The chart, whose labels are cut on purpose; what waits, or stays while the text scrolls.
  const left = "[class*=skip], .stage, .axis, svg, .sheet-close, .card-close, .strip";
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page scrolls sideways by ${scrollWidth - clientWidth}`);
  for (const box of [root, ...root.querySelectorAll(".desk, .reader, .card, .sheet")])
    if (box.scrollWidth > box.clientWidth && box.clientWidth > 0)
      faults.push(`${box.className} is ${box.scrollWidth - box.clientWidth} px too wide`);

  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (
      !text ||
      !parent ||
      parent.closest(left) ||
      !parent.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const styles = [...ancestors(parent)].map((each) => getComputedStyle(each));
    if (styles.some(({ position, clipPath }) => position === "sticky" || clipPath !== "none"))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1) lines.push({ node, text, box, clip: clipOf(parent) });
  }
  for (const { text, box, clip } of lines)
    if (box.left < clip.left - 1 || box.right > clip.right + 1)
      faults.push(`cut off: ${text.slice(0, 40)}`);
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (a.node !== b.node && across > 2 && down > 0.45 * Math.min(a.box.height, b.box.height))
        faults.push(`“${a.text.slice(0, 30)}” lies over “${b.text.slice(0, 30)}”`);
    }
  return faults;

  function* ancestors(element: Element): Generator<Element> {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) yield at;
  }

  /** What clips an element sideways: the nearest box that hides what is too wide, or the window. */
  function clipOf(element: Element): DOMRect {
    for (const each of ancestors(element))
      if (getComputedStyle(each).overflowX !== "visible") return each.getBoundingClientRect();
    return root === document.body
      ? new DOMRect(0, 0, document.documentElement.clientWidth, 0)
      : root.getBoundingClientRect();
  }
}
