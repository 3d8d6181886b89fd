import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOrders, faces, orders, otherEvents, start, type View } from "#app/view/view.ts";
import { urlToView, viewToUrl } from "#app/view/url.ts";
import { facets } from "#find/filter.ts";

const base = "/a/b/";
const minuteMs = 60_000;

/** Any text a name may hold; "." and ".." are steps in an address and never slugs. */
const name = fc
  .string({ minLength: 1, unit: "grapheme" })
  .filter((text) => !/^\.{1,2}$/.test(text));

/** Whole minutes from year -9000 to 9000. */
const minute = fc
  .integer({ min: -5_768_000_000, max: 3_697_000_000 })
  .map((minutes) => minutes * minuteMs);

const period = fc
  .tuple(minute, minute)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const ours = [
  "a",
  "in",
  "q",
  ...facets,
  "since",
  "until",
  "with",
  "lanes",
  "order",
  "articles",
  "others",
  "from",
  "to",
  "p",
];

/** Pairs that belong to somebody else. */
const others = fc
  .array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 })
  .map((pairs) => String(new URLSearchParams(pairs.filter(([key]) => !ours.includes(key)))));

/** Keys of values, as they stand in an address: sorted, none twice. */
const keys = fc
  .uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1, maxLength: 3 })
  .map((all) => all.toSorted());

const day = fc.constantFrom("2023-06-16", "1999-12-31", "0044-03-15");

const days = fc
  .record({ since: fc.option(day), until: fc.option(day) })
  .filter(({ since, until }) => since !== null || until !== null);

const values = fc.record(Object.fromEntries(facets.map((facet) => [facet, keys])), {
  requiredKeys: [],
});

const view: fc.Arbitrary<View> = fc.record({
  event: fc.option(name),
  article: fc.option(name),
  filter: fc.record({ values, days: fc.option(days) }),
  query: fc.string({ unit: "grapheme" }),
  beside: fc.option(name),
  lanes: fc.constantFrom(...faces),
  order: fc.constantFrom(...orders),
  articleOrder: fc.constantFrom(...articleOrders),
  otherEvents: fc.constantFrom(...otherEvents),
  window: fc.option(period),
  paragraph: fc.option(fc.integer({ min: 1, max: 999_999 })),
  others,
});

/** Values that a hand may have put into an address, sound and broken. */
const value = fc.oneof(
  fc.string(),
  fc.constantFrom("country", "told", "kind", "2023-06-16", "2023-06-16T08:30", "2023-02-30", "12"),
);

const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...ours), fc.string()), value), { maxLength: 8 })
  .map((pairs) => `?${new URLSearchParams(pairs)}`);

function locate(url: string): URL {
  return new URL(url, "https://example.org");
}

function read(url: string): View {
  const { pathname, search } = locate(url);
  return urlToView(pathname, search, base);
}

describe("viewToUrl(step, base)", () => {
  it("writes the start page as the base", () => expect(viewToUrl(start, base)).toBe("/a/b/"));

  it("writes an event as a folder", () =>
    expect(viewToUrl({ event: "they-meet-2021-03" }, base)).toBe("/a/b/event/they-meet-2021-03/"));

  it("writes an article as a folder, and beside an event as a key", () => {
    expect(viewToUrl({ article: "2021-03-02-x" }, base)).toBe("/a/b/article/2021-03-02-x/");
    expect(viewToUrl({ article: "2021-03-02-x", event: "y" }, base)).toBe(
      "/a/b/event/y/?a=2021-03-02-x",
    );
  });

  it("writes what is not as at the start after the path, always in the same order", () => {
    const window = { start: Date.UTC(2023, 5, 1), end: Date.UTC(2023, 5, 19, 8, 30) };
    const all: View = {
      others: "utm=1",
      paragraph: 10,
      window,
      order: "told",
      articleOrder: "oldest",
      otherEvents: "hidden",
      lanes: "place",
      beside: "they-part",
      query: "talks in Oslo",
      filter: {
        values: { where: ["PE"], who: ["bo-holm.dk", "PE"] },
        days: { since: "2023-06-01", until: "2023-06-18" },
      },
      article: "2021-03-02-x",
      event: "they-meet",
    };
    expect(viewToUrl(all, "/")).toBe(
      "/event/they-meet/?a=2021-03-02-x&q=talks+in+Oslo&who=PE&who=bo-holm.dk&where=PE" +
        "&since=2023-06-01&until=2023-06-18&with=they-part&lanes=place&order=told" +
        "&articles=oldest&others=hidden&from=2023-06-01&to=2023-06-19T08:30&p=10&utm=1",
    );
  });

  it("gives equal views equal addresses, and others different ones", () =>
    fc.assert(
      fc.property(view, view, (a, b) => {
        expect(viewToUrl({ ...a }, base)).toBe(viewToUrl(a, base));
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(viewToUrl(a, base) === viewToUrl(b, base)).toBe(same);
      }),
    ));
});

describe("urlToView(path, search, base)", () => {
  it("reads back every view", () =>
    fc.assert(
      fc.property(view, (given) => {
        expect(read(viewToUrl(given, base))).toEqual(given);
      }),
    ));

  it("makes one address of all that say the same: writing it again changes nothing", () =>
    fc.assert(
      fc.property(fc.constantFrom("", "event/x", "event/x/index.html"), query, (path, search) => {
        const once = viewToUrl(urlToView(base + path, search, base), base);
        expect(viewToUrl(read(once), base)).toBe(once);
      }),
    ));

  it("keeps what is not ours, in the order it came", () =>
    fc.assert(
      fc.property(query, (search) => {
        const kept = [...locate(viewToUrl(urlToView(base, search, base), base)).searchParams];
        const given = [...new URLSearchParams(search)];
        const foreign = ([key]: readonly [string, string]) => !ours.includes(key);
        expect(kept.filter(foreign)).toEqual(given.filter(foreign));
      }),
    ));

  it("reads an address whose keys stand in another order as the same view", () =>
    expect(read("/a/b/?p=3&x=1&order=told&a=y")).toEqual(read("/a/b/?a=y&order=told&p=3&x=1")));

  it.each(["/a/b/event/x", "/a/b/event/x/", "/a/b/event/x/index.html"])("reads x in %s", (path) =>
    expect(urlToView(path, "", base).event).toBe("x"),
  );

  it.each([
    ["/a/b/article/x/", ""],
    ["/a/b/article/x/index.html", ""],
    ["/a/b/", "?a=x"],
    ["/a/b/", "?in=x"],
  ])("is about article x in %s%s", (path, search) =>
    expect(urlToView(path, search, base)).toEqual({ ...start, article: "x" }),
  );

  it.each([
    ["/a/b", ""],
    ["/a/b/", ""],
    ["/a/b/index.html", ""],
    ["/a/b/event/", ""],
    ["/a/b/event/x/y/", ""],
    ["/a/b/events/x/", ""],
    ["/a/b/event/%E0%A4%A/", ""],
    ["/elsewhere/event/x/", ""],
    ["/a/b/", "?a="],
    ["/a/b/", "?lanes=colour&order=&lanes=place"],
    ["/a/b/", "?lanes=kind&order=happened"],
    ["/a/b/", "?from=2023-06-01"],
    ["/a/b/", "?from=2023-06-19&to=2023-06-01"],
    ["/a/b/", "?from=2023-06-01&to=2023-06-01"],
    ["/a/b/", "?from=2023-02-30&to=2023-06-01"],
    ["/a/b/", "?from=2023-06-01T24&to=2023-06-19"],
    ["/a/b/", "?from=1685577600000&to=1687132800000"],
    ["/a/b/", "?p=0"],
    ["/a/b/", "?p=-1"],
    ["/a/b/", "?p=1e3"],
    ["/a/b/", "?p=99999999"],
  ])("falls back to the start page for %s%s", (path, search) =>
    expect(urlToView(path, search, base)).toEqual(start),
  );
});
