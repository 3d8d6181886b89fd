// "will meet Roca to discuss trade on 28 May": the day of the meeting, and of nothing that they talk about.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["Ana Roca will meet Bo Holm to discuss trade and other issues on 28 May.", "2024-05-28"],
  ["Ministers will gather in Oslo to discuss trade on Friday.", "2024-05-10"],
  ["Ana Roca will hold talks with Bo Holm to review ties next week.", "2024-05-13/2024-05-19"],
  ["Ana Roca is to meet Bo Holm to discuss trade on 28 May.", "2024-05-28"],
  // a day of its own
  ["Ministers will gather in Oslo on Friday to discuss trade in 2025.", "2024-05-10"],
  // of what they talk about
  ["Ana Roca will meet Bo Holm to discuss the vote on 28 May.", "2024-05-06/.."],
  ["Ana Roca will meet Bo Holm to discuss his trip to Lima next month.", "2024-05-06/.."],
  ["Ana Roca will meet Bo Holm to discuss the war in Sudan on 28 May.", "2024-05-06/.."],
  ["Ana Roca will meet Bo Holm to discuss an accord signed on 2 May.", "2024-05-06/.."],
  // whoever travels may set out before
  ["Ana Roca will fly to Oslo to discuss trade on 28 May.", "2024-05-06/.."],
])("%s", (text, date) => {
  expect(told(text, ["date"])).toContain(date);
});
