// The chart: the code that talks to vis-timeline. Its options are in options.ts.
//
// vis owns the window with its gestures and animation, the axis, the lanes and their items: events,
// bins and lines in or near the window. It places each item in time.
//
// Rows, and where a label is relative to its bar, are ours (arrange.ts). vis packs a bar and its label
// one after the other, has no label that moves back at the edge of the plot, and fills its rows anew
// with every pixel that the window moves: labels would collide and bars jump. We compute them in the
// handler of `rangechange`, which runs before vis draws the same frame. React does not render for it.

import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline } from "vis-timeline/esnext";
import type { Lane } from "#format/lanes.ts";
import { createUnderlay } from "../../thread/underlay.ts";
import { toRound } from "../../view/instant.ts";
import { landmarks } from "../../view/parts.ts";
import { callNow } from "../../view/useLayoutChanges.ts";
import { type Arrangement, arrange, isSameZoom, type Plot } from "../layout/arrange.ts";
import { hasWideDays, majorLabel, minorLabel, type Scale, toScale } from "../layout/axis.ts";
import { type Bin, level, toBins, toOpen } from "../layout/bins.ts";
import { createCourse } from "../layout/course.ts";
import { isRtl } from "./direction.ts";
import { find, laneName, type SignOf } from "./elements.ts";
import { toFeed, toReady } from "../layout/feed.ts";
import { createFollower } from "./follow.ts";
import { isDrag, panByWheel } from "./gestures.ts";
import { fill } from "./fill.ts";
import type { Item } from "../layout/items.ts";
import type { Period } from "../../view/view.ts";
import { createLabels } from "./labels.ts";
import { createMarks } from "./marks.ts";
import { createPublicationMark } from "./publicationMark.ts";
import { options } from "./options.ts";
import { type Publication, yearAssumed } from "../layout/publication.ts";
import { around, fit, type Reach, reach, shift, shortest, zoom } from "../layout/window.ts";

export interface Chart {
  readonly show: (
    items: readonly Item[],
    lanes: readonly Lane[],
    publication: Publication | null,
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
  readonly resize: () => void;
  readonly destroy: () => void;
}

type OnWindow = (window: Period, limits: Period) => void;

interface Listeners {
  /** After the first, empty drawing: vis keeps windows set from now on. */
  readonly onReady: (chart: Chart) => void;
  readonly onReach: (reach: Reach) => void;
  /** The window has moved, or differs from the address. */
  readonly onMove: (chart: Chart) => void;
  /** The reader opens a bin; `period` is its days. */
  readonly onOpen: (period: Period) => void;
  /** A click on an event. */
  readonly onPress: (id: string, click: MouseEvent) => void;
  readonly signOf: SignOf;
  readonly hrefOf: (id: string) => string;
}

/** Draws into `stage`, which must have a width: vis measures what it draws. */
export function createChart(stage: HTMLElement, listeners: Listeners): Chart {
  // Time follows the reading direction. It is fixed when the chart is created.
  const rtl = isRtl(stage);
  const root = document.createElement("div");
  root.className = "drawing";
  stage.append(root);
  const marks = createMarks(listeners.signOf, listeners.hrefOf);
  const labels = createLabels(stage, marks.hostOf);
  const mark = createPublicationMark();
  const groups = new DataSet<DataGroup>();
  const drawn = new DataSet<DataItem>();
  let items: readonly Item[] = [];
  let bins: readonly Bin[] = [];
  let limits: Period = { start: 0, end: shortest };
  let plot: Plot = { window: limits, width: 0 };
  /** A plot with the zoom that the rows were computed for. */
  let zoomed: Plot = plot;
  /** The period whose items vis has. */
  let ready: Period | null = null;
  let scale: Scale = toScale(plot);
  /** The arrangement, kept while the window moves without a zoom. */
  let last: Arrangement | null = null;
  let shown = false;
  let looked = false;
  let year: number | null = null;
  let selected: string | null = null;
  const watchers = new Set<OnWindow>();
  const gone = new AbortController();

  const timeline = new Timeline(root, drawn, groups, {
    ...options,
    rtl,
    template: (item?: DataItem) => marks.hostOf(String(item?.id)),
    timeAxis: { ...scale },
    format: {
      minorLabels: (date) => minorLabel(date.valueOf(), scale, plot),
      majorLabels: (date) => majorLabel(date.valueOf(), scale, plot),
    },
  });
  const center = find(root, ".vis-panel.vis-center");
  const axis = find(root, ".vis-panel.vis-top");
  axis.ariaHidden = "true"; // every bar says its days
  gone.signal.addEventListener("abort", landmarks.add(axis, "axis"));
  const follower = createFollower(stage, axis, gone.signal);
  const ground = find(root, ".vis-panel.vis-background[class*=vertical]");
  mark.mount(ground);
  ground.after(createUnderlay(gone.signal));

  function now(): Period {
    const { start, end } = timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  function draw(window = now()): void {
    if (!shown) return;
    plot = { window, width: center.offsetWidth };
    if (!isSameZoom(plot, zoomed)) {
      if (level(plot) !== level(zoomed) || plot.width !== zoomed.width) {
        bins = toBins(items, plot);
        ready = null;
      }
      zoomed = plot;
      last = null;
    }
    ready = toReady(window, ready);
    const feed = toFeed(items, bins, plot, ready, selected);
    marks.make(feed, year);
    last = arrange(labels.size(feed.drawn), plot, last);
    for (const { key } of feed.drawn) marks.put(key, last.places.get(key));
    fill(drawn, feed.drawn);
    const { rows } = last;
    const lanes = groups
      .get()
      .map(({ id }) => ({ id, style: `--rows: ${rows.get(String(id)) ?? 0}` }));
    groups.update(lanes.filter(({ id, style }) => groups.get(id)?.style !== style));
    mark.place(plot);
    rule(toScale(plot));
    root.toggleAttribute("data-wide-days", hasWideDays(plot));
    listeners.onReach(reach(window, limits));
    for (const onWindow of watchers) onWindow(window, limits);
  }

  /** Again after each addition: vis forgets the selection of items that were removed. */
  function select(): void {
    timeline.setSelection(items.filter(({ id }) => id === selected).map(({ key }) => key));
  }

  /** Fills the rows again, from the top of each lane. */
  function tidy(): void {
    last = null;
    draw();
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

  /** A move by the reader. The address is updated immediately, since vis reports late. */
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
      ready = null;
      course.forget();
      drawn.clear();
      groups.clear();
      marks.clear();
      labels.forget();
      groups.add(lanes.map(({ id, name }) => ({ id, content: laneName(name) })));
      root.toggleAttribute("data-published", publication !== null);
      limits = fit(items, publication?.day ?? null);
      const { start, end } = limits;
      year = yearAssumed(limits, publication);
      mark.set(publication, year);
      timeline.setOptions({ min: start, max: end, zoomMax: end - start });
      mark.measure();
      zoomed = { window: limits, width: 0 };
      // vis measures items together if they are added outside the window.
      if (all) {
        draw(limits);
        timeline.setWindow(start, end, { animation: false });
      }
      draw();
      root.dataset["shown"] = "";
    },
    mark(id) {
      selected = id;
      course.await();
      marks.select(id);
      select();
    },
    look(id, asked) {
      const item = items.find((each) => each.id === id) ?? null;
      course.look(items, item, asked);
      looked = true;
      if (item) follower.follow(marks.hostOf(item.key));
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
      marks.clear();
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
  // vis sets its width when it draws, one frame after the stage's width has changed.
  const sizes = new ResizeObserver(() => draw());
  sizes.observe(center);

  // An item that was selected before vis had it.
  drawn.on("add", select);
  let press: MouseEvent | null = null;
  timeline.on("mouseDown", ({ event }: Pressed) => (press = event));
  timeline.on("click", ({ item, event: click }: Pressed) => {
    // A drag that ends on the same element is not a click.
    if (press && isDrag(press, click)) return click.preventDefault();
    if (bins.some(({ id }) => id === item)) return chart.open(item);
    const link = click.target instanceof Element && click.target.closest("[data-event]");
    const id = link && link.getAttribute("data-event");
    if (id) listeners.onPress(id, click);
  });

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
  // vis fits its first drawing to its items and ignores a window set before, so it starts empty.
  const onFirst = () => {
    timeline.off("changed", onFirst);
    listeners.onReady(chart);
  };
  timeline.on("changed", onFirst);
  timeline.on("changed", follower.keep);
  timeline.on("changed", callNow);
  const onScroll = () => root.toggleAttribute("data-scrolled", stage.scrollTop > 0);
  stage.addEventListener("scroll", onScroll, { passive: true, signal: gone.signal });
  panByWheel(root, (share) => {
    const { start, end } = now();
    const way = (end - start) * (rtl ? -share : share);
    move({ start: start + way, end: end + way }, true);
  });
  return chart;
}

interface Pressed {
  /** The item's key. */
  readonly item: string | null;
  readonly event: MouseEvent;
}

interface Moving {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** After a pause of this length the move is over. */
const restMs = 150;

const glide = { duration: 240, easingFunction: "easeOutQuad" } as const;
