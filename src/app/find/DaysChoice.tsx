// The days that events may lie in.

import type { DayRange, Filter } from "#find/filter.ts";
import { go } from "../view/go.ts";
import styles from "./Choices.module.css";

export function DaysChoice({ filter }: { readonly filter: Filter }) {
  const { since = null, until = null } = filter.days ?? {};
  function onChange(change: Partial<DayRange>) {
    const days = { since, until, ...change };
    go({ filter: { ...filter, days: days.since || days.until ? days : null } });
  }
  return (
    <fieldset className={styles["facet"]}>
      <legend>May have been between</legend>
      {(["since", "until"] as const).map((end) => (
        <label key={end} className={styles["day"]}>
          <span>{end === "since" ? "first day" : "last day"}</span>
          <input
            type="date"
            value={{ since, until }[end] ?? ""}
            onChange={({ target }) => onChange({ [end]: target.value || null })}
          />
        </label>
      ))}
    </fieldset>
  );
}
