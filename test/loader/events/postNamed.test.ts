// "its High Commissioner to Dar es Salaam": the quarrel is with his post; "its ambassador in April" names none.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Chile, which had recalled its ambassador in April, sent him back to Lima on Friday.",
    "Chile + Peru",
  ],
  ["NAIROBI - Peru pulled out its High Commissioner to Dar es Salaam in April.", "Peru + Tanzania"],
])("%s", (text, who) => {
  expect(told(text, ["who"])).toContain(who);
});
