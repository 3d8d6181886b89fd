// What axe finds on the page as it stands.

import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect } from "./test.ts";

/**
 * Runs axe in the page's own frame, for it has no other, and asks for violations only: to name what is right
 * takes two thirds of the time. Nothing is loaded again, which serves rules for films and sounds.
 *
 * @param within the part of the page that is looked at
 */
export async function expectNoFindings(page: Page, within = "html"): Promise<void> {
  // Labels of the chart have a halo of the ground's colour, a stroke that is painted under their
  // fill. Axe takes a stroke's colour for the text's.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { -webkit-text-stroke-width: 0 !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  const asked = JSON.stringify([within, { resultTypes: ["violations"], preload: false }]);
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(...${asked})`);
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
  expect(findings).toEqual([]);
  expect(await page.locator("iframe").count()).toBe(0);
}
