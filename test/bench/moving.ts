// Frame times while the chart's window is dragged and zoomed.

import type { Page } from "@playwright/test";

/** Times between frames, ms. */
export interface Frames {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

export async function measureMoving(page: Page): Promise<Frames> {
  const box = await page.locator("#chart .vis-panel.vis-center").boundingBox();
  if (!box) return { pan: [], zoom: [] };
  // In the first lane: the others end higher up once the window shows fewer rows.
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  // Zooms in first, since the whole time span cannot be panned.
  await wheel(page, 12, -120);
  await page.waitForTimeout(200);
  const pan = await framesOf(page, async () => {
    await page.mouse.down();
    for (let i = 0; i < 120; i += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await page.mouse.move(x + 160 * Math.sin(i / 10), y);
    }
    await page.mouse.up();
  });
  await page.waitForTimeout(200);
  const zoom = await framesOf(page, async () => {
    for (const delta of [60, -60, 60, -60]) {
      // oxlint-disable-next-line no-await-in-loop
      await wheel(page, 30, delta);
    }
  });
  return { pan, zoom };
}

async function wheel(page: Page, times: number, delta: number): Promise<void> {
  await page.keyboard.down("Control");
  for (let i = 0; i < times; i += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.wheel(0, delta);
  }
  await page.keyboard.up("Control");
}

async function framesOf(page: Page, gesture: () => Promise<void>): Promise<readonly number[]> {
  const frames = await page.evaluateHandle(() => {
    const times: number[] = [];
    const seen = { times, on: true };
    let last = performance.now();
    const look = (now: number) => {
      times.push(now - last);
      last = now;
      if (seen.on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return seen;
  });
  await gesture();
  const times = await frames.evaluate((seen) => {
    seen.on = false;
    return seen.times.slice(1);
  });
  await frames.dispose();
  return times;
}
