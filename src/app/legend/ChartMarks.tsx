// The marks of the chart and the list that are not an event's bar.

import { shortDate } from "#format/when.ts";
import styles from "./Legend.module.css";
import { Mark, Marks } from "./Marks.tsx";

/** Any two days serve. */
const days = {
  edtf: "2001-06-18/2001-06-19",
  earliest: "2001-06-18",
  latest: "2001-06-19",
  part: null,
} as const;

export function ChartMarks() {
  return (
    <Marks title="In chart and list">
      <Mark sample={<b>{shortDate({ ...days, extent: "throughout" }, 2001)}</b>}>
        A dash: it lasted all these days.
      </Mark>
      <Mark sample={<b>{shortDate({ ...days, extent: "within" }, 2001)}</b>}>
        Three dots: some time between these days, the article does not say when.
      </Mark>
      <Mark sample={<b>7</b>}>
        A number: the event’s place in the order of happening. In doubt it is that of the middle of
        its days, and no claim.
      </Mark>
      <Mark sample={<b className={styles["published"]}>Published</b>}>
        The day of publication. What stands on the tinted side had not happened when the article was
        written.
      </Mark>
      <Mark sample={<span className={styles["focus"]}>focus</span>}>
        A frame: where the keyboard is.
      </Mark>
    </Marks>
  );
}
