// An event without a date has words and a card, and no days.

import { test } from "./built.ts";
import { expect } from "./test.ts";
import { expectTrue } from "./threads.ts";

test.use({
  seeds: {
    "undated.txt":
      "Holm Meets Lind\n\nPrime Minister Ada Holm met President Per Lind in Vienna on Monday.\n\nPresident Per Holm met President Ada Lind in Oslo on 3 May 2021.",
  },
});

test("is joined to its card, and to no day", async ({ page, corpus }) => {
  const event = corpus.events.find(({ when }) => when === null);
  if (!event) throw new Error("The article must tell an event without a date.");
  await page.goto(`event/${event.slug}/`);
  await expect(page.locator("[data-seam]")).toBeAttached();
  const { over, span, under } = await expectTrue(page, event.id);
  expect(over.length).toBeGreaterThan(1);
  expect([span, under]).toEqual([[], []]);
});
