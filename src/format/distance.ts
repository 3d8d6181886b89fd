// How far one event lies from another in time, in words, with the doubt of both dates.

import { parseDay } from "#model/day.ts";
import type { Bounds } from "#model/edtf.ts";
import { converseOf, type NewsEvent, type RelationKind, type When } from "#model/event.ts";
import { forkedDates } from "#model/tellings.ts";
import { figure } from "./number.ts";

type DatedEvent = Pick<NewsEvent, "id" | "when" | "relations" | "tellings" | "differs">;

/** By how many articles events are told. */
export type TellerNumber = "one" | "several";

const daysPerMonth = 365.2425 / 12;
const units = [
  { name: "day", days: 1, upTo: 13 },
  { name: "week", days: 7, upTo: 8 * 7 },
  { name: "month", days: daysPerMonth, upTo: 24 * daysPerMonth },
  { name: "year", days: 365.2425, upTo: Number.POSITIVE_INFINITY },
] as const;

/** How the distance of two events begins whose order is not known. */
export const unsaid = "before or after";

/**
 * Where `to` lies as seen from `from`: "the same day", "the next day", "4 to 5 months later",
 * "at least 3 weeks earlier", "before or after, the article does not say". `of` is by how many articles the events are told.
 */
export function distance(from: DatedEvent, to: DatedEvent, of: TellerNumber = "one"): string {
  if (!to.when) return "no date given";
  if (!from.when) return unordered(from, to, of);
  const a = toBounds(from.when);
  const b = toBounds(to.when);
  if (b.earliest > a.latest) return gap(a, b, "later");
  if (a.earliest > b.latest) return gap(b, a, "earlier");
  return together(a, b, from, to) ?? unordered(from, to, of);
}

/** Where articles differ on a day, the order is no doubt of any of them. */
function unordered(from: DatedEvent, to: DatedEvent, of: TellerNumber): string {
  if (of === "one") return `${unsaid}, the article does not say`;
  const differ = [from, to].some((event) => forkedDates(event).length > 0);
  return `${unsaid}, the articles ${differ ? "differ" : "do not say"}`;
}

function gap(first: Bounds, second: Bounds, direction: "later" | "earlier"): string {
  const least = second.earliest - first.latest;
  const most = second.latest - first.earliest;
  if (most === 1) return direction === "later" ? "the next day" : "the day before";
  return `${amount(least, most)} ${direction}`;
}

/** "3 days", "about 5 months", "1 to 5 months", "up to 5 months", "at least 2 weeks". */
function amount(least: number, most: number): string {
  const open = !Number.isFinite(most);
  const unit = unitFor(open ? least : most);
  const low = Math.round(least / unit.days);
  if (open) return `at least ${inUnits(unit.name, low)}`;
  const high = Math.round(most / unit.days);
  if (low === 0) return `up to ${inUnits(unit.name, high)}`;
  if (low < high) return `${figure(low)} to ${inUnits(unit.name, high)}`;
  return lengthWords(most);
}

/** "13 days", "about 5 weeks", "about 3 months", "about 3 years". */
export function lengthWords(days: number): string {
  const { name, days: each } = unitFor(days);
  return `${name === "day" ? "" : "about "}${inUnits(name, Math.round(days / each))}`;
}

function unitFor(days: number): (typeof units)[number] {
  return units.find((unit) => days <= unit.upTo) ?? units[3];
}

function inUnits(name: string, n: number): string {
  return `${figure(n)} ${name}${n === 1 ? "" : "s"}`;
}

/** Two dates that share a day: the order is known only where the article tells it; null where it does not. */
function together(a: Bounds, b: Bounds, from: DatedEvent, to: DatedEvent): string | null {
  const same = a.earliest === b.earliest && a.latest === b.latest;
  const stretch = same && (a.earliest === a.latest ? "the same day" : "the same days");
  const relation = relationOf(from, to);
  if (relation === "part-of" || relation === "has-part") return stretch || "over the same days";
  const order = relation && orders[relation];
  if (order) return stretch ? `${stretch}, ${order}` : order;
  if (same && a.earliest === a.latest) return "the same day";
  const sure = from.when?.extent === "throughout" && to.when?.extent === "throughout";
  return sure ? stretch || "over the same days" : null;
}

const orders: Readonly<Record<RelationKind, string | null>> = {
  "followed-by": "after",
  follows: "before",
  "replaced-by": "after",
  replaces: "before",
  "part-of": null,
  "has-part": null,
  became: "after",
  "planned-as": "before",
  "may-be": null,
};

/** What `to` is to `from`, by whichever of the two says so. */
function relationOf(from: DatedEvent, to: DatedEvent): RelationKind | null {
  const told = from.relations.find((relation) => relation.event === to.id);
  if (told) return told.kind;
  const back = to.relations.find((relation) => relation.event === from.id);
  return back ? converseOf[back.kind] : null;
}

function toBounds(when: When): Bounds {
  const earliest = when.earliest === null ? null : parseDay(when.earliest);
  const latest = when.latest === null ? null : parseDay(when.latest);
  return {
    earliest: earliest ?? Number.NEGATIVE_INFINITY,
    latest: latest ?? Number.POSITIVE_INFINITY,
  };
}
