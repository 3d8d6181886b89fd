import { describe, expect, it } from "vitest";
import type { DrawnElement } from "#format/axis/drawing.ts";
import { drawPaperChart } from "#format/axis/paperChart.ts";
import { dated, event } from "../told.ts";

function* parts(of: DrawnElement | null): Generator<DrawnElement> {
  if (!of) return;
  yield of;
  for (const child of of.children) if (typeof child !== "string") yield* parts(child);
}

const isLabel = (of: DrawnElement | string) =>
  typeof of !== "string" && of.attributes["class"] === "label";

const textOf = (of: DrawnElement | string): string =>
  typeof of === "string" ? of : of.children.map(textOf).join("");

function textsOf(chart: DrawnElement | null, kind: string): readonly string[] {
  return [...parts(chart)].filter((part) => part.attributes["class"] === kind).map(textOf);
}

const visit = event({ id: "a", number: 1, title: "The visit", when: dated("2021-01-05") });
const refusal = event({
  id: "b",
  number: 2,
  title: "The other visit",
  status: "cancelled",
  when: dated("2021-02"),
});

describe("drawPaperChart(events, published)", () => {
  it("names every dated event, and what became of it", () => {
    const chart = drawPaperChart([visit, refusal, event({ id: "c", when: null })], null);
    expect(textsOf(chart, "label")).toEqual(["1 The visit", "2 The other visit cancelled"]);
  });

  it("stands in the lanes of the page, the empty ones left out", () => {
    const heads = [...parts(drawPaperChart([visit, refusal], null))]
      .filter(({ attributes }) => attributes["class"] === "paper-lane")
      .map(textOf);
    expect(heads).toHaveLength(2);
    expect(heads[0]).toMatch(/^Meetings and visits/);
    expect(heads[1]).toMatch(/^Refusals, cancellations/);
  });

  it("puts into one row what does not meet there", () => {
    const rows = (...dates: readonly string[]) => {
      const events = dates.map((edtf, i) => event({ id: `e${i}`, title: "A", when: dated(edtf) }));
      const all = [...parts(drawPaperChart(events, null))];
      const row = (part: DrawnElement) => part.children.some(isLabel);
      return all.filter(row).length;
    };
    expect(rows("2021-01-05", "2021-03-05", "2021-06-05")).toBe(1);
    expect(rows("2021-01-05", "2021-01-06", "2021-06-05")).toBe(2);
    expect(rows("2021-01-05", "2021-01", "2021-06-05", "2021")).toBe(3);
    expect(rows("2021-01-05", "../2021-03", "2021-05/..", "2021-12-05")).toBe(1);
  });

  it("says when it was published", () => {
    expect(textsOf(drawPaperChart([visit], "2021-01-06"), "published")).toEqual([
      "Published Wednesday 6 January",
    ]);
    // On an axis of many years it names its own.
    expect(textsOf(drawPaperChart([visit], "2031-01-06"), "published")).toEqual([
      "Published Monday 6 January 2031",
    ]);
    expect(textsOf(drawPaperChart([visit], null), "published")).toEqual([]);
  });

  it("begins a late label before its bar, and shortens one that the page cannot hold", () => {
    const at = (title: string, edtf: string) => {
      const chart = drawPaperChart([visit, event({ title, when: dated(edtf) })], null);
      const label = [...parts(chart)].filter(
        ({ attributes }) => attributes["class"] === "label",
      )[1];
      return { x: Number.parseFloat(String(label?.attributes["x"])), text: label && textOf(label) };
    };
    expect(at("Short", "2021-06").x).toBeGreaterThan(
      at("A much longer one ".repeat(4), "2021-06").x,
    );
    const cut = at("word ".repeat(60), "2021-06");
    expect(cut.x).toBeGreaterThanOrEqual(0);
    expect(cut.text).toMatch(/^1 word .*…$/);
  });

  it("is nothing where nothing has a date", () => {
    expect(drawPaperChart([event({ when: null })], "2021-01-06")).toBeNull();
  });
});
