// "announced on 11 April the conclusion of the negotiations": they are over, and none are to come.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Peru and Chile announced on 11 April the conclusion of the negotiations on a border treaty.",
    "Peru and Chile announce the conclusion of the negotiations on a border treaty | 2024-04-11",
  ],
  [
    "Peru announced the conclusion of talks on 11 April.",
    "Peru announces the conclusion of talks | 2024-04-11",
  ],
  [
    "Peru announced an end to peace talks with Chile on Friday.",
    "Peru announces an end to peace talks with Chile | 2024-05-03",
  ],
  // what is only begun is to come
  ["Peru announced a visit to Chile on 11 June.", "Peru is to visit Chile | 2024-06-11"],
])("%s", (text, event) => expect(told(text, ["title", "date"])).toEqual([event]));
