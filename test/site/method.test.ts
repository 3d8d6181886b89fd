import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { loadSeeds } from "#loader/parseSeeds.ts";
import type { Seed } from "#loader/seeds.ts";
import { doubtWords } from "#model/doubt.ts";
import { figures } from "#site/method/figures.ts";
import { methodPages } from "#site/method/pages.ts";
import { leaningReadings, published, whenOf, wordReadings } from "#site/method/readings.ts";
import { eventsOf, story } from "../loader/events/told.ts";
import { parse } from "../loader/parse.ts";

const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dateline</title>
</head><body><div id="root"></div></body></html>`;

const talks = {
  id: "2021-03-05-talks",
  file: "seeds/2021-03-05-talks.txt",
  text: story(
    "Foreign Minister Ana Obi of Norway met Per Lind of Denmark in Vienna on Tuesday.",
    "Norway did not attack Denmark on Monday. “It is <b>cold</b>,” an analyst said on Friday.",
    "Norway attacked Sweden last month.",
  ),
  sidecar: {
    file: "seeds/2021-03-05-talks.yaml",
    text: `publisher: The Record
url: https://example.org/talks
rights: © The Record
corrections:
  - drop: attacked Sweden
    why: It was an exercise.
  - amend: met Per Lind
    date: 2021-03-01
    why: The ministry said so.
    source: The ministry
`,
  },
};
const second = { ...talks, id: "more & more", file: "seeds/more.txt", sidecar: null };

async function pagesOf(seeds: readonly Seed[], site: string | null = null) {
  const { corpus, coverage } = await loadSeeds(seeds, parse);
  return methodPages(corpus, coverage, shell, site);
}

function open(content: string | undefined) {
  const { document } = new Window();
  document.write(content ?? "");
  return document;
}

type Scope = ReturnType<typeof open> | ReturnType<ReturnType<typeof open>["querySelector"]>;

function texts(scope: Scope, selector: string): readonly string[] {
  return [...(scope?.querySelectorAll(selector) ?? [])].map((node) =>
    (node.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
}

describe("the readings", () => {
  it.each([...wordReadings, ...leaningReadings].map((row) => [row.sentence, row] as const))(
    "match what the loader reads: %s",
    async (sentence, row) => {
      const plain = sentence.replace(/[[\]]/g, "");
      const lede = row.kind === "The first sentence";
      const events = await eventsOf(
        lede ? `Talks\n\n${plain}\n\nIt rained.` : story(plain),
        published,
      );
      const [last] = events.toSorted((a, b) => b.trigger.start - a.trigger.start);
      expect(last?.when).toMatchObject(whenOf(row));
    },
  );
});

describe("the figures", () => {
  it("are those of the README", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const [what, measured] of figures) expect(readme).toContain(`| ${what} | ${measured} |`);
  });
});

describe("methodPages(corpus, coverage, shell, siteUrl)", async () => {
  const [page, ...others] = await pagesOf([talks]);
  const document = open(page?.content);
  const seen = document.querySelector("#seen");

  it("are one page for one article", () => {
    expect(page?.file).toBe("method/index.html");
    expect(others).toEqual([]);
    expect(texts(document, "h1, h2")).toEqual([
      "How Dateline reads an article",
      "How an article becomes a timeline",
      "How dates are read",
      "What the marks mean",
      "Whose map it is",
      "What was seen, used and left out",
      "What Dateline does not claim",
    ]);
  });

  it("give the article’s publisher, day and where that comes from, address and rights", () => {
    expect(texts(seen, ".source-facts dd")).toEqual([
      "The Record",
      "Friday 5 March 2021, from the name of the article’s file",
      "https://example.org/talks",
      "© The Record",
      "Six sentences, four numbered paragraphs",
    ]);
  });

  it("count what was seen, used and left out", () => {
    const rows = [...document.querySelectorAll(".counts tbody tr")].map((row) =>
      texts(row, "th, td").join(" | "),
    );
    expect(rows).toEqual(["Time expressions | 4 | 0 | 4", "Words for an event | 4 | 1 | 3"]);
  });

  it("give everything that was left out, with reason, words and paragraph", () => {
    const groups = [...document.querySelectorAll(".reason[open]")].map((group) => [
      texts(group, "summary")[0],
      ...texts(group, "li"),
    ]);
    expect(groups).toEqual([
      [
        "1 Somebody says something, and the text gives no time or place for that, or does not name them.",
        "“It is <b>cold</b>,” an analyst said on Friday” paragraph 3",
      ],
      ["1 The words deny it.", "“Norway did not attack Denmark on Monday” paragraph 3"],
      [
        "1 An editor dropped the event: see what was corrected.",
        "“Norway attacked Sweden last month” paragraph 4",
      ],
      [
        "1 Other words date the event.",
        "“Foreign Minister Ana Obi of Norway met Per Lind of Denmark in Vienna on Tuesday.” paragraph 2: 1 Ana Obi meets Per Lind in Vienna. An editor set another date.",
      ],
      [
        "3 The possible event in its sentence was left out.",
        "“Norway did not attack Denmark on Monday. “It is <b>cold</b>,” an analyst said on Friday.” paragraph 3",
        "“… did not attack Denmark on Monday. “It is <b>cold</b>,” an analyst said on Friday.” paragraph 3",
        "“Norway attacked Sweden last month.” paragraph 4",
      ],
    ]);
    expect(texts(seen, ".seen mark").slice(0, 3)).toEqual(["said", "attack", "attacked"]);
  });

  it("give an editor’s corrections with reason and line", async () => {
    expect(texts(seen, ".corrections li")).toEqual([
      "Dropped Norway attacks Sweden, at attacked Sweden in paragraph 4.It was an exercise.Line 5 of 2021-03-05-talks.yaml",
      "Amended 1 Ana Obi meets Per Lind in Vienna (date), at met Per Lind in paragraph 2.The ministry said so.Source: The ministryLine 7 of 2021-03-05-talks.yaml",
    ]);
    const silent = talks.sidecar.text.replaceAll(/\n {4}(?:why|source): .*/g, "");
    const sidecar = { ...talks.sidecar, text: silent };
    const [quiet] = await pagesOf([{ ...talks, sidecar }]);
    expect(texts(open(quiet?.content), ".corrections li p:nth-child(2)")).toEqual([
      "Corrected by an editor.",
      "Corrected by an editor.",
    ]);
    const plain = open((await pagesOf([{ ...talks, sidecar: null }]))[0]?.content);
    expect(texts(plain, "#seen > p").at(-1)).toBe("Nothing: the timeline is as Dateline read it.");
  });

  it("say of an article in another language that it was not read", async () => {
    const text =
      "Holm trifft Bruun\n\nAußenministerin Ada Holm traf am Sonntag in Wien ihren Kollegen Jan Bruun. Die Gespräche dauerten zwei Stunden und endeten ohne Ergebnis, sagte ein Sprecher des Ministeriums.\n";
    const [german] = await pagesOf([{ ...talks, text, sidecar: null }]);
    expect(texts(open(german?.content), "#seen > p")[0]).toBe(
      "The text is in German. Dateline reads English, so it was not read, and nothing was seen in it.",
    );
    expect(seen?.textContent).not.toContain("Dateline reads English");
  });

  it("link to the paragraph on the start page, and to the event", () => {
    const start = talks.text.indexOf("Norway did not");
    const links = [...document.querySelectorAll("#seen li a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toContain(`../#at-${start}`);
    expect(links).toContain("../event/ana-obi-meets-per-lind-in-vienna-2021-03/");
  });

  it("draw every status with every extent, and say the drawing in words", () => {
    expect(texts(document, ".statuses tbody th")).toEqual([
      "Held it took place",
      "Planned announced, possible or hoped for",
      "Cancelled planned, then called off",
      "Declined one side refused",
    ]);
    expect(texts(document, ".statuses .spoken")).toHaveLength(12);
    expect(document.querySelectorAll(".statuses .texture")).toHaveLength(12);
  });

  it("have no script, and escape the article’s text", () => {
    expect(page?.content).not.toContain("<b>cold");
    expect(page?.content).toContain("&lt;b&gt;cold&lt;/b&gt;");
  });

  it("have a canonical address if the site’s is known", async () => {
    const [known] = await pagesOf([talks], "https://example.org/news/");
    const canonical = open(known?.content).querySelector("link[rel=canonical]");
    expect(canonical?.getAttribute("href")).toBe("https://example.org/news/method/");
    expect(document.querySelector("link[rel=canonical]")).toBeNull();
  });

  it("give each of several articles its own page, with links relative to it", async () => {
    const [index, first, other] = await pagesOf([talks, second]);
    expect([first?.file, other?.file]).toEqual([
      "method/2021-03-05-talks/index.html",
      "method/more & more/index.html",
    ]);
    const list = open(index?.content);
    const links = [...list.querySelectorAll(".method-articles a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "./2021-03-05-talks/",
      "./more%20%26%20more/",
    ]);
    expect(texts(list, ".method-articles li")[0]).toBe("News of the day one event, 7 left out");
    const hrefs = [...open(other?.content).querySelectorAll("#seen li a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(hrefs.find((href) => href?.includes("#at-"))).toMatch(
      /^\.\.\/\.\.\/\?a=more\+%26\+more#at-\d+$/,
    );
    expect(texts(open(other?.content), "h1")).toEqual(["News of the day"]);
  });

  it("list the events held back, with their words and reasons", async () => {
    const { corpus, coverage } = await loadSeeds([talks], parse);
    const [{ start, end, exact } = { start: 0, end: 0, exact: "" }] =
      corpus.events[0]?.passages ?? [];
    const passage = { start, end, text: exact };
    const held = { title: "Obi meets them", passage, doubt: ["pronoun", "no-doer"] as const };
    const doubted = coverage.map((one) => ({ ...one, heldBack: [held] }));
    const [only] = methodPages(corpus, doubted, shell, null);
    const item = texts(open(only?.content), "#seen li").find((text) => text.includes("meets them"));
    expect(item).toContain(`Obi meets them: “${exact}” paragraph 2`);
    expect(item).toContain(doubtWords.pronoun);
    expect(texts(document, "#seen h3")).not.toContain("Events held back");
  });

  it("say so if there is no article, or nothing was left out", async () => {
    expect(texts(open((await pagesOf([]))[0]?.content), "#seen p")).toEqual([
      "There are no articles yet.",
    ]);
    const dry = { ...talks, text: "It rained\n\nIt rained again.\n", sidecar: null };
    expect(texts(open((await pagesOf([dry]))[0]?.content), "#seen > p")).toEqual([
      "They give no events.",
      "Nothing was left out.",
      "Nothing was left out.",
      "Nothing: the timeline is as Dateline read it.",
    ]);
  });
});
