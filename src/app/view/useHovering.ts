// Finds the event under the pointer or the keyboard.

import { useEffect } from "react";
import { setHovered } from "./hover.ts";

/** Watches pointer and focus over the whole page. */
export function useHovering(): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const look = (target: EventTarget | null) =>
      setHovered(eventAt(target) ?? eventAt(document.querySelector(":focus-visible")));
    /** Where the pointer has pressed and rests: what comes under it there is not pointed at. */
    let rest: PointerAt | null = null;
    // A finger presses, it does not hover: what it touched last would stay marked.
    const onPointer = (pointer: PointerEvent) => {
      if (rest && isAt(pointer, rest)) return;
      if (pointer.type === "pointermove" && !rest) return;
      rest = null;
      look(pointer.pointerType === "touch" ? null : pointer.target);
    };
    // On words of several events a press makes it the next one's turn, which a move shows. Keys click
    // too, from where the focus has left.
    const onClick = (click: MouseEvent) => {
      if (click.detail === 0) return;
      rest = { clientX: click.clientX, clientY: click.clientY };
      setHovered(null);
    };
    document.addEventListener("pointerover", onPointer, { signal });
    document.addEventListener("pointermove", onPointer, { signal, passive: true });
    document.addEventListener("click", onClick, { signal });
    document.documentElement.addEventListener("pointerleave", () => look(null), { signal });
    document.addEventListener("focusin", () => look(null), { signal });
    document.addEventListener("focusout", () => look(null), { signal });
    // A pointer that rests where it was before this code came.
    look([...document.querySelectorAll(":hover")].at(-1) ?? null);
    return () => {
      gone.abort();
      setHovered(null);
    };
  }, []);
}

type PointerAt = Pick<MouseEvent, "clientX" | "clientY">;

function isAt(pointer: PointerAt, { clientX, clientY }: PointerAt): boolean {
  return Math.hypot(pointer.clientX - clientX, pointer.clientY - clientY) < 1;
}

/** The event of a row, bar or number; of words in the article the one that a press selects. */
function eventAt(target: EventTarget | null): string | null {
  const found =
    target instanceof Element ? target.closest<HTMLElement>("[data-event], [data-events]") : null;
  return found?.dataset["event"] ?? found?.dataset["events"]?.split(" ")[0] ?? null;
}
