// "chairman of the Chinese People's Political Consultative Conference": a body that sits always, and no conference to attend.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  "Ana Roca will meet Li Holm, chairman of the National Committee of the Chinese People’s Political Consultative Conference, on Friday.",
  "Ana Roca will meet Li Holm, secretary of Iran’s Supreme National Security Council, on Friday.",
  "Ana Roca will meet Li Holm, speaker of the Islamic Consultative Assembly, on Friday.",
])("%s", (text) => {
  expect(told(text, ["title", "who"])).toEqual([
    "Ana Roca is to meet Li Holm | Ana Roca + Li Holm",
  ]);
});

it("acts for its state", () => {
  expect(told("The CPPCC expelled Bo Holm on Friday.", ["who"])).toEqual([
    "Chinese People's Political Consultative Conference + Bo Holm",
  ]);
});
