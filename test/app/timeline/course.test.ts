import { describe, expect, it } from "vitest";
import { createCourse } from "#app/timeline/course.ts";
import { dayMs, type Item, type Period, toItems } from "#app/timeline/items.ts";
import { event } from "../../format/told.ts";

const limits: Period = { start: 0, end: 500 * dayMs };

function item(id: string, first: number, last: number): Item {
  const [drawn] = toItems([event({ id })]);
  if (!drawn) throw new Error("test: the event has no date");
  return { ...drawn, id, period: days(first, last) };
}

function days(first: number, last: number): Period {
  return { start: first * dayMs, end: (last + 1) * dayMs };
}

const [a, b, c, far] = [
  item("a", 100, 100),
  item("b", 101, 101),
  item("c", 102, 102),
  item("far", 300, 320),
];
const items = [a, b, c, far];

/** A chart of 1000 px that goes at once where it is sent. */
function start() {
  let window = limits;
  const course = createCourse({
    now: () => window,
    limits: () => limits,
    width: () => 1000,
    go: (to) => {
      window = to;
      return false;
    },
  });
  return { course, inDays: () => [window.start / dayMs, window.end / dayMs].map(Math.round) };
}

describe("createCourse(way)", () => {
  it("opens the bin of what is selected, and comes home when nothing is", () => {
    const { course, inDays } = start();
    course.look(items, b, null);
    expect(inDays()).toEqual([100, 103]);
    course.look(items, c, null);
    expect(inDays()).toEqual([100, 103]);
    course.look(items, null, null);
    expect(inDays()).toEqual([0, 500]);
  });

  it("does not come home where the reader has moved the window", () => {
    const { course, inDays } = start();
    course.look(items, b, null);
    course.move(days(200, 249));
    course.look(items, null, null);
    expect(inDays()).toEqual([200, 250]);
  });

  it("shows what is opened until it is closed, whatever is selected or moved meanwhile", () => {
    const { course, inDays } = start();
    const opened = days(99, 104);
    course.look(items, null, opened);
    expect(inDays()).toEqual([99, 105]);
    course.look(items, b, opened);
    expect(inDays()).toEqual([99, 105]);
    course.move(days(200, 249));
    course.look(items, null, opened);
    expect(inDays()).toEqual([200, 250]);
    course.look(items, null, null);
    expect(inDays()).toEqual([0, 500]);
  });

  it("brings what is selected into the window that comes back", () => {
    const { course, inDays } = start();
    course.look(items, null, days(99, 104));
    course.look(items, far, null);
    expect(inDays()).toEqual([0, 500]);
  });

  it("stays within the limits, whatever an old entry of the history says", () => {
    const { course, inDays } = start();
    course.look(items, null, days(-900, -890));
    expect(inDays()).toEqual([0, 11]);
  });
});
