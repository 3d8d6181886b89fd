// How a meeting came about is no plan for one.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["The meeting was arranged by Norway.", []],
  ["The visit was arranged during a trip to Lima by Jan Vik.", []],
  ["Talks arranged by Norway began in Oslo on Friday.", ["Talks begin in Oslo | held"]],
  // for a day to come
  ["A meeting has been arranged for Wednesday.", ["Meeting is arranged | planned expected"]],
  [
    "A meeting was arranged by Peru for Wednesday.",
    ["Peru is to arrange the meeting | planned expected"],
  ],
])("what was arranged: %s", (text, events) => {
  expect(told(text, ["title", "status"])).toEqual(events);
});
