// Events that may fall into a narrow window but began long before: one line for each lane.

import { dated, draw } from "./drawn.ts";
import { expectSelected } from "./page.ts";
import { expect, test } from "./test.ts";

test("the line names its events once, and each of them leads to its card", async ({
  page,
  site,
}) => {
  await draw(page);
  await page.locator(".bin:visible").first().click();
  const line = page.locator(".reach").first();
  await expect(line).toContainText("exact day unknown, perhaps one of these");
  const member = line.locator("[data-event]").first();
  await expect(member).toHaveAttribute("tabindex", "-1");
  const id = await member.getAttribute("data-event");
  await expect(page.locator(`#chart [data-event="${id}"]`)).toHaveCount(1);
  await member.click();
  const event = dated.find((each) => each.id === id);
  if (!event) throw new Error("The line names an event that has no date.");
  await expectSelected(page, site, event);
});
