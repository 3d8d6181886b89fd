// The chart as vis-timeline really draws it: days in their columns, labels apart, one stop of the
// keyboard, and gestures that leave the page its own.

import { parseDay, toCivil } from "#model/day.ts";
import { some } from "./corpus.ts";
import { boxes, boxOf, dated, draw, grid, meet, oneDay, settle } from "./drawn.ts";
import { expectNothingSelected, expectSelected } from "./page.ts";
import { expect, test } from "./test.ts";

for (const timezoneId of ["America/Los_Angeles", "Asia/Tokyo"]) {
  test.describe(`for a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("a day stands in the column of its date", async ({ page }) => {
      const { stage, bar } = await draw(page, `event/${oneDay.slug}/`);
      await stage.focus();
      // Until days have their names: "Sunday 18".
      for (let press = 0; press < 12; press++) await page.keyboard.press("+");
      await settle(page);
      const { day } = toCivil(parseDay(oneDay.when?.earliest ?? "") ?? 0);
      const column = page.locator(".vis-text.vis-minor", {
        hasText: new RegExp(`^[a-z]+ ${day}$`, "i"),
      });
      const [name, block] = [await boxOf(column), await boxOf(bar(oneDay))];
      expect(Math.abs(name.x - block.x)).toBeLessThan(1.5);
      expect(Math.abs(name.width - block.width)).toBeLessThan(1.5);
    });
  });
}

for (const width of [1920, 1440, 1024, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("labels never meet, and stay in the plot, however near one looks", async ({ page }) => {
      const { plot, stage } = await draw(page);
      const { x, width: room } = await boxOf(plot);
      for (let press = 0; press < 8; press++) {
        const labels = await boxes(page, ".host .label");
        for (const [i, a] of labels.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(x);
          expect(a.x + a.width).toBeLessThanOrEqual(x + room);
          expect(labels.slice(i + 1).filter((b) => meet(a, b))).toEqual([]);
        }
        await stage.press("+");
      }
    });

    test("a sign, and the count of a bin, stands at its bar or not at all", async ({ page }) => {
      const { stage } = await draw(page);
      for (let press = 0; press < 4; press++) {
        await settle(page);
        const away = await page.locator(".host:not([data-words=alone])").evaluateAll((hosts) =>
          hosts.flatMap((host) => {
            // Beside words that stand before the bar a count is one of them.
            const isAfter = host.getAttribute("data-words") === "after";
            const sign = host.querySelector(
              isAfter ? ".label > :is(.sign, .plate)" : ".label > .sign",
            );
            const bar = host.querySelector(".bar")?.getBoundingClientRect();
            const box = sign?.getBoundingClientRect();
            if (!bar || !box || box.width === 0) return [];
            const off = box.left - bar.left;
            return off < 4 && off > -box.width ? [] : `${host.textContent} ${off}`;
          }),
        );
        expect(away).toEqual([]);
        await expect(page.locator(".host[data-words=alone] .label > .sign:visible")).toHaveCount(0);
        await stage.press("+");
      }
    });
  });
}

test("every event with a date stands in the chart once, by itself or in a bin, and no other", async ({
  page,
}) => {
  await draw(page);
  const drawn = await page
    .locator("#chart :is([data-event], [data-members])")
    .evaluateAll((all) =>
      all.flatMap(({ dataset }) => dataset["event"] ?? dataset["members"]?.split(" ") ?? []),
    );
  expect(drawn.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
});

test("the chart is one stop; its arrows walk the events in order of happening", async ({
  page,
  site,
}) => {
  const { stage } = await draw(page);
  await expect(page.locator("#chart .stage [tabindex]:not([tabindex='-1'])")).toHaveCount(0);
  await stage.focus();
  for (const event of dated) {
    await page.keyboard.press("ArrowRight");
    await expectSelected(page, site, event);
    await expect(stage).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("#card-title")).toBeFocused();
  await stage.focus();
  await page.keyboard.press("Home");
  await expect(page.locator("#chart .stage [aria-current]")).toContainText(dated[0]?.title ?? "");
  await page.keyboard.press("End");
  await expect(page.locator("#chart .stage [aria-current]")).toContainText(
    dated.at(-1)?.title ?? "",
  );
});

test("what is selected is brought into the window, no nearer than before", async ({ page }) => {
  const { stage, bar, plot } = await draw(page, `event/${oneDay.slug}/`);
  for (let press = 0; press < 12; press++) await stage.press("+");
  const { width } = await boxOf(bar(oneDay));
  await stage.press("Home");
  await page.goBack();
  await expect(page.locator("#chart .stage [aria-current]")).toContainText(oneDay.title);
  await settle(page);
  const [block, { x, width: room }] = [await boxOf(bar(oneDay)), await boxOf(plot)];
  expect(block.x).toBeGreaterThanOrEqual(x);
  expect(block.x + block.width).toBeLessThanOrEqual(x + room);
  expect(block.width).toBeLessThanOrEqual(width + 1);
});

test("buttons move the window and say when they would change nothing", async ({ page }) => {
  const { control } = await draw(page);
  for (const name of ["earlier", "later", "more time", "all"]) {
    await expect(control(name)).toHaveAttribute("aria-disabled", "true");
  }
  const whole = await grid(page);
  for (let press = 0; press < 4; press++) await control("less time").click();
  for (const name of ["earlier", "later", "more time", "all"]) {
    await expect(control(name)).toHaveAttribute("aria-disabled", "false");
  }
  const near = await grid(page);
  await control("later").click();
  expect(await grid(page)).not.toEqual(near);
  await control("earlier").click();
  expect(await grid(page)).toEqual(near);
  while ((await control("earlier").getAttribute("aria-disabled")) === "false") {
    await control("earlier").click();
  }
  await control("all").click();
  expect(await grid(page)).toEqual(whole);
  await expect(control("all")).toHaveAttribute("aria-disabled", "true");
});

test("a step taken right after a move of the window takes it along", async ({ page }) => {
  const { stage, control } = await draw(page);
  await stage.press("+");
  await expect(page).toHaveURL(/from=/);
  await control("all").click();
  await expect(page).not.toHaveURL(/from=/);
  // Before vis says that it has moved, as a quick hand has it.
  await stage.evaluate(async (element) => {
    for (const key of ["+", "+", "+", "Home"]) {
      element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await Promise.resolve();
    }
  });
  await expect(page).toHaveURL(/event.*from=/);
  await settle(page);
  await expect(control("all")).toHaveAttribute("aria-disabled", "false");
  await page.goBack();
  await expect(page).toHaveURL(/^[^?]*\?from=/);
  await expect(control("all")).toHaveAttribute("aria-disabled", "false");
});

test("a drag moves the window and selects nothing, though it ends on the bar it began on", async ({
  page,
  site,
}) => {
  const { stage, bar } = await draw(page, `event/${oneDay.slug}/`);
  for (let press = 0; press < 8; press++) await stage.press("+");
  await page.keyboard.press("Escape");
  await expectNothingSelected(page, site);
  await bar(oneDay).scrollIntoViewIfNeeded();
  const { x, y } = await boxOf(bar(oneDay));
  await page.mouse.move(x + 60, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + 50, y + 4, { steps: 3 });
  await page.mouse.move(x + 30, y + 4, { steps: 3 });
  await page.mouse.up();
  await settle(page);
  expect((await boxOf(bar(oneDay))).x).toBeCloseTo(x - 30, -1);
  await expectNothingSelected(page, site);
});

test("the wheel scrolls what it is over; with Ctrl it looks nearer, sideways it moves", async ({
  page,
}) => {
  const { plot, control } = await draw(page);
  const point = () => plot.hover({ position: { x: 200, y: 60 } });
  const whole = await grid(page);
  await point();
  await page.mouse.wheel(0, 40);
  expect(await grid(page)).toEqual(whole);

  await point();
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect(control("all")).toHaveAttribute("aria-disabled", "false");
  const near = await grid(page);
  expect(near).not.toEqual(whole);

  await page.mouse.wheel(30, 0);
  expect(await grid(page)).not.toEqual(near);
});

test("what had not happened at publication lies on its own ground, after the line", async ({
  page,
}) => {
  await draw(page);
  const line = await boxOf(page.locator(".publication"));
  const ground = await boxOf(page.locator(".ground"));
  const words = await boxOf(page.locator(".publication span"));
  expect(Math.abs(ground.x - line.x)).toBeLessThan(1.5);
  expect(words.width).toBeGreaterThan(100);
  await expect(page.locator(".publication")).toContainText(/^Published [A-Z][a-z]+day \d+ [A-Z]/);
});

test("the same element stands for an event, whatever the window does", async ({ page }) => {
  const { stage, bar, control } = await draw(page, `event/${oneDay.slug}/`);
  const link = await bar(oneDay).elementHandle();
  for (let press = 0; press < 6; press++) await stage.press("+");
  await stage.press("Home");
  await control("all").click();
  await page.goBack();
  await expect(bar(oneDay)).toBeVisible();
  expect(await link?.evaluate((element) => element.isConnected)).toBe(true);
});

test.describe("in a low window", () => {
  test.use({ viewport: { width: 1366, height: 625 } });

  test("an event that is scrolled to leaves rows whole under the axis, and its ticks", async ({
    page,
  }) => {
    const last = some(({ when }) => when !== null && when.latest !== null, "a dated event");
    const { stage } = await draw(page, `event/${last.slug}/`);
    await stage.press("End");
    await settle(page);
    const cut = await page.evaluate(() => {
      const edge =
        document.querySelector(".vis-panel.vis-top")?.getBoundingClientRect().bottom ?? 0;
      const found = [...document.querySelectorAll(".host > *")].map((mark) =>
        mark.getBoundingClientRect(),
      );
      return found.filter(({ top, bottom }) => top < edge - 1 && bottom > edge + 2).length;
    });
    expect(cut).toBe(0);
    expect(await stage.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    const tick = page.locator(".drawing[data-scrolled] .vis-text.vis-minor").first();
    await expect(tick).toHaveCSS("border-left-width", "1px");
    await expect(page.locator(".why-title")).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".quote blockquote").first()).toBeInViewport({ ratio: 1 });
  });
});
