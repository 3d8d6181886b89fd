import { describe, expect, it } from "vitest";
import { sharing } from "#model/sharing.ts";

function event(
  id: string,
  ...spans: readonly [readonly [number, number], ...(readonly [number, number])[]]
) {
  const [first, ...rest] = spans.map(([start, end]) => ({
    start,
    end,
    exact: "",
    prefix: "",
    suffix: "",
  }));
  if (!first) throw new Error("an event rests on words");
  return { id, passages: [first, ...rest] } as const;
}

const outer = event("outer", [0, 100]);
const middle = event("middle", [10, 60]);
const inner = event("inner", [20, 30]);
const apart = event("apart", [200, 210], [300, 310]);
const all = [outer, apart, middle, inner];

function ids(of: typeof outer, events = all): readonly string[] {
  return sharing(of, events).map(({ id }) => id);
}

describe("sharing(event, events)", () => {
  it("lists the others on the same words, shortest first", () => {
    expect(ids(outer)).toEqual(["inner", "middle"]);
    expect(ids(inner)).toEqual(["middle", "outer"]);
  });

  it("is empty if no other event has the words", () => expect(ids(apart)).toEqual([]));

  it("compares the event's primary passage with any passage of the others", () => {
    const twice = event("twice", [205, 207], [20, 21]);
    expect(ids(twice)).toEqual(["apart"]);
    expect(ids(inner, [twice, outer])).toEqual(["twice", "outer"]);
  });

  it("excludes the event itself, and an event that only touches it", () =>
    expect(ids(inner, [event("next", [30, 40]), inner])).toEqual([]));
});
