// What comes round on some days of the week: "weekends", "Saturday mornings".

import type { Match, TimeRule } from "../rule.ts";
import type { Tags } from "../word.ts";

const parts = { mornings: "MO", afternoons: "AF", evenings: "EV", nights: "NI" } as const;

export const setsOfWeek: readonly TimeRule[] = [
  { name: "set-of-week", pattern: "weekends", build: (m) => led(m, "XXXX-WXX-WE") },
  { name: "set-of-week", pattern: "weekdays", build: (m) => led(m, "XXXX-WXX-WD") },
  { name: "set-of-week", pattern: "every|each weekday", build: () => setTags("XXXX-WXX-WD") },
  { name: "set-of-week", pattern: "every|each weekend", build: () => setTags("XXXX-WXX-WE") },
  {
    name: "set-of-week",
    pattern: "{weekday} mornings|afternoons|evenings|nights",
    build: (m) => setTags(`XXXX-WXX-${m.get("weekday") + 1}T${partNamed(m)}`),
  },
];

/** "on weekends", "at weekends", "weekdays only"; "two weekends" counts. */
function led(m: Match, value: string): Tags | null {
  const leads = /^(?:on|at|during|and|or|,|\(|to)$/.test(m.before());
  return leads || /^(?:only|and|from|at)$/.test(m.after()) ? setTags(value) : null;
}

function partNamed(m: Match): string {
  return Object.entries(parts).find(([word]) => m.has(word))?.[1] ?? "";
}

function setTags(value: string): Tags {
  return { spec: { kind: "set", value, often: false } };
}
