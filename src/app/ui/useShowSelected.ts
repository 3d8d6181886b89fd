// Scrolls a box to its selected item, once what is drawn in it has come to rest.

import { type RefObject, useEffect } from "react";

/** ms without a change; a glide of the chart changes something in every frame. */
const rest = 100;

/** The item is the element with `aria-current`. Nothing outside the box is scrolled. */
export function useShowSelected(box: RefObject<HTMLElement | null>, selected: string | null): void {
  useEffect(() => {
    const element = box.current;
    if (!element || selected === null) return;
    let timer = 0;
    const observer = new MutationObserver(wait);
    function wait() {
      clearTimeout(timer);
      timer = window.setTimeout(show, rest);
    }
    function show() {
      const item = element?.querySelector("[aria-current]");
      if (!element || !item) return;
      observer.disconnect();
      element.scrollTop += overshoot(element, item);
    }
    observer.observe(element, { childList: true, subtree: true, attributes: true });
    wait();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [box, selected]);
}

/** How far an item lies above (negative) or below the part of the box in view, px. */
function overshoot(box: Element, item: Element): number {
  const view = box.getBoundingClientRect();
  const rects = [item, ...item.children].map((each) => each.getBoundingClientRect());
  const top = Math.min(...rects.map((rect) => rect.top)) - room;
  const bottom = Math.max(...rects.map((rect) => rect.bottom)) + room;
  if (top < view.top) return top - view.top;
  return Math.max(0, bottom - view.bottom);
}

/** Kept free above and below the item, px. */
const room = 24;
