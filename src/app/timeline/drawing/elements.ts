// Elements of the chart. Created without React, since they come and go within a frame while the
// window moves.

import type { Status } from "#model/event.ts";
import type { Branch, Item } from "../layout/items.ts";

/** Creates the sign of a status. */
export type SignOf = (status: Status) => Node;

/** Clones signs from `patterns`, where React rendered one of each. */
export function toSignOf(patterns: HTMLElement): SignOf {
  return (status) => {
    const sign = patterns.querySelector(`[data-status="${status}"]`);
    if (!sign) throw new Error(`chart: no sign for ${status}`);
    return sign.cloneNode(true);
  };
}

/** `bdi` for text that may have another direction than the page. */
export function part(className: string, text = "", tag: "span" | "bdi" = "span"): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The bar under a label. */
export function toBar(): { readonly bar: HTMLElement; readonly texture: HTMLElement } {
  const [bar, texture] = [part("bar"), part("texture")];
  bar.append(texture, part("stroke"));
  return { bar, texture };
}

/** A bar for each value that sources give, on a forked stem. */
export function toFork(branches: readonly Branch[]): HTMLElement {
  const fork = part("branches");
  branches.forEach(({ start, end }, i) => {
    const branch = part("branch");
    branch.style.insetInlineStart = `${100 * start}%`;
    branch.style.insetInlineEnd = `${100 * (1 - end)}%`;
    branch.style.insetBlockStart = `${(100 * i) / branches.length}%`;
    branch.style.blockSize = `${80 / branches.length}%`;
    fork.append(branch);
  });
  return fork;
}

/** A link to an event, for pointers and for copying; the keyboard has the whole chart as one tab stop. */
export function link(className: string, item: Item, href: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.className = className;
  element.href = href;
  element.tabIndex = -1;
  element.draggable = false;
  element.ariaLabel = item.name;
  element.dataset["event"] = item.id;
  return element;
}

/** An element that vis-timeline creates; throws if it is missing. */
export function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`chart: vis-timeline has no ${selector}`);
  return found;
}

export function number({ number: own }: Item): readonly Node[] {
  if (own === null) return [];
  const element = document.createElement("b");
  element.className = "number";
  element.textContent = String(own);
  return [element];
}

/** The name of a lane, as high as the `--rows` of its lane. */
export function laneName(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "lane";
  const words = part("", name);
  words.dir = "auto";
  element.append(words);
  return element;
}
