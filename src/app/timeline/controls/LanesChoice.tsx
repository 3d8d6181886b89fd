// The choice of what the lanes are sorted by, above the chart.

import { type Sort, sorts } from "#format/sorts.ts";
import { Choice } from "../../ui/Choice.tsx";

interface Props {
  readonly sort: Sort;
  /** Whether there is more than one article. */
  readonly several: boolean;
}

export function LanesChoice({ sort, several }: Props) {
  const offered = sorts.filter((each) => several || each !== "article");
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
