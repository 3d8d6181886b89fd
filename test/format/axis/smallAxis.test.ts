import { describe, expect, it } from "vitest";
import type { DrawnElement } from "#format/axis/drawing.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import type { NewsEvent, Status } from "#model/event.ts";
import { article, dated, event } from "../told.ts";

function drawn(own: NewsEvent, others: readonly string[] = [], published: string | null = null) {
  const all = [own, ...others.map((edtf, i) => event({ id: `o${i}`, when: dated(edtf) }))];
  return drawSmallAxis(own, all, published);
}

function* parts(of: DrawnElement | null): Generator<DrawnElement> {
  if (!of) return;
  yield of;
  for (const child of of.children) if (typeof child !== "string") yield* parts(child);
}

const kinds = (of: DrawnElement | null) =>
  [...parts(of)].map((part) => String(part.attributes["class"]));
const wordsOf = (of: DrawnElement | null, kind: string) =>
  [...parts(of)].find((part) => part.attributes["class"] === kind);

describe("drawSmallAxis(event, events, published)", () => {
  it("says how much the date leaves open, over the days", () => {
    const axis = drawn(event({ when: dated("2021-01") }), ["2021-06"]);
    expect(wordsOf(axis, "leeway")?.children).toEqual(["some time in these 31 days"]);
  });

  it("says nothing where nothing is open", () => {
    expect(kinds(drawn(event({ when: dated("2021-01-05") })))).not.toContain("leeway");
  });

  it.each<readonly [Status, string, string]>([
    ["held", "block", "dots"],
    ["planned", "outline dashed", "dashes"],
    ["cancelled", "outline", "slashes"],
    ["declined", "outline", "rings"],
  ])("marks what is %s as the chart does", (status, solid, doubt) => {
    expect(kinds(drawn(event({ status, when: dated("2021-01-05") })))).toContain(solid);
    expect(kinds(drawn(event({ status, when: dated("2021-01") })))).toContain(doubt);
  });

  it("forks where articles differ on the day, without a sign of doubt", () => {
    const when = ["2021-01-05", "2021-01-08"].map((edtf) => dated(edtf));
    const [first, second] = when.map((own, i) => event({ id: `t${i}`, when: own }));
    if (!first || !second) throw new Error("test: two tell it");
    const differs = [{ of: "when", groups: [[0], [1]] }] as const;
    const forked = {
      ...first,
      when: dated("2021-01-05/2021-01-08"),
      tellings: [first, second],
      differs,
    } as const;
    const axis = drawn(forked, ["2021-06"]);
    const bars = [...parts(axis)].filter(
      ({ attributes }) => attributes["class"] === "block branch",
    );
    expect(new Set(bars.map(({ attributes }) => attributes["y1"])).size).toBe(2);
    expect(wordsOf(axis, "leeway")?.children).toEqual(["sources differ"]);
    expect(kinds(axis)).not.toContain("dots");
    // As one of them tells it.
    expect(kinds(drawn({ ...forked, when: first.when }, ["2021-06"]))).not.toContain("stem");
  });

  it("names who gives each date where several articles are compared, and counts what has no room", () => {
    const named = (...days: readonly string[]) => {
      const ids = days.map((_, i) => `2021-06-0${i + 1}-coast`);
      const articles = ids.map((id, i) => ({ ...article, id, publisher: `Post ${i + 1}` }));
      const [first, second, ...rest] = days.map((day, i) => ({
        ...event({ id: day, when: dated(day) }),
        article: ids[i] ?? "",
      }));
      if (!first || !second) throw new Error("test: two articles differ");
      const forked = {
        ...first,
        when: { ...dated(`${days[0]}/${days.at(-1)}`), extent: "within" as const },
        tellings: [first, second, ...rest] as const,
        differs: [{ of: "when" as const, groups: days.map((_, i) => [i]) }],
      };
      const axis = drawSmallAxis(forked, [forked], "2021-06-09", articles);
      return [...parts(axis)]
        .filter(({ attributes }) => /leeway|published/.test(String(attributes["class"])))
        .map(({ children }) => children[0]);
    };
    expect(named("2021-05-01", "2021-05-02")).toEqual(["Newest article", "Post 1", "Post 2"]);
    expect(named("2021-05-01", "2021-05-02", "2021-05-03", "2021-05-04")).toEqual([
      "Newest article",
      "Post 1",
      "Post 2",
      "Post 3",
      "+ one more date",
    ]);
  });

  it("ends in an arrow where an end is not given", () => {
    const arrows = (edtf: string) =>
      [...parts(drawn(event({ when: dated(edtf) }), ["2020"]))].filter(
        ({ name, attributes }) => name === "path" && attributes["class"] !== "halo",
      );
    expect(arrows("2021-01/..")).toHaveLength(1);
    expect(arrows("2021-01")).toHaveLength(0);
  });

  it.each(["2021-01/..", "../2021-06"])("draws %s as a stub with an arrow", (edtf) => {
    const dots = wordsOf(drawn(event({ when: dated(edtf) }), ["2020", "2022"]), "dots")?.attributes;
    const [from, to] = [dots?.["x1"], dots?.["x2"]].map((at) => Number.parseFloat(String(at)));
    expect((to ?? 0) - (from ?? 0)).toBeLessThan(10);
  });

  it("takes a line more where words would meet those of the publication", () => {
    const height = (published: string) =>
      Number(
        drawn(event({ when: dated("2021-03") }), ["2020-01"], published)?.attributes["height"],
      );
    expect(height("2021-04-02")).toBeGreaterThan(height("2020-01-02"));
  });

  it("keeps its words inside", () => {
    const late = wordsOf(drawn(event({ when: dated("2021-03") }), ["2001"]), "leeway");
    expect(late?.attributes).toHaveProperty("data-end");
    const early = wordsOf(drawn(event({ when: dated("2001-03") }), ["2021"]), "leeway");
    expect(early?.attributes).not.toHaveProperty("data-end");
  });

  it("is nothing without a date", () => {
    expect(drawn(event({ when: null }), ["2021"])).toBeNull();
  });
});
