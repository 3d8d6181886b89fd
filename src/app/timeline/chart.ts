// The chart on the page: the one file that speaks to vis-timeline; options.ts says how it is set.
//
// vis keeps the window, its gestures and animation, the axis and the lanes; it is given no items,
// each of which costs it a forced layout. What is in the window or near it, and where it stands in
// its lane, is found and made in the handler of `rangechange`, which runs before vis draws the same
// frame. React hears nothing of it.

import { DataSet } from "vis-data/esnext";
import { type DataGroup, Timeline } from "vis-timeline/esnext";
import type { Lane } from "#format/lanes.ts";
import { createUnderlay } from "../thread/underlay.ts";
import { toRound } from "../view/instant.ts";
import { type Arrangement, arrange, isSameZoom, type Plot } from "./arrange.ts";
import { hasWideDays, majorLabel, minorLabel, type Scale, toScale } from "./axis.ts";
import { type Bin, toBins, toOpen } from "./bins.ts";
import { createCourse } from "./course.ts";
import { isRtl } from "./direction.ts";
import { find, type SignOf } from "./elements.ts";
import { toFeed } from "./feed.ts";
import { createFilling } from "./fill.ts";
import { createFollower } from "./follow.ts";
import { keepDragsFromClicking, panByWheel } from "./gestures.ts";
import type { Item } from "./items.ts";
import type { Period } from "../view/view.ts";
import { createLabels } from "./labels.ts";
import { createLaneNames } from "./laneNames.ts";
import { createMarks } from "./marks.ts";
import { createPublicationMark } from "./publicationMark.ts";
import { options } from "./options.ts";
import { type Publication, yearAssumed } from "./publication.ts";
import { around, fit, type Reach, reach, shift, shortest, zoom } from "./window.ts";

export interface Chart {
  readonly show: (
    items: readonly Item[],
    lanes: readonly Lane[],
    publication: Publication | null,
  ) => void;
  /** Shows which item is selected, wherever the window is; `look` follows. */
  readonly mark: (selected: string | null) => void;
  /** Goes to the window that the address says, or to what is selected: see course.ts. */
  readonly look: (selected: string | null, asked: Period | null) => void;
  /** What the address is to say of the window. */
  readonly window: () => Period | null;
  readonly hover: (id: string | null) => void;
  /** Opens a bin; without its id that of the selected event, or the first in the window. */
  readonly open: (bin: string | null) => void;
  /** Where the window is, or will be once it stops. */
  readonly at: () => Period;
  /** No window leaves them. */
  readonly limits: () => Period;
  /** Calls back in every frame that moves the window. */
  readonly watch: (onWindow: OnWindow) => () => void;
  /** `still`: without a glide. */
  readonly move: (to: Period, still?: boolean) => void;
  readonly shift: (direction: -1 | 1) => void;
  /** 2 shows twice as much time, 0.5 half of it. `about` keeps its place. */
  readonly zoom: (factor: number, about: string | null) => void;
  readonly showAll: () => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

type OnWindow = (window: Period, limits: Period) => void;

interface Listeners {
  /** After the first, empty drawing: from now on windows are kept. */
  readonly onReady: (chart: Chart) => void;
  readonly onReach: (reach: Reach) => void;
  /** The window has moved, or stands where the address did not say. */
  readonly onMove: (chart: Chart) => void;
  /** The reader opens a bin of these days. */
  readonly onOpen: (period: Period) => void;
  readonly signOf: SignOf;
  readonly hrefOf: (id: string) => string;
}

/** Draws into `stage`, which must have a width: vis measures what it draws. */
export function createChart(stage: HTMLElement, listeners: Listeners): Chart {
  // Time runs as the page is read; a chart keeps the way it was made for.
  const rtl = isRtl(stage);
  const root = document.createElement("div");
  root.className = "drawing";
  stage.append(root);
  const marks = createMarks(listeners.signOf, listeners.hrefOf);
  const labels = createLabels(stage, marks.hostOf);
  const laneNames = createLaneNames();
  const inLanes = createFilling(root, marks.hostOf);
  const mark = createPublicationMark();
  const groups = new DataSet<DataGroup>();
  let items: readonly Item[] = [];
  let bins: readonly Bin[] = [];
  let limits: Period = { start: 0, end: shortest };
  let plot: Plot = { window: limits, width: 0 };
  /** A plot of the zoom that the bins are for. */
  let zoomed: Plot = plot;
  let scale: Scale = toScale(plot);
  /** How all stands while the window only moves. */
  let last: Arrangement | null = null;
  let shown = false;
  let looked = false;
  let year: number | null = null;
  let selected: string | null = null;
  const watchers = new Set<OnWindow>();
  const gone = new AbortController();

  const timeline = new Timeline(root, [], groups, {
    ...options,
    rtl,
    timeAxis: { ...scale },
    format: {
      minorLabels: (date) => minorLabel(date.valueOf(), scale, plot),
      majorLabels: (date) => majorLabel(date.valueOf(), scale, plot),
    },
  });
  const center = find(root, ".vis-panel.vis-center");
  const axis = find(root, ".vis-panel.vis-top");
  axis.ariaHidden = "true"; // every bar says its days
  const follower = createFollower(stage, axis, gone.signal);
  const ground = find(root, ".vis-panel.vis-background[class*=vertical]");
  mark.mount(ground);
  ground.after(createUnderlay());

  function now(): Period {
    const { start, end } = timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  function draw(window = now()): void {
    if (!shown) return;
    plot = { window, width: center.offsetWidth };
    if (!isSameZoom(plot, zoomed)) {
      zoomed = plot;
      bins = toBins(items, plot);
      last = null;
    }
    const feed = toFeed(items, bins, plot, selected);
    marks.make(feed, year);
    last = arrange(labels.size(feed.drawn), plot, last);
    inLanes.fill(feed.drawn, last.places);
    laneNames.resize(last.rows);
    mark.place(plot);
    rule(toScale(plot));
    root.toggleAttribute("data-wide-days", hasWideDays(plot));
    listeners.onReach(reach(window, limits));
    for (const onWindow of watchers) onWindow(window, limits);
  }

  /** Again from the top of each lane. */
  function tidy(): void {
    last = null;
    draw();
    timeline.redraw();
  }

  function rule(next: Scale): void {
    if (next.scale === scale.scale && next.step === scale.step) return;
    scale = next;
    timeline.setOptions({ timeAxis: { ...next } });
  }

  const course = createCourse({
    now,
    limits: () => limits,
    width: () => plot.width,
    go({ start, end }, still) {
      const atOnce = still || !looked || matchMedia("(prefers-reduced-motion: reduce)").matches;
      timeline.setWindow(start, end, { animation: atOnce ? false : glide });
      return !atOnce;
    },
  });

  /** By the reader. The address hears of it now: vis tells it late, and a step may come before. */
  function move(to: Period, still?: boolean): void {
    course.move(to, still);
    listeners.onMove(chart);
  }

  const chart: Chart = {
    show(next, lanes, publication) {
      const all = !shown || !reach(now(), limits).wider;
      shown = true;
      items = next;
      bins = [];
      course.forget();
      inLanes.clear();
      groups.clear();
      marks.clear();
      labels.forget();
      const names = laneNames.make(lanes);
      groups.add(lanes.map(({ id }, i) => ({ id, content: names[i] ?? id, className: id })));
      root.toggleAttribute("data-published", publication !== null);
      limits = fit(items, publication?.day ?? null);
      const { start, end } = limits;
      year = yearAssumed(limits, publication);
      mark.set(publication, year);
      timeline.setOptions({ min: start, max: end, zoomMax: end - start });
      mark.measure();
      zoomed = { window: limits, width: 0 };
      if (all) timeline.setWindow(start, end, { animation: false });
      draw();
      root.dataset["shown"] = "";
    },
    mark(id) {
      selected = id;
      course.await();
      marks.select(id);
    },
    look(id, asked) {
      const item = items.find((each) => each.id === id) ?? null;
      course.look(items, item, asked);
      looked = true;
      if (item) follower.follow(marks.hostOf(item.id));
      tidy();
      follower.keep();
      listeners.onMove(chart);
    },
    window: course.window,
    hover: marks.hover,
    open(id) {
      const bin = toOpen(bins, plot.window, id, selected);
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
      const period = items.find((item) => item.id === about)?.period ?? null;
      move(zoom(course.at(), factor, period, limits));
    },
    showAll: () => move(limits),
    resize: () => timeline.redraw(),
    destroy() {
      gone.abort();
      clearTimeout(rest);
      unwatch();
      sizes.disconnect();
      timeline.destroy();
      stage.replaceChildren();
    },
  };

  const unwatch = labels.watch(() => {
    mark.measure();
    timeline.redraw();
    tidy();
  });
  // vis sets its width when it draws, one frame after the stage's own has changed.
  const sizes = new ResizeObserver(() => draw());
  sizes.observe(center);

  let rest: ReturnType<typeof setTimeout> | undefined;
  timeline.on("rangechange", ({ start, end, byUser }: Moving) => {
    clearTimeout(rest);
    draw({ start: start.valueOf(), end: end.valueOf() });
    if (byUser) listeners.onMove(chart);
  });
  timeline.on("rangechanged", ({ byUser }: Moving) => {
    course.stopped(byUser);
    rest = setTimeout(tidy, restMs);
    if (looked) listeners.onMove(chart);
  });
  // vis fits its first drawing to its items, over any window set before: so that one is empty.
  const onFirst = () => {
    timeline.off("changed", onFirst);
    listeners.onReady(chart);
  };
  timeline.on("changed", onFirst);
  timeline.on("changed", follower.keep);
  const onScroll = () => root.toggleAttribute("data-scrolled", stage.scrollTop > 0);
  stage.addEventListener("scroll", onScroll, { passive: true, signal: gone.signal });
  panByWheel(root, (share) => {
    const { start, end } = now();
    const way = (end - start) * (rtl ? -share : share);
    move({ start: start + way, end: end + way }, true);
  });
  keepDragsFromClicking(root);
  return chart;
}

interface Moving {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** A hand that stops for so long has let go. */
const restMs = 150;

const glide = { duration: 240, easingFunction: "easeOutQuad" } as const;
