// The days that events may lie in.

import type { Days, Filter } from "#find/filter.ts";
import { go } from "../view/go.ts";
import styles from "./Choices.module.css";

export function DaysChoice({ filter }: { readonly filter: Filter }) {
  const { since = null, until = null } = filter.days ?? {};
  function onChange(change: Partial<Days>) {
    const days = { since, until, ...change };
    go({ filter: { ...filter, days: days.since || days.until ? days : null } });
  }
  return (
    <fieldset className={styles["facet"]}>
      <legend>May have been between</legend>
      <label className={styles["day"]}>
        <span>first day</span>
        <input
          type="date"
          value={since ?? ""}
          onChange={({ target }) => onChange({ since: target.value || null })}
        />
      </label>
      <label className={styles["day"]}>
        <span>last day</span>
        <input
          type="date"
          value={until ?? ""}
          onChange={({ target }) => onChange({ until: target.value || null })}
        />
      </label>
    </fieldset>
  );
}
