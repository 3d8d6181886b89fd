// The thread from each article's words of an event to the one card, where they stand beside it.

import { useMemo } from "react";
import type { NewsEvent } from "#model/event.ts";
import { toRelated } from "../thread/related.ts";
import { Thread } from "../thread/Thread.tsx";
import { landmarks } from "../view/parts.ts";
import { useSettled } from "../view/useSettled.ts";
import styles from "./ToldWords.module.css";

interface Props {
  readonly event: NewsEvent;
  /** Those that the chart draws. */
  readonly events: readonly NewsEvent[];
}

export function Joined({ event, events }: Props) {
  const settled = useSettled();
  const related = useMemo(() => toRelated(event, events), [event, events]);
  return (
    <>
      <div className={styles["seam"]} ref={landmarks.ref("seam")} />
      {settled && <Thread selected={event.id} related={related} />}
    </>
  );
}
