// The marks of the chart and the list that are not an event's bar.

import { markMeanings, severalMeanings } from "#format/legend.ts";
import { shortDate } from "#format/when.ts";
import { ForkSign } from "../ui/ForkSign.tsx";
import { useWide } from "../view/useMedia.ts";
import { RelatedMark } from "./BetweenMarks.tsx";
import { BinSample, ReachSample } from "./Labelled.tsx";
import styles from "./Legend.module.css";
import { Mark, Marks } from "./Marks.tsx";

/** Any two days will do. */
const days = {
  edtf: "2001-06-18/2001-06-19",
  earliest: "2001-06-18",
  latest: "2001-06-19",
  part: null,
} as const;

export function ChartMarks({ several }: { readonly several: boolean }) {
  const wide = useWide();
  return (
    <Marks title="In chart and list">
      <Mark sample={<b>{shortDate({ ...days, extent: "throughout" }, 2001)}</b>}>
        {markMeanings.dash}
      </Mark>
      <Mark sample={<b>{shortDate({ ...days, extent: "within" }, 2001)}</b>}>
        {markMeanings.dots}
      </Mark>
      <Mark sample={<b>7</b>}>{markMeanings.number}</Mark>
      <Mark sample={<b className={styles["published"]}>Published</b>}>
        {markMeanings.published}
      </Mark>
      <Mark sample={<span className={styles["frame"]} />}>{markMeanings.frame}</Mark>
      <Mark sample={<BinSample />}>{markMeanings.bin}</Mark>
      <Mark sample={<ReachSample />}>{markMeanings.reach}</Mark>
      {several && (
        <>
          <Mark sample={<ForkSign />}>{severalMeanings.fork}</Mark>
          <Mark sample={<b>❙ · ❙</b>}>{severalMeanings.strip}</Mark>
          <Mark sample={<span className={styles["quiet"]}>7</span>}>{severalMeanings.quiet}</Mark>
        </>
      )}
      {wide && <Mark sample={<RelatedMark />}>{markMeanings.related}</Mark>}
      <Mark sample={<span className={styles["focus"]}>focus</span>}>
        A frame: what has the keyboard focus.
      </Mark>
    </Marks>
  );
}
