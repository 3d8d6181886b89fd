import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { toSelector } from "#model/selector.ts";
import type { NewsEvent } from "#model/event.ts";
import { pages } from "#site/pages.ts";
import { render } from "#site/render.tsx";
import { article, dated, event, words } from "../format/told.ts";

const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dateline</title>
<script type="module" src="./assets/index.js"></script></head>
<body><div id="root"></div></body></html>`;

const site = "https://example.org/news/";
function passages(...quotes: string[]): NewsEvent["passages"] {
  const [first, ...others] = quotes.map((text) => toSelector(article.text, words(text)));
  if (!first) throw new Error("test: an event has passages");
  return [first, ...others];
}

const visit = event({
  id: "visit",
  slug: "visit-called-off-2021-01",
  number: 1,
  title: "Visit to the lake is called off",
  status: "cancelled",
  when: dated("2021-01"),
  passages: passages("A visit planned for January was called off"),
});
const talks = event({
  number: 2,
  passages: passages("Ana Obi met Per Lind in Port Alba on Tuesday", "Obi and Lind Meet"),
  participants: [
    { name: "Ana Obi", sort: "person", office: "Foreign Minister", country: "UY", aliases: [] },
    { name: "Per Lind", sort: "person", office: null, country: "SE", aliases: [] },
  ],
  place: { name: "Port Alba", country: "UY", latitude: null, longitude: null },
  relations: [{ kind: "replaces", event: "visit" }],
  notes: [{ text: "The harbour has another name today.", source: "An atlas" }],
});
const block = event({
  id: "block",
  slug: "fishermen-block-the-harbour",
  number: null,
  title: "Fishermen block the harbour",
  when: null,
  passages: passages("Fishermen block the harbour"),
});
const corpus = { articles: [article], events: [visit, talks, block] };

function all(of: typeof corpus, siteUrl: string | null) {
  const { start, others } = pages(of, { render, shell, siteUrl });
  return [start, ...others];
}

function open(file: string, of = corpus, siteUrl: string | null = null) {
  const page = all(of, siteUrl).find((each) => each.file === file);
  if (!page) throw new Error(`test: there is no ${file}`);
  const { document } = new Window();
  document.write(page.content);
  return document;
}

function texts(document: ReturnType<typeof open>, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((node) =>
    (node.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
}

describe("pages(corpus, means)", () => {
  it("are the start page, one page per event, and 404.html", () => {
    expect(all(corpus, null).map(({ file }) => file)).toEqual([
      "index.html",
      "event/visit-called-off-2021-01/index.html",
      "event/obi-and-lind-meet-2021-03/index.html",
      "event/fishermen-block-the-harbour/index.html",
      "404.html",
    ]);
  });
});

describe("the start page", () => {
  const page = open("index.html");

  it("has the whole list in order, undated events last", () => {
    expect(texts(page, ".list h2, .list h3, .row-title")).toEqual([
      "What happened",
      "Visit to the lake is called off, cancelled",
      "Obi and Lind meet in Port Alba",
      "No date given",
      "Fishermen block the harbour",
    ]);
    expect(texts(page, ".row-number")).toEqual(["1", "2", "–"]);
  });

  it("has each event's quotation and a real link to its page", () => {
    expect(texts(page, ".row-quote")).toEqual([
      "“A visit planned for January was called off …”",
      "“Ana Obi met Per Lind in Port Alba on Tuesday …”",
      "“Fishermen block the harbour”",
    ]);
    expect(page.querySelector(".row")?.getAttribute("href")).toBe(
      "./event/visit-called-off-2021-01/",
    );
  });

  it("opens with the lead sentence, and has the whole article", () => {
    expect(texts(page, ".lead")[0]).toContain("The article tells three events");
    expect(texts(page, "h1")).toEqual([article.headline]);
    for (const { start, end } of article.paragraphs)
      expect(texts(page, "#article")[0]).toContain(article.text.slice(start, end));
  });

  it("has one h1 and skips no heading level", () => {
    const ranks = [...page.querySelectorAll("h1, h2, h3")].map((node) => node.tagName);
    expect(ranks).toEqual(["H1", "H2", "H2", "H3"]);
  });
});

describe("an event's page", () => {
  const page = open("event/obi-and-lind-meet-2021-03/index.html");

  it("has title, date, status, participants, place and source", () => {
    expect(page.title).toBe("Obi and Lind meet in Port Alba · Dateline");
    expect(texts(page, ".card-title")).toEqual(["2Obi and Lind meet in Port Alba"]);
    expect(texts(page, ".card-when")).toEqual(["Tuesday 2 March 2021"]);
    expect(page.querySelector(".card-when time")?.getAttribute("datetime")).toBe("2021-03-02");
    expect(texts(page, ".card-status")[0]).toContain("Held: it took place");
    const facts = texts(page, ".card-words dd");
    expect(facts[0]).toContain("Ana Obi, Foreign Minister, Uruguay");
    expect(facts.slice(1)).toEqual([
      "Port Alba, Uruguay",
      "the article itself",
      "1 Visit to the lake is called off, cancelled",
    ]);
  });

  it("has every passage with its paragraph, and why this date", () => {
    const text = texts(page, ".card-words")[0];
    expect(text).toContain("Ana Obi met Per Lind in Port Alba on Tuesday");
    expect(texts(page, "figcaption")[0]).toBe("Paragraph 1.Show in the articleOne more:headline");
    expect(texts(page, ".card-words noscript")[0]).toContain("Obi and Lind Meet");
    expect(texts(page, ".why dt")).toEqual(["Words read", "Published", "Rule", "Result"]);
  });

  it("marks an editor's note as such", () => {
    expect(texts(page, ".note")).toEqual([
      "Editor’s note. The harbour has another name today. (Source: An atlas)",
    ]);
  });

  it("names source and rights", () => {
    expect(texts(page, ".card > noscript")[0]).toContain("© 2021 The Example Courier");
  });

  it("links to the events before and after, and to the whole list", () => {
    const href = (selector: string) => page.querySelector(selector)?.getAttribute("href");
    expect(href("a[rel=prev]")).toBe("../../event/visit-called-off-2021-01/");
    expect(href("a[rel=next]")).toBe("../../event/fishermen-block-the-harbour/");
    expect(href(".card-close")).toBe("../../");
    expect(texts(page, ".step-distance")[0]).toMatch(/earlier$/);
  });

  it("marks its passages in the article", () => {
    expect(texts(page, "#article [data-selected]").join(" ")).toBe(
      "Obi and Lind Meet Ana Obi met Per Lind in Port Alba on Tuesday",
    );
  });

  it("loads its assets from two folders up", () => {
    expect(page.querySelector("script[src]")?.getAttribute("src")).toBe("../../assets/index.js");
  });

  it("reserves space for the chart, as much as the app will need", () => {
    for (const file of ["index.html", "event/obi-and-lind-meet-2021-03/index.html"]) {
      const rooms = [...open(file).querySelectorAll(".chart")];
      expect(rooms.map((room) => room.getAttribute("data-size"))).toEqual(["few"]);
    }
  });

  it("says that there is no date", () => {
    const undated = open("event/fishermen-block-the-harbour/index.html");
    expect(texts(undated, ".card-when")).toEqual(["The article gives no date"]);
    expect(undated.querySelector(".plate")).toBeNull();
    expect(undated.querySelector("a[rel=next]")).toBeNull();
  });
});

describe("the head", () => {
  it("always has text tags, and addresses only if the site's is known", () => {
    const path = "event/obi-and-lind-meet-2021-03/";
    const unknown = open(`${path}index.html`);
    const known = open(`${path}index.html`, corpus, site);
    expect(unknown.querySelector("link[rel=canonical], meta[property='og:url']")).toBeNull();
    expect(known.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(site + path);
    const og = (name: string) =>
      known.querySelector(`meta[property='og:${name}']`)?.getAttribute("content");
    expect(og("url")).toBe(site + path);
    expect(og("title")).toBe("Obi and Lind meet in Port Alba · Dateline");
    expect(og("description")).toMatch(/^Tuesday 2 March 2021\. Held/);
    expect(og("type")).toBe("article");
  });

  it("has the event as schema.org data", () => {
    const page = open("event/obi-and-lind-meet-2021-03/index.html", corpus, site);
    const json = page.querySelector("script[type='application/ld+json']")?.textContent ?? "";
    expect(JSON.parse(json)).toMatchObject({ "@type": "Event", startDate: "2021-03-02" });
  });
});

describe("404.html", () => {
  it("loads the app from every candidate root, and has no links", () => {
    const page = open("404.html");
    expect(texts(page, "h1")).toEqual(["No event has this address"]);
    expect(
      [...page.querySelectorAll("script")].map((script) => script.getAttribute("src")),
    ).toEqual(
      expect.arrayContaining(["./assets/index.js", "../assets/index.js", "../../assets/index.js"]),
    );
    expect(page.querySelectorAll("a")).toHaveLength(0);
  });

  it("is the app with a link if the site's address is known", () => {
    const page = open("404.html", corpus, site);
    expect(page.querySelector("script[src]")?.getAttribute("src")).toBe(`${site}assets/index.js`);
    expect(page.querySelector(".notice a")?.getAttribute("href")).toBe(site);
    expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });
});

describe("other corpora", () => {
  it("without articles, the start page says so", () => {
    const page = open("index.html", { articles: [], events: [] });
    expect(texts(page, "h1")).toEqual(["No articles yet"]);
    expect(page.querySelector(".chart, .rows, #article")).toBeNull();
  });

  it("an article without events is still readable", () => {
    const page = open("index.html", { articles: [article], events: [] });
    expect(texts(page, ".lead")[0]).toMatch(/^Dateline finds no events in this article\./);
    expect(texts(page, "h1")).toEqual([article.headline]);
  });

  it("with several articles, the start page counts them all", () => {
    const second = { ...article, id: "other", headline: "Another" };
    const page = open("index.html", { articles: [article, second], events: corpus.events });
    expect(texts(page, ".lead")[0]).toMatch(/^Two articles tell three events\./);
    expect(page.title).toBe("Dateline");
    const named = { articles: [article, second], events: corpus.events, title: "The harbour" };
    const other = open("index.html", named);
    expect(other.title).toBe("The harbour · Dateline");
    expect(texts(other, "h1")).toEqual(["The harbour"]);
  });

  it("hostile text in an article is escaped", () => {
    const bad = `</script></title><img src="./x" onerror='alert("$&")'>`;
    const hostile = event({ title: bad, passages: passages("They spoke") });
    const text = article.text.replace("They spoke", bad);
    const of = {
      articles: [{ ...article, text, headline: bad, publisher: bad, rights: bad }],
      events: [{ ...hostile, participants: talks.participants.map((p) => ({ ...p, name: bad })) }],
    };
    for (const { file } of all(of, site)) {
      const page = open(file, of, site);
      expect(page.querySelectorAll("img, [onerror]")).toHaveLength(0);
      expect(page.querySelectorAll("script[src]")).toHaveLength(1);
    }
    expect(texts(open(`event/${hostile.slug}/index.html`, of), ".card-title")).toEqual([`1${bad}`]);
  });
});
