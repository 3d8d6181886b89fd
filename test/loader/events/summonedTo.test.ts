import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Chile’s ambassador to Peru, Bo Holm, was called to the foreign ministry on Friday.",
    "Peruvian foreign ministry summons Bo Holm | Peruvian foreign ministry + Bo Holm",
  ],
  [
    "Chile’s ambassador to Lima, Bo Holm, was summoned to the ministry on Friday.",
    "Peruvian ministry summons Bo Holm | Peruvian ministry + Bo Holm",
  ],
])("whose ministry calls an envoy in: %s", (text, event) =>
  expect(told(text, ["title", "who"])).toEqual([event]),
);
