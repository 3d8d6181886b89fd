// What comes after an occasion says nothing of the year of the occasion: the nearest is meant.

import { expect, test } from "vitest";
import { expectMarked, timesIn } from "./marked.ts";

const published = "2024-05-06";

test.each([
  "Peru and Chile will pull back troops after a [[January 11|2024-01-11]] shootout.",
  "Peru and Chile will pull back troops after a [[March|2024-03]] meeting.",
])("%s", (text) => expectMarked(text, published));

test.each([
  "Peru will withdraw its troops after a [[June 25|2024-06-25]] vote.",
  "Peru withdrew its troops after the [[August|2023-08]] elections.",
])("not otherwise: %s", (text) => expectMarked(text, published));

test("what is put off until after an occasion has it before itself", async () => {
  const [july] = await timesIn(
    "Peru put off until after the July elections a visit by Bo Holm.",
    published,
  );
  expect(july?.value).toBe("2024-07");
});
