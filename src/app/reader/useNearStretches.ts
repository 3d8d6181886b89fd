// Which stretches of a long article are near the part in view.

import { type RefObject, useEffect } from "react";
import { landmarks } from "../view/parts.ts";

/** Calls back with their indexes whenever these change; a closed sheet has none. */
export function useNearStretches(
  column: RefObject<HTMLElement | null>,
  onNear: ((near: ReadonlySet<number>) => void) | null,
): void {
  useEffect(() => {
    const element = column.current;
    if (!element || !onNear) return;
    const near = new Set<Element>();
    let kept: readonly Element[] = [];
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(target);
          else near.delete(target);
        }
        if (near.size === 0) return;
        const before = entries.filter(({ isIntersecting }) => !isIntersecting);
        kept = [...kept, ...before.map(({ target }) => target)].filter(isInUse);
        onNear(new Set([...near, ...kept].map(indexOf)));
      },
      // On a phone it is the sheet that scrolls.
      { root: element.closest("dialog") ?? landmarks.one("article"), rootMargin: "100% 0px" },
    );
    for (const stretch of element.querySelectorAll("[data-stretch]")) observer.observe(stretch);
    return () => observer.disconnect();
  }, [column, onNear]);
}

/** Drawn anew, it would lose the focus, or what the reader has selected in it. */
function isInUse(stretch: Element): boolean {
  const selection = getSelection();
  const isSelected = selection?.isCollapsed === false && selection.containsNode(stretch, true);
  return isSelected || stretch.contains(document.activeElement);
}

function indexOf(stretch: Element): number {
  return stretch instanceof HTMLElement ? Number(stretch.dataset["stretch"]) : 0;
}
