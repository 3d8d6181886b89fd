// The chart on the page: what speaks to vis-timeline; options.ts says how it is set.
//
// vis keeps the window, its gestures and animation, the axis, the lanes, and the items in them: events,
// bins and lines, as far as they are in the window or near it. It sets each at its place in time.
//
// Rows, and the place of a label at its bar, are ours (arrange.ts): vis packs a bar and its label as if
// the one stood behind the other, knows of no label that moves back at the edge of the plot, and fills
// its rows anew with every pixel that the window moves, so that labels would meet and bars jump. They
// are found in the handler of `rangechange`, which runs before vis draws the same frame. React hears
// nothing of it.

import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline } from "vis-timeline/esnext";
import type { Lane } from "#format/lanes.ts";
import { createUnderlay } from "../../thread/underlay.ts";
import { toRound } from "../../view/instant.ts";
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
  /** On an event. */
  readonly onPress: (id: string, click: MouseEvent) => void;
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
  const mark = createPublicationMark();
  const groups = new DataSet<DataGroup>();
  const drawn = new DataSet<DataItem>();
  let items: readonly Item[] = [];
  let bins: readonly Bin[] = [];
  let limits: Period = { start: 0, end: shortest };
  let plot: Plot = { window: limits, width: 0 };
  /** A plot of the zoom that the rows are for. */
  let zoomed: Plot = plot;
  /** The time that vis has the items of. */
  let ready: Period | null = null;
  let scale: Scale = toScale(plot);
  /** How all stands while the window only moves. */
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

  /** vis forgets it of what leaves the window's neighbourhood. */
  function select(): void {
    timeline.setSelection(items.filter(({ id }) => id === selected).map(({ key }) => key));
  }

  /** Again from the top of each lane. */
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
      // Items that are added while the window is elsewhere are measured together.
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

  // Of what was selected before it came near.
  drawn.on("add", select);
  let press: MouseEvent | null = null;
  timeline.on("mouseDown", ({ event }: Pressed) => (press = event));
  timeline.on("click", ({ item, event: click }: Pressed) => {
    // A drag that ends where it began is no click on what it began on.
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
  // vis fits its first drawing to its items, over any window set before: so that one is empty.
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
  /** Its key. */
  readonly item: string | null;
  readonly event: MouseEvent;
}

interface Moving {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** A hand that stops for so long has let go. */
const restMs = 150;

const glide = { duration: 240, easingFunction: "easeOutQuad" } as const;
