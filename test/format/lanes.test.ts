import { describe, expect, it } from "vitest";
import { type KnownOfEvents, laneOf, nobody, toLanes } from "#format/lanes.ts";
import { type Sort, sorts } from "#format/sorts.ts";
import type { Kind, Mode, NewsEvent } from "#model/event.ts";
import { article, event } from "./told.ts";

describe("laneOf(event)", () => {
  it.each([
    ["CONSULT", "meetings"],
    ["AGREE", "measures"],
    ["REQUEST", "measures"],
    ["REJECT", "refusals"],
    ["MOBILIZE", "incidents"],
    ["STATEMENT", "statements"],
  ] as const)("puts %s that took place into %s", (kind, lane) => {
    expect(laneOf({ kind, mode: null, status: "held" })).toBe(lane);
  });

  it("puts an agreement to meet or visit with the meetings, any other not", () => {
    const planned = (kind: Kind, mode: Mode | null) => laneOf({ kind, mode, status: "planned" });
    expect(planned("AGREE", "meet")).toBe("meetings");
    expect(planned("AGREE", "visit")).toBe("meetings");
    expect(planned("AGREE", null)).toBe("measures");
  });

  it.each(["cancelled", "declined"] as const)(
    "puts an event that was %s with the refusals",
    (status) => {
      expect(laneOf({ kind: "CONSULT", mode: null, status })).toBe("refusals");
      expect(laneOf({ kind: "AGREE", mode: "visit", status })).toBe("refusals");
    },
  );
});

/** Events, each with a place and a country; "" for none. */
function at(...places: readonly (readonly [name: string, country: string])[]): NewsEvent[] {
  return places.map(([name, country], i) =>
    event({
      id: `e${i}`,
      place: name ? { name, country: country || null, latitude: null, longitude: null } : null,
    }),
  );
}

/** The lanes top to bottom, each with its events. */
function drawn(
  events: readonly NewsEvent[],
  sort: Sort,
  known: KnownOfEvents = nobody,
): readonly string[] {
  const { all, of } = toLanes(events, sort, known);
  return all.map(
    ({ id, name }) =>
      `${name}: ${events
        .filter((each) => of(each).includes(id))
        .map((each) => each.id)
        .join(" ")}`,
  );
}

/** Events with persons, each a letter; and what is known of them. */
function met(...persons: readonly string[]): readonly [NewsEvent[], KnownOfEvents] {
  const events = persons.map((_, i) => event({ id: `e${i}` }));
  const personsOf = ({ id }: NewsEvent) =>
    Array.from(persons[Number(id.slice(1))] ?? "", (key) => ({ key, label: `Mx ${key}` }));
  return [events, { articles: [], personsOf }];
}

describe("toLanes(events, sort, known)", () => {
  it("keeps the order of the kinds and omits empty lanes", () => {
    const events = [
      event({ id: "a", kind: "STATEMENT" }),
      event({ id: "b", kind: "CONSULT" }),
      event({ id: "c", kind: "STATEMENT" }),
    ];
    expect(drawn(events, "kind")).toEqual(["Meetings and visits: b", "Statements: a c"]);
  });

  it("groups by the country where it happened, the fullest first, those without last", () =>
    expect(
      drawn(at(["", ""], ["Port Alba", "AT"], ["Lima", "PE"], ["Cusco", "PE"]), "country"),
    ).toEqual(["Peru: e2 e3", "Austria: e1", "No country given: e0"]));

  it("does not use a place as a country", () =>
    expect(drawn(at(["Lake Obi", ""]), "country")).toEqual(["No country given: e0"]));

  it("groups by place, each named with its country", () =>
    expect(drawn(at(["Lima", "PE"], ["", ""], ["Lake Obi", ""]), "place")).toEqual([
      "Lima, Peru: e0",
      "Lake Obi: e2",
      "No place given: e1",
    ]));

  it("puts a building with its town, but a town not with its country", () => {
    const events = at(
      ["Lima", "PE"],
      ["Old House, Lima", "PE"],
      ["Peru", "PE"],
      ["Ica, Peru", "PE"],
    );
    expect(drawn(events, "place")).toEqual(["Lima, Peru: e0 e1", "Peru: e2", "Ica, Peru: e3"]);
  });

  it("gives a building its own lane if no event is in its town", () =>
    expect(drawn(at(["Old House, Lima", "PE"]), "place")).toEqual(["Old House, Lima, Peru: e0"]));

  it("groups by article, named by the first words of its headline", () => {
    const other = { ...article, id: "other", headline: "A ".repeat(60) };
    const events = [event({ id: "a" }), event({ id: "b", article: "other" })];
    const known = { ...nobody, articles: [article, other] };
    const names = toLanes(events, "article", known).all.map(({ name }) => name);
    expect(names[0]).toBe(article.headline);
    expect(names[1]?.length).toBeLessThan(60);
  });

  it("puts the rest in one lane if there would be too many", () => {
    const events = at(...Array.from({ length: 40 }, (_, i) => [`Town ${i}`, "PE"] as const), [
      "",
      "",
    ]);
    const { all, of } = toLanes(events, "place", nobody);
    expect(all).toHaveLength(13);
    expect(all.slice(-2).map(({ name }) => name)).toEqual(["Other places", "No place given"]);
    const ids = new Set(all.map(({ id }) => id));
    expect(events.every((each) => of(each).every((id) => ids.has(id)))).toBe(true);
  });

  it("puts an event with two persons with both, the fullest lane first, those without last", () => {
    const [events, known] = met("b", "", "ab", "a", "ca");
    expect(drawn(events, "person", known)).toEqual([
      "Mx a: e2 e3 e4",
      "Mx b: e0 e2",
      "Mx c: e4",
      "No person named: e1",
    ]);
  });

  it("names the lanes of an event from top to bottom", () => {
    const [events, known] = met("ba", "a");
    expect(events.map(toLanes(events, "person", known).of)).toEqual([
      ["lane-0", "lane-1"],
      ["lane-0"],
    ]);
  });

  it("puts an event once with the other people, however many of them it has", () => {
    const [events, known] = met("abcdefghijk", "abcdefghijklmnop", "lmz");
    const { all, of } = toLanes(events, "person", known);
    expect(all).toHaveLength(12);
    expect(all.at(-1)?.name).toBe("Other people");
    expect(events.map((each) => of(each).length)).toEqual([11, 12, 1]);
  });

  it("has one lane if there is one person, or nobody is named", () => {
    const byPerson = ([events, known]: ReturnType<typeof met>) => drawn(events, "person", known);
    expect(byPerson(met("a", "a"))).toEqual(["Mx a: e0 e1"]);
    expect(byPerson(met("", ""))).toEqual(["No person named: e0 e1"]);
  });

  it("has only the lanes of the events given", () => {
    const [events, known] = met("a", "ab", "c");
    expect(drawn(events.slice(1), "person", known)).toEqual(["Mx a: e1", "Mx b: e1", "Mx c: e2"]);
  });

  it.each(sorts)("puts every event in one lane whose id is a class name, by %s", (sort) => {
    const names = ["<b>", "a b", "..", "lane-1", "__proto__", "日本"];
    const events = at(...names.map((name) => [name, "PE"] as const));
    const personsOf = ({ place }: NewsEvent) =>
      place ? [{ key: place.name, label: place.name }] : [];
    const { all, of } = toLanes(events, sort, { articles: [article], personsOf });
    for (const each of events) {
      const [lane, ...more] = of(each);
      expect(more).toEqual([]);
      expect(all.filter(({ id }) => id === lane)).toHaveLength(1);
      expect(lane).toMatch(/^[a-z]+(-[a-z0-9]+)?$/);
    }
  });

  it.each(sorts)("gives no lanes without events, by %s", (sort) =>
    expect(toLanes([], sort, nobody).all).toEqual([]),
  );
});
