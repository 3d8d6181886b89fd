// The focus is never lost: it goes to the heading of what is shown next, and from a control that goes to what
// is left of its field.

import { type RefCallback, useCallback, useEffect, useEffectEvent, useRef } from "react";
import { isTyped } from "#app/ui/useShortcut.ts";
import { isInChart } from "#app/view/useFocus.ts";
import { areas, isIn, spots } from "./spots.ts";

/** @param shown what is shown, by any name: another one has another heading. @returns for the panel */
export function useHeldFocus(shown: string): RefCallback<HTMLElement> {
  const toHeading = useEffectEvent(() => {
    const { activeElement } = document;
    const isElsewhere = isTyped(activeElement) && !isIn("panel", activeElement);
    // The keyboard that walks the chart stays there.
    if (!isElsewhere && !isInChart(activeElement)) spots.one("heading")?.focus();
  });
  useEffect(() => toHeading(), [shown]);

  /** What has or had the focus, and what it stands in, from the inside out. */
  const path = useRef<readonly Node[]>([]);
  return useCallback((panel: HTMLElement | null) => {
    if (!panel) return;
    const remove = areas.add(panel, "panel");
    const onFocus = ({ target }: FocusEvent) => (path.current = pathOf(target, panel));
    const observer = new MutationObserver(() => {
      const [last] = path.current;
      if (last && !last.isConnected && document.activeElement === document.body)
        nearest(path.current)?.focus();
    });
    panel.addEventListener("focusin", onFocus);
    observer.observe(panel, { childList: true, subtree: true });
    return () => {
      remove();
      panel.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
}

function pathOf(target: EventTarget | null, panel: HTMLElement): readonly Node[] {
  const path: Node[] = [];
  let node = target instanceof Node ? target : null;
  for (; node && node !== panel; node = node.parentNode) path.push(node);
  return path;
}

function nearest(path: readonly Node[]): HTMLElement | null {
  const seen = spots.all().filter((spot) => spot.checkVisibility());
  const rest = path.filter(({ isConnected }) => isConnected);
  const found = rest.flatMap((node) => seen.find((spot) => node.contains(spot)) ?? []);
  return found[0] ?? spots.one("heading");
}
