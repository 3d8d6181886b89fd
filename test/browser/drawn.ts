// The chart as drawn: its parts, and where they stand.

import type { Locator, Page } from "@playwright/test";
import type { NewsEvent } from "#model/event.ts";
import { events, some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect } from "./test.ts";

export const dated = events.filter(({ when }) => when !== null);

export const oneDay = some(
  ({ when }) => when !== null && when.earliest === when.latest && when.part === null,
  "an event of one day",
);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly chart: Locator;
  readonly stage: Locator;
  readonly plot: Locator;
  readonly bar: (event: NewsEvent) => Locator;
  readonly control: (name: string) => Locator;
}

export async function draw(page: Page, path = ""): Promise<Drawn> {
  const { chart, bar } = await open(page, path);
  // On a phone the chart is a sheet behind the strip at the bottom.
  const strip = page.getByRole("link", { name: "Open the chart" });
  if (await strip.isVisible()) await strip.click();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator(".drawing[data-shown]")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return {
    chart,
    stage: chart.getByRole("group", { name: /^Chart of/ }),
    plot: chart.locator(".vis-panel.vis-center"),
    bar: (event) => bar(event).locator(".bar"),
    control: (name) => chart.getByRole("button", { name, exact: true }),
  };
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("The element has no box: it is not drawn.");
  return box;
}

/** Once nothing moves any more: the box of the plot's content and those of some elements in it. */
export async function boxes(page: Page, selector: string): Promise<readonly Box[]> {
  await settle(page);
  return page.locator(selector).evaluateAll((all) =>
    all
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
}

export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

export function meet(a: Box, b: Box): boolean {
  const sideways = a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1;
  return sideways && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
}

/** The window, as the places of the grid's lines in the page. */
export async function grid(page: Page): Promise<readonly number[]> {
  await settle(page);
  return page
    .locator(".vis-grid")
    .evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().x)));
}
