// Instants of the chart's window as the address writes them, in civil days of the article: as short
// as they can be, `2023-06-16`, `2023-06-16T08`, `2023-06-16T08:30`.

import { parseDay, printDay, two } from "#model/day.ts";
import type { Period } from "./view.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A whole minute between the years -9999 and 9999. */
export function printInstant(instant: number): string {
  const day = Math.floor(instant / dayMs);
  const minute = (instant - day * dayMs) / minuteMs;
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  const time = minutes > 0 ? `T${two(hours)}:${two(minutes)}` : hours > 0 ? `T${two(hours)}` : "";
  return printDay(day) + time;
}

/** null for what is no such instant. */
export function parseInstant(text: string | null): number | null {
  const match = /^(-?\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3])(?::([0-5]\d))?)?$/.exec(text ?? "");
  const day = parseDay(match?.[1] ?? "");
  if (day === null) return null;
  return day * dayMs + Number(match?.[2] ?? 0) * hourMs + Number(match?.[3] ?? 0) * minuteMs;
}

/** Less than a pixel of a chart of this many is not written. */
const pixels = 500;

/** As exact as the eye needs: whole minutes, hours or days, by how much it shows. */
export function toRound({ start, end }: Period): Period {
  const exact = (end - start) / pixels;
  const unit = [dayMs, hourMs].find((each) => each <= exact) ?? minuteMs;
  return { start: Math.round(start / unit) * unit, end: Math.round(end / unit) * unit };
}
