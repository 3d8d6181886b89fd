// README: wherever an event is named, it says so if it was only planned, was cancelled or declined.

import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { statusWord } from "#format/status.ts";
import { siteFiles } from "#site/files.ts";
import { render } from "#site/render.tsx";
import { article, dated, event, words } from "../format/told.ts";

/** Each title, as an editor may write it, sounds as if the event had taken place. */
const visit = event({
  id: "visit",
  slug: "visit",
  number: 1,
  title: "Ana Obi visits the lake",
  status: "cancelled",
  when: dated("2021-01"),
  relations: [{ kind: "replaces", event: "dinner" }],
});
const tour = event({
  id: "tour",
  slug: "tour",
  number: 2,
  title: "Per Lind tours the harbour",
  status: "planned",
  certainty: "hoped",
  when: dated("2021-02"),
});
const dinner = event({
  id: "dinner",
  slug: "dinner",
  number: 3,
  title: "The two dine in Port Alba",
  status: "declined",
  relations: [{ kind: "replaces", event: "visit" }],
});
const events = [visit, tour, dinner];

const contents = {
  corpus: { articles: [article], events },
  coverage: [
    {
      article: article.id,
      sentences: 4,
      times: [],
      happenings: events.map(({ id }) => ({
        words: words("met"),
        passage: words("Ana Obi met Per Lind"),
        fate: { event: id },
      })),
      corrections: [],
      heldBack: [],
      withheld: 0,
    },
  ],
  old: [
    { slug: "was-one", title: "A visit", leads: ["visit"], why: null },
    { slug: "was-two", title: "A visit and a tour", leads: ["visit", "tour"], why: null },
  ],
};

const index = readFileSync("index.html", "utf8");
const site = siteFiles(contents, { index, files: [], render }, "https://example.org/");
const files = [site.start, ...site.others];

/** What a reader, a listener or a program gets: a page's text, and each of its attributes in words. */
function saidIn(file: string, content: string): readonly string[] {
  if (!file.endsWith(".html")) return [content.replaceAll(/\r\n /g, "")];
  const { document } = new Window();
  document.write(content);
  const all = [...document.querySelectorAll("*")];
  const attributes = all.flatMap((each) =>
    ["content", "aria-label", "title", "alt"].flatMap((name) => each.getAttribute(name) ?? []),
  );
  const scripts = [...document.querySelectorAll("script")].map((each) => each.textContent);
  for (const each of document.querySelectorAll("script, style")) each.remove();
  return [document.title, document.body.textContent, ...attributes, ...scripts];
}

/** How far behind a title its status may stand: a card has the date in between. */
const near = 130;

describe.each(events)("$title, $status: wherever it is named", ({ title, ...of }) => {
  const word = statusWord(of) ?? "";

  it("its status stands beside it", () => {
    const bare = files.flatMap(({ file, content }) =>
      saidIn(file, content).flatMap((said) =>
        said
          .split(title)
          .slice(1)
          .map((after) => after.slice(0, near))
          .filter((after) => !new RegExp(word.slice(0, 5), "i").test(after))
          .map((after) => `${file}: ${title}${after.slice(0, 40)}`),
      ),
    );
    expect(bare).toEqual([]);
  });

  it("is named in lists, pages, exports and the pages of old addresses", () => {
    const named = files.filter(({ content }) => content.includes(title)).map(({ file }) => file);
    expect(named).toEqual(
      expect.arrayContaining([
        "index.html",
        "events.ics",
        "events.csv",
        "feed.xml",
        "method/index.html",
      ]),
    );
  });
});
