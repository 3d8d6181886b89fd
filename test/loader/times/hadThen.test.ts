// "On Monday Peru had threatened", told on a Monday: the Monday before.

import { expect, it } from "vitest";
import { timesIn } from "./marked.ts";

it.each([
  ["On Monday Peru had threatened to storm it.", "2024-04-29"],
  ["On Monday Peru threatened to storm it.", "2024-05-06"],
  ["On Monday Ana Roca said that Peru had threatened her.", "2024-05-06"],
  ["On Sunday Peru had threatened to storm it.", "2024-05-05"],
  ["On Monday Peru had no envoy.", "2024-05-06"],
])("%s", async (text, day) => expect((await timesIn(text, "2024-05-06")).at(0)?.value).toBe(day));

it.each([
  ["Peru signed it on Thursday. They had met on Friday.", "2024-04-26"],
  ["Peru signed it on Thursday night. They had met in Lima on Wednesday.", "2024-05-01"],
  // what is said so may be of the days behind the story
  ["Peru signed it on Thursday. Chile said it had met them on Friday.", "2024-05-03"],
  ["Peru signed it on Thursday. Ana Roca, who had met them on Friday, left.", "2024-05-03"],
  ["They had met on Friday.", "2024-05-03"],
])("behind a weekday told: %s", async (text, day) =>
  expect((await timesIn(text, "2024-05-06")).at(-1)?.value).toBe(day),
);
