// What the keys do while the chart has the focus: it is one stop, and its events are walked in
// order of happening.

export type Move =
  | { readonly kind: "select"; readonly id: string }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "open" };

/** The move of a key; null for a key that is not the chart's. `ids` is in order of happening. */
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

/** Where time runs to the left, the left arrow leads on. */
const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

function select(id: string | undefined): Move | null {
  return id === undefined ? null : { kind: "select", id };
}
