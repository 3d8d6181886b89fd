import { describe, expect, it } from "vitest";
import type { BarPlace } from "#app/timeline/layout/arrange.ts";
import type { Bin } from "#app/timeline/layout/bins.ts";
import type { Feed } from "#app/timeline/layout/feed.ts";
import type { Item } from "#app/timeline/layout/items.ts";
import { createMarks } from "#app/timeline/drawing/marks.ts";
import { toLines } from "#app/timeline/layout/reachIn.ts";
import { bars } from "#app/view/parts.ts";
import { days, item } from "../drawn.ts";

function sign(status: string): HTMLElement {
  const element = document.createElement("i");
  element.className = `sign ${status}`;
  return element;
}

function toBin(members: readonly Item[]): Bin {
  const sure = { extent: "solid", open: null, status: "held" } as const;
  return { id: "bin", lane: "meetings", period: days(1, 1), ...sure, members };
}

function make({ events = [], bins = [], lines = [] }: Partial<Feed>) {
  const marks = createMarks(sign, (id) => `event/${id}/`);
  marks.make({ drawn: [], events, bins, lines }, null);
  const find = (id: string, selector: string) =>
    marks.hostOf(id).querySelector<HTMLElement>(selector);
  return { marks, find };
}

const a = item("a", 1, 1, {
  number: 7,
  title: "A <b>visit</b>",
  word: "cancelled",
  status: "cancelled",
});
const b = item("b", 1, 1, { number: 8, status: "held" });

const barsOf = (id: string) => [...bars].filter(({ events }) => events.some((is) => is.id === id));

const bounds = { start: 0, end: 0 };
const cutAtTheEnd: BarPlace = {
  row: 0,
  box: 0,
  bar: bounds,
  cut: { start: false, end: true },
  label: bounds,
  words: "after",
  step: 1,
  free: bounds,
};

describe("createMarks()", () => {
  it("draws an event as a link outside the tab order, with number, title and status", () => {
    const { find } = make({ events: [a] });
    const link = find("a", "a");
    expect(link?.textContent).toBe("7A <b>visit</b>cancelled");
    expect(link?.getAttribute("href")).toBe("event/a/");
    expect(link?.tabIndex).toBe(-1);
    expect(link?.ariaLabel).toBe(a.name);
  });

  it("draws a line of links, with their texture if they share it", () => {
    const [line] = toLines([a, b]);
    const [alone] = toLines([a]);
    if (!line || !alone) throw new Error("test: no line");
    const { find } = make({ lines: [line, alone] });
    expect(find(line.id, ".label")?.textContent).toBe("78exact day unknown, perhaps one of these");
    expect(find(line.id, '[data-event="b"]')?.getAttribute("href")).toBe("event/b/");
    expect(find(line.id, ".reach")?.dataset["status"]).toBe("held");
    expect(find(alone.id, ".reach")?.dataset["status"]).toBe("cancelled");
  });

  it("counts the members of a long line that it does not show", () => {
    const [line] = toLines(Array.from({ length: 11 }, (_, i) => item(String(i), 1, 1)));
    if (!line) throw new Error("test: no line");
    const { find } = make({ lines: [line] });
    expect(find(line.id, ".word")?.textContent).toMatch(/^and 3 more: exact day unknown/);
  });

  it("draws the signs of a bin's members, and counts many", () => {
    const { find } = make({ bins: [toBin([a, b, b])] });
    expect(find("bin", ".signs")?.children).toHaveLength(3);
    const many = make({ bins: [toBin([...Array<Item>(9).fill(b), a])] });
    expect(many.find("bin", ".signs")?.textContent).toBe("91");
    expect(many.find("bin", ".signs")?.querySelectorAll(".sign")).toHaveLength(2);
  });

  it("marks what is selected and hovered in every mark, created before or after", () => {
    const { marks, find } = make({ events: [a], bins: [toBin([b])] });
    marks.select("a");
    marks.hover("b");
    expect(find("a", "a")?.ariaCurrent).toBe("true");
    expect(find("bin", ".bin")?.matches("[data-hovered]:not([data-current])")).toBe(true);
    marks.select("b");
    marks.hover(null);
    expect(find("a", "a")?.ariaCurrent).toBeNull();
    expect(find("bin", ".bin")?.matches("[data-current]:not([data-hovered])")).toBe(true);
    marks.make({ drawn: [], events: [a, b], bins: [], lines: [] }, null);
    expect(find("b", "a")?.ariaCurrent).toBe("true");
  });

  it("keeps the element of an event, but not of a bin", () => {
    const { marks } = make({ events: [a], bins: [toBin([b])] });
    const [event, bin] = [marks.hostOf("a"), marks.hostOf("bin")];
    marks.make({ drawn: [], events: [], bins: [], lines: [] }, null);
    expect(marks.hostOf("a")).toBe(event);
    expect(marks.hostOf("bin")).not.toBe(bin);
  });

  it("tells the page which bar an event has, whether others share it and where it is cut", () => {
    const [c, d] = [item("c", 1, 1), item("d", 1, 1)];
    const { marks, find } = make({ events: [c], bins: [toBin([d])] });
    expect(barsOf("c")).toMatchObject([{ element: find("c", ".bar"), shared: false }]);
    expect(barsOf("d")).toMatchObject([{ element: find("bin", ".bar"), shared: true }]);
    expect(barsOf("c")).toMatchObject([{ cut: { start: false, end: false } }]);
    marks.put("c", cutAtTheEnd);
    expect(barsOf("c")).toMatchObject([{ cut: { start: false, end: true } }]);
    marks.make({ drawn: [], events: [c, d], bins: [], lines: [] }, null);
    expect(barsOf("c")).toHaveLength(1);
    expect(barsOf("d")).toMatchObject([{ element: find("d", ".bar"), shared: false }]);
    marks.clear();
    expect([...barsOf("c"), ...barsOf("d")]).toEqual([]);
  });
});
