// What the lanes are sorted by, as a row of words over the chart.

import { type Sort, sorts } from "#format/sorts.ts";
import { Choice } from "../../ui/Choice.tsx";

interface Props {
  readonly sort: Sort;
  /** Whether there are articles to tell apart. */
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
