// What the keys do, a row each: the legend, its switch, and those who listen are made of these tables. The
// editor's are in `edit/keys.ts`, since the page must not bring them. A test holds that no key does two things.

export interface KeyRow {
  readonly action: string;
  /** As `KeyboardEvent.key` names them; none for the wheel. */
  readonly keys: readonly string[];
  /** As the legend names them. */
  readonly shown: readonly string[];
  /** In the legend; null where the row above says it. */
  readonly does: string | null;
  /** Of a single key that the reader can turn off: “The key ? opens this sheet”. */
  readonly switched?: string;
}

export const chartKeys = [
  {
    action: "previous",
    keys: ["ArrowLeft", "ArrowUp"],
    shown: ["←"],
    does: "In the chart: to the previous or the next event.",
  },
  { action: "next", keys: ["ArrowRight", "ArrowDown"], shown: ["→"], does: null },
  {
    action: "first",
    keys: ["Home"],
    shown: ["Home"],
    does: "In the chart: to the first or the last event.",
  },
  { action: "last", keys: ["End"], shown: ["End"], does: null },
  { action: "closer", keys: ["+", "="], shown: ["+"], does: "In the chart: zoom in or out." },
  { action: "wider", keys: ["-"], shown: ["−"], does: null },
  {
    action: "open",
    keys: ["o", "O"],
    shown: ["O"],
    does: "In the chart: opens a group of events that are too close together.",
  },
  {
    action: "card",
    keys: ["Enter"],
    shown: ["Enter"],
    does: "In the chart: to the card of the selected event.",
  },
  {
    action: "zoom",
    keys: [],
    shown: ["Ctrl", "wheel"],
    does: "Over the chart: zoom in or out.",
  },
  {
    action: "move",
    keys: [],
    shown: ["Shift", "wheel"],
    does: "Over the chart: earlier or later. Dragging the chart does the same.",
  },
] as const satisfies readonly KeyRow[];

/** Of the strip above the chart; without Shift they move the whole frame. */
export const stripKeys = [
  {
    action: "back",
    keys: ["ArrowLeft"],
    shown: ["Shift", "←"],
    does: "On the strip above the chart: moves the end of the frame.",
  },
  { action: "onwards", keys: ["ArrowRight"], shown: ["→"], does: null },
  { action: "later", keys: ["ArrowUp"], shown: [], does: null },
  { action: "earlier", keys: ["ArrowDown"], shown: [], does: null },
  { action: "next", keys: ["PageUp"], shown: [], does: null },
  { action: "previous", keys: ["PageDown"], shown: [], does: null },
  { action: "first", keys: ["Home"], shown: [], does: null },
  { action: "last", keys: ["End"], shown: [], does: null },
  { action: "closer", keys: ["+", "="], shown: [], does: null },
  { action: "wider", keys: ["-"], shown: [], does: null },
] as const satisfies readonly KeyRow[];

/** Wherever the focus is. */
export const pageKeys = [
  {
    action: "back",
    keys: ["Escape"],
    shown: ["Esc"],
    does: "From a card back to the list. Also closes an opened group, and this sheet.",
  },
  {
    action: "legend",
    keys: ["?"],
    shown: ["?"],
    does: "Opens and closes this sheet.",
    switched: "opens this sheet",
  },
  {
    action: "search",
    keys: ["/"],
    shown: ["/"],
    does: "To the search. Enter goes to what was found, Esc back to where you were.",
    switched: "goes to the search",
  },
] as const satisfies readonly KeyRow[];

/** Wherever the focus is, on a page of several articles; the letters of the chart and the editor go first. */
export const articlesKeys = [
  {
    action: "all articles",
    keys: ["a", "A"],
    shown: ["A"],
    does: "To all articles.",
    switched: "leads to all articles",
  },
  {
    action: "older article",
    keys: ["["],
    shown: ["["],
    does: "From an article to the one published before or after it.",
    switched: "to the older article",
  },
  {
    action: "newer article",
    keys: ["]"],
    shown: ["]"],
    does: null,
    switched: "to the newer one",
  },
  {
    action: "other events",
    keys: ["o", "O"],
    shown: ["O"],
    does: "In an article: shows or hides what only other articles tell.",
    switched: "hides what only other articles tell",
  },
  {
    action: "table",
    keys: ["t", "T"],
    shown: ["T"],
    does: "What each source tells, as a table.",
    switched: "opens what each source tells",
  },
] as const satisfies readonly KeyRow[];

/** A single key of the page. */
export type ShortcutKey = Extract<
  (typeof pageKeys | typeof articlesKeys)[number],
  { readonly switched: string }
>["keys"][number];

/** What a key does; null for one that is not in the table. */
export function actionOf<Row extends KeyRow>(
  rows: readonly Row[],
  key: string,
): Row["action"] | null {
  return rows.find(({ keys }) => keys.includes(key))?.action ?? null;
}
