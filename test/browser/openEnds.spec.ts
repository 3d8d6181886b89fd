// An end that is not given is drawn as a short stub of one length, wherever events are drawn: it
// claims no days.

import type { Page } from "@playwright/test";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { test } from "./built.ts";
import { boxes, boxOf, draw } from "./drawn.ts";
import { open } from "./page.ts";
import { expect } from "./test.ts";

const meeting = (day: string) =>
  `Prime Minister Ada Holm met President Per Lind in Oslo on ${day}.`;

test.use({
  seeds: {
    "2021-12-05-holm.txt": [
      "Holm Travels",
      ...["3 May 2021", "9 June 2021", "4 August 2021", "1 December 2021"].map(meeting),
    ].join("\n\n"),
    "2021-12-05-holm.yaml": [
      "corrections:",
      '  - {amend: on 3 May 2021, date: "2021-05-03/..", why: It may have been later.}',
      '  - {amend: on 9 June 2021, date: "../2021-06-09", why: It may have been earlier.}',
      '  - {amend: on 4 August 2021, date: "2021-08/2021-09", why: The day is not known.}',
    ].join("\n"),
  },
});

// One worker builds the site once.
test.describe.configure({ mode: "default" });

function openEnded(corpus: Corpus): readonly NewsEvent[] {
  const found = corpus.events.filter(
    ({ when }) => when !== null && (when.earliest === null || when.latest === null),
  );
  expect(found).toHaveLength(2);
  return found;
}

test("in the chart it is as long in every window, and only a bounded doubt grows", async ({
  page,
  corpus,
}) => {
  const between = corpus.events.find(({ when }) => when?.earliest === "2021-08-01");
  if (!between) throw new Error("The article must tell an event of two months.");
  for (const event of [...openEnded(corpus), between]) {
    const { stage, bar } = await draw(page, `event/${event.slug}/`);
    const widths = [];
    for (let press = 0; press < 4; press++) {
      await boxes(page, ".bar");
      widths.push(Math.round((await boxOf(bar(event))).width));
      await stage.press("+");
    }
    if (event === between) expect(new Set(widths).size).toBeGreaterThan(1);
    else expect(widths).toEqual([36, 36, 36, 36]);
  }
});

test("in the strip of the whole time it is a stub", async ({ page }) => {
  const { control } = await draw(page);
  await control("less time").click();
  const strokes = await page
    .locator(".strip-of-time .stroke[data-extent=doubt]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("d") ?? ""));
  const lengths = strokes
    .flatMap((d) => [...d.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)])
    .map(([, from, to]) => Number(to) - Number(from));
  expect(lengths.toSorted((a, b) => a - b).slice(0, 2)).toEqual([
    expect.closeTo(1.8),
    expect.closeTo(1.8),
  ]);
});

test("on paper it is a stub", async ({ page, corpus }) => {
  await draw(page);
  await page.emulateMedia({ media: "print" });
  const dots = page.locator(".paper-chart .mark .dots");
  await expect(dots).toHaveCount(3);
  const widths = await dots.evaluateAll((all) =>
    all.map(
      (each) =>
        Number.parseFloat(each.getAttribute("x2") ?? "") -
        Number.parseFloat(each.getAttribute("x1") ?? ""),
    ),
  );
  expect(widths.filter((width) => width < 5)).toHaveLength(openEnded(corpus).length);
});

for (const path of ["", "method/"]) {
  test(`in the legend it is shorter than what has bounds (${path || "sheet"})`, async ({
    page,
  }) => {
    if (path) await page.goto(path);
    else await openLegend(page);
    const widths = async (selector: string) =>
      (await boxes(page, `.statuses ${selector} .bar, dialog ${selector} .bar`)).map(
        ({ width }) => width,
      );
    const stubs = await widths("[data-cut-end]");
    expect(stubs).toHaveLength(4);
    for (const width of stubs) expect(width).toBeCloseTo(36, 0);
    expect(
      Math.min(...(await widths(".host:not([data-cut-end], [data-cut-start])"))),
    ).toBeGreaterThan(40);
  });
}

async function openLegend(page: Page): Promise<void> {
  await open(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the rail's mark is a stub, and so is the one in the card", async ({ page, corpus }) => {
    const { row } = await open(page);
    for (const event of openEnded(corpus)) {
      expect((await boxOf(row(event).locator(".rail"))).height).toBeCloseTo(36, 0);
    }
    const [first] = openEnded(corpus);
    await open(page, `event/${first?.slug}/`);
    const dots = await boxOf(page.locator("dialog[open] .axis .mark .dots"));
    expect(dots.width).toBeGreaterThan(20);
    expect(dots.width).toBeLessThan(40);
  });
});
