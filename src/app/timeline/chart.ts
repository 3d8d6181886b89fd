// The chart on the page: the one file that speaks to vis-timeline.
//
// vis keeps the window, its gestures and animation, the axis and the lanes, and sets every item's
// box in time. What stands in the boxes is drawn by React and arranged by arrange.ts, in the
// handler of `rangechange`, which runs before vis draws the same frame. React hears nothing of it.

import moment, { type MomentInput } from "moment";
import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from "vis-timeline/esnext";
import { toCivil } from "#model/day.ts";
import { arrange, type Drawn, type Plot, type Sized } from "./arrange.ts";
import { hasWideDays, majorLabel, minorLabel, type Scale, toScale } from "./axis.ts";
import { createBinMarks } from "./binMarks.ts";
import { type Bin, toBins, withBins } from "./bins.ts";
import { createCourse } from "./course.ts";
import { isRtl } from "./direction.ts";
import { createFollower } from "./follow.ts";
import { keepDragsFromClicking, panByWheel } from "./gestures.ts";
import { type Hosts, put } from "./hosts.ts";
import { dayMs, type Item, type Period } from "./items.ts";
import { lanesOf } from "#format/lanes.ts";
import { createLaneNames } from "./laneNames.ts";
import { createPublicationMark } from "./publicationMark.ts";
import type { Publication } from "./publication.ts";
import { createRuler } from "./ruler.ts";
import { around, fit, type Reach, reach, shift, shortest, zoom } from "./window.ts";

export interface Chart {
  readonly show: (items: readonly Item[], publication: Publication | null) => void;
  /**
   * Brings the selected item into plot, out of its bin if need be, and shows what the reader
   * opened. Without either the window goes back to where it was before, unless it was moved.
   */
  readonly look: (selected: string | null, opened: Period | null) => void;
  readonly shift: (direction: -1 | 1) => void;
  /** 2 shows twice as much time, 0.5 half of it. `about` keeps its place. */
  readonly zoom: (factor: number, about: string | null) => void;
  readonly showAll: () => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

interface Listeners {
  /** After the first, empty drawing: from now on windows are kept. */
  readonly onReady: (chart: Chart) => void;
  readonly onReach: (reach: Reach) => void;
  /** The reader opens a bin of these days. */
  readonly onOpen: (period: Period) => void;
}

// Weeks begin on Monday. vis takes the language of the browser; only English is loaded.
moment.updateLocale("en", { week: { dow: 1, doy: 4 } });

/** Draws into `stage`, which must have a width: vis measures what it draws. */
export function createChart(stage: HTMLElement, hosts: Hosts, listeners: Listeners): Chart {
  // Time runs as the page is read; a chart keeps the way it was made for.
  const rtl = isRtl(stage);
  const root = document.createElement("div");
  root.className = "drawing";
  stage.append(root);
  const ruler = createRuler(stage);
  const lanes = createLaneNames();
  const binMarks = createBinMarks(hosts, (period) => listeners.onOpen(around(period, limits)));
  const mark = createPublicationMark();
  const groups = new DataSet<DataGroup>();
  const boxes = new DataSet<DataItem>();
  let items: readonly Item[] = [];
  let bins: readonly Bin[] = [];
  /** Natural widths of labels, in pixels. */
  const widths = new Map<string, number>();
  let limits: Period = { start: 0, end: shortest };
  let plot: Plot = { window: limits, width: 0 };
  let scale: Scale = toScale(plot);
  let shown = false;
  let looked = false;
  let year: number | null = null;
  let selected: string | null = null;
  const gone = new AbortController();

  const timeline = new Timeline(root, boxes, groups, {
    ...options,
    rtl,
    timeAxis: { ...scale },
    template: (item?: DataItem) => hosts.of(String(item?.id)),
    format: {
      minorLabels: (date) => minorLabel(date.valueOf(), scale, plot),
      majorLabels: (date) => majorLabel(date.valueOf(), scale, plot),
    },
  });
  const center = within(root, ".vis-panel.vis-center");
  const follower = createFollower(stage, within(root, ".vis-panel.vis-top"), gone.signal);
  mark.mount(within(root, ".vis-panel.vis-background[class*=vertical]"));

  function now(): Period {
    const { start, end } = timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  function draw(window = now()): void {
    plot = { window, width: center.offsetWidth };
    gather();
    const { places, rows } = arrange(withBins(items, bins).map(toSized), plot);
    for (const { id } of [...items, ...bins]) put(hosts.of(id), places.get(id));
    lanes.resize(rows);
    mark.place(plot);
    rule(toScale(plot));
    root.toggleAttribute("data-wide-days", hasWideDays(plot));
    listeners.onReach(reach(window, limits));
  }

  /** Bins change with the zoom alone, and seldom. */
  function gather(): void {
    const next = toBins(items, plot);
    if (next.length === bins.length && next.every(({ id }, i) => id === bins[i]?.id)) return;
    bins = next;
    hosts.keep(new Set([...items, ...bins].map(({ id }) => id)));
    binMarks.draw(bins, year);
    binMarks.select(bins, selected);
    measure(bins.filter(({ id }) => !widths.has(id)).map(({ id }) => id));
    const nextBoxes = [...items, ...bins].map(toBox);
    forget(boxes, nextBoxes);
    boxes.update(nextBoxes);
  }

  function toSized(one: Drawn): Sized {
    return { ...one, label: widths.get(one.id) ?? 0 };
  }

  function rule(next: Scale): void {
    if (next.scale === scale.scale && next.step === scale.step) return;
    scale = next;
    timeline.setOptions({ timeAxis: { ...next } });
  }

  function measure(ids: readonly string[]): void {
    const measured = ruler.measure(ids.map(hosts.of));
    for (const [i, id] of ids.entries()) widths.set(id, measured[i] ?? 0);
  }

  function measureAll(): void {
    widths.clear();
    measure([...items, ...bins].map(({ id }) => id));
    mark.measure();
  }

  const course = createCourse({
    now,
    limits: () => limits,
    width: () => plot.width,
    go({ start, end }) {
      const still = !looked || matchMedia("(prefers-reduced-motion: reduce)").matches;
      timeline.setWindow(start, end, { animation: still ? false : glide });
      return !still;
    },
  });

  const chart: Chart = {
    show(next, publication) {
      const all = !shown || !reach(now(), limits).wider;
      items = next;
      bins = [];
      course.forget();
      year = publication && toCivil(publication.day.start / dayMs).year;
      hosts.keep(new Set(items.map((item) => item.id)));
      const nextGroups = lanesOf(items).map((lane) => ({ id: lane.id, content: lanes.of(lane) }));
      const nextBoxes = items.map(toBox);
      forget(boxes, nextBoxes);
      forget(groups, nextGroups);
      groups.update(nextGroups);
      boxes.update(nextBoxes);
      mark.set(publication);
      root.toggleAttribute("data-published", publication !== null);
      limits = fit(
        items.map((item) => item.period),
        publication?.day ?? null,
      );
      const { start, end } = limits;
      timeline.setOptions({ min: start, max: end, zoomMax: end - start });
      measureAll();
      if (all) timeline.setWindow(start, end, { animation: false });
      draw();
      shown = true;
      root.dataset["shown"] = "";
    },
    look(id, opened) {
      selected = id;
      binMarks.select(bins, id);
      const item = items.find((each) => each.id === id) ?? null;
      course.look(items, item, opened);
      looked = true;
      if (!item) return;
      follower.follow(hosts.of(item.id));
      follower.keep();
    },
    shift(direction) {
      course.move(shift(course.at(), direction, limits));
    },
    zoom(factor, about) {
      const period = items.find((item) => item.id === about)?.period ?? null;
      course.move(zoom(course.at(), factor, period, limits));
    },
    showAll() {
      course.move(limits);
    },
    resize() {
      timeline.redraw();
    },
    destroy() {
      gone.abort();
      unwatch();
      sizes.disconnect();
      timeline.destroy();
      stage.replaceChildren();
    },
  };

  const unwatch = ruler.watch(() => {
    measureAll();
    timeline.redraw();
    draw();
  });
  // vis sets its width when it draws, one frame after the stage's own has changed.
  const sizes = new ResizeObserver(() => draw());
  sizes.observe(center);

  timeline.on("rangechange", ({ start, end }: { start: Date; end: Date }) =>
    draw({ start: start.valueOf(), end: end.valueOf() }),
  );
  timeline.on("rangechanged", ({ byUser }: { byUser: boolean }) => course.stopped(byUser));
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
    const move = (end - start) * (rtl ? -share : share);
    timeline.setWindow(start + move, end + move, { animation: false });
  });
  keepDragsFromClicking(root);
  return chart;
}

const glide = { duration: 240, easingFunction: "easeOutQuad" } as const;

const options = {
  orientation: "top",
  // Days are civil days: the same column for a reader in Tokyo as in Los Angeles.
  moment: (time?: MomentInput) => moment.utc(time),
  zoomMin: shortest,
  zoomKey: "ctrlKey",
  // Rows are ours, and so is the place of a label in its box.
  stack: false,
  align: "left",
  margin: { axis: 0, item: 0 },
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  // It looks once a second; our own observers look when something happens.
  autoResize: false,
} satisfies TimelineOptions;

function toBox({ id, lane, period }: Pick<Item, "id" | "lane" | "period">): DataItem {
  return { id, group: lane, type: "range", content: "", start: period.start, end: period.end };
}

/** Removes from a data set what is not among the next. */
function forget(
  set: { getIds(): Id[]; remove(ids: Id[]): unknown },
  next: readonly { readonly id?: Id }[],
): void {
  const ids = new Set(next.map((one) => one.id));
  set.remove(set.getIds().filter((id) => !ids.has(id)));
}

type Id = string | number;

function within(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`chart: vis-timeline has no ${selector}`);
  return found;
}
