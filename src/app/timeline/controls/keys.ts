// The keys of the focused chart. It is one tab stop; arrow keys move through its events in
// chronological order.

export type Move =
  | { readonly kind: "select"; readonly id: string }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "open" };

/** The move of a key; null for keys that the chart does not use. `ids` is in chronological order. */
export function toMove(
  key: string,
  ids: readonly string[],
  selected: string | null,
  rtl = false,
): Move | null {
  const at = selected === null ? -1 : ids.indexOf(selected);
  switch (rtl ? (mirrored[key] ?? key) : key) {
    case "ArrowRight":
    case "ArrowDown":
      return select(ids[at + 1]);
    case "ArrowLeft":
    case "ArrowUp":
      return select(ids[at === -1 ? ids.length - 1 : at - 1]);
    case "Home":
      return select(ids[0]);
    case "End":
      return select(ids[ids.length - 1]);
    case "Enter":
      return select(ids[Math.max(at, 0)]);
    case "+":
    case "=":
      return { kind: "zoom", factor: 0.5 };
    case "-":
      return { kind: "zoom", factor: 2 };
    case "o":
    case "O":
      return { kind: "open" };
    default:
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
