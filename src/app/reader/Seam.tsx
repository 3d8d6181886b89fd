// The map of the article between the halves: a tick for each passage, the part in view, and ways
// to what the selected event has above and below it.

import type { RefObject } from "react";
import { outOfView, share, type Tick } from "./seam.ts";
import styles from "./Seam.module.css";
import { useSeamView } from "./useSeamView.ts";

interface Props {
  readonly ticks: readonly Tick[];
  readonly selected: string | null;
  readonly reader: RefObject<HTMLElement | null>;
}

export function Seam({ ticks, selected, reader }: Props) {
  const view = useSeamView(reader);
  const { above, below } = outOfView(
    ticks.filter(({ event }) => event === selected),
    view,
  );
  const out = new Set([...above, ...below]);

  function lead({ start, event, at }: Tick) {
    const scroller = reader.current;
    if (!scroller) return;
    scroller.scrollTo({ top: at - scroller.clientHeight / 2, behavior: "instant" });
    // The way is gone once it is taken: focus goes on to the number beside the words.
    const words = scroller.querySelector(`[data-start="${start}"]`);
    const number = words?.closest(".paragraph")?.querySelector(`a[data-events="${event}"]`);
    if (number instanceof HTMLElement) number.focus({ preventScroll: true });
  }

  return (
    <div className={styles["seam"]} data-seam="">
      <div
        className={styles["view"]}
        style={{
          insetBlockStart: `${share(view.top, view)}%`,
          blockSize: `${share(view.height, view)}%`,
        }}
      />
      {ticks.map((tick) => (
        <span
          key={`${tick.event}-${tick.start}`}
          className={styles["tick"]}
          style={{ insetBlockStart: `${share(tick.at, view)}%` }}
          data-tick={tick.event}
          data-selected={tick.event === selected || undefined}
          data-out={out.has(tick) || undefined}
        />
      ))}
      <Way to={above} side="above" at={share(above[0]?.at ?? 0, view)} onLead={lead} />
      <Way to={below} side="below" at={share(below[0]?.at ?? 0, view)} onLead={lead} />
    </div>
  );
}

interface WayProps {
  /** Nearest first. */
  readonly to: readonly Tick[];
  readonly side: "above" | "below";
  readonly at: number;
  readonly onLead: (tick: Tick) => void;
}

function Way({ to, side, at, onLead }: WayProps) {
  const [nearest] = to;
  if (!nearest) return null;
  const name = `${to.length} more ${side}`;
  return (
    <button
      type="button"
      className={styles["way"]}
      data-side={side}
      style={{ insetBlockStart: `${at}%` }}
      aria-label={name}
      title={name}
      onClick={() => onLead(nearest)}
    >
      {to.length}
    </button>
  );
}
