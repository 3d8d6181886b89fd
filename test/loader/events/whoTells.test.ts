// Who only tells of a meeting, behind the comma, is at no meeting.

import { expect, it } from "vitest";
import { story, told } from "./told.ts";

it.each([
  [
    "President Holm met Premier Ana Roca on Friday, spokesman Jan Vik told reporters.\n\nThe two last met in March.",
    ["Holm + Ana Roca | 2024-03", "Holm + Ana Roca | 2024-05-03"],
  ],
  [
    "Ana Roca met President Holm on Friday, Foreign Minister Jan Vik said.\n\nThey last met in March.",
    ["Ana Roca + Holm | 2024-03", "Ana Roca + Holm | 2024-05-03"],
  ],
  // nobody else is known
  [
    "Holm will hold talks with Premier Ana Roca on May 24, Jan Vik told reporters.",
    ["Holm + Ana Roca | 2024-05-24"],
  ],
  ["Holm held a meeting with Ana Roca on Friday, Jan Vik said.", ["Holm + Ana Roca | 2024-05-03"]],
  // but who says so after it was there
  [
    "At a meeting with Ana Roca on Friday, Jan Vik announced a loan.\n\nThe two will meet on May 24.",
    ["Jan Vik + Ana Roca | 2024-05-03", "Jan Vik | 2024-05-03", "Jan Vik + Ana Roca | 2024-05-24"],
  ],
])("who was there: %s", (text, events) => {
  expect(told(story(...text.split("\n\n")), ["who", "date"])).toEqual(events);
});
