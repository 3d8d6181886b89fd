// A sum of what was told is no further deed.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Peru is giving Chile $12 million, the embassy announced on Friday. This brings total Peruvian aid this year to $40 million.",
    ["2024-05-03 | AID | Peru gives Chile $12 million"],
  ],
  ["The attack brings the attacks on Chilean envoys this year to 40.", []],
])("%s", (text, events) => expect(told(text, ["date", "kind", "title"])).toEqual(events));
