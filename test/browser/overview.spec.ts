// The strip of the whole time over the chart: its window is pulled, sized and led by keys, and
// neither its coming nor its going moves anything.

import type { Locator, Page } from "@playwright/test";
import { type Box, boxOf, draw, grid } from "./drawn.ts";
import { expect, test } from "./test.ts";

interface Strip {
  readonly strip: Locator;
  readonly frame: Locator;
}

async function near(page: Page): Promise<Strip & Awaited<ReturnType<typeof draw>>> {
  const drawn = await draw(page);
  for (let press = 0; press < 2; press++) await drawn.control("less time").click();
  const frame = page.getByRole("slider", { name: "Time shown in the chart" });
  await expect(frame).toBeVisible();
  return { ...drawn, frame, strip: page.locator(".strip-of-time") };
}

async function drag(page: Page, from: readonly [number, number], by: number): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + by / 2, from[1]);
  await page.mouse.move(from[0] + by, from[1], { steps: 3 });
  await page.mouse.up();
}

function middle({ x, y, width, height }: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

test("is seen only while the window is not everything, and moves nothing", async ({ page }) => {
  const { control, plot } = await draw(page);
  const frame = page.getByRole("slider");
  await expect(frame).toBeHidden();
  const before = [await boxOf(control("all")), await boxOf(page.locator(".rows").first())];
  const { y } = await boxOf(plot);
  await control("less time").click();
  await expect(frame).toBeVisible();
  const after = [await boxOf(control("all")), await boxOf(page.locator(".rows").first())];
  expect(after).toEqual(before);
  expect((await boxOf(plot)).y).toBe(y);
  await control("all").click();
  await expect(frame).toBeHidden();
});

test("a frame pulled moves the window, an edge sizes it, a press beside it leads there", async ({
  page,
}) => {
  const { frame, strip, control } = await near(page);
  const start = await boxOf(frame);
  await drag(page, middle(start), -60);
  const moved = await boxOf(frame);
  expect(moved.x).toBeCloseTo(start.x - 60, -0.5);
  expect(moved.width).toBeCloseTo(start.width, 0);

  await drag(page, [moved.x + moved.width, moved.y + 20], 40);
  const sized = await boxOf(frame);
  expect(sized.x).toBeCloseTo(moved.x, 0);
  expect(sized.width).toBeCloseTo(moved.width + 40, -0.5);

  const all = await boxOf(strip);
  await page.mouse.click(all.x + 20, all.y + 20);
  expect((await boxOf(frame)).x).toBeCloseTo(all.x, 0);
  await expect(control("earlier")).toHaveAttribute("aria-disabled", "true");
  await expect(control("later")).toHaveAttribute("aria-disabled", "false");
});

test("keys move and size it, and it says which days it shows", async ({ page }) => {
  const { frame } = await near(page);
  await frame.focus();
  const start = await grid(page);
  const told = await frame.getAttribute("aria-valuetext");
  expect(told).toMatch(/\d{4}/);
  await page.keyboard.press("ArrowLeft");
  expect(await grid(page)).not.toEqual(start);
  expect(await frame.getAttribute("aria-valuetext")).not.toBe(told);
  await page.keyboard.press("ArrowRight");
  expect(await frame.getAttribute("aria-valuetext")).toBe(told);

  await page.keyboard.press("Shift+ArrowLeft");
  const { width } = await boxOf(frame);
  await page.keyboard.press("Shift+ArrowRight");
  expect((await boxOf(frame)).width).toBeGreaterThan(width);
  await page.keyboard.press("Home");
  await expect(page.getByRole("button", { name: "earlier" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("keeps the focus when it has made the window everything", async ({ page }) => {
  const { frame, control } = await near(page);
  await frame.focus();
  while ((await control("all").getAttribute("aria-disabled")) === "false") {
    await page.keyboard.press("-");
  }
  await expect(frame).toBeFocused();
  await expect(frame).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(frame).toBeHidden();
});

test("marks the selected event", async ({ page }) => {
  const { stage } = await near(page);
  await expect(page.locator(".strip-of-time [data-selected]")).toHaveCount(0);
  await stage.press("Home");
  await expect(page.locator(".strip-of-time [data-selected]")).toHaveCount(1);
});
