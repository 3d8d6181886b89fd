// What axe finds on the page as it stands.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

export async function expectNoFindings(page: Page): Promise<void> {
  // Labels of the chart have a halo of the ground's colour, a stroke that is painted under their
  // fill. Axe takes a stroke's colour for the text's.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { -webkit-text-stroke-width: 0 !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
  expect(findings).toEqual([]);
}
