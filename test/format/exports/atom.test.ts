import { parseFeed } from "@rowanmanning/feed-parser";

import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { toAtom } from "#format/atom.ts";
import { titleWithStatus } from "#format/status.ts";
import { printable } from "#format/told.ts";
import { textsOf } from "../../xml.ts";
import { hostile, odd, seeds, site, tell, undated } from "./corpora.ts";

describe("toAtom(name, told, siteUrl)", () => {
  it("is a feed with an entry for every event of the seeds, in order", () => {
    const text = toAtom("All", seeds, site);
    expect(textsOf(text, "entry")).toHaveLength(seeds.length);
    const feed = parseFeed(text);
    expect([feed.title, feed.self]).toEqual(["All", `${site}feed.xml`]);
    expect(feed.items.map(({ title }) => title)).toEqual(
      seeds.map(({ event }) => titleWithStatus(event)),
    );
    expect(feed.items.map(({ url }) => url)).toEqual(
      seeds.map(({ event }) => `${site}event/${event.slug}/`),
    );
    for (const { content, updated } of feed.items) {
      expect(content).toContain("<blockquote>");
      expect(updated?.toISOString()).toBe("2023-06-18T00:00:00.000Z");
    }
  });

  it("keeps the ids of its entries with another address and other entries", () => {
    const ids = (text: string) => parseFeed(text).items.map(({ id }) => id);
    const all = ids(toAtom("All", seeds, site));
    expect(ids(toAtom("All", seeds, null))).toEqual(all);
    expect(ids(toAtom("All", [undated, ...seeds], "https://example.com/"))).toEqual([
      expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      ...all,
    ]);
    expect(new Set(all).size).toBe(seeds.length);
  });

  it("keeps its own id when the site moves or has more events", () => {
    const [id] = textsOf(toAtom("All", seeds, null), "id");
    expect(textsOf(toAtom("All", seeds.slice(3), site), "id")[0]).toBe(id);
    expect(textsOf(toAtom("All", odd, site), "id")[0]).not.toBe(id);
    expect(textsOf(toAtom("All", [], null), "entry")).toEqual([]);
  });

  it("marks in the title what did not take place, and gives rights and source", () => {
    const told = tell(
      { title: "They meet", status: "declined" },
      { url: "https://example.org/?a=1&b=%22", rights: "© <The Courier>" },
    );
    const text = toAtom("All", [told], null);
    expect(textsOf(text, "title")).toEqual(["All", "They meet, declined"]);
    expect(textsOf(text, "rights")).toEqual(["© <The Courier>"]);
    expect(text).toContain(
      '<link rel="via" type="text/html" href="https://example.org/?a=1&amp;b=%22"/>',
    );
  });

  it("has no absolute links without the site's address", () => {
    expect(toAtom("All", seeds, null)).not.toMatch(/rel="self"|https?:\/\/(?!www\.w3\.org)/);
  });

  it("is well formed with hostile text, and keeps it as text", () => {
    const text = toAtom("]]>&<", hostile, site);
    expect(textsOf(text, "entry")).toHaveLength(hostile.length);
    expect(parseFeed(text).items).toHaveLength(hostile.length);
    // The feed parser unescapes twice; RFC 4287 requires once.
    expect(textsOf(text, "title").slice(1)).toEqual(
      hostile.map(({ event }) => printable(event.title)),
    );
    for (const [i, content] of textsOf(text, "content").entries()) {
      const { document } = new Window();
      document.body.innerHTML = content;
      expect(document.querySelectorAll("script, b, img")).toHaveLength(0);
      expect(document.body.textContent).toContain(printable(hostile[i]?.article.headline ?? ""));
    }
  });
});
