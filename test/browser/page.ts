// The parts of the page by the names a reader would use, and what "selected" means in all of them.

import type { Locator, Page } from "@playwright/test";
import type { NewsEvent } from "#model/event.ts";
import { expect } from "./test.ts";
import { titleWithStatus } from "#format/status.ts";

export interface Parts {
  readonly list: Locator;
  readonly card: Locator;
  readonly cardTitle: Locator;
  readonly reader: Locator;
  readonly chart: Locator;
  readonly row: (event: NewsEvent) => Locator;
  readonly bar: (event: NewsEvent) => Locator;
  /** The numbers in the article's margin, one for each paragraph that tells the event. */
  readonly numbers: (event: NewsEvent) => Locator;
  /** The first words of the event's primary passage. */
  readonly words: (event: NewsEvent) => Locator;
}

export function parts(page: Page): Parts {
  const list = page.getByRole("region", { name: "What happened" });
  const chart = page.locator("#chart"); // on phones hidden until it is opened
  const reader = page.locator("#article");
  const to = (event: NewsEvent) => `a[href$="event/${event.slug}/"]`;
  return {
    list,
    chart,
    reader,
    card: page.locator(".card"),
    cardTitle: page.locator("#card-title"),
    row: (event) => list.locator(to(event)),
    bar: (event) => chart.locator(to(event)),
    numbers: (event) => reader.locator(to(event)),
    words: ({ passages: [primary] }) => reader.locator(`[data-start="${primary.start}"]`),
  };
}

/** The page once the app has taken it over and, where it is in view, the chart is drawn. */
export async function open(page: Page, path = ""): Promise<Parts> {
  await page.goto(path);
  return opened(page);
}

export async function opened(page: Page): Promise<Parts> {
  const all = parts(page);
  await expect(all.chart).toBeAttached();
  // Only script draws the seam between the halves, and on phones the sheets; all articles have no seam.
  await expect(page.locator("[data-seam], [data-sheet], [data-article]").first()).toBeAttached();
  const box = await all.chart.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  if (box && box.y < height) await expect(all.chart.locator("a").first()).toBeAttached();
  return all;
}

export function addressOf(site: string, event: NewsEvent | null): string {
  return event ? `${site}event/${event.slug}/` : site;
}

/** The event is open in the card, marked in the article and the chart, and in the address. */
export async function expectSelected(page: Page, site: string, event: NewsEvent): Promise<void> {
  const { cardTitle, list, reader, chart, bar, numbers } = parts(page);
  await expect(cardTitle).toContainText(event.title);
  await expect(list).toBeHidden();
  // What was opened or looked at before stays in the address.
  expect(page.url().replace(/\?.*/, "")).toBe(addressOf(site, event));
  await expect(page).toHaveTitle(`${titleWithStatus(event)} · Dateline`);

  const current = reader.locator('a[aria-current="true"]');
  await expect(current).toHaveCount(await numbers(event).count());
  await expect(numbers(event).first()).toHaveAttribute("aria-current", "true");
  expect(await selectedWords(page)).toEqual(await wordsOf(page, event));

  if (event.when) {
    await expect(bar(event)).toHaveAttribute("aria-current", "true");
    await expect(bar(event)).toBeInViewport();
  }
  await expect(chart.locator('.stage a[aria-current="true"]')).toHaveCount(event.when ? 1 : 0);
}

/** Wherever the reader has moved the chart and the article. */
export async function expectNothingSelected(page: Page, site: string): Promise<void> {
  const { card, list, reader, chart } = parts(page);
  await expect(card).toHaveCount(0);
  await expect(list).toBeVisible();
  expect(page.url().replace(/\?.*/, "")).toBe(site);
  await expect(reader.locator('a[aria-current="true"]')).toHaveCount(0);
  await expect(chart.locator('.stage a[aria-current="true"]')).toHaveCount(0);
  expect(await selectedWords(page)).toEqual([]);
}

/** Where the marked runs of the selected event begin. */
async function selectedWords(page: Page): Promise<string[]> {
  return starts(page, "[data-selected]");
}

async function wordsOf(page: Page, event: NewsEvent): Promise<string[]> {
  return starts(page, `span[data-events~="${event.id}"]`);
}

async function starts(page: Page, selector: string): Promise<string[]> {
  const runs = parts(page).reader.locator(selector);
  return runs.evaluateAll((all) => all.map((run) => run.getAttribute("data-start") ?? ""));
}
