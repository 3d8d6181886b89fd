// "adjourned the negotiations on 26 April": talks that go on have no one day, what is done to them has.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Ana Roca adjourned the negotiations on 26 April.",
    "Ana Roca adjourns the negotiations | 2024-04-26",
  ],
  [
    "Peru broke off the talks with Chile on 26 April.",
    "Peru breaks off the talks with Chile | 2024-04-26",
  ],
  ["Ana Roca adjourned the talks until 3 June.", "Ana Roca adjourns the talks | ../2024-05-06"],
])("%s", (text, event) => expect(told(text, ["title", "date"])).toEqual([event]));
