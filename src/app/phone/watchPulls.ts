// A sheet follows the finger that pulls it down, and is put away or springs back.
//
// Touches, not pointers: a browser ends a pointer once it scrolls. Those that begin in the sheet's
// head always pull; those further down only where there is nothing above left to scroll to.

import { lessMotion } from "../view/useMedia.ts";
import { isPull, isPutAway, type PullMove } from "./pull.ts";

export function watchPulls(sheet: HTMLElement, onAway: () => void): () => void {
  /** Of the finger that may pull; empty without one. */
  let moves: PullMove[] = [];
  let pulling = false;

  function onStart({ touches, target }: TouchEvent): void {
    if (pulling) back();
    moves = [];
    const [touch, second] = touches;
    if (!touch || second || sheet.getAnimations().length > 0) return;
    const head = target === sheet && touch.clientY < sheet.getBoundingClientRect().top + headPx;
    const own = target instanceof Element && target.closest(".stage, select") !== null;
    if (head || (!own && sheet.scrollTop <= 0)) moves = [moveOf(touch)];
  }

  function onMove(event: TouchEvent): void {
    const [from] = moves;
    const [touch] = event.touches;
    if (!from || !touch) return;
    const to = moveOf(touch);
    const pull = pulling || isPull(from, to);
    if (pull === null) return;
    if (!pull) {
      moves = [];
      return;
    }
    pulling = true;
    moves.push(to);
    if (event.cancelable) event.preventDefault();
    sheet.style.translate = `0 ${Math.max(0, to.y - from.y)}px`;
  }

  function onEnd(): void {
    if (!pulling) return;
    if (isPutAway(moves, performance.now(), sheet.clientHeight)) away();
    else back();
  }

  function back(): void {
    const { translate } = sheet.style;
    reset();
    glide([translate, "0 0"]);
  }

  function away(): void {
    const { translate } = sheet.style;
    const { clientHeight } = sheet;
    reset();
    const gone = `0 ${clientHeight}px`;
    sheet.style.translate = gone;
    const animation = glide([translate, gone]);
    if (animation) animation.addEventListener("finish", onAway);
    else onAway();
  }

  function glide(translate: string[]): Animation | null {
    if (matchMedia(lessMotion).matches) return null;
    return sheet.animate({ translate }, { duration: 200, easing: "ease-out" });
  }

  function reset(): void {
    moves = [];
    pulling = false;
    sheet.style.translate = "";
  }

  const gone = new AbortController();
  const { signal } = gone;
  sheet.addEventListener("touchstart", onStart, { passive: true, signal });
  sheet.addEventListener("touchmove", onMove, { passive: false, signal });
  sheet.addEventListener("touchend", onEnd, { signal });
  sheet.addEventListener("touchcancel", () => pulling && back(), { signal });
  return () => {
    gone.abort();
    reset();
  };
}

/** Height of the head, see sheet.css. */
const headPx = 48;

function moveOf({ clientX, clientY }: Touch): PullMove {
  return { x: clientX, y: clientY, ms: performance.now() };
}
