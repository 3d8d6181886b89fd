import { describe, expect, it } from "vitest";
import { dayMs, seen } from "#app/timeline/layout/items.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "../../../format/told.ts";
import { itemsOf } from "../drawn.ts";

function item(over: Partial<NewsEvent>) {
  return itemsOf([event(over)])[0];
}

describe("toItem(event, lane)", () => {
  it("gives a day its 24 hours of UTC", () => {
    expect(item({ when: dated("2021-03-02") })?.period).toEqual({
      start: Date.UTC(2021, 2, 2),
      end: Date.UTC(2021, 2, 3),
    });
  });

  it.each([
    ["0079-08-24", "0079-08-24T00:00:00Z"],
    ["-0489-09-12", "-000489-09-12T00:00:00Z"],
  ])("begins %s at %s", (edtf, instant) => {
    expect(item({ when: dated(edtf) })?.period.start).toBe(Date.parse(instant));
  });

  it("takes the last day in", () => {
    const { start, end } = item({ when: dated("2021-02") })?.period ?? { start: 0, end: 0 };
    expect((end - start) / dayMs).toBe(28);
  });

  it.each([
    ["2021-03-02/..", "end"],
    ["../2021-03-02", "start"],
  ])("keeps the known day of %s", (edtf, open) => {
    const { period } = item({ when: dated("2021-03-02") }) ?? {};
    expect(item({ when: dated(edtf) })).toMatchObject({ period, open });
  });

  it("distinguishes what lasted from what may be on any of the days", () => {
    expect(item({ when: dated("2021-03-02") })?.extent).toBe("solid");
    expect(item({ when: dated("2021-02") })?.extent).toBe("doubt");
    expect(item({ when: dated("2021-02", { extent: "throughout" }) })?.extent).toBe("solid");
    expect(item({ when: dated("2021-02/..", { extent: "throughout" }) })?.extent).toBe("doubt");
  });

  it("gives the hours of a part of a day, only for a single day", () => {
    const day = Date.UTC(2021, 2, 2);
    expect(item({ when: dated("2021-03-02", { part: "morning" }) })?.part).toEqual({
      start: day + dayMs / 4,
      end: day + dayMs / 2,
    });
    expect(item({ when: dated("2021-03-02", { part: "night" }) })?.part).toBeNull();
    expect(item({ when: dated("2021-03-02/2021-03-03", { part: "morning" }) })?.part).toBeNull();
  });

  it("has everything that the drawing shows in its name", () => {
    const name = item({ number: 4, title: "The talks", status: "declined" })?.name;
    expect(name).toBe("Event 4, The talks, declined. Tuesday 2 March 2021.");
  });

  it("leaves out events without a date", () => {
    expect(itemsOf([event({ when: null })])).toEqual([]);
    const unbounded = { ...dated("2021-03-02"), earliest: null, latest: null };
    expect(itemsOf([event({ when: unbounded })])).toEqual([]);
  });
});

describe("seen(item, perPx)", () => {
  const period = { start: 0, end: dayMs };

  it("is the whole period if both ends are known", () =>
    expect(seen({ period, open: null }, dayMs)).toEqual(period));

  it.each([1, 100, dayMs])("is a stub of 36 px with %i ms per px", (perPx) => {
    expect(seen({ period, open: "end" }, perPx)).toEqual({ start: 0, end: 36 * perPx });
    expect(seen({ period, open: "start" }, perPx)).toEqual({
      start: dayMs - 36 * perPx,
      end: dayMs,
    });
  });
});
