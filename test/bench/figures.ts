// Prints figures with their goals as a table.

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "" | "ms" | "s" | "MB";
  /** The greatest allowed value. */
  readonly goal?: number;
}

/** Prints the figures under a heading. Returns whether all goals are met. */
export function print(heading: string, figures: readonly Figure[]): boolean {
  console.log(`\n${heading}`);
  for (const figure of figures) {
    const { name, unit, goal } = figure;
    const sign = goal === undefined ? " " : isMet(figure) ? "✓" : "✗";
    const wish = goal === undefined ? "" : `  ≤ ${goal} ${unit}`;
    console.log(
      `${sign} ${name.padEnd(44)} ${shorten(figure).padStart(8)} ${unit.padEnd(2)}${wish}`.trimEnd(),
    );
  }
  return figures.every(isMet);
}

function isMet({ value, goal }: Figure): boolean {
  return goal === undefined || value <= goal;
}

function shorten({ value, unit }: Figure): string {
  if (Number.isNaN(value)) return "–";
  if (unit === "") return Number.isInteger(value) ? String(value) : value.toFixed(4);
  return value.toFixed(1);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least `share` of the values (0 to 1) do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
