import { describe, expect, it } from "vitest";
import { DataSet } from "vis-data/esnext";
import type { DataItem } from "vis-timeline/esnext";
import { fill } from "#app/timeline/drawing/fill.ts";
import { item } from "../drawn.ts";

describe("fill(data, drawn)", () => {
  it("adds new items, removes missing ones, and leaves the others", () => {
    const data = new DataSet<DataItem>();
    fill(data, [item("a", 1, 1), item("b", 2, 2)]);
    const changed: unknown[] = [];
    data.on("*", (_, change) => changed.push(...(change?.items ?? [])));
    fill(data, [item("b", 2, 2), item("c", 3, 4)]);
    expect(data.getIds()).toEqual(["b", "c"]);
    expect(changed).not.toContain("b");
  });

  it("gives an item its lane and its days", () => {
    const data = new DataSet<DataItem>();
    const [a, open] = [item("a", 1, 2), item("open", 1, 1, { open: "end" })];
    fill(data, [a, open]);
    expect(data.get("a")).toMatchObject({ group: "meetings", ...a.period });
    expect(data.get("open")).toMatchObject({ start: open.period.start });
  });

  it("has an event in each of its lanes", () => {
    const data = new DataSet<DataItem>();
    const [a, b] = ["meetings", "statements"].map((lane) =>
      item("a", 1, 1, { lane, key: `${lane} a` }),
    );
    fill(data, a && b ? [a, b] : []);
    expect(data.getIds()).toEqual(["meetings a", "statements a"]);
  });
});
