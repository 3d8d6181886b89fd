// Gestures that vis does not handle.

/** A horizontal wheel or swipe, or Shift with the wheel, moves the window; a plain wheel scrolls the page. */
export function panByWheel(plot: HTMLElement, onPan: (share: number) => void): void {
  plot.addEventListener(
    "wheel",
    (wheel) => {
      if (wheel.ctrlKey) return;
      const sideways = wheel.shiftKey && wheel.deltaX === 0 ? wheel.deltaY : wheel.deltaX;
      if (Math.abs(sideways) <= (wheel.shiftKey ? 0 : Math.abs(wheel.deltaY))) return;
      wheel.preventDefault();
      onPan(sideways / plot.clientWidth);
    },
    { passive: false },
  );
}

/** The most that a pointer moves in a click, px. vis starts to drag at 5. */
const tremble = 4;

/** Clicks by keyboard or assistive technology have no press before them: their `detail` is 0. */
export function isDrag(press: MouseEvent, click: MouseEvent): boolean {
  const way = Math.hypot(click.clientX - press.clientX, click.clientY - press.clientY);
  return click.detail > 0 && way > tremble;
}
