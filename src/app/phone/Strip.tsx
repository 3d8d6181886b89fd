// The whole time at the bottom of the page, and the way to the chart. A heavy line says which part
// of it the rows in view tell.

import { useMemo } from "react";
import type { NewsEvent } from "#model/event.ts";
import { toThinLines } from "#format/axis/thinLines.ts";
import { toWhole } from "#format/axis/whole.ts";
import { JumpLink } from "../ui/JumpLink.tsx";
import { useSeenRows } from "./useSeenRows.ts";

interface Props {
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
}

/** Height of a row of lines, how many have room, and where the first one stands, px. */
const pitch = 4;
const rows = 8;
const top = 6;

export function Strip({ events, published }: Props) {
  const whole = useMemo(() => toWhole(events, published), [events, published]);
  const lines = useMemo(() => whole && toThinLines(events, whole, rows), [events, whole]);
  const seen = useSeenRows(events);
  if (!whole || !lines) return null;
  const view = lines.filter(({ id }) => seen.has(id));
  return (
    <aside className="strip" aria-label="The whole time">
      <p>
        <span>{whole.first}</span>
        <JumpLink to="chart">Open the chart</JumpLink>
        <span>{whole.last}</span>
      </p>
      <svg width="100%" height={top + pitch * rows} aria-hidden="true">
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
        {view.length > 0 && (
          <line
            className="strip-view"
            x1={`${Math.min(...view.map(({ from }) => from))}%`}
            x2={`${Math.max(...view.map(({ to }) => to))}%`}
            y1={1.5}
            y2={1.5}
          />
        )}
        {lines.map(({ id, from, to, row, extent }) => (
          <line
            key={id}
            x1={`${from}%`}
            x2={`${to}%`}
            y1={top + row * pitch}
            y2={top + row * pitch}
            strokeDasharray={extent === "doubt" ? "2 2" : undefined}
          />
        ))}
      </svg>
    </aside>
  );
}
