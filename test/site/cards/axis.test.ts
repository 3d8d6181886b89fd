import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DrawnElement } from "#format/axis/drawing.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import { statuses } from "#model/event.ts";
import { markStrokes, toCard } from "#site/cards/axis.ts";
import { dated, event } from "../../format/told.ts";

function* parts(of: DrawnElement): Generator<DrawnElement> {
  yield of;
  for (const child of of.children) if (typeof child !== "string") yield* parts(child);
}

/** All shapes in order, without text. */
const shapesOf = (of: DrawnElement) =>
  [...parts(of)].filter(({ name }) => name === "line" || name === "rect" || name === "path");

// 400 px wide, so that 0.01 % is a whole hundredth of a px.
const place = { left: 60, top: 480, width: 1080, scale: 2.7 };
const widthPx = place.width / place.scale;

/** Position of a shape of the page's drawing on a card, px of the drawing. */
function onCard({ name, attributes }: DrawnElement): readonly unknown[] {
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
    // The leeway text is there twice, once for its halo.
    const leeway = words.filter((each) => each.attributes["class"] === "leeway");
    expect(texts).toHaveLength(words.length + leeway.length);
  });

  it("draws an open end as a stub", () => {
    const own = event({ when: dated("2021-01/..") });
    const axis = drawSmallAxis(own, [own, event({ when: dated("2022") })], null);
    const { shapes } = toCard(axis ?? { name: "svg", attributes: {}, children: [] }, place, true);
    const dots = [...parts(shapes)].find((part) => part.attributes["stroke-linecap"] === "round");
    const { x1, x2 } = dots?.attributes ?? {};
    expect(Number(x2) - Number(x1)).toBeCloseTo(0.096 * widthPx);
  });

  it("needs no style sheet: has no class, percentage or variable", () => {
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
      // Later rules win, so the last value of a property counts.
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
