// "spoke by telephone about the talks in Oslo": a call is in no one place.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Ana Roca spoke by telephone on Friday with Bo Vik about the talks in Oslo.",
    "Ana Roca speaks by phone with Bo Vik | nowhere",
  ],
  [
    "Ana Roca discussed her attendance at Oslo during a phone call on Friday with Bo Vik.",
    "Ana Roca speaks by phone with Bo Vik | nowhere",
  ],
  ["Ana Roca met Bo Vik in Oslo on Friday.", "Ana Roca meets Bo Vik in Oslo | Oslo"],
])("%s", (text, event) => {
  expect(told(text, ["title", "where"])).toContain(event);
});
