// What a finger on a sheet means: whether it pulls it down, and whether that puts it away.

export interface PullMove {
  readonly x: number;
  readonly y: number;
  readonly ms: number;
}

/** A finger is never quite still, px. */
const slop = 4;
/** Far enough for a slow finger, as a share of the sheet; a quick one needs less. */
const far = 0.28;
const quickPx = 24;
const quickPxPerMs = 0.5;
/** How much of the way counts for its speed: who stops before letting go is slow. */
const lastMs = 100;

/** Down, more than sideways; null while it cannot be told. */
export function isPull(from: PullMove, to: PullMove): boolean | null {
  const down = to.y - from.y;
  const aside = Math.abs(to.x - from.x);
  if (Math.max(Math.abs(down), aside) < slop) return null;
  return down > aside;
}

/** `moves` from the first touch to the last, let go at `ms`; `height` is the sheet's. */
export function isPutAway(moves: readonly PullMove[], ms: number, height: number): boolean {
  const [from] = moves;
  const to = moves.at(-1);
  if (!from || !to) return false;
  const pulled = to.y - from.y;
  const then = moves.find((move) => ms - move.ms <= lastMs) ?? to;
  const speed = (to.y - then.y) / Math.max(ms - then.ms, 1);
  if (speed >= quickPxPerMs) return pulled >= quickPx;
  return speed > -quickPxPerMs && pulled >= height * far;
}
