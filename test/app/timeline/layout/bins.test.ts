import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { type Bin, binName, daysName, toOpen, toSections } from "#app/timeline/layout/bins.ts";
import { dayMs, type Item } from "#app/timeline/layout/items.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "../../../format/told.ts";
import { days, item, itemsOf, stocked } from "../drawn.ts";

/** 500 days on 1000 px: 6 days are 12 px. */
const plot: Plot = { window: { start: 0, end: 500 * dayMs }, width: 1000 };

function toBins(items: readonly Item[], at: Plot): readonly Bin[] {
  return toSections(stocked(items), at, at.window).flatMap(({ bins }) => bins);
}

function idsOf(bin: Bin, items: readonly Item[]): readonly string[] {
  return bin.entries().flatMap((entry) => items[entry]?.id ?? []);
}

function members(items: readonly Item[], at: Plot = plot): readonly (readonly string[])[] {
  return toBins(items, at).map((bin) => idsOf(bin, items));
}

describe("toSections(stock, plot, near)", () => {
  it("groups three or more whose bars are within 12 px", () => {
    const items = [item("a", 100, 100), item("b", 101, 103), item("c", 105, 105)];
    expect(members(items)).toEqual([["a", "b", "c"]]);
    expect(toBins(items, plot)[0]?.period).toEqual(days(100, 105));
  });

  it("keeps members in the order given, and the same id for the same members", () => {
    const items = [item("c", 105, 105), item("a", 100, 100), item("b", 101, 103)];
    const moved = { ...plot, window: { start: 90 * dayMs, end: 590 * dayMs } };
    expect(members(items)).toEqual([["c", "a", "b"]]);
    expect(toBins(items, moved).map(({ id }) => id)).toEqual(
      toBins(items, plot).map(({ id }) => id),
    );
  });

  it("continues where the last bin ends", () => {
    const items = ["a", "b", "c", "d", "e", "f"].map((id, i) => item(id, 100 + 2 * i, 100 + 2 * i));
    expect(members(items)).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
  });

  it("does not group two, or those that can be told apart", () => {
    expect(members([item("a", 100, 100), item("b", 100, 100)])).toEqual([]);
    const items = [item("a", 100, 100), item("b", 101, 101), item("c", 106, 106)];
    expect(members(items)).toEqual([]);
    expect(members(items, { ...plot, width: 500 })).toEqual([["a", "b", "c"]]);
  });

  it("never groups across lanes, or long bars", () => {
    const near = [item("a", 100, 100), item("b", 100, 100)];
    expect(members([...near, item("c", 100, 100, { lane: "statements" })])).toEqual([]);
    expect(members([...near, item("c", 100, 120)])).toEqual([]);
    expect(members([...near, item("c", 100, 100, { open: "end" })])).toEqual([]);
  });

  it("groups stubs of open ends in a crowded lane, by the known days", () => {
    const open = Array.from({ length: 12 }, (_, i) => item(`${i}`, 100, 100, { open: "start" }));
    const [bin] = toBins(open, plot);
    expect(bin?.size).toBe(12);
    expect(bin?.period).toEqual(days(100, 100));
  });

  it("groups more if the labels of a lane would need many rows", () => {
    const pair = (day: number) => [item(`a${day}`, day, day), item(`b${day}`, day, day)];
    const crowded = Array.from({ length: 9 }, (_, i) => pair(100 + 7 * i)).flat();
    expect(toBins(crowded.slice(0, 8), plot)).toEqual([]);
    expect(members(crowded)[0]).toEqual(["a100", "b100", "a107", "b107"]);
  });

  it("does not group a few days, where a lane may have many rows", () => {
    const many = Array.from({ length: 20 }, (_, i) => item(String(i), 100, 100));
    expect(members(many)).toHaveLength(1);
    expect(toBins(many, { window: days(99, 101), width: 1000 })).toEqual([]);
  });

  it("has every event in one bin at most, and no bin wider than a quarter of the plot", () => {
    const some = fc.record({
      first: fc.integer({ min: 0, max: 99 }),
      length: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (all) => {
        const items = all.map(({ first, length }, i) => item(String(i), first, first + length));
        const bins = toBins(items, plot);
        const ids = bins.flatMap((bin) => idsOf(bin, items));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { period } of bins) {
          expect(period.end - period.start).toBeLessThanOrEqual(125 * dayMs);
        }
      }),
    );
  });
});

it("has no bin of what an article tells and what only others tell", () => {
  const own = ["a", "b"].map((id) => item(id, 100, 100));
  const others = ["c", "d", "e"].map((id) => item(id, 100, 100, { isQuiet: true }));
  expect(members([...own, ...others])).toEqual([["c", "d", "e"]]);
});

describe("toOpen(bins, window, id, selected)", () => {
  const at = (first: number) => ["a", "b", "c"].map((id) => item(`${id}${first}`, first, first));
  const items = [...at(300), ...at(100)];
  const bins = toBins(items, plot);
  const entry = (id: string) => [items.findIndex((one) => one.id === id)];
  const [late, early] = ["a300", "a100"].map((id) =>
    bins.find(({ holds }) => entry(id).some(holds)),
  );

  it("finds the bin of an id, the bin of the selected event, or the first in the window", () => {
    expect(toOpen(bins, plot.window, late?.id ?? "", entry("a100"))).toBe(late);
    expect(toOpen(bins, plot.window, null, entry("b300"))).toBe(late);
    expect(toOpen(bins, plot.window, null, [])).toBe(early);
    expect(toOpen(bins, days(200, 400), null, [])).toBe(late);
  });

  it("finds none outside the window, or for an unknown id", () => {
    expect(toOpen(bins, days(400, 500), null, entry("a100"))).toBeNull();
    expect(toOpen(bins, plot.window, "bin of others", entry("a100"))).toBeNull();
  });
});

describe("a bin of what is not sure", () => {
  const sure = [item("a", 100, 100), item("b", 101, 101)];
  const binOf = (...more: readonly Item[]) => toBins([...sure, ...more], plot)[0];
  /** So crowded that stubs stand in bins. */
  const crowd = (...opens: readonly Item["open"][]) =>
    toBins(
      Array.from({ length: 40 }, (_, i) =>
        item(`${i}`, 100 + i, 100 + i, { extent: "doubt", open: opens[i % opens.length] ?? null }),
      ),
      plot,
    ).map(({ open, extent }) => [extent, open]);

  it("is in doubt where one member is", () => {
    expect(binOf(item("c", 100, 102))).toMatchObject({ extent: "solid", open: null });
    const doubtful = binOf(item("c", 100, 102, { extent: "doubt" }));
    expect(doubtful).toMatchObject({ extent: "doubt", open: null });
  });

  it("is open where one member is, and at both ends where two are at either", () => {
    expect(crowd("start", null)).toContainEqual(["doubt", "start"]);
    expect(crowd("end")).toContainEqual(["doubt", "end"]);
    expect(crowd("start", "end")).toContainEqual(["doubt", "both"]);
  });

  it("has the status of all, and looks held only if nothing is still planned", () => {
    const statusOf = (status: Item["status"], others: Item["status"] = status) =>
      toBins(
        [item("c", 100, 100, { status }), ...sure.map((one) => ({ ...one, status: others }))],
        plot,
      )[0]?.status;
    expect(statusOf("declined")).toBe("declined");
    expect(statusOf("planned", "held")).toBe("planned");
    expect(statusOf("cancelled", "held")).toBe("held");
  });
});

describe("daysName(bin, year)", () => {
  function of(first: string, last: string, over: Partial<Bin> = {}) {
    const period = days(parseDay(first) ?? 0, parseDay(last) ?? 0);
    return { period, extent: "solid", open: null, ...over } as const;
  }
  const doubt = { extent: "doubt" } as const;

  it("names the days, with the year if it is another", () => {
    expect(daysName(of("2021-03-02", "2021-03-04"), 2021)).toBe("2–4 Mar");
    expect(daysName(of("2021-03-02", "2021-03-04"), null)).toBe("2–4 Mar 2021");
    expect(daysName(of("2021-03-02", "2021-03-02"), 2021)).toBe("Tue 2 Mar");
  });

  it("asserts no more of all than holds of the least sure", () => {
    expect(daysName(of("2021-03-02", "2021-03-04", doubt), 2021)).toBe("2 ⋯ 4 Mar");
    const early = of("2021-03-02", "2021-03-02", { ...doubt, open: "start" });
    expect(daysName(early, 2021)).toBe("2 Mar or earlier");
    const late = of("2021-03-02", "2021-03-04", { ...doubt, open: "end" });
    expect(daysName(late, 2021)).toBe("2 Mar or later");
    const both = of("2021-03-02", "2021-03-04", { ...doubt, open: "both" });
    expect(daysName(both, 2021)).toBe("2–4 Mar, or earlier or later");
  });
});

describe("binName(bin, year)", () => {
  it("says how many there are, when, and what became of them", () => {
    const told = (id: string, status: NewsEvent["status"]) =>
      event({ id, kind: "CONSULT", status, when: dated("2021-03-02") });
    const [bin] = toBins(itemsOf([told("a", "held"), told("b", "planned"), told("c", "held")]), {
      ...plot,
      window: days(18_600, 19_100),
    });
    expect(bin && binName(bin, 2021)).toBe("3 events, Tue 2 Mar: 2 held, 1 planned. Show them");
    expect(bin && binName(bin, 2021, "The talks")).toBe(
      "3 events, Tue 2 Mar: 2 held, 1 planned. Among them: The talks. Show them",
    );
    const early = bin && binName({ ...bin, extent: "doubt", open: "start" }, 2021);
    expect(early).toBe("3 events, 2 Mar or earlier: 2 held, 1 planned. Show them");
  });
});
