// Bins: what stands too close to be told apart, what is said of it, and how it is opened.

import { dated, draw, grid } from "./drawn.ts";
import { expectNothingSelected } from "./page.ts";
import { expect, test } from "./test.ts";

test("a bin says what it holds and opens; Back closes it, and so does Escape", async ({
  page,
  site,
}) => {
  const { control, chart } = await draw(page);
  const whole = await grid(page);
  const bin = page.locator(".bin:visible").first();
  const held = Number(await bin.locator(".plate").textContent());
  expect(held).toBeGreaterThan(2);
  await expect(bin.locator(".sign")).toHaveCount(held);
  await expect(bin).toHaveAccessibleName(
    new RegExp(`^${held} events, .*: \\d+ [a-z]+.*Show them$`),
  );

  await bin.click();
  await expect(control("all")).toHaveAttribute("aria-disabled", "false");
  await expect(bin).toBeHidden();
  const near = await grid(page);
  expect(near).not.toEqual(whole);

  await page.goBack();
  expect(await grid(page)).toEqual(whole);
  await page.goForward();
  expect(await grid(page)).toEqual(near);

  // Selections leave it open; Escape leaves the card first.
  await chart.locator(".event:visible").last().click();
  await expect(page.locator("#card-title")).toBeVisible();
  await page.keyboard.press("Escape");
  await expectNothingSelected(page, site);
  await expect(control("all")).toHaveAttribute("aria-disabled", "false");
  await page.keyboard.press("Escape");
  expect(await grid(page)).toEqual(whole);
});

test("an event that stands in a bin is taken out of it when it is selected", async ({ page }) => {
  const { stage } = await draw(page);
  const whole = await grid(page);
  await expect(page.locator(".bin:visible").first()).toBeVisible();
  await stage.focus();
  for (const event of dated) {
    await page.keyboard.press("ArrowRight");
    const current = page.locator("#chart .event[aria-current]");
    await expect(current).toContainText(event.title);
    await expect(current).toBeVisible();
  }
  await page.keyboard.press("Escape");
  expect(await grid(page)).toEqual(whole);
});

test("O opens a bin from the keyboard, that of the selected event first; Escape closes it", async ({
  page,
}) => {
  const { stage, control } = await draw(page);
  const whole = await grid(page);
  const bin = page.locator(".bin:visible");
  const count = await bin.count();
  await stage.focus();
  await page.keyboard.press("o");
  await expect(bin).not.toHaveCount(count);
  await expect(stage).toBeFocused();
  await expect(control("all")).toHaveAttribute("aria-disabled", "false");
  await page.keyboard.press("Escape");
  expect(await grid(page)).toEqual(whole);

  const last = (await bin.last().getAttribute("data-members"))?.split(" ").at(-1);
  const member = dated.find(({ id }) => id === last);
  await draw(page, `event/${member?.slug}/`);
  await expect(page.locator("#chart .event[aria-current]")).toBeVisible();
  await control("all").click();
  await expect(page.locator(".bin[data-current]")).toBeVisible();
  await stage.press("o");
  await expect(page.locator("#chart .event[aria-current]")).toBeVisible();
  await expect(page.locator(".bin[data-current]")).toHaveCount(0);
});
