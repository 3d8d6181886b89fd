// Lines and rings on a flat map.

export type Line = readonly (readonly [x: number, y: number])[];

/** In units: what a line may leave out. */
const tolerance = 0.4;

/** Without the points that nobody would miss (Douglas and Peucker); first and last stay. */
export function thinned(line: Line): Line {
  const kept = new Set([0, line.length - 1]);
  // A ring begins where it ends: its farthest point halves it.
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let farthest = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const distance = toSegment(line, i, from, to);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

function toSegment(line: Line, point: number, from: number, to: number): number {
  const [x, y] = line[point] ?? [0, 0];
  const [ax, ay] = line[from] ?? [0, 0];
  const [bx, by] = line[to] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Of a ring. */
export function areaOf(ring: Line): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

export function surrounds(ring: Line, x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** An SVG path in whole tenths of a unit, each point from the one before: half as long. */
export function printLines(lines: readonly Line[], closed: boolean): string {
  return lines
    .map((line) => {
      let last: readonly [number, number] = [0, 0];
      const steps = line.flatMap((point, i) => {
        const [x, y] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
        const [dx, dy] = [x - last[0], y - last[1]];
        last = [x, y];
        return i > 0 && dx === 0 && dy === 0 ? [] : `${dx} ${dy}`;
      });
      const [first, ...others] = steps;
      return others.length === 0 ? "" : `M${first}l${others.join(" ")}${closed ? "z" : ""}`;
    })
    .join("")
    .replaceAll(" -", "-");
}
