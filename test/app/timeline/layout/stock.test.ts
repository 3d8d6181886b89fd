import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { binOf, level, toSections } from "#app/timeline/layout/bins.ts";
import { dayMs, type Item } from "#app/timeline/layout/items.ts";
import { toStock } from "#app/timeline/layout/stock.ts";
import type { Period } from "#app/view/view.ts";
import type { NewsEvent } from "#model/event.ts";
import { statuses } from "#model/event.ts";
import { weightOf } from "#model/weight.ts";
import { dated, event } from "../../../format/told.ts";
import { days, item, itemsOf, stocked } from "../drawn.ts";

describe("stockOf(events, lanes, others)", () => {
  const lanesOf = ({ id }: NewsEvent) => (id === "b" ? ["one", "two"] : ["one"]);
  const three = ["a", "b", "c"].map((id) => event({ id }));
  const on = (edtf: string) => event({ when: dated(edtf) });

  it("has an event of two lanes twice, and walks it once", () => {
    const items = itemsOf(three, [], lanesOf);
    expect(items.map(({ key }) => key)).toEqual(["one a", "one b", "two b", "one c"]);
    const { own, entriesOf } = stocked(items);
    expect([0, 1, 2, 3].map(own.idAt)).toEqual(["a", "b", "c", undefined]);
    expect(["a", "b", "c", "x"].map(own.placeOf)).toEqual([0, 1, 2, -1]);
    expect(entriesOf("b")).toEqual([1, 2]);
  });

  it("is empty without events", () => {
    const { own, ends, lanes } = stocked([]);
    expect([own.length, own.idAt(-1), own.placeOf("a"), ends(), lanes]).toEqual([
      0,
      undefined,
      -1,
      [],
      [],
    ]);
  });

  it("has quietly what others tell near an article's own, and nothing far away", () => {
    const beside = (own: readonly string[], other: string) =>
      itemsOf(own.map(on), [on(other)]).filter(({ isQuiet }) => isQuiet).length;
    expect(beside(["2021-03-02"], "2021-04-20")).toBe(1);
    expect(beside(["2021-03-02"], "2021-06")).toBe(0);
    expect(beside(["2021-03-02"], "2011")).toBe(0);
    // as far as the article's own are long
    expect(beside(["2021-03-02", "2021-12"], "2020-06")).toBe(1);
  });
});

describe("weightOf(event)", () => {
  it("goes by the articles that tell it, then by the places where it is told", () => {
    const told = event({ id: "a" });
    const [passage] = told.passages;
    const often: NewsEvent = { ...told, passages: [passage, passage, passage] };
    const twice: NewsEvent = { ...told, tellings: [told, { ...told, article: "other" }] };
    expect(weightOf(often)).toBeGreaterThan(weightOf(told));
    expect(weightOf(twice)).toBeGreaterThan(weightOf(often));
  });
});

// The stock beside a slow reference: all items looked at one by one.

const some = fc.record({
  first: fc.integer({ min: 0, max: 4000 }),
  length: fc.constantFrom(0, 0, 0, 1, 6, 29, 364, 1500),
  lane: fc.constantFrom("a", "b"),
  open: fc.constantFrom(null, null, null, "start" as const, "end" as const),
  status: fc.constantFrom(...statuses),
  extent: fc.constantFrom("solid" as const, "doubt" as const),
  isQuiet: fc.boolean(),
  weight: fc.integer({ min: 0, max: 4 }),
});

/** Enough of them for lanes that are full: bursts of some hundreds of days. */
const many = fc
  .tuple(fc.array(some, { minLength: 1, maxLength: 60 }), fc.constantFrom(1, 30))
  .map(([seeds, times]) =>
    Array.from({ length: times }, (_, k) => seeds.map((one) => ({ ...one, k })))
      .flat()
      .map(({ first, length, open, k, isQuiet, weight, ...over }, i) => ({
        ...item(`e${i}`, first + k, first + k + (open ? 0 : length), { ...over, open }),
        key: `e${i}`,
        ...(isQuiet ? { isQuiet } : {}),
        weight,
      })),
  );

const plots = fc.record({
  first: fc.integer({ min: -100, max: 4100 }),
  length: fc.constantFrom(10, 60, 400, 5000),
  width: fc.constantFrom(300, 860),
});

function toPlot({ first, length, width }: { first: number; length: number; width: number }): Plot {
  return { window: days(first, first + length), width };
}

const meets = (a: Period, b: Period) => a.start < b.end && b.start < a.end;

describe("what is drawn of a stock", () => {
  const stockFrom = (items: readonly (Item & { readonly weight: number })[]) =>
    toStock(items, (i) => items[i] ?? item("none", 0, 0));

  it("loses nothing near the window, and has nothing twice", () => {
    fc.assert(
      fc.property(many, plots, (items, at) => {
        const plot = toPlot(at);
        const stretches = toSections(stockFrom(items), plot, plot.window);
        const drawn = stretches.flatMap(({ bins, alone }) => [
          ...alone,
          ...bins.flatMap(({ entries }) => entries()),
        ]);
        expect(new Set(drawn).size).toBe(drawn.length);
        const has = new Set(drawn);
        const lost = items.filter((one, i) => meets(one.period, plot.window) && !has.has(i));
        expect(lost).toEqual([]);
      }),
    );
  });

  it("says of a bin what is true of all in it, and names the first of the weightiest", () => {
    fc.assert(
      fc.property(many, plots, (items, at) => {
        const plot = toPlot(at);
        const stock = stockFrom(items);
        for (const bin of toSections(stock, plot, plot.window).flatMap(({ bins }) => bins)) {
          const all = bin.entries().flatMap((entry) => items[entry] ?? []);
          expect(all).toHaveLength(bin.size);
          expect(bin.size).toBeGreaterThan(2);
          expect(bin.period).toEqual({
            start: Math.min(...all.map(({ period }) => period.start)),
            end: Math.max(...all.map(({ period }) => period.end)),
          });
          const counts = statuses.map(
            (status) => [status, all.filter((one) => one.status === status).length] as const,
          );
          expect(bin.counts).toEqual(counts.filter(([, count]) => count > 0));
          expect(bin.extent).toBe(all.some(({ extent }) => extent === "doubt") ? "doubt" : "solid");
          expect(new Set(all.map(({ lane, isQuiet }) => `${lane} ${isQuiet === true}`)).size).toBe(
            1,
          );
          const most = Math.max(...all.map(({ weight }) => weight));
          expect(items[bin.weightiest]).toBe(all.find(({ weight }) => weight === most));
          expect(bin.entries().every(bin.holds)).toBe(true);
        }
      }),
    );
  });

  it("changes no bin while the window moves", () => {
    const ids = (stock: ReturnType<typeof stockFrom>, { window, width }: Plot, by: number) => {
      const moved = { window: { start: window.start + by, end: window.end + by }, width };
      return toSections(stock, moved, moved.window)
        .flatMap(({ bins }) => bins)
        .filter(({ period }) => meets(period, window) && meets(period, moved.window))
        .map(({ id }) => id);
    };
    fc.assert(
      fc.property(many, plots, fc.double({ min: -1, max: 1, noNaN: true }), (items, at, share) => {
        const plot = toPlot(at);
        const by = Math.round((share * (plot.window.end - plot.window.start)) / dayMs) * dayMs;
        const moved = { start: plot.window.start + by, end: plot.window.end + by };
        if (level({ window: moved, width: plot.width }) !== level(plot)) return;
        const both = ({ period }: { readonly period: Period }) =>
          meets(period, plot.window) && meets(period, moved);
        const stock = stockFrom(items);
        const here = toSections(stock, plot, plot.window).flatMap(({ bins }) => bins.filter(both));
        expect(ids(stockFrom(items), plot, by).toSorted()).toEqual(
          here.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it("finds the bin that an entry is in", () => {
    fc.assert(
      fc.property(many, plots, fc.nat(), (items, at, n) => {
        const plot = toPlot(at);
        const stock = stockFrom(items);
        const entry = n % items.length;
        const all = { start: -dayMs, end: 7000 * dayMs };
        const bins = toSections(stock, plot, all).flatMap((one) => one.bins);
        expect(binOf(stock, plot, entry)?.id).toBe(bins.find(({ holds }) => holds(entry))?.id);
      }),
    );
  });

  it("counts what is in a window, and finds what reaches furthest", () => {
    fc.assert(
      fc.property(many, plots, (items, at) => {
        const { window } = toPlot(at);
        const { own, ends } = stockFrom(items);
        const loud = items.filter(({ isQuiet }) => !isQuiet);
        expect(own.length).toBe(loud.length);
        expect(own.countIn(window)).toBe(loud.filter(({ period }) => meets(period, window)).length);
        const least = Math.min(...items.map(({ period }) => period.start));
        expect(Math.min(...ends().map(({ period }) => period.start))).toBe(least);
      }),
    );
  });
});
