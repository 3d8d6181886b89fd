// "The president, sworn in on March 11, has recalled the envoy": the day of the aside is not that of the deed.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Peru’s president, sworn in on March 11, has recalled the ambassador.",
    "Peru’s president recalls the ambassador | ../2024-05-06",
  ],
  [
    "Peru’s envoy, abducted on 26 April, was freed by Chile.",
    "Chile frees Peru’s envoy | ../2024-05-06",
  ],
  [
    "Peru’s president, sworn in on March 11, has recalled the ambassador and met Bo Vik in Lima.",
    "Peru’s president meets Bo Vik in Lima | ../2024-05-06",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "date"])).toContain(event);
});

test("what befell before keeps its day", () => {
  const text = "Peru’s president, sworn in on March 11, has recalled the ambassador.";
  expect(told(text, ["title", "date"])).toContain("Peru’s president is sworn in | 2024-03-11");
});

test.each([
  ["The resolution, adopted on 27 April, extended the mandate.", "2024-04-27"],
  ["The resolution, adopted on 27 April, has extended the mandate.", "2024-04-27"],
])("but what a paper does it does on the day of its own: %s", (text, day) => {
  expect(told(text, ["date"])).toContain(day);
});
