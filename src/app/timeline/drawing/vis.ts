// vis-timeline behind the few calls that the chart makes of it. Its options are in options.ts.
//
// vis owns the window with its gestures and animation, the axis, and the lanes. It has no items: it measures each
// that comes into view with a layout of the page, and visits all it has in every frame. Ours stand in its lanes.

import { DataSet } from "vis-data/esnext";
import { type DataGroup, Timeline } from "vis-timeline/esnext";
import type { Lane, LaneId } from "#format/lanes.ts";
import type { Period } from "../../view/view.ts";
import type { Arrangement, Drawn, Plot } from "../layout/arrange.ts";
import { majorLabel, minorLabel, type Scale, toScale } from "../layout/axis.ts";
import { find, laneName } from "./elements.ts";
import { isDrag } from "./gestures.ts";
import { options } from "./options.ts";

export interface Vis {
  /** Its elements: around the plot, the axis above it, the ground below its items. */
  readonly center: HTMLElement;
  readonly axis: HTMLElement;
  readonly ground: HTMLElement;
  readonly window: () => Period;
  /** `still`: without animation. */
  readonly go: (to: Period, still: boolean) => void;
  /** No window leaves `limits`. */
  readonly limit: (limits: Period) => void;
  /** Removes all items, and lanes that are not these. */
  readonly clear: (lanes: readonly Lane[]) => void;
  /** Only these stand in their lanes. */
  readonly fill: (drawn: readonly Drawn[], rows: Arrangement["rows"]) => void;
  /** The axis for a plot. */
  readonly rule: (plot: Plot) => void;
  readonly redraw: () => void;
  readonly destroy: () => void;
}

interface Heard {
  readonly rtl: boolean;
  readonly hostOf: (key: string) => HTMLElement;
  /** After the first, empty drawing: vis keeps windows set from now on. */
  readonly onFirst: () => void;
  /** After every drawing. */
  readonly onDrawn: () => void;
  /** In every frame of a move, before vis draws it. */
  readonly onMove: (window: Period, byReader: boolean) => void;
  readonly onStop: (byReader: boolean) => void;
  /** A click that is not the end of a drag. */
  readonly onClick: (click: MouseEvent) => void;
}

export function createVis(root: HTMLElement, heard: Heard): Vis {
  const lanes = new DataSet<DataGroup>();
  const places = new Map<LaneId, HTMLElement>();
  let mounted: ReadonlySet<HTMLElement> = new Set();
  let plot: Plot = { window: { start: 0, end: 1 }, width: 0 };
  // vis reads it whenever it draws. If told of another one, it would take all lanes out of the page and put them back.
  const scale: { -readonly [K in keyof Scale]: Scale[K] } = { ...toScale(plot) };
  let moving = false;
  const timeline = new Timeline(root, [], lanes, {
    ...options,
    rtl: heard.rtl,
    timeAxis: scale,
    format: {
      minorLabels: (date) => minorLabel(date.valueOf(), scale, plot),
      majorLabels: (date) => majorLabel(date.valueOf(), scale, plot),
    },
  });

  let press: MouseEvent | null = null;
  timeline.on("mouseDown", ({ event }: Pressed) => (press = event));
  timeline.on("click", ({ event: click }: Pressed) => {
    if (press && isDrag(press, click)) click.preventDefault();
    else heard.onClick(click);
  });
  timeline.on("rangechange", ({ start, end, byUser }: Moving) => {
    moving = true;
    heard.onMove({ start: start.valueOf(), end: end.valueOf() }, byUser);
    moving = false;
  });
  timeline.on("rangechanged", ({ byUser }: Moving) => heard.onStop(byUser));
  // vis fits its first drawing to its items and ignores a window set before, so it starts empty.
  const onFirst = () => {
    timeline.off("changed", onFirst);
    heard.onFirst();
  };
  timeline.on("changed", onFirst);
  timeline.on("changed", heard.onDrawn);

  function placeOf(lane: LaneId): HTMLElement {
    const place = places.get(lane) ?? find(root, `.vis-foreground .of-${lane}`);
    places.set(lane, place);
    return place;
  }

  return {
    center: find(root, ".vis-panel.vis-center"),
    axis: find(root, ".vis-panel.vis-top"),
    ground: find(root, ".vis-panel.vis-background[class*=vertical]"),
    window() {
      const { start, end } = timeline.getWindow();
      return { start: start.valueOf(), end: end.valueOf() };
    },
    go: ({ start, end }, still) =>
      timeline.setWindow(start, end, { animation: still ? false : glide }),
    limit: ({ start, end }) => timeline.setOptions({ min: start, max: end, zoomMax: end - start }),
    clear(next) {
      for (const host of mounted) host.remove();
      mounted = new Set();
      places.clear();
      lanes.clear();
      lanes.add(
        next.map(({ id, name }) => ({ id, content: laneName(name), className: `of-${id}` })),
      );
      // Only then have its lanes a place in the page.
      timeline.redraw();
    },
    fill(drawn, rows) {
      const hosts = new Set<HTMLElement>();
      for (const { key, lane } of drawn) {
        const host = heard.hostOf(key);
        hosts.add(host);
        if (!host.parentElement) placeOf(lane).append(host);
      }
      for (const host of mounted) if (!hosts.has(host)) host.remove();
      mounted = hosts;
      const styled = lanes
        .get()
        .map(({ id }) => ({ id, style: `--rows: ${rows.get(String(id)) ?? 0}` }));
      lanes.update(styled.filter(({ id, style }) => lanes.get(id)?.style !== style));
    },
    rule(next) {
      plot = next;
      const wanted = toScale(plot);
      if (wanted.scale === scale.scale && wanted.step === scale.step) return;
      Object.assign(scale, wanted);
      if (!moving) timeline.redraw();
    },
    redraw: () => timeline.redraw(),
    destroy: () => timeline.destroy(),
  };
}

interface Pressed {
  readonly event: MouseEvent;
}

interface Moving {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

const glide = { duration: 240, easingFunction: "easeOutQuad" } as const;
