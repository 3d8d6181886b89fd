// "On Monday Peru had threatened", told on a Monday: the Monday before.

import { expect, it } from "vitest";
import { timesIn } from "./marked.ts";

it.each([
  ["On Monday Peru had threatened to storm it.", "2024-04-29"],
  ["On Monday Peru threatened to storm it.", "2024-05-06"],
  ["On Monday Ana Roca said that Peru had threatened her.", "2024-05-06"],
  ["On Sunday Peru had threatened to storm it.", "2024-05-05"],
  ["On Monday Peru had no envoy.", "2024-05-06"],
])("%s", (text, day) => expect(timesIn(text, "2024-05-06").at(0)?.value).toBe(day));
