// What the address says of the view.

import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

export const search = (page: Page) => new URL(page.url()).search;
export const entries = (page: Page) => page.evaluate(() => history.length);

/** After the address had time to follow. */
export async function expectRest(page: Page, query: string | RegExp): Promise<void> {
  await page.waitForTimeout(700);
  if (typeof query === "string") expect(search(page)).toBe(query);
  else expect(search(page)).toMatch(query);
}
