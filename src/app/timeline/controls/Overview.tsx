// The strip of the whole time. A frame in it is the window, and can be dragged and resized. The strip
// is visible only while the window does not show everything; its space is reserved.

import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef } from "react";
import { toThinLines } from "#format/axis/thinLines.ts";
import { toWhole } from "#format/axis/whole.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Chart } from "../drawing/chart.ts";
import { isRtl } from "../drawing/direction.ts";
import { landmarks } from "../../view/parts.ts";
import type { Period } from "../../view/view.ts";
import {
  centre,
  type Grip,
  gripAt,
  pitch,
  pull,
  rows,
  toFrame,
  toSelected,
  toStrokes,
  toWindow,
} from "./overview.ts";
import { useFrame } from "./useFrame.ts";
import "./overview.css";

interface Props {
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
  readonly selected: string | null;
  readonly chart: Chart | null;
  /** Whether there is more time than the window shows. */
  readonly live: boolean;
}

interface Hold {
  readonly grip: Grip;
  readonly window: Period;
  /** Where the drag started, px from the strip's start. */
  readonly x: number;
}

export function Overview({ events, published, selected, chart, live }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  const helpId = useId();
  const whole = useMemo(() => toWhole(events, published), [events, published]);
  const lines = useMemo(() => (whole ? toThinLines(events, whole, rows) : []), [events, whole]);
  const strokes = useMemo(() => toStrokes(lines), [lines]);
  const own = useMemo(() => toSelected(lines, selected), [lines, selected]);
  useFrame(frame, chart);
  if (!whole) return null;

  function onPointerDown(press: PointerEvent<HTMLElement>) {
    if (!chart || press.button !== 0) return;
    const limits = chart.limits();
    const { x, width } = placeIn(press);
    const { start, end } = toFrame(chart.at(), limits);
    const grip = gripAt(x, { start: (start * width) / 100, end: (end * width) / 100 });
    if (!grip) {
      const instant = limits.start + (x / width) * (limits.end - limits.start);
      chart.move(centre(chart.at(), instant, limits));
    }
    hold.current = { grip: grip ?? "whole", window: chart.at(), x };
    press.currentTarget.setPointerCapture(press.pointerId);
  }

  function onPointerMove(move: PointerEvent<HTMLElement>) {
    if (!chart || !hold.current) return;
    const { grip, window, x: from } = hold.current;
    const { x, width } = placeIn(move);
    if (x === from) return;
    const limits = chart.limits();
    const by = ((x - from) / width) * (limits.end - limits.start);
    chart.move(pull(window, grip, by, limits), true);
  }

  function onKeyDown(press: KeyboardEvent<HTMLElement>) {
    if (!chart || press.ctrlKey || press.metaKey || press.altKey) return;
    const next = toWindow(press, chart.at(), chart.limits(), isRtl(press.currentTarget));
    if (!next) return;
    press.preventDefault();
    chart.move(next);
  }

  return (
    <div className="overview" data-live={live || undefined}>
      <p className="overview-months" aria-hidden="true">
        <span>{whole.first}&nbsp;–</span> <span>{whole.last}</span>
      </p>
      <div
        className="strip-of-time"
        ref={landmarks.ref("strip")}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => (hold.current = null)}
      >
        <svg viewBox={`0 0 100 ${pitch * rows}`} preserveAspectRatio="none" aria-hidden="true">
          {whole.published !== null && (
            <>
              <rect
                className="to-come"
                x={whole.published}
                width={100 - whole.published}
                height="100%"
              />
              <path className="published" d={`M${whole.published} 0V${pitch * rows}`} />
            </>
          )}
          {[...strokes, ...(own ? [own] : [])].map((stroke) => (
            <path
              key={stroke === own ? "selected" : `${stroke.status} ${stroke.extent}`}
              className="stroke"
              data-status={stroke.status}
              data-extent={stroke.extent}
              data-selected={stroke === own || undefined}
              d={stroke.d}
            />
          ))}
        </svg>
        <div
          ref={frame}
          className="window"
          // An input has one value; this has a start and an end.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="slider"
          tabIndex={0}
          aria-label="Time shown in the chart"
          aria-describedby={helpId}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={50}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={helpId} hidden>
        Arrow keys move it, with Shift they move its end. Plus and minus show less and more time,
        Home and End go to the first and the last day.
      </p>
    </div>
  );
}

/** px from the strip's start. */
function placeIn({ currentTarget, clientX }: PointerEvent<HTMLElement>) {
  const { left, right, width } = currentTarget.getBoundingClientRect();
  return { x: isRtl(currentTarget) ? right - clientX : clientX - left, width };
}
