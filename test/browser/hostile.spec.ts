// Whatever stands in an article or its sidecar is text: in the list, the card, the chart, the
// reader, the title, the static pages and their data. (The guard in test.ts fails a walk on any
// violation of the policy, request to another host, error.)

import type { Page } from "@playwright/test";
import { documentTitle } from "#format/title.ts";
import type { Files } from "../build/buildSite.ts";
import { test } from "./built.ts";
import { open } from "./page.ts";
import { expect } from "./test.ts";
import { titleWithStatus } from "#format/status.ts";

const markup = `</script><script>alert(1)</script><img src=x onerror="alert(2)"><!-- ]]> '&amp; $& $1 $\` {{1}}`;
const signs =
  "\u202Eevil\u200F \u200Bze\u200Dro\uFEFF\u2060 \u{1F469}\u200D\u{1F4BB}\u{1F1EB}\u{1F1F7} e\u0301\u0301\u0301 \u05D0\u05D1 \u2028";
// A kerned pair throughout, which a browser would shape anew for every line.
const long = "AV".repeat(25_000);
const quoted = JSON.stringify;

const seeds: Files = {
  "2024-03-05-hostile.txt": `Holm & Lind “${markup}” ${signs}

Foreign Minister Ada Holm met Prime Minister Per Lind in Vienna on Monday and said ${markup} again.

A visit planned for January was cancelled, “${signs}” said <b onmouseover=alert(3)>Lind</b>.

Lind visited Oslo on 11 February 2024 and wrote ${long} there.

Holm rejected a meeting with Lind last month.
`,
  "2024-03-05-hostile.yaml": `publisher: ${quoted(`Courier ${markup}`)}
rights: ${quoted(`© ${signs} ${markup}`)}
url: ${quoted(`https://example.org/?"><script>alert(4)</script>&a=$&`)}
corrections:
  - amend: met Prime Minister Per Lind
    title: ${quoted(`Holm meets ${markup} ${signs}`)}
    place: ${quoted(`Vienna ${markup}`)}
    who: [${quoted(`Ada ${markup}`)}, ${quoted(`Per ${signs}`)}, ${quoted(long)}]
    says: ${quoted(markup)}
    why: ${quoted(`Because ${markup} ${signs}`)}
    source: ${quoted(markup)}
  - amend: visited Oslo
    title: ${quoted(`Lind writes ${long}`)}
    why: ${quoted(long)}
  - add: Foreign Minister
    title: ${quoted("\u{1F389}\u{1F469}\u200D\u{1F4BB}")}
    kind: REJECT
    date: "2024-02"
  - note: rejected a meeting
    text: ${quoted(`${markup} ${signs} ${long}`)}
    source: ${quoted(markup)}
`,
};

test.use({ seeds });
// One worker builds the site once.
test.describe.configure({ mode: "default", timeout: 60_000 });

const squeeze = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

/** What only markup taken at its word would have made. */
async function expectPlain(page: Page): Promise<void> {
  const bad = page.locator("#root").locator("script, img, svg [onload], [onerror], [onmouseover]");
  await expect(bad).toHaveCount(0);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll(".desk, .reader")];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map(({ className }) => className);
  });
  expect(wider).toEqual([]);
}

for (const width of [1440, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("the list shows it as text", async ({ page, corpus }) => {
      await page.goto("", { waitUntil: "networkidle" });
      for (const { slug, title } of corpus.events) {
        const row = page.locator(`.list a[href$="event/${slug}/"]`);
        await expect(row).toContainText(squeeze(title).slice(0, 200));
      }
      await expectPlain(page);
      await expectNoSidewaysScroll(page);
    });

    for (const script of [false, true]) {
      test.describe(script ? "with script" : "without script", () => {
        test.use({ javaScriptEnabled: script });

        test("each card shows it as text", async ({ page, corpus }) => {
          expect(corpus.events.length).toBeGreaterThan(2);
          const [article] = corpus.articles;
          for (const event of corpus.events) {
            const { slug, title, passages, participants, notes, saidBy } = event;
            await page.goto(`event/${slug}/`);
            const card = page.locator(".card");
            if (script) await expect(page.locator("#card-title")).toBeVisible();
            const words = squeeze((await card.textContent()) ?? "");
            const all = [
              title,
              passages[0].exact,
              ...participants.map(({ name }) => name),
              ...notes.map(({ text }) => text),
              saidBy?.name ?? "",
              ...(script ? [] : [article?.publisher ?? "", article?.rights ?? ""]),
            ];
            for (const text of all) expect(words).toContain(squeeze(text));
            expect(squeeze(await page.title())).toBe(
              squeeze(documentTitle(titleWithStatus(event))),
            );
            await expectPlain(page);
            await expectNoSidewaysScroll(page);
          }
        });
      });
    }
  });
}

test("the chart and the reader show it as text", async ({ page, corpus }) => {
  const { bar, reader } = await open(page);
  for (const event of corpus.events) {
    if (event.when) await expect(bar(event)).toContainText(squeeze(event.title).slice(0, 200));
  }
  const told = squeeze((await reader.textContent()) ?? "");
  for (const { text, paragraphs } of corpus.articles) {
    for (const { start, end } of paragraphs)
      expect(told).toContain(squeeze(text.slice(start, end)));
  }
  await expectPlain(page);
});

test("an address is made of letters, whatever the title is made of", async ({ corpus }) => {
  for (const { slug } of corpus.events) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("the page on method shows it as text", async ({ page, corpus }) => {
  await page.goto("method/");
  const text = squeeze((await page.locator("main").textContent()) ?? "");
  const { articles, events } = corpus;
  const said = [
    ...articles.map(({ rights }) => rights),
    ...events.flatMap(({ notes }) => notes.map((note) => note.text)),
  ];
  expect(said.length).toBeGreaterThan(1);
  for (const one of said) expect(text).toContain(squeeze(one ?? ""));
  await expectPlain(page);
  await expectNoSidewaysScroll(page);
});

test("the data of every event's page is whole", async ({ page, corpus }) => {
  await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript" }));
  for (const event of corpus.events) {
    await page.goto(`event/${event.slug}/`);
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data).toHaveLength(1);
    expect(JSON.parse(data[0] ?? "")).toMatchObject({ name: titleWithStatus(event) });
    await expect(page.locator("script:not([src])")).toHaveCount(1);
  }
});

test.describe("the files to take away", () => {
  // The browser's own view of XML brings styles, and asks for an icon where no page names one.
  test.use({ allowedErrors: /Applying inline style|\/favicon\.ico/ });

  test("open as text", async ({ page, corpus }) => {
    const [{ slug } = { slug: "" }] = corpus.events;
    for (const file of ["feed.xml", "events.json", `event/${slug}/event.json`, "robots.txt"]) {
      await page.goto(file);
      const shown = await page.evaluate(() => ({
        text: document.documentElement.textContent,
        bad: document.querySelectorAll("script, img, iframe, [onerror], [onmouseover]").length,
      }));
      expect(shown.bad).toBe(0);
      if (file !== "robots.txt") expect(shown.text).toContain("alert(2)");
    }
  });
});
