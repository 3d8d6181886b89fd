// Lines and rings on a flat map.

export type Line = [x: number, y: number][];

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
