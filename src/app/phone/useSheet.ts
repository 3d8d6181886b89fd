// Opens and closes a dialog as asked, and hears every way in which a reader closes it.

import { useEffect, useLayoutEffect } from "react";
import { landmarks, sheets } from "../view/parts.ts";

interface SheetOptions {
  readonly open: boolean;
  readonly at: string | null;
  readonly onClose: () => void;
}

export function useSheet(name: string, { open, at, onClose }: SheetOptions): void {
  useLayoutEffect(() => {
    const dialog = sheets.one(name);
    if (!dialog || !open) return;
    dialog.showModal();
    const target = at === null ? null : landmarks.one(at);
    target?.scrollIntoView({ block: "start" });
    (target ?? dialog).focus({ preventScroll: true });
    return () => dialog.close();
  }, [name, open, at]);

  useEffect(() => {
    const dialog = sheets.one(name);
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
  }, [name, open, onClose]);

  useEffect(() => void fetchPulls(), []);

  // Before it is seen: a finger may be quicker than an effect.
  useLayoutEffect(() => {
    const dialog = sheets.one(name);
    if (!dialog || !open) return;
    if (watchPulls) return watchPulls(dialog, onClose);
    const gone = new AbortController();
    void listen(dialog, onClose, gone.signal);
    return () => gone.abort();
  }, [name, open, onClose]);
}

type WatchPulls = typeof import("./watchPulls.ts").watchPulls;

/** null before it is here. */
let watchPulls: WatchPulls | null = null;

/** The first view does without it; it is fetched behind that, so that the first pull is heard. */
async function fetchPulls(): Promise<WatchPulls | null> {
  const module = await import("./watchPulls.ts").catch(() => null);
  watchPulls = module?.watchPulls ?? null;
  return watchPulls;
}

async function listen(sheet: HTMLElement, onAway: () => void, gone: AbortSignal): Promise<void> {
  const watch = await fetchPulls();
  if (watch && !gone.aborted) gone.addEventListener("abort", watch(sheet, onAway));
}
