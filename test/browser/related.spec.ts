// Lines in the chart from the selected event to those it is related to, and the same as links.

import type { Page } from "@playwright/test";
import type { NewsEvent } from "#model/event.ts";
import { expectNoFindings } from "./axe.ts";
import { events, some } from "./corpus.ts";
import { boxOf, draw } from "./drawn.ts";
import { expect, test } from "./test.ts";
import { settle } from "./threads.ts";

const dated = (id: string) => events.find((event) => event.id === id && event.when !== null);

/** A dated event with a relation, and the first that it is related to. */
function related(...kinds: readonly string[]): readonly [NewsEvent, NewsEvent] {
  const isOne = ({ kind, event }: NewsEvent["relations"][number]) =>
    kinds.includes(kind) && dated(event) !== undefined;
  const one = some(
    ({ when, relations }) => when !== null && relations.some(isOne),
    `an event that is ${kinds.join(" or ")} another`,
  );
  const other = dated(one.relations.find(isOne)?.event ?? "");
  if (!other) throw new Error("related: the other event is there");
  return [one, other];
}

const unrelated = some(
  ({ when, relations }) => when !== null && relations.length === 0,
  "a dated event without relations",
);

/** The corners of the drawn lines, in px of the window; arrows come after their line. */
async function lines(page: Page): Promise<readonly (readonly (readonly [number, number])[])[]> {
  await settle(page);
  return page.locator('[data-thread="related under"]').evaluate((path) => {
    const { x, y } = path.parentElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const moves = (path.getAttribute("d") ?? "").split("M").filter(Boolean);
    return moves.map((move) =>
      move.split("L").map((point): [number, number] => {
        const [px = 0, py = 0] = point.split(" ").map(Number);
        return [px + x, py + y];
      }),
    );
  });
}

const endsAt = async (
  page: Page,
  selector: string,
  point: readonly [number, number] | undefined,
) => {
  const box = await boxOf(page.locator(selector).locator(".bar"));
  const [x, y] = point ?? [Number.NaN, Number.NaN];
  expect(Math.min(Math.abs(x - box.x), Math.abs(x - box.x - box.width))).toBeLessThan(1);
  expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(1);
};

test("a line runs from the cancelled plan to what replaced it, and its card leads there", async ({
  page,
}) => {
  const [plan, later] = related("replaced-by");
  const { chart } = await draw(page, `event/${plan.slug}/`);
  const [line, arrow] = await lines(page);
  await endsAt(page, `.event[data-event="${plan.id}"]`, line?.[0]);
  await endsAt(
    page,
    `#chart :is([data-event="${later.id}"], [data-members~="${later.id}"])`,
    line?.at(-1),
  );
  expect(arrow).toHaveLength(3);
  await expect(chart.locator("svg:has([data-thread])")).toHaveAttribute("aria-hidden", "true");
  await expectNoFindings(page);

  const facts = page.locator(".card .facts").last();
  await expect(facts).toContainText("Replaced by");
  await facts.getByRole("link", { name: later.title }).click();
  await expect(page.locator("#card-title")).toContainText(later.title);
  await expect(facts).toContainText("In place of");
});

test("it runs to the edge where the other is out of the window", async ({ page }) => {
  const [later, plan] = related("replaces");
  await draw(page, `event/${later.slug}/`);
  await expect(page.locator(`#chart [data-event="${plan.id}"]`)).toHaveCount(0);
  const drawn = await lines(page);
  const { x } = await boxOf(page.locator("#chart .vis-panel.vis-center"));
  const line = drawn.find((one) => Math.abs((one.at(-1)?.[0] ?? 0) - x) < 6);
  await endsAt(page, `.event[data-event="${later.id}"]`, line?.[0]);
  expect(drawn.map((arrow) => arrow[1])).toContainEqual(line?.at(-1));
});

test("it has no arrow to what is a part", async ({ page }) => {
  const [part, whole] = related("part-of");
  await draw(page, `event/${part.slug}/`);
  const [line, ...arrows] = await lines(page);
  await endsAt(page, `.event[data-event="${part.id}"]`, line?.[0]);
  await endsAt(page, `.event[data-event="${whole.id}"]`, line?.at(-1));
  expect(arrows).toEqual([]);
});

test("it stays at both bars while the chart is zoomed, moved and scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 640 });
  const [part, whole] = related("part-of");
  const { control, stage } = await draw(page, `event/${part.slug}/`);
  const expectTrue = async () => {
    const [line] = await lines(page);
    await endsAt(page, `.event[data-event="${part.id}"]`, line?.[0]);
    await endsAt(page, `.event[data-event="${whole.id}"]`, line?.at(-1));
  };
  await expectTrue();
  await control("less time").click();
  await page.waitForTimeout(500);
  await expectTrue();
  await control("later").click();
  await page.waitForTimeout(500);
  await expectTrue();
  for (const top of [30, 0]) {
    await stage.evaluate((element, to) => (element.scrollTop = to), top);
    await expectTrue();
  }
});

test("nothing is drawn without a relation, and nothing once nothing is selected", async ({
  page,
}) => {
  await draw(page, `event/${unrelated.slug}/`);
  expect(await lines(page)).toEqual([]);
  const [plan, later] = related("replaced-by");
  await page.goto(`event/${plan.slug}/?status=${plan.status}`);
  await expect(page.locator(`#chart .event[data-event="${plan.id}"]`)).toBeVisible();
  await expect(page.locator(`#chart [data-event="${later.id}"]`)).toHaveCount(0);
  expect(await lines(page)).toEqual([]);
  await draw(page, `event/${plan.slug}/`);
  expect(await lines(page)).not.toEqual([]);
  await page.keyboard.press("Escape");
  expect(await lines(page)).toEqual([]);
});

test("it is seen in forced colours, and explained in the legend", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await draw(page, `event/${related("replaced-by")[0].slug}/`);
  const path = page.locator('[data-thread="related under"]');
  const [stroke, ground] = await path.evaluate((line) => [
    getComputedStyle(line).stroke,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(stroke).not.toBe(ground);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("from the selected event to a related one");
});
