import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Drawn } from "#format/axis/drawing.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import { statuses } from "#model/event.ts";
import { markStrokes, toCard } from "#site/cards/axis.ts";
import { dated, event } from "../../format/told.ts";

function* parts(of: Drawn): Generator<Drawn> {
  yield of;
  for (const child of of.children) if (typeof child !== "string") yield* parts(child);
}

/** What has a shape of its own, in order: the words are the layout engine's. */
const shapesOf = (of: Drawn) =>
  [...parts(of)].filter(({ name }) => name === "line" || name === "rect" || name === "path");

// 400 px, so that a hundredth of a percent is still a whole hundredth of a px.
const place = { left: 60, top: 480, width: 1080, scale: 2.7 };
const widthPx = place.width / place.scale;

/** Where a shape of the page's drawing lies on a card, px of the drawing. */
function onCard({ name, attributes }: Drawn): readonly unknown[] {
  const at = (key: string) => {
    const value = attributes[key];
    if (typeof value !== "string" || !value.endsWith("%")) return value;
    return Math.round(Number.parseFloat(value) * widthPx) / 100;
  };
  return [name, ...["x", "x1", "x2", "width", "y", "y1", "y2", "height", "d"].map(at)];
}

describe("toCard(drawn, place, accent)", () => {
  const dates = ["2021-01-05", "2021-01", "2021-01/..", "../2021-01"];
  const cases = statuses.flatMap((status) => dates.map((edtf) => ({ status, edtf })));

  it.each(cases)("has the marks of the page's drawing: $status, $edtf", ({ status, edtf }) => {
    const own = event({ status, when: dated(edtf) });
    const axis = drawSmallAxis(own, [own, event({ when: dated("2020-06") })], "2021-03-02");
    if (!axis) throw new Error("test: a dated event has an axis");
    const { shapes, texts } = toCard(axis, place, true);
    expect(shapesOf(shapes).map(onCard)).toEqual(shapesOf(axis).map(onCard));
    const words = [...parts(axis)].filter(({ name }) => name === "text");
    // The one over the marks stands twice, for its halo.
    const leeway = words.filter((each) => each.attributes["class"] === "leeway");
    expect(texts).toHaveLength(words.length + leeway.length);
  });

  it("leaves no class, no percent and no variable to a style sheet that is not there", () => {
    const own = event({ status: "cancelled", when: dated("2021-01") });
    const axis = drawSmallAxis(own, [own], "2021-03-02");
    const { shapes } = toCard(axis ?? { name: "svg", attributes: {}, children: [] }, place, true);
    const values = [...parts(shapes)].flatMap(({ attributes }) => Object.entries(attributes));
    expect(values.length).toBeGreaterThan(20);
    for (const [key, value] of values) {
      expect(key).not.toBe("class");
      expect(String(value)).not.toMatch(/%|var\(|currentcolor/i);
    }
  });

  it("gives marks the strokes of the page's style sheet", () => {
    const sheet = readFileSync("src/app/style/axis.css", "utf8");
    const marks = sheet.slice(sheet.indexOf("& .mark {", sheet.indexOf(".label")));
    for (const [kind, strokes] of Object.entries(markStrokes)) {
      if (kind === "arrow") continue;
      const rules = [...marks.matchAll(/((?:& [.\w]+,?\s*)+)\{([^{}]*)\}/g)]
        .filter(([, names = ""]) => names.includes(`.${kind}`))
        .map(([, , body = ""]) => body)
        .join("");
      // Later rules win, so the last value of a property is the one that holds.
      const values = new Map(
        [...rules.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, key = "", value = ""]) => [
          key,
          value,
        ]),
      );
      for (const [key, value] of Object.entries(strokes)) {
        const wanted = key === "stroke" ? "var(--paper)" : String(value);
        expect([kind, key, values.get(key)]).toEqual([kind, key, wanted]);
      }
    }
  });
});
