import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urlToView, viewToUrl } from "#app/view/url.ts";

const base = "/a/b/";

/** Any text a name may hold; "." and ".." are steps in an address and never slugs. */
const name = fc
  .string({ minLength: 1, unit: "grapheme" })
  .filter((text) => !/^\.{1,2}$/.test(text));

const view = fc.record({ event: fc.option(name), article: fc.option(name) });

function locate(url: string): URL {
  return new URL(url, "https://example.org");
}

describe("viewToUrl(view, base)", () => {
  it("writes the start page as the base", () =>
    expect(viewToUrl({ event: null, article: null }, base)).toBe("/a/b/"));

  it("writes an event as a folder", () =>
    expect(viewToUrl({ event: "they-meet-2021-03", article: null }, base)).toBe(
      "/a/b/event/they-meet-2021-03/",
    ));

  it("writes the article after the path", () =>
    expect(viewToUrl({ event: null, article: "2021-03-02-x" }, "/")).toBe("/?a=2021-03-02-x"));
});

describe("urlToView(path, search, base)", () => {
  it("reads back every view", () =>
    fc.assert(
      fc.property(view, (given) => {
        const { pathname, search } = locate(viewToUrl(given, base));
        expect(urlToView(pathname, search, base)).toEqual(given);
      }),
    ));

  it("writes back every address it understands", () =>
    fc.assert(
      fc.property(view, (given) => {
        const url = viewToUrl(given, base);
        const { pathname, search } = locate(url);
        expect(viewToUrl(urlToView(pathname, search, base), base)).toBe(url);
      }),
    ));

  it.each(["/a/b/event/x", "/a/b/event/x/", "/a/b/event/x/index.html"])("reads x in %s", (path) =>
    expect(urlToView(path, "", base).event).toBe("x"),
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
    ["/a/b/", "?q=1&=&&"],
  ])("falls back to the start page for %s%s", (path, search) =>
    expect(urlToView(path, search, base)).toEqual({ event: null, article: null }),
  );
});
