// The lanes of the chart: which kinds of happening stand together, and in which order.

import type { Kind, NewsEvent } from "#model/event.ts";

export type LaneId = "meetings" | "measures" | "refusals" | "incidents" | "statements";

export interface Lane {
  readonly id: LaneId;
  readonly name: string;
}

/** In the order of the chart, top to bottom. */
const lanes: readonly Lane[] = [
  { id: "meetings", name: "Meetings and visits" },
  { id: "measures", name: "Agreements and measures" },
  { id: "refusals", name: "Refusals, cancellations" },
  { id: "incidents", name: "Incidents and charges" },
  { id: "statements", name: "Statements" },
];

const laneOfKind: Readonly<Record<Kind, LaneId>> = {
  CONSULT: "meetings",
  AGREE: "measures",
  SUPPORT: "measures",
  CONCEDE: "measures",
  COOPERATE: "measures",
  AID: "measures",
  RETREAT: "measures",
  REQUEST: "measures",
  REJECT: "refusals",
  ACCUSE: "incidents",
  THREATEN: "incidents",
  PROTEST: "incidents",
  SANCTION: "incidents",
  MOBILIZE: "incidents",
  COERCE: "incidents",
  ASSAULT: "incidents",
  STATEMENT: "statements",
};

/** What did not take place stands with the refusals; what is agreed to come is a meeting to come. */
export function laneOf({ kind, status }: Pick<NewsEvent, "kind" | "status">): LaneId {
  if (status === "cancelled" || status === "declined") return "refusals";
  if (kind === "AGREE" && status === "planned") return "meetings";
  return laneOfKind[kind];
}

/** The lanes that hold something. */
export function lanesOf(items: readonly { readonly lane: LaneId }[]): readonly Lane[] {
  return lanes.filter((lane) => items.some((item) => item.lane === lane.id));
}
