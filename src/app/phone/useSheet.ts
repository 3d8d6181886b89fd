// Opens and closes a dialog as asked, and hears every way in which a reader closes it.

import { type RefObject, useEffect, useLayoutEffect } from "react";

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
    const gone = new AbortController();
    const { signal } = gone;
    // Back is left to the history, so Escape is ours: see `closedby` in Sheet.tsx.
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key !== "Escape" || press.defaultPrevented || press.isComposing) return;
      press.preventDefault();
      onClose();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog && event.clientY < dialog.getBoundingClientRect().top) onClose();
    };
    // Where a browser knows no `closedby`, it closes the dialog itself.
    const onClosed = (event: Event) => {
      if (event.target === dialog && !dialog.open) onClose();
    };
    dialog.addEventListener("keydown", onKeyDown, { signal });
    dialog.addEventListener("click", onClick, { signal });
    dialog.addEventListener("close", onClosed, { signal });
    return () => gone.abort();
  }, [ref, open, onClose]);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    const gone = new AbortController();
    void listen(dialog, onClose, gone.signal);
    return () => gone.abort();
  }, [ref, open, onClose]);
}

/** The code is fetched when a sheet is open, and not needed before. */
async function listen(sheet: HTMLElement, onAway: () => void, gone: AbortSignal): Promise<void> {
  const module = await import("./watchPulls.ts").catch(() => null);
  if (module && !gone.aborted) gone.addEventListener("abort", module.watchPulls(sheet, onAway));
}
