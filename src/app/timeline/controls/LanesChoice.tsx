// The choice of what the lanes are sorted by, above the chart.

import type { Sort } from "#format/sorts.ts";
import { Choice } from "../../ui/Choice.tsx";

interface Props {
  readonly sort: Sort;
  readonly offered: readonly Sort[];
}

export function LanesChoice({ sort, offered }: Props) {
  return (
    <Choice
      of="Lanes"
      options={offered.map((lanes) => ({
        words: `by ${lanes}`,
        view: { lanes },
        chosen: lanes === sort,
      }))}
    />
  );
}
