// The keys of the focused chart. It is one tab stop; arrow keys move through its events in
// chronological order.

import { actionOf, chartKeys } from "../../ui/keys.ts";
import type { Stock } from "../layout/stock.ts";

export type Move =
  | { readonly kind: "select"; readonly id: string }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "open" };

type Walk = Pick<Stock["own"], "length" | "idAt" | "placeOf">;

export function walkOf(ids: readonly string[]): Walk {
  return { length: ids.length, idAt: (place) => ids[place], placeOf: (id) => ids.indexOf(id) };
}

/** The move of a key; null for keys that the chart does not use. `walk` is in chronological order. */
export function toMove(key: string, walk: Walk, selected: string | null, rtl = false): Move | null {
  const at = selected === null ? -1 : walk.placeOf(selected);
  const action = actionOf(chartKeys, rtl ? (mirrored[key] ?? key) : key);
  switch (action) {
    case "next":
      return select(walk.idAt(at + 1));
    case "previous":
      return select(walk.idAt(at === -1 ? walk.length - 1 : at - 1));
    case "first":
      return select(walk.idAt(0));
    case "last":
      return select(walk.idAt(walk.length - 1));
    case "card":
      return select(walk.idAt(Math.max(at, 0)));
    case "closer":
      return { kind: "zoom", factor: 0.5 };
    case "wider":
      return { kind: "zoom", factor: 2 };
    case "open":
      return { kind: "open" };
    case "zoom":
    case "move":
    case null:
      return null;
  }
}

/** In right-to-left pages the left arrow moves forward in time. */
const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

function select(id: string | undefined): Move | null {
  return id === undefined ? null : { kind: "select", id };
}
