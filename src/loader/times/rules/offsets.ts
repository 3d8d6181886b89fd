// A length of time away from a date: "two weeks ago Friday", "a week from Monday".

import type { Match, TimeRule } from "../rule.ts";
import { exactly, period, point } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

export const offsets: readonly TimeRule[] = [
  { name: "away-from-date", pattern: "{period} on? {point}", build: agoFrom },
  { name: "away-from-date", pattern: "{period} {period}", build: agoFrom },
  { name: "away-from-date", pattern: "{length} from {point}", build: onFrom },
  { name: "away-from-date", pattern: "{point} week", build: weekOn },
  { name: "ago", pattern: "{length} before|after that", build: fromThat },
];

/** "A week before that, she left"; but "a week before that meeting". */
function fromThat(m: Match): Tags | null {
  const length = m.get("length");
  if (length.kind !== "duration" || !isThatAlone(m)) return null;
  const { amount, unit } = length;
  const spec: Spec = { kind: "shift", amount, unit, way: wayOf(m), anchor: "told", near: true };
  return unit === "day" ? point(spec) : period(spec);
}

const wayOf = (m: Match) => (m.has("before") ? -1 : 1);

/** Nothing follows that it could belong to. */
const isThatAlone = (m: Match) => m.next === null || /^(?:[,.;:)"”]|and|but)$/.test(m.after());

/** "a year ago today", "ten years ago this month" */
function agoFrom(m: Match): Tags | null {
  const shift = m.get("period");
  const date = m.maybe("point") ?? m.get("period", 1);
  if (shift.kind !== "shift" || shift.anchor !== "published" || shift.way > 0) return null;
  if (!Number.isInteger(shift.amount.n) || !pointsAtPublication(date)) return null;
  const { amount, unit } = shift;
  if (date.kind === "at" && date.date !== null)
    return point({ ...date, date: { kind: "offset", amount, unit, way: -1, from: date.date } });
  const spec: Spec = { kind: "offset", amount, unit, way: -1, from: date };
  return m.maybe("point") ? point(spec) : period(spec);
}

/** "a week from Monday"; but "for a week from Monday" is a length and where it begins. */
function onFrom(m: Match): Tags | null {
  const [length, date] = [m.get("length"), m.get("point")];
  if (length.kind !== "duration" || !Number.isInteger(length.amount.n)) return null;
  if (!pointsAtPublication(date) || !/^(?:day|week|month|year)$/.test(length.unit)) return null;
  if (/^(?:for|last|lasts|lasting|lasted)$/.test(m.before())) return null;
  if (/^(?:to|until|till|through|-)$/.test(m.after())) return null;
  const { amount, unit } = length;
  return point({ kind: "offset", amount, unit, way: 1, from: date });
}

/** "on Friday week": a week after Friday. */
function weekOn(m: Match): Tags | null {
  const date = m.get("point");
  if (date.kind !== "weekday" || !/^(?:on|by|until|till|from)$/.test(m.before())) return null;
  if (/^\p{L}/u.test(m.after()) && !/^(?:in|at|and|to|when|for)$/.test(m.after())) return null;
  return point({ kind: "offset", amount: exactly(1), unit: "week", way: 1, from: date });
}

function pointsAtPublication(spec: Spec): boolean {
  if (spec.kind === "at") return spec.date !== null && pointsAtPublication(spec.date);
  return spec.kind === "weekday" || (spec.kind === "unit" && spec.anchor === "published");
}
