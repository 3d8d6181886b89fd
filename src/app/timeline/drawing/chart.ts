// The chart: what is shown (layout/picture.ts), drawn with vis-timeline (vis.ts).
//
// Rows, and where a label is relative to its bar, are ours (arrange.ts). vis packs a bar and its label
// one after the other, has no label that moves back at the edge of the plot, and fills its rows anew
// with every pixel that the window moves: labels would collide and bars jump. We compute them when vis
// says that the window moves, which is before it draws the same frame. React does not render for it.

import type { Lane } from "#format/lanes.ts";
import { createUnderlay } from "../../thread/underlay.ts";
import { toRound } from "../../view/instant.ts";
import { landmarks } from "../../view/parts.ts";
import { callNow } from "../../view/useLayoutChanges.ts";
import type { Period } from "../../view/view.ts";
import { hasWideDays } from "../layout/axis.ts";
import { toOpen } from "../layout/bins.ts";
import { createCourse } from "../layout/course.ts";
import { toStock, type Stock } from "../layout/stock.ts";
import type { Item } from "../layout/items.ts";
import { blank, inRows, toPicture, untidied } from "../layout/picture.ts";
import { type Publication, yearAssumed } from "../layout/publication.ts";
import {
  around,
  begin,
  fit,
  isNearly,
  type Reach,
  reach,
  shift,
  shortest,
  zoom,
} from "../layout/window.ts";
import { isRtl } from "./direction.ts";
import type { SignOf } from "./elements.ts";
import { createFollower } from "./follow.ts";
import { panByWheel } from "./gestures.ts";
import { createLabels } from "./labels.ts";
import { createMarks } from "./marks.ts";
import { createPublicationMark } from "./publicationMark.ts";
import { createVis } from "./vis.ts";

export interface Chart {
  readonly show: (
    stock: Stock,
    lanes: readonly Lane[],
    publication: Publication | null,
    /** What the first window leaves out is outside of it; null leaves out nothing. */
    near: Period | null,
  ) => void;
  /** Marks the selected item without moving the window; `look` follows. */
  readonly mark: (selected: string | null) => void;
  /** Moves to the window of the address, or to the selected item: see course.ts. */
  readonly look: (selected: string | null, asked: Period | null) => void;
  /** The window that the address should have. */
  readonly window: () => Period | null;
  readonly hover: (id: string | null) => void;
  /** Opens a bin; null opens the selected event's bin, or the first one in the window. */
  readonly open: (bin: string | null) => void;
  /** The window, or where it will be once it stops. */
  readonly at: () => Period;
  /** The largest window; no window leaves it. */
  readonly limits: () => Period;
  /** Calls back in every frame in which the window moves. */
  readonly watch: (onWindow: OnWindow) => () => void;
  /** `still`: without animation. */
  readonly move: (to: Period, still?: boolean) => void;
  readonly shift: (direction: -1 | 1) => void;
  /** 2 shows twice as much time, 0.5 half of it. `about` keeps its place. */
  readonly zoom: (factor: number, about: string | null) => void;
  readonly showAll: () => void;
  /** The stage has another size. */
  readonly resize: () => void;
  readonly destroy: () => void;
}

type OnWindow = (window: Period, limits: Period) => void;

interface Listeners {
  /** From now on it can be told what to show. */
  readonly onReady: (chart: Chart) => void;
  readonly onReach: (reach: Reach) => void;
  /** The window has moved, or differs from the address. */
  readonly onMove: (chart: Chart) => void;
  /** The reader opens a bin; `period` is its days. */
  readonly onOpen: (period: Period) => void;
  /** A click on an event. */
  readonly onPress: (id: string, click: MouseEvent) => void;
  readonly signOf: SignOf;
  readonly hrefOf: (item: Item) => string;
}

/** Draws into `stage`, which must have a width: vis measures what it draws. */
export function createChart(stage: HTMLElement, listeners: Listeners): Chart {
  // Time follows the reading direction. It is fixed when the chart is created.
  const rtl = isRtl(stage);
  const root = document.createElement("div");
  root.className = "drawing";
  stage.append(root);
  const marks = createMarks(listeners.signOf, listeners.hrefOf, rtl);
  const labels = createLabels(stage, marks.hostOf);
  const published = createPublicationMark();
  const watchers = new Set<OnWindow>();
  const gone = new AbortController();
  let stock = toStock([], noItem);
  let limits: Period = { start: 0, end: shortest };
  let first = limits;
  let year: number | null = null;
  let selected: string | null = null;
  let picture = blank(limits);
  let shown = false;
  let looked = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Of the stage, as vis drew last, px. */
  let drawn = sizeOf(stage);

  const vis = createVis(root, {
    rtl,
    hostOf: marks.hostOf,
    onFirst: () => listeners.onReady(chart),
    onDrawn() {
      follower.keep();
      callNow();
    },
    onMove(window, byReader) {
      clearTimeout(rest);
      draw(window);
      if (byReader) listeners.onMove(chart);
    },
    onStop(byReader) {
      course.stopped(byReader);
      rest = setTimeout(tidy, restMs);
      if (looked) listeners.onMove(chart);
    },
    onClick(click) {
      const mark = click.target instanceof Element && click.target.closest("[data-event], .bin");
      if (!mark) return;
      const id = mark.getAttribute("data-event");
      if (id !== null) return listeners.onPress(id, click);
      const bin = picture.feed.bins.find((one) => marks.hostOf(one.id).contains(mark));
      if (bin) chart.open(bin.id);
    },
  });
  vis.axis.ariaHidden = "true"; // every bar says its days
  gone.signal.addEventListener("abort", landmarks.add(vis.axis, "axis"));
  const follower = createFollower(stage, vis.axis, gone.signal);
  published.mount(vis.ground);
  vis.ground.after(createUnderlay(gone.signal));

  function draw(window = vis.window()): void {
    if (!shown) return;
    picture = toPicture(stock, { window, width: vis.center.offsetWidth }, selected, picture);
    const { plot, feed } = picture;
    marks.make(feed, stock, year);
    const laid = inRows(picture, labels.size(feed.drawn));
    picture = laid;
    for (const { key } of feed.drawn) marks.put(key, laid.rows.places.get(key));
    vis.fill(feed.drawn, laid.rows.rows);
    published.place(plot);
    vis.rule(plot);
    root.toggleAttribute("data-wide-days", hasWideDays(plot));
    listeners.onReach(reach(window, limits));
    for (const onWindow of watchers) onWindow(window, limits);
  }

  function entriesOf(id: string | null): readonly number[] {
    return id === null ? [] : stock.entriesOf(id);
  }

  function tidy(): void {
    picture = untidied(picture);
    draw();
  }

  const course = createCourse({
    now: vis.window,
    limits: () => limits,
    first: () => first,
    width: () => picture.plot.width,
    go(to, still) {
      const atOnce = still || !looked || matchMedia("(prefers-reduced-motion: reduce)").matches;
      vis.go(to, atOnce);
      return !atOnce;
    },
  });

  /** A move by the reader. The address is updated immediately, since vis reports late. */
  function move(to: Period, still?: boolean): void {
    course.move(to, still);
    listeners.onMove(chart);
  }

  const chart: Chart = {
    show(next, lanes, publication, near) {
      const atFirst = !shown || isNearly(vis.window(), first);
      shown = true;
      stock = next;
      course.forget();
      marks.clear();
      labels.forget();
      vis.clear(lanes);
      root.toggleAttribute("data-published", publication !== null);
      const day = publication?.day ?? null;
      limits = fit(stock.ends(), day);
      first = begin(stock, day, near, limits);
      year = yearAssumed(limits, publication);
      published.set(publication, year);
      vis.limit(limits);
      published.measure();
      picture = blank(limits);
      // vis measures items together if they are added outside the window.
      if (atFirst) {
        draw(first);
        vis.go(first, true);
      }
      draw();
      root.dataset["shown"] = "";
    },
    mark(id) {
      selected = id;
      course.await();
      marks.select(id);
    },
    look(id, asked) {
      const [entry] = entriesOf(id);
      course.look(stock, entry === undefined ? null : id, asked);
      looked = true;
      if (entry !== undefined) follower.follow(marks.hostOf(stock.itemAt(entry).key));
      tidy();
      follower.keep();
      listeners.onMove(chart);
    },
    window: course.window,
    hover: marks.hover,
    open(id) {
      const bin = toOpen(picture.feed.bins, picture.plot.window, id, entriesOf(selected));
      if (bin) listeners.onOpen(toRound(around(bin.period, limits)));
    },
    at: course.at,
    limits: () => limits,
    watch(onWindow) {
      watchers.add(onWindow);
      return () => watchers.delete(onWindow);
    },
    move,
    shift: (direction) => move(shift(course.at(), direction, limits)),
    zoom(factor, about) {
      const [entry] = entriesOf(about);
      const period = entry === undefined ? null : stock.periodAt(entry);
      move(zoom(course.at(), factor, period, limits));
    },
    showAll: () => move(limits),
    resize() {
      const { width, height } = sizeOf(stage);
      // vis draws every item anew. A stage that is only lower, as beside a card, hides some of them.
      if (width === drawn.width && height <= drawn.height) return follower.keep();
      drawn = { width, height };
      vis.redraw();
    },
    destroy() {
      gone.abort();
      marks.clear();
      clearTimeout(rest);
      unwatch();
      sizes.disconnect();
      vis.destroy();
      stage.replaceChildren();
    },
  };

  const unwatch = labels.watch(() => {
    published.measure();
    vis.redraw();
    tidy();
  });
  // vis sets its width when it draws, one frame after the stage's width has changed.
  const sizes = new ResizeObserver(() => draw());
  sizes.observe(vis.center);
  const onScroll = () => root.toggleAttribute("data-scrolled", stage.scrollTop > 0);
  stage.addEventListener("scroll", onScroll, { passive: true, signal: gone.signal });
  panByWheel(root, (share) => {
    const { start, end } = vis.window();
    const way = (end - start) * (rtl ? -share : share);
    move({ start: start + way, end: end + way }, true);
  });
  return chart;
}

function noItem(): never {
  throw new Error("chart: nothing to draw yet");
}

/** After a pause of this length the move is over. */
const restMs = 150;

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
  width: clientWidth,
  height: clientHeight,
});
