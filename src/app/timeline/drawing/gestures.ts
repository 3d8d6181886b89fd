// What vis leaves open of a hand's gestures.

/** Sideways wheel and swipe, and Shift with the wheel, move the window; a plain wheel scrolls the page. */
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

/** How far a hand may tremble on a press, in pixels. vis begins to drag at 5. */
const tremble = 4;

/** Clicks made by keys or by assistive technology have no press before them. */
export function isDrag(press: MouseEvent, click: MouseEvent): boolean {
  const way = Math.hypot(click.clientX - press.clientX, click.clientY - press.clientY);
  return click.detail > 0 && way > tremble;
}
