// The whole time at the bottom of the page, and the way to the chart.

import { useMemo } from "react";
import type { NewsEvent } from "#model/event.ts";
import { toThinLines } from "#format/axis/thinLines.ts";
import { toWhole } from "#format/axis/whole.ts";
import { JumpLink } from "../ui/JumpLink.tsx";

interface Props {
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
}

/** Height of a row of lines, and how many have room, px. */
const pitch = 4;
const rows = 8;

export function Strip({ events, published }: Props) {
  const whole = useMemo(() => toWhole(events, published), [events, published]);
  const lines = useMemo(() => whole && toThinLines(events, whole, rows), [events, whole]);
  if (!whole || !lines) return null;
  return (
    <aside className="strip" aria-label="The whole time">
      <p>
        <span>{whole.first}</span>
        <JumpLink to="chart">Open the chart</JumpLink>
        <span>{whole.last}</span>
      </p>
      <svg width="100%" height={pitch * rows} aria-hidden="true">
        {whole.published !== null && (
          <>
            <rect
              className="strip-ground"
              x={`${whole.published}%`}
              width={`${100 - whole.published}%`}
              height="100%"
            />
            <rect x={`${whole.published}%`} width="1" height="100%" />
          </>
        )}
        {lines.map(({ id, from, to, row, extent }) => (
          <line
            key={id}
            x1={`${from}%`}
            x2={`${to}%`}
            y1={row * pitch + 2}
            y2={row * pitch + 2}
            strokeDasharray={extent === "doubt" ? "2 2" : undefined}
          />
        ))}
      </svg>
    </aside>
  );
}
