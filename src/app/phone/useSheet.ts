// Opens and closes a dialog as asked, and hears every way in which a reader closes it.

import { type RefObject, useEffect, useLayoutEffect } from "react";
import { isSwipe, type Move } from "./swipe.ts";

interface Options {
  readonly open: boolean;
  readonly at: string | null;
  readonly onClose: () => void;
}

export function useSheet(
  ref: RefObject<HTMLDialogElement | null>,
  { open, at, onClose }: Options,
): void {
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    dialog.showModal();
    const target = at === null ? null : document.getElementById(at);
    target?.scrollIntoView({ block: "start" });
    (target ?? dialog).focus({ preventScroll: true });
    return () => dialog.close();
  }, [ref, open, at]);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    const onCancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      onClose();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog && event.clientY < dialog.getBoundingClientRect().top) onClose();
    };
    const unswipe = watchSwipes(dialog, onClose);
    dialog.addEventListener("cancel", onCancel);
    dialog.addEventListener("click", onClick);
    return () => {
      unswipe();
      dialog.removeEventListener("cancel", onCancel);
      dialog.removeEventListener("click", onClick);
    };
  }, [ref, open, onClose]);
}

/** A swipe counts where nothing above is left to scroll to. */
function watchSwipes(sheet: HTMLElement, onSwipe: () => void): () => void {
  let from: Move | null = null;
  const onStart = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    const inChart = event.target instanceof Element && event.target.closest(".stage");
    const atTop = touch && !second && !inChart && sheet.scrollTop <= 0;
    from = atTop ? { x: touch.clientX, y: touch.clientY, ms: event.timeStamp } : null;
  };
  const onEnd = (event: TouchEvent) => {
    const [touch] = event.changedTouches;
    if (!from || !touch) return;
    const to = { x: touch.clientX, y: touch.clientY, ms: event.timeStamp };
    if (isSwipe(from, to) && sheet.scrollTop <= 0) onSwipe();
    from = null;
  };
  sheet.addEventListener("touchstart", onStart, { passive: true });
  sheet.addEventListener("touchend", onEnd, { passive: true });
  return () => {
    sheet.removeEventListener("touchstart", onStart);
    sheet.removeEventListener("touchend", onEnd);
  };
}
