// Lanes by person: an event with two persons is in the lanes of both, and is still one event.

import { expectNoFindings } from "./axe.ts";
import { article, events, some } from "./corpus.ts";
import { dated, draw } from "./drawn.ts";
import { knownOf } from "#app/find/lanesOf.ts";
import { expect, test } from "./test.ts";
import { expectTrue } from "./threads.ts";

const { personsOf } = knownOf({ articles: [article], events });
const pair = some(
  (event) => event.when !== null && personsOf(event).length === 2,
  "a dated event with two persons",
);

test("hold an event with two persons in both lanes, opened fresh", async ({ page }) => {
  const { chart, stage } = await draw(page, `event/${pair.slug}/?lanes=person`);
  await expect(chart.getByRole("link", { name: "Lanes by person" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const bars = chart.locator(`.event[data-event="${pair.id}"]`);
  await expect(bars).toHaveCount(2);
  for (const bar of await bars.all()) {
    await expect(bar).toHaveAttribute("aria-current", "true");
    await expect(bar).toBeVisible();
  }
  await expect(stage).toHaveAttribute("aria-label", `Chart of ${dated.length} events`);
  for (const { label } of personsOf(pair))
    await expect(chart.locator(".lane", { hasText: label })).toBeVisible();
  await expect(chart.locator(".lane").last()).toHaveText("No person named");
  await expectTrue(page, pair.id);
  await expectNoFindings(page);
});

test("mark both bars under the pointer", async ({ page }) => {
  const { chart } = await draw(page, `event/${pair.slug}/?lanes=person`);
  const bars = chart.locator(`.event[data-event="${pair.id}"]`);
  await bars.first().hover();
  await expect(chart.locator(`.event[data-event="${pair.id}"][data-hovered]`)).toHaveCount(2);
});

test("have every dated event, and the arrow keys visit each once", async ({ page }) => {
  const { chart, stage } = await draw(page, "?lanes=person");
  const drawn = await page
    .locator("#chart :is([data-event], [data-members])")
    .evaluateAll((all) =>
      all.flatMap(({ dataset }) => dataset["event"] ?? dataset["members"]?.split(" ") ?? []),
    );
  const lanes = dated.map((event) => Math.max(1, personsOf(event).length));
  expect(drawn).toHaveLength(lanes.reduce((a, b) => a + b, 0));
  expect(new Set(drawn)).toEqual(new Set(dated.map(({ id }) => id)));

  await stage.focus();
  for (const event of dated) {
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(new RegExp(`/event/${event.slug}/\\?`));
    await expect(stage).toBeFocused();
  }
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(new RegExp(`/event/${dated.at(-1)?.slug}/\\?`));
  await expect(chart.locator(".event[aria-current]")).not.toHaveCount(0);
});

test("are those of the events that are found", async ({ page }) => {
  const [who] = personsOf(pair);
  const { chart } = await draw(page, `?who=${who?.key}&lanes=person`);
  await expect(chart.locator(".lane").first()).toHaveText(who?.label ?? "");
  await expect(chart.locator(".lane", { hasText: "No person named" })).toHaveCount(0);
});

test("are on paper too, with an event in both", async ({ page }) => {
  await draw(page, "?lanes=person");
  await page.emulateMedia({ media: "print" });
  const labels = page.locator(".paper-chart .label", { hasText: pair.title });
  await expect(labels).toHaveCount(2);
});
