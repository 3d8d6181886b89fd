// Two gestures that vis leaves open, on the element that holds it.

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

/** A drag that ends on the bar where it began is no click on it. */
export function keepDragsFromClicking(plot: HTMLElement): void {
  let x = 0;
  let y = 0;
  plot.addEventListener("pointerdown", (press) => ({ clientX: x, clientY: y } = press), true);
  plot.addEventListener(
    "click",
    (click) => {
      // Clicks made by keys or by assistive technology have no press before them.
      if (click.detail === 0 || Math.hypot(click.clientX - x, click.clientY - y) <= tremble) return;
      click.preventDefault();
      click.stopPropagation();
    },
    true,
  );
}
