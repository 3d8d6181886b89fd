// Who a wire's short words mean, and what is to come in an aside.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "The pact, to be signed in Lima on Friday, ends a dispute between Peru and Chile.",
    "Pact is to be signed in Lima | planned expected | nobody",
  ],
  [
    "Beijing, where the summit is due on May 23, urged both sides on Friday to talk.",
    "China urges both sides to talk | held | China",
  ],
  [
    "The Wafd party rejected the offer on Friday.",
    "Wafd party rejects the offer | declined | Wafd party",
  ],
  [
    "Syria accused the Zionist regime on Friday of spying.",
    "Syria accuses the Zionist regime of spying | held | Syria + Israel",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "status", "who"])).toContain(event);
});

test.each([
  "Peru lifted the state of war that Chile had told of.",
  "The Christmas party ended on Friday.",
  "Beijing, where snow fell on Friday, was quiet.",
])("no event: %s", (text) => {
  expect(told(text, ["title"]).filter((title) => /war\b|China|Christmas/.test(title))).toEqual([]);
});
