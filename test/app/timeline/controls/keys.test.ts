import { describe, expect, it } from "vitest";
import { toMove, walkOf } from "#app/timeline/controls/keys.ts";

const walk = walkOf(["a", "b", "c"]);

describe("toMove(key, walk, selected)", () => {
  it.each([
    ["ArrowRight", "a", "b"],
    ["ArrowDown", "b", "c"],
    ["ArrowLeft", "b", "a"],
    ["ArrowUp", "c", "b"],
    ["Home", "c", "a"],
    ["End", "a", "c"],
    ["Enter", "b", "b"],
  ])("%s moves from %s to %s", (key, from, to) => {
    expect(toMove(key, walk, from)).toEqual({ kind: "select", id: to });
  });

  it.each([
    ["ArrowRight", "a"],
    ["ArrowLeft", "c"],
    ["Enter", "a"],
  ])("%s starts at %s if nothing is selected", (key, to) => {
    expect(toMove(key, walk, null)).toEqual({ kind: "select", id: to });
    expect(toMove(key, walk, "elsewhere")).toEqual({ kind: "select", id: to });
  });

  it("stays at the ends", () => {
    expect(toMove("ArrowRight", walk, "c")).toBeNull();
    expect(toMove("ArrowLeft", walk, "a")).toBeNull();
  });

  it.each([
    ["ArrowLeft", "c"],
    ["ArrowRight", "a"],
    ["ArrowDown", "c"],
    ["Home", "a"],
  ])("%s moves to %s in right-to-left pages", (key, to) => {
    expect(toMove(key, walk, "b", true)).toEqual({ kind: "select", id: to });
  });

  it("zooms by plus and minus", () => {
    expect(toMove("+", walk, null)).toEqual({ kind: "zoom", factor: 0.5 });
    expect(toMove("-", walk, null)).toEqual({ kind: "zoom", factor: 2 });
  });

  it("opens a bin by O", () => {
    expect(toMove("o", walk, null)).toEqual({ kind: "open" });
  });

  it.each(["Escape", "Tab", "a", " "])("leaves %s to the page", (key) => {
    expect(toMove(key, walk, "a")).toBeNull();
  });
});
