// An article that is written from right to left, wholly or in part, in a page that is not: its
// words run their own way, and never turn the words of the page around them.

import { expectNoFindings } from "./axe.ts";
import { test } from "./built.ts";
import { parts } from "./page.ts";
import { expect } from "./test.ts";

const headline = "הנשיאה נפגשה עם ראש הממשלה בווינה";
const told = "הנשיאה עדה הולם נפגשה עם ראש הממשלה (לינד) בווינה ב-11 בפברואר 2024.";
const title = "עדה הולם נפגשת עם לינד (וינה) ב-2024";

test.use({
  seeds: {
    "2024-03-05-talks.txt": `${headline}

${told}

Foreign Minister Ada Holm visited Oslo on 12 January 2024.

A visit to Lima was cancelled in February, she said.
`,
    "2024-03-05-talks.yaml": `publisher: "העיתון"
rights: "כל הזכויות שמורות, 2024"
corrections:
  - add: ${JSON.stringify(told)}
    title: ${JSON.stringify(title)}
    kind: CONSULT
    date: "2024-02-11"
    status: cancelled
    why: ${JSON.stringify("המאמר אומר זאת (בפסקה 1).")}
`,
  },
});
test.describe.configure({ mode: "default", timeout: 60_000 });

for (const script of [true, false]) {
  test(`its lines run their own way ${script ? "after" : "before"} the script`, async ({
    page,
    corpus,
  }) => {
    if (!script)
      await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript" }));
    const event = corpus.events.find((each) => each.title === title);
    if (!event) throw new Error("The correction must make an event.");
    await page.goto(`event/${event.slug}/`, { waitUntil: "networkidle" });
    const ways = await page
      .locator(".headline, .paragraph-text, .rights, .quote blockquote p, .card-title bdi, html")
      .evaluateAll((all) =>
        all.map((element) => [
          /[֐-׿]/.test(element.textContent) && element.localName !== "html",
          getComputedStyle(element).direction === "rtl",
        ]),
      );
    expect(ways.length).toBeGreaterThan(6);
    for (const [theirs, rtl] of ways) expect(rtl).toBe(theirs);
    await expectNoFindings(page);
  });
}

test("what the page says after its title stays after it", async ({ page, corpus }) => {
  const event = corpus.events.find((each) => each.title === title);
  if (!event) throw new Error("The correction must make an event.");
  await page.goto("", { waitUntil: "networkidle" });
  const { row, bar } = parts(page);
  for (const [label, words, sign] of [
    [bar(event), ".title", ".word"],
    [row(event), ".row-title bdi", ".row-status"],
  ] as const) {
    const first = await label.locator(words).boundingBox();
    const last = await label.locator(sign).boundingBox();
    if (!first || !last) throw new Error("The title is not drawn.");
    expect(last.x).toBeGreaterThanOrEqual(first.x + first.width);
  }
});
