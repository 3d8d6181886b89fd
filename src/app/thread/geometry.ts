// Where the thread runs: pure geometry in pixels of the window, right angles only.
//
//   words ▪ 15 ──┐ trunk       └──┬──┘ the event's bar
//                │                │    risers
//   words ▪ 15 ──┼────────────────┷━━━ the card's rule, heavy between first and last day
//         tick ━━┘
//
// What may pass under the chart's labels and bars is kept apart from what lies over the page.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];
export type Polyline = readonly Point[];

export interface ThreadScene {
  /** 1 where Dateline's half is to the right of the article, -1 where it is to the left. */
  readonly toward: 1 | -1;
  readonly seam: Box;
  /** What is seen of Dateline's half, and where its content begins on the article's side. */
  readonly desk: Box;
  readonly content: number;
  /** The event's numbers in view, as large as they can be pressed. */
  readonly plates: readonly Plate[];
  /** Its ticks of passages out of view. */
  readonly ticks: readonly Box[];
  /** The middle of the card's rule, down the window; null where there is no card. */
  readonly rule: number | null;
  /** The part of the chart in which bars are seen; null without a chart. */
  readonly stage: Box | null;
  /** Another axis of time, where it stands under the chart: on it the days are elsewhere. */
  readonly strip: Box | null;
  /** null where the event is not drawn. */
  readonly bar: BarBox | null;
}

export interface Plate {
  readonly box: Box;
  /** Another number stands between it and the seam. */
  readonly blocked: boolean;
}

export interface BarBox {
  readonly box: Box;
  /** Ends that are not those of its days: the window cuts them, or they are open. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
  /** It is that of a bin or line, which holds the event among others. */
  readonly shared: boolean;
  /** Another bar stands between it and the seam, in the same row. */
  readonly blocked: boolean;
}

export interface Thread {
  /** Over the page. */
  readonly over: readonly Polyline[];
  /** The same, but heavy. */
  readonly span: readonly Polyline[];
  /** Under what the chart draws. */
  readonly under: readonly Polyline[];
}

export const nothing: Thread = { over: [], span: [], under: [] };

/** The plate is this much smaller than what can be pressed. */
const inset = 1;
/** Half the width of the selected thread: risers end flush with the bar. */
const half = 0.75;
/** Free rows between numbers, and under bars, through which a line passes by what is in its way. */
const aside = 1.5;
/** A bar no wider than this may have been widened to be seen: only its middle is true. */
const narrow = 12;
/** Room of an arrow at a cut end of the heavy rule. */
const arrow = { long: 9, deep: 5, tip: 1 };

/** From the event's numbers and ticks to the card's rule, and from its days down to it. */
export function selectedThread(scene: ThreadScene): Thread {
  const { rule, desk, stage, strip, bar } = scene;
  if (rule === null) return nothing;
  const x = trunkAt(scene, 1 / 2);
  const days = bar && toDays(bar, rule);
  const { branches, ys } = toTrunk(scene, x, rule);
  const over = [...branches];
  if (ys.length > 0) over.push(trunk(x, [...ys, clamp(rule, desk)]));
  const seen = clamp(rule, desk) === rule;
  if (seen && ys.length > 0) over.push(across(rule, x, days ? near(scene, days) : scene.content));
  if (seen && days) over.push(...days.arrows);

  const under: Polyline[] = [];
  if (bar && days && stage && bar.box.bottom <= stage.bottom) {
    for (const riser of days.risers) {
      under.push(down(riser, bar.box.bottom, stage.bottom));
      const free = strip
        ? [down(riser, stage.bottom, strip.top), down(riser, strip.bottom, rule)]
        : [down(riser, stage.bottom, rule)];
      over.push(...free.map((line) => line.map(([at, y]): Point => [at, clamp(y, desk)])));
    }
  }
  return { over, span: seen && days?.span ? [days.span] : [], under };
}

/** From the numbers and ticks of the event to its bar, where that is seen. */
export function hoverThread(scene: ThreadScene): Thread {
  const { desk, stage, bar, content } = scene;
  if (!bar || !stage) return nothing;
  const { box, blocked } = bar;
  const y = blocked ? box.bottom + aside : (box.top + box.bottom) / 2;
  if (y < Math.max(stage.top, desk.top) || y > Math.min(stage.bottom, desk.bottom)) return nothing;
  const x = trunkAt(scene, 1 / 3);
  const { branches, ys } = toTrunk(scene, x, y);
  if (ys.length === 0) return nothing;
  const end = scene.toward > 0 ? box.left : box.right;
  const foot = end + scene.toward * half;
  return {
    over: [...branches, trunk(x, [...ys, y]), across(y, x, content)],
    span: [],
    under: blocked
      ? [across(y, content, foot), down(foot, box.bottom, y)]
      : [across(y, content, end)],
  };
}

/** Lines as the `d` of a path whose own corner lies at `x`, `y`. */
export function toPath(lines: readonly Polyline[], { x, y } = { x: 0, y: 0 }): string {
  return lines
    .map((line) => `M${line.map(([px, py]) => `${round(px - x)} ${round(py - y)}`).join("L")}`)
    .join("");
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/** Between the seam and the content of Dateline's half, a share of the way. */
function trunkAt({ seam, content, toward }: ThreadScene, share: number): number {
  const edge = toward > 0 ? seam.right : seam.left;
  return edge + (content - edge) * share;
}

/** Where the line of a number leaves it, down the window: it passes below one that is in its way. */
export function joinAt({ box, blocked }: Plate): number {
  return blocked ? box.bottom + aside : (box.top + box.bottom) / 2;
}

/** What joins the trunk at `x`, and where. What is level with `aim` but for a pixel lies on it. */
function toTrunk({ plates, ticks, toward }: ThreadScene, x: number, aim: number) {
  const branches: Polyline[] = [];
  const ys: number[] = [];
  for (const plate of plates) {
    const { box, blocked } = plate;
    const own = joinAt(plate);
    const y = Math.abs(own - aim) <= 1 ? aim : own;
    const from = toward > 0 ? box.right - inset : box.left + inset;
    const under = (box.left + box.right) / 2;
    if (blocked) branches.push(down(under, box.bottom - 2 * inset, y));
    branches.push(across(y, blocked ? under : from, x));
    ys.push(y);
  }
  for (const tick of ticks) {
    const y = (tick.top + tick.bottom) / 2;
    branches.push(across(y, toward > 0 ? tick.right : tick.left, x));
    ys.push(y);
  }
  return { branches, ys };
}

interface BranchDays {
  /** Where the branch along the rule ends: what stands on it, from left to right. */
  readonly ends: readonly [left: number, right: number];
  /** null where the bar's days are not the event's alone. */
  readonly span: Polyline | null;
  readonly arrows: readonly Polyline[];
  /** Only where a day of the event begins or ends, or in the middle. */
  readonly risers: readonly number[];
}

function toDays({ box, cut, shared }: BarBox, rule: number): BranchDays {
  const { left, right } = box;
  const middle = (left + right) / 2;
  if (shared) return { ends: [middle, middle], span: null, arrows: [], risers: [middle] };
  const whole = !cut.left && !cut.right;
  const risers = [...(cut.left ? [] : [left + half]), ...(cut.right ? [] : [right - half])];
  return {
    ends: [left, right],
    span: across(rule, cut.left ? left + arrow.long : left, cut.right ? right - arrow.long : right),
    arrows: [
      ...(cut.left ? [head(left + arrow.tip, rule, 1)] : []),
      ...(cut.right ? [head(right - arrow.tip, rule, -1)] : []),
    ],
    risers: whole && right - left <= narrow ? [middle] : risers,
  };
}

/** An arrow's head with its tip at `x`, open to the side of `back`. */
export function head(x: number, y: number, back: 1 | -1): Polyline {
  const far = x + back * arrow.deep;
  return [
    [far, y - arrow.deep],
    [x, y],
    [far, y + arrow.deep],
  ];
}

/** The end on the article's side. */
function near({ toward }: ThreadScene, { ends: [left, right] }: BranchDays): number {
  return toward > 0 ? left : right;
}

function trunk(x: number, ys: readonly number[]): Polyline {
  return down(x, Math.min(...ys), Math.max(...ys));
}

export function across(y: number, from: number, to: number): Polyline {
  return [
    [from, y],
    [to, y],
  ];
}

function down(x: number, from: number, to: number): Polyline {
  return [
    [x, from],
    [x, to],
  ];
}

function clamp(y: number, { top, bottom }: Pick<Box, "top" | "bottom">): number {
  return Math.min(Math.max(y, top), bottom);
}
