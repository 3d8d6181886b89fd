// Times of day: "Sunday morning", "5 p.m. on 3 May".

import { printDay } from "#model/day.ts";
import { stepped } from "./point.ts";
import { atPoint, type TimeReading, unresolved } from "./reading.ts";
import { resolveUnit } from "./resolveRelative.ts";
import { nowhere, type Scene, toTold } from "./scene.ts";
import type { Spec, SpecOf } from "./spec.ts";

const partLetters = { morning: "MO", noon: "MI", afternoon: "AF", evening: "EV", night: "NI" };

export function resolveAt({ part, clock }: SpecOf<"at">, day: TimeReading): TimeReading {
  const time = clock ? `T${clock.time}${clock.zone}` : part ? `T${partLetters[part]}` : "";
  return { ...day, type: "TIME", value: `${day.value}${time}`, part };
}

/** "from 9 p.m. until 2 a.m.": the second is of the day after where the clock has gone round. */
export function clocksBetween(
  from: Spec,
  to: Spec,
  scene: Scene,
): readonly [TimeReading, TimeReading] | null {
  if (from.kind !== "at" || to.kind !== "at" || from.date !== null || to.date !== null) return null;
  const day = sameDay(from, scene);
  const over = from.clock !== null && to.clock !== null && to.clock.time < from.clock.time;
  return [resolveAt(from, day), resolveAt(to, over ? nextDay(day, scene) : day)];
}

function nextDay(day: TimeReading, { published, history }: Scene): TimeReading {
  if (day.point?.unit === "day")
    return atPoint(stepped(day.point, 1), {
      reference: day.reference,
      branch: day.branch,
      phrase: `${day.phrase}, past midnight`,
    });
  return history || published === null ? day : { ...day, value: printDay(published + 1) };
}

/** Without a day of its own, a time is of the day told before; "at night" of any. */
export function sameDay(
  { part, clock }: SpecOf<"at">,
  { told, history, published, before }: Scene,
): TimeReading {
  if (told?.point.unit !== "day") {
    if (part === "night" && clock === null && before[0] === "at")
      return unresolved("XXXX-XX-XX", "told");
    const none = unresolved("XXXX-XX-XX", "told");
    // As TIMEX3 counts it; that the hour is of the day of publication is too little for a date.
    return history || published === null ? none : { ...none, value: printDay(published) };
  }
  return {
    ...resolveUnit({ kind: "unit", unit: "day", step: 0, anchor: "told" }, { ...nowhere, told }),
    phrase: `a time on the day of “${told.words.text}”`,
    reference: toTold(told),
    branch: "told",
  };
}
