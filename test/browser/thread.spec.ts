// The thread joins an event's words to its card and its days, and never points at another line:
// its path is compared with the boxes of what it joins after everything that can move them.

import type { Page } from "@playwright/test";
import type { NewsEvent } from "#model/event.ts";
import { article, events, some } from "./corpus.ts";
import { opened, parts } from "./page.ts";
import { expect, test } from "./test.ts";
import { drawn, expectTrue, isBranch, settle } from "./threads.ts";

const paragraphs = ({ passages }: NewsEvent) => new Set(passages.map(({ start }) => start)).size;
const many = some((event) => event.when !== null && paragraphs(event) > 3, "one told four times");
const single = some(
  (event) =>
    event.when?.earliest !== null && event.when?.latest !== null && paragraphs(event) === 1,
  "a dated event told once",
);
const dated = events.filter(({ when }) => when !== null);

/** The page with chart and seam. */
async function open(page: Page, event: NewsEvent | null) {
  await page.goto(event ? `event/${event.slug}/` : "");
  const all = await opened(page);
  await expect(all.chart.locator(".drawing[data-shown]")).toBeVisible();
  await expect(page.locator("[data-seam]")).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  return all;
}

test("an event told once is level with its card: one straight line", async ({ page }) => {
  let straight = 0;
  const { row } = await open(page, null);
  for (const event of events.filter((each) => paragraphs(each) === 1).slice(1, 9)) {
    await row(event).click();
    await expect(page.locator("#card-title")).toContainText(event.title);
    const { plates, rule, over } = await expectTrue(page, event.id);
    const room = await page
      .locator(".reader")
      .evaluate(({ scrollTop, scrollHeight, clientHeight }) =>
        Math.min(scrollTop, scrollHeight - clientHeight - scrollTop),
      );
    await page.keyboard.press("Escape");
    // At its ends the article cannot be scrolled so far.
    if (room <= 0 || plates.length !== 1) continue;
    straight++;
    const branches = over.filter(isBranch);
    expect(branches.length).toBeGreaterThan(1);
    for (const [point] of branches) expect(point?.[1]).toBe(rule);
  }
  expect(straight).toBeGreaterThan(2);
});

test("it stays level when text or window change, until the article is moved by hand", async ({
  page,
}) => {
  const middle = some(
    ({ passages: [{ start }], when }) =>
      when !== null && start > article.text.length * 0.3 && start < article.text.length * 0.7,
    "an event told in the middle",
  );
  await open(page, middle);
  const isLevel = async () => {
    const { over, rule, seam } = await expectTrue(page, middle.id);
    const fromWords = over.filter(isBranch).filter(([point]) => (point?.[0] ?? 0) < seam.left);
    return fromWords.some(([point]) => Math.abs((point?.[1] ?? 0) - (rule ?? 0)) < 0.1);
  };
  expect(await isLevel()).toBe(true);
  await page.setViewportSize({ width: 1250, height: 900 });
  expect(await isLevel()).toBe(true);
  await page.evaluate(() => (document.documentElement.style.fontSize = "112%"));
  expect(await isLevel()).toBe(true);
  await page.locator("#article").hover();
  await page.mouse.wheel(0, 90);
  expect(await isLevel()).toBe(false);
  await page.evaluate(() => (document.documentElement.style.fontSize = "100%"));
  expect(await isLevel()).toBe(false);
});

test("every passage joins, by its number or by its tick", async ({ page }) => {
  await open(page, many);
  const { ticks } = await expectTrue(page, many.id);
  const { top, bottom } = await page
    .locator(".reader")
    .evaluate((reader) => reader.getBoundingClientRect());
  const lines = await page.locator(".reader").evaluate(
    (reader, starts) =>
      starts.map((start) => {
        const rect = reader.querySelector(`[data-start="${start}"]`)?.getClientRects()[0];
        return rect ? (rect.top + rect.bottom) / 2 : Number.NaN;
      }),
    many.passages.map(({ start }) => start),
  );
  expect(ticks).toHaveLength(lines.filter((y) => y < top || y > bottom).length);
});

// Every event at the ends of the room that a seam has; between them each fourth.
for (const [width, step] of [
  [1920, 1],
  [1440, 4],
  [1024, 4],
  [900, 1],
] as const) {
  test(`joins what it should for ${step === 1 ? "every" : "each fourth"} event, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const { row } = await open(page, null);
    for (const [i, event] of events.slice(0, Math.ceil(events.length / step)).entries()) {
      await (i === 0 ? row(event) : page.locator('.card-foot [rel="next"]')).click();
      await expect(page.locator("#card-title")).toContainText(event.title);
      await expectTrue(page, event.id);
    }
  });
}

test("holds while the article, the card and the chart are scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 640 });
  await open(page, many);
  const scroll = (selector: string, to: number) =>
    page.locator(selector).evaluate((box, top) => (box.scrollTop = top), to);
  for (const to of [0, 333, 777, 1500, 1e6, 40]) {
    await scroll(".reader", to);
    await expectTrue(page, many.id);
  }
  for (const to of [0, 30, 61, 200, 1e6, 20]) {
    await scroll(".desk", to);
    await expectTrue(page, many.id);
  }
  for (const to of [0, 20, 47, 1e6, 0]) {
    await scroll(".stage", to);
    await expectTrue(page, many.id);
  }
});

test("holds after the window is resized, text is enlarged and typefaces arrive", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/*.woff2", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`event/${many.slug}/`, { waitUntil: "commit" });
  await expect(page.locator(".drawing[data-shown]")).toBeVisible();
  // The thread's code may come after the chart's.
  await expect(async () => expectTrue(page, many.id)).toPass();
  release();
  await page.evaluate(() => document.fonts.ready);
  await expect(async () => expectTrue(page, many.id)).toPass();

  for (const width of [1200, 1000, 1700]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(async () => expectTrue(page, many.id)).toPass();
  }
  for (const size of ["125%", "200%", "100%"]) {
    await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
    // The chart measures its labels anew.
    await expect(async () => expectTrue(page, many.id)).toPass();
  }
});

test("holds while the chart is moved, zoomed, and shut again over a bin", async ({ page }) => {
  await open(page, single);
  const { chart } = parts(page);
  const press = (name: string) => chart.getByRole("button", { name, exact: true }).click();
  for (const name of ["less time", "less time", "later", "earlier", "earlier", "all"]) {
    await press(name);
    await expectTrue(page, single.id);
  }
  await page.keyboard.press("Escape");
  const held = await chart.locator(".bin:visible").first().getAttribute("data-members");
  const binned = events.find(({ id }) => held?.split(" ").includes(id));
  if (!binned) throw new Error("The seeds must hold events that stand in a bin.");
  await open(page, binned);
  await expect(async () => {
    expect((await expectTrue(page, binned.id)).bar?.bin).toBe(false);
  }).toPass();
  await press("all");
  await expect(async () => {
    const { bar, span, under } = await expectTrue(page, binned.id);
    expect([bar?.bin, span.length, under.length]).toEqual([true, 0, 1]);
  }).toPass();
  await chart.locator(".bin[data-current] .open").click();
  await expect(async () => {
    expect((await expectTrue(page, binned.id)).bar?.bin).toBe(false);
  }).toPass();
  await page.goBack();
  await expectTrue(page, binned.id);
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("is true in every frame of a drag", async ({ page }) => {
    await open(page, single);
    await page.locator(".stage").press("+");
    await page.locator(".stage").press("+");
    const off = page.evaluate(
      (id) =>
        new Promise<number[]>((done) => {
          const seen: number[] = [];
          const look = () => {
            const bar = document.querySelector(`.event[data-event="${id}"] .bar`);
            const path = document.querySelector<SVGPathElement>('[data-thread="selected under"]');
            const x = Number(/M([-\d.]+)/.exec(path?.getAttribute("d") ?? "")?.[1]);
            const zero = path?.ownerSVGElement?.getBoundingClientRect().left ?? 0;
            const box = bar?.getBoundingClientRect();
            const whole = box && !bar?.closest("[data-cut-start]") && box.width > 12;
            if (whole) seen.push(Math.abs(x + zero - box.left));
            if (seen.length < 40) requestAnimationFrame(next);
            else done(seen);
          };
          // Its size changes in every frame: what watches it is called after all callbacks of the
          // frame and right before it is painted, and never between an input and its frame.
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.cssText = "position: fixed; block-size: 1px; inline-size: 1px";
          const next = () => {
            probe.style.inlineSize = probe.style.inlineSize === "1px" ? "2px" : "1px";
          };
          new ResizeObserver(look).observe(probe);
        }),
      single.id,
    );
    // Under the axis, wherever its lanes are scrolled to.
    const stage = await page.locator(".stage").boundingBox();
    const [x, y] = [(stage?.x ?? 0) + 588, (stage?.y ?? 0) + 70];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 0; i < 60; i++) {
      await page.mouse.move(x + 40 * Math.sin(i / 4), y);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.mouse.up();
    expect(Math.max(...(await off))).toBeLessThanOrEqual(1);
  });

  test("comes after the glide of a selection, and not before", async ({ page }) => {
    await page.addInitScript(() => {
      const { animate } = Element.prototype;
      Element.prototype.animate = function (frames, options) {
        const asked = JSON.stringify([frames, options]);
        if (this.matches("[data-thread]")) document.documentElement.dataset["asked"] = asked;
        return animate.call(this, frames, options);
      };
    });
    const last = dated[3] ?? single;
    await open(page, null);
    await page.locator(".stage").focus();
    for (const _ of dated.slice(0, 4)) await page.keyboard.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute(
      "data-asked",
      '[{"opacity":[0,1]},{"delay":240,"duration":120,"fill":"backwards"}]',
    );
    const path = page.locator('[data-thread="selected over"]');
    await path.evaluate((each) => Promise.all(each.getAnimations().map((one) => one.finished)));
    await expect(path).toHaveCSS("opacity", "1");
    await expectTrue(page, last.id);
  });
});

test("the thread of what is under the pointer runs to its bar, from 1200 px on", async ({
  page,
}) => {
  const { bar, chart, numbers } = await open(page, null);
  const id = await chart.locator(".event:visible").first().getAttribute("data-event");
  const alone = events.find((event) => event.id === id) ?? single;
  await bar(alone).hover();
  const { over, under, bar: box } = await drawn(page, "hovered", alone.id);
  expect(over.length).toBeGreaterThan(2);
  const end = under[0]?.[1];
  expect(Math.abs((end?.[0] ?? 0) - (box?.left ?? 0))).toBeLessThanOrEqual(1);
  expect(end?.[1]).toBeGreaterThan(box?.top ?? 0);
  expect(end?.[1]).toBeLessThan((box?.bottom ?? 0) + 2);

  await numbers(many).first().hover();
  expect((await drawn(page, "hovered", many.id)).under).not.toEqual([]);
  await page.mouse.move(700, 30);
  expect((await drawn(page, "hovered", many.id)).over).toEqual([]);

  await page.setViewportSize({ width: 1100, height: 900 });
  await bar(alone).hover();
  await settle(page);
  for (const path of await page.locator('[data-thread^="hovered"]').all()) {
    await expect(path).toBeHidden();
  }
});

test("lies in nobody's way: no pointer meets it, nobody hears it", async ({ page, site }) => {
  const { numbers } = await open(page, single);
  const svg = page.locator("svg:has(> [data-thread])");
  for (const each of await svg.all()) {
    await expect(each).toHaveAttribute("aria-hidden", "true");
    await expect(each).toHaveCSS("pointer-events", "none");
  }
  await numbers(single).first().click();
  expect(page.url()).toBe(`${site}event/${single.slug}/`);
  await page.emulateMedia({ media: "print" });
  for (const each of await svg.all()) await expect(each).toBeHidden();
});
