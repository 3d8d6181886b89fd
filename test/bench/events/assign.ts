// Pairs rows with columns so that the sum of weights is greatest: the Hungarian method with
// potentials, row by row (Kuhn 1955, Munkres 1957).

/** The column of each row, or -1; pairs without weight do not count. */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  const columns = Math.max(0, ...weights.map((row) => row.length));
  // At least as many columns as rows, so that each row finds one; the first is a sentinel.
  const size = Math.max(columns, weights.length) + 1;
  const rowOf = filled(size, -1);
  const rowPotential = filled(weights.length, 0);
  const columnPotential = filled(size, 0);
  const cost = (row: number, column: number) => -(weights[row]?.[column - 1] ?? 0);

  for (let row = 0; row < weights.length; row += 1) {
    rowOf[0] = row;
    const least = filled(size, Infinity);
    const from = filled(size, 0);
    const isDone = new Set<number>();
    let column = 0;
    while (at(rowOf, column) >= 0) {
      isDone.add(column);
      const here = at(rowOf, column);
      let [next, step] = [0, Infinity];
      for (let other = 1; other < size; other += 1) {
        if (isDone.has(other)) continue;
        const reduced = cost(here, other) - at(rowPotential, here) - at(columnPotential, other);
        if (reduced < at(least, other)) {
          least[other] = reduced;
          from[other] = column;
        }
        if (at(least, other) < step) [next, step] = [other, at(least, other)];
      }
      for (let other = 0; other < size; other += 1) {
        if (isDone.has(other)) {
          rowPotential[at(rowOf, other)] = at(rowPotential, at(rowOf, other)) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else least[other] = at(least, other) - step;
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = at(rowOf, at(from, column));
      column = at(from, column);
    }
  }

  const columnOf = filled(weights.length, -1);
  for (let column = 1; column < size; column += 1) {
    const row = at(rowOf, column);
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}

function filled(length: number, value: number): number[] {
  return Array.from({ length }, () => value);
}

function at(list: readonly number[], i: number): number {
  return list[i] ?? 0;
}
