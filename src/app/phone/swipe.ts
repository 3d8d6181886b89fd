// Whether a finger's way means: put this away.

export interface Move {
  readonly x: number;
  readonly y: number;
  readonly ms: number;
}

/** Far enough for a slow finger; a quick one needs less. */
const farPx = 96;
const quickPx = 40;
const quickPxPerMs = 0.5;

/** Down, more than sideways. */
export function isSwipe(from: Move, to: Move): boolean {
  const down = to.y - from.y;
  if (down < 2 * Math.abs(to.x - from.x)) return false;
  return down >= farPx || (down >= quickPx && down / (to.ms - from.ms) >= quickPxPerMs);
}
