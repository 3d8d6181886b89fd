// What the address says of the view.

import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

export const search = (page: Page) => new URL(page.url()).search;
export const entries = (page: Page) => page.evaluate(() => history.length);

/**
 * After the address had time to follow; on a busy machine a hand rests later, for the article's scrolling
 * and the chart's moving each begin the wait anew.
 */
export async function expectRest(page: Page, query: string | RegExp): Promise<void> {
  await page.waitForTimeout(700);
  const rest = expect.poll(() => search(page));
  await (typeof query === "string" ? rest.toBe(query) : rest.toMatch(query));
}
