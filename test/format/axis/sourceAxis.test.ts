import { describe, expect, it } from "vitest";
import { toColumns, toDots, toMonths, toSourceAxis, weeksOf } from "#format/axis/sourceAxis.ts";
import type { Article } from "#model/article.ts";
import { parseDay } from "#model/day.ts";
import { article } from "../../app/corpus.ts";
import { dated, event } from "../told.ts";

const at = (edtf: string) => event({ id: edtf, when: dated(edtf) });
const articles: readonly Article[] = ["2024-02-12", "2024-06-20"].map((published) => ({
  ...article,
  id: published,
  published,
}));
const spring = ["2024-02-06", "2024-06-14", "2024-09"].map(at);
const day = (text: string) => parseDay(text) ?? 0;

function axis(events: readonly ReturnType<typeof at>[], of = articles) {
  const whole = toSourceAxis({ articles: of, events });
  if (!whole) throw new Error("test: there is an axis");
  return whole;
}

describe("toSourceAxis(corpus)", () => {
  it("holds all events where none is far away", () => {
    const { start, end } = axis(spring);
    expect(start).toBeLessThan(day("2024-02-06"));
    expect(end).toBeGreaterThan(day("2024-09-30"));
  });

  it("leaves what was long before the first article, or is long after the last, beyond it", () => {
    const whole = axis([at("1974"), ...spring, at("2031-01-01")]);
    expect(whole).toEqual(axis(spring));
    const sides = toDots([at("1974"), at("2024-06-14"), at("2031-01-01")], whole);
    expect(sides.map(({ beyond }) => beyond)).toEqual(["before", null, "after"]);
  });

  it("holds all where everything is far away, or no article has a day", () => {
    expect(axis([at("1974-05")]).start).toBeLessThan(day("1974-05-01"));
    const undated = articles.map((each) => ({ ...each, published: null }));
    expect(axis([at("1974-05"), ...spring], undated).start).toBeLessThan(day("1974-05-01"));
  });

  it("is not there where nothing has a date", () =>
    expect(toSourceAxis({ articles, events: [event({ when: null })] })).toBeNull());
});

describe("toColumns(tellings, whole)", () => {
  it("counts the events of each week", () => {
    const whole = axis(["2024-02-06", "2024-06-14"].map(at));
    expect(weeksOf(whole)).toBe(1);
    const columns = toColumns(["2024-06-13", "2024-06-14", "2024-02-06"].map(at), whole);
    expect(columns.map(({ events }) => events)).toEqual([2, 1]);
  });

  it("takes some weeks together in a long time, and leaves out what is beyond", () => {
    const whole = axis(spring);
    expect(weeksOf(whole)).toBe(2);
    expect(toColumns([at("1974"), at("2031-01-01")], whole)).toEqual([]);
  });
});

describe("toMonths(whole)", () => {
  it("names months, and years where there are too many", () => {
    expect(toMonths(axis(spring)).map(({ name }) => name)).toContain("June");
    const years = axis(["2021-01-01", "2024-06-14"].map(at), []);
    expect(toMonths(years).map(({ name }) => name)).toEqual(["2021", "2022", "2023", "2024"]);
  });
});
