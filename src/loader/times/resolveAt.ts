// Times of day: "Sunday morning", "5 p.m. on 3 May".

import { printDay } from "#model/day.ts";
import { type Reading, unresolved } from "./reading.ts";
import { resolveUnit } from "./resolveRelative.ts";
import { nowhere, type Scene, toTold } from "./scene.ts";
import type { Spec } from "./spec.ts";

const partLetters = { morning: "MO", noon: "MI", afternoon: "AF", evening: "EV", night: "NI" };

export function resolveAt({ part, clock }: Spec & { readonly kind: "at" }, day: Reading): Reading {
  const time = clock ? `T${clock.time}${clock.zone}` : part ? `T${partLetters[part]}` : "";
  return { ...day, type: "TIME", value: `${day.value}${time}`, part };
}

/** Without a day of its own, a time is of the day told before. */
export function sameDay({ told, history, published }: Scene): Reading {
  if (told?.point.unit !== "day") {
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
