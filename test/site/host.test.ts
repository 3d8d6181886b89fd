import { describe, expect, it } from "vitest";
import { hostFiles, toSiteUrl } from "#site/host.ts";
import { policy } from "#site/shell.ts";

describe("toSiteUrl(text)", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/news", "https://example.org/news/"],
    [" http://example.org/news/?q#h ", "http://example.org/news/"],
  ])("reads %s as %s", (text, url) => expect(toSiteUrl(text)).toBe(url));

  it("is null if none is given", () => {
    expect(toSiteUrl("")).toBeNull();
    expect(toSiteUrl(" ")).toBeNull();
  });

  it.each(["example.org", "/news/", "ftp://example.org", "javascript:alert(1)"])(
    "rejects %s and says what to write",
    (text) => expect(() => toSiteUrl(text)).toThrow(/Write it like SITE_URL=https:/),
  );
});

describe("hostFiles", () => {
  it("give the policy as a header for every path", () => {
    const headers = hostFiles.find(({ file }) => file === "_headers")?.content ?? "";
    expect(headers).toMatch(/^\/\*\n/);
    expect(headers).toContain(`\n  Content-Security-Policy: ${policy}\n`);
  });
});
