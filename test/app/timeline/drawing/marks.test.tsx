import { describe, expect, it } from "vitest";
import type { BarPlace } from "#app/timeline/layout/arrange.ts";
import type { Bin } from "#app/timeline/layout/bins.ts";
import type { Feed } from "#app/timeline/layout/feed.ts";
import type { Item } from "#app/timeline/layout/items.ts";
import { createMarks } from "#app/timeline/drawing/marks.ts";
import { toLines } from "#app/timeline/layout/reachIn.ts";
import { bars } from "#app/view/parts.ts";
import { days, item, stocked } from "../drawn.ts";

function sign(status: string): HTMLElement {
  const element = document.createElement("i");
  element.className = `sign ${status}`;
  return element;
}

function toBin(items: readonly Item[], of: readonly Item[]): Bin {
  const entries = of.map((one) => items.indexOf(one));
  return {
    id: "bin",
    lane: "meetings",
    isQuiet: false,
    extent: "solid",
    open: null,
    status: "held",
    period: days(1, 1),
    size: of.length,
    counts: [["held", of.length]],
    first: 0,
    weightiest: entries[0] ?? 0,
    entries: () => entries,
    holds: (entry) => entries.includes(entry),
  };
}

const none: Feed = { drawn: [], events: [], bins: [], lines: [] };

function make(feed: Partial<Feed>) {
  const marks = createMarks(sign, ({ id }) => `event/${id}/`);
  const draw = (next: Partial<Feed>) => marks.make({ ...none, ...next }, stocked(all), null);
  draw(feed);
  const find = (id: string, selector: string) =>
    marks.hostOf(id).querySelector<HTMLElement>(selector);
  return { marks, find, draw };
}

const a = item("a", 1, 1, {
  number: 7,
  title: "A <b>visit</b>",
  word: "cancelled",
  status: "cancelled",
});
const b = item("b", 1, 1, { number: 8, status: "held" });
const more = Array.from({ length: 9 }, (_, i) => item(`more-${i}`, 1, 1));
const [c, d] = [item("c", 1, 1), item("d", 1, 1)];
const all = [a, b, c, d, ...more];
const binOf = (...of: readonly Item[]) => toBin(all, of);

const barsOf = (id: string) => [...bars].filter(({ tells }) => tells(id));

const bounds = { start: 0, end: 0 };
const cutAtTheEnd: BarPlace = {
  row: 0,
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

  it("draws the signs of a bin of few, and names the weightiest of many", () => {
    const { find } = make({ bins: [binOf(a, b, ...more.slice(0, 1))] });
    expect(find("bin", ".signs")?.children).toHaveLength(3);
    expect(find("bin", ".title")?.textContent).toMatch(/^events, /);
    const many = make({ bins: [binOf(a, ...more)] });
    expect(many.find("bin", ".signs")?.children).toHaveLength(1);
    expect(many.find("bin", ".plate")?.textContent).toBe("10");
    expect(many.find("bin", ".title")?.textContent).toBe("A <b>visit</b>");
    expect(many.find("bin", ".more")?.textContent).toMatch(/^\+ 9, /);
    expect(many.find("bin", ".bin")?.ariaLabel).toContain(
      "Among them: A <b>visit</b> (cancelled).",
    );
  });

  it("marks what is selected and hovered in every mark, created before or after", () => {
    const { marks, find, draw } = make({ events: [a], bins: [binOf(b)] });
    marks.select("a");
    marks.hover("b");
    expect(find("a", "a")?.ariaCurrent).toBe("true");
    expect(find("bin", ".bin")?.matches("[data-hovered]:not([data-current])")).toBe(true);
    marks.select("b");
    marks.hover(null);
    expect(find("a", "a")?.ariaCurrent).toBeNull();
    expect(find("bin", ".bin")?.matches("[data-current]:not([data-hovered])")).toBe(true);
    draw({ events: [a, b] });
    expect(find("b", "a")?.ariaCurrent).toBe("true");
  });

  it("keeps the element of an event, but not of a bin", () => {
    const { marks, draw } = make({ events: [a], bins: [binOf(b)] });
    const [event, bin] = [marks.hostOf("a"), marks.hostOf("bin")];
    draw({});
    expect(marks.hostOf("a")).toBe(event);
    expect(marks.hostOf("bin")).not.toBe(bin);
  });

  it("gives to all below a mark no length that a move of the window changes, so that they are not styled anew", () => {
    const { marks, find } = make({ events: [a] });
    const handedDown = () => marks.hostOf("a").outerHTML.match(/--[\w-]+: [^;]+/g);
    marks.put("a", cutAtTheEnd);
    const before = handedDown();
    marks.put("a", { ...cutAtTheEnd, bar: { start: 8, end: 20 }, label: { start: 2, end: 20 } });
    expect(handedDown()).toEqual(before);
    expect(find("a", ".bar")?.style.inlineSize).toBe("12px");
    marks.clear();
  });

  it("tells the page which bar an event has, whether others share it and where it is cut", () => {
    const { marks, find, draw } = make({ events: [c], bins: [binOf(d)] });
    expect(barsOf("c")).toMatchObject([{ element: find("c", ".bar"), shared: false }]);
    expect(barsOf("d")).toMatchObject([{ element: find("bin", ".bar"), shared: true }]);
    expect(barsOf("c")).toMatchObject([{ cut: { start: false, end: false } }]);
    marks.put("c", cutAtTheEnd);
    expect(barsOf("c")).toMatchObject([{ cut: { start: false, end: true } }]);
    draw({ events: [c, d] });
    expect(barsOf("c")).toHaveLength(1);
    expect(barsOf("d")).toMatchObject([{ element: find("d", ".bar"), shared: false }]);
    marks.clear();
    expect([...barsOf("c"), ...barsOf("d")]).toEqual([]);
  });
});
