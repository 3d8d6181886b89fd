import { describe, expect, it } from "vitest";
import { robotFiles } from "#site/robots.ts";
import { textsOf } from "../xml.ts";

const pages = ["index.html", "event/a-talk/index.html", "method/more & more/index.html"];

describe("robotFiles(pages, siteUrl)", () => {
  it("list every page with its absolute address, and refer to the sitemap", () => {
    const [robots, map] = robotFiles(pages, "https://example.org/news/");
    expect(robots).toEqual({
      file: "robots.txt",
      content: "User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\n",
    });
    expect(map?.file).toBe("sitemap.xml");
    expect(textsOf(map?.content ?? "", "loc")).toEqual([
      "https://example.org/news/",
      "https://example.org/news/event/a-talk/",
      "https://example.org/news/method/more%20%26%20more/",
    ]);
  });

  it("have no sitemap if the site's address is unknown", () => {
    expect(robotFiles(pages, null)).toEqual([
      { file: "robots.txt", content: "User-agent: *\nAllow: /\n" },
    ]);
  });
});
