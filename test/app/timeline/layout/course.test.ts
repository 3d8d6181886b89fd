import { describe, expect, it } from "vitest";
import { createCourse } from "#app/timeline/layout/course.ts";
import { dayMs } from "#app/timeline/layout/items.ts";
import type { Period } from "#app/view/view.ts";
import { days, item, stocked } from "../drawn.ts";

const limits: Period = { start: 0, end: 500 * dayMs };

const items = stocked([
  item("a", 100, 100),
  item("b", 101, 101),
  item("c", 102, 102),
  item("far", 300, 320),
]);

/** A chart of 1000 px that moves immediately. */
function start(first = limits) {
  let window = limits;
  const course = createCourse({
    now: () => window,
    limits: () => limits,
    first: () => first,
    width: () => 1000,
    go: (to) => {
      window = to;
      return false;
    },
  });
  const toDays = ({ start: from, end }: Period) => [from / dayMs, end / dayMs].map(Math.round);
  return {
    course,
    inDays: () => toDays(window),
    /** The window that the address should have. */
    told: () => {
      const told = course.window();
      return told && toDays(told);
    },
  };
}

describe("createCourse(way)", () => {
  it("opens the selected event's bin, and moves back when it is deselected", () => {
    const { course, inDays, told } = start();
    course.look(items, "b", null);
    expect(inDays()).toEqual([100, 103]);
    course.look(items, "c", null);
    expect(inDays()).toEqual([100, 103]);
    expect(told()).toBeNull();
    course.look(items, null, null);
    expect(inDays()).toEqual([0, 500]);
    expect(told()).toBeNull();
  });

  it("reports where the reader has moved it, and stays there", () => {
    const { course, inDays, told } = start();
    course.look(items, "b", null);
    course.move(days(200, 249));
    expect(told()).toEqual([200, 250]);
    course.look(items, null, days(200, 249));
    expect(inDays()).toEqual([200, 250]);
    course.move(limits);
    expect(told()).toBeNull();
  });

  it("begins with less than everything, and reports everything where the reader asks for it", () => {
    const { course, inDays, told } = start(days(90, 139));
    course.look(items, null, null);
    expect(inDays()).toEqual([90, 140]);
    expect(told()).toBeNull();
    course.look(items, "far", null);
    expect(inDays()[1]).toBeGreaterThanOrEqual(321);
    expect(told()).toBeNull();
    course.look(items, null, null);
    expect(inDays()).toEqual([90, 140]);
    course.move(limits);
    expect(told()).toEqual([0, 500]);
    course.look(items, null, limits);
    expect(inDays()).toEqual([0, 500]);
  });

  it("reports the whole time if the reader has closed the selected event's bin", () => {
    const { course, inDays, told } = start();
    course.look(items, "b", null);
    course.move(limits);
    expect(told()).toEqual([0, 500]);
    course.look(items, "b", limits);
    expect(inDays()).toEqual([0, 500]);
  });

  it("keeps reporting what the reader has opened, even if the selection implies it", () => {
    const { course, inDays, told } = start();
    const opened = days(100, 102);
    course.look(items, null, opened);
    course.look(items, "b", opened);
    expect(told()).toEqual([100, 103]);
    course.look(items, null, opened);
    expect(inDays()).toEqual([100, 103]);
  });

  it("shows the window of the address, even if the selected event is elsewhere", () => {
    const { course, inDays, told } = start();
    course.look(items, "far", days(99, 104));
    expect(inDays()).toEqual([99, 105]);
    expect(told()).toEqual([99, 105]);
  });

  it("moves from the reader's window to the next selection, and back", () => {
    const { course, inDays, told } = start();
    const own = days(90, 139);
    course.look(items, null, own);
    course.look(items, "far", own);
    const [from = 0, to = 0] = inDays();
    expect(from).toBeLessThanOrEqual(300);
    expect(to).toBeGreaterThanOrEqual(321);
    expect(told()).toEqual([from, to]);
    const next = course.window();
    course.look(items, "far", next);
    expect(inDays()).toEqual([from, to]);
    course.look(items, null, next);
    expect(inDays()).toEqual([90, 140]);
  });

  it("follows Back to the former window, despite moves in between", () => {
    const { course, inDays } = start();
    course.look(items, null, days(99, 104));
    course.move(days(200, 249));
    course.window();
    course.look(items, "b", days(99, 104));
    expect(inDays()).toEqual([99, 105]);
    course.look(items, null, null);
    expect(inDays()).toEqual([0, 500]);
  });

  it("does not return to a reported window while the reader moves on", () => {
    const { course, inDays } = start();
    course.look(items, null, null);
    course.move(days(200, 249));
    const told = course.window();
    course.move(days(210, 259));
    course.look(items, null, told);
    expect(inDays()).toEqual([210, 260]);
  });

  it("keeps a move of the reader that comes before the look at a selection", () => {
    const { course, inDays, told } = start();
    course.look(items, null, null);
    course.await();
    course.move(days(250, 339));
    course.look(items, "far", null);
    expect(inDays()).toEqual([250, 340]);
    expect(told()).toEqual([250, 340]);
  });

  it("drops a move of the reader when a view without it comes", () => {
    const { course, inDays, told } = start();
    course.look(items, null, null);
    course.move(days(200, 249));
    course.await();
    course.look(items, null, null);
    expect(inDays()).toEqual([0, 500]);
    expect(told()).toBeNull();
  });

  it("stays within the limits, and shows everything if it would show nothing", () => {
    const { course, inDays, told } = start();
    course.look(items, null, days(-10, 20));
    expect(inDays()).toEqual([0, 31]);
    course.look(items, null, days(-900, -890));
    expect(inDays()).toEqual([0, 500]);
    expect(told()).toBeNull();
  });

  it("shows at least two days", () => {
    const { course, inDays } = start();
    course.look(items, null, { start: 100 * dayMs, end: 100 * dayMs + 60_000 });
    expect(inDays()).toEqual([99, 101]);
  });
});
