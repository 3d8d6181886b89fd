// Keeps the row of an event in view if the rows do not fit: during an animation rows come and go, and
// the event moves with them. Any input of the reader ends it.

export interface Follower {
  readonly follow: (host: HTMLElement) => void;
  /** To be called after every drawing. Scrolls only the stage. */
  readonly keep: () => void;
}

/** `axis` covers the top of the scrolling content. */
export function createFollower(
  stage: HTMLElement,
  axis: HTMLElement,
  signal: AbortSignal,
): Follower {
  let followed: HTMLElement | null = null;
  for (const hand of ["wheel", "pointerdown", "keydown"]) {
    stage.addEventListener(hand, () => (followed = null), {
      passive: true,
      capture: true,
      signal,
    });
  }
  return {
    follow(host) {
      followed = host;
    },
    keep() {
      const event = followed?.firstElementChild?.getBoundingClientRect();
      if (!event || event.height === 0) return;
      const view = stage.getBoundingClientRect();
      const edge = view.top + axis.offsetHeight;
      const above = event.top - air - edge;
      const below = event.bottom + room - view.bottom;
      if (above < 0) stage.scrollTop += above;
      else if (below > 0) {
        stage.scrollTop += below;
        stage.scrollTop += toNextRow(stage, edge);
      }
    },
  };
}

/** Space below the event, and above the first visible row, px. */
const room = 16;
const air = 2;

/** How far to scroll so that the axis covers no row in part: at most one row. */
function toNextRow(stage: HTMLElement, edge: number): number {
  const tops = [...stage.querySelectorAll(".host")].map((host) => host.getBoundingClientRect().top);
  const next = Math.min(...tops.map((top) => top - air - edge).filter((way) => way >= 0));
  return Number.isFinite(next) ? next : 0;
}
