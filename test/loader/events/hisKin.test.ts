// "His wife, Ana Roca", "her brother Jan": kin with a name of their own, and whose they are.

import { expect, it } from "vitest";
import { story, told } from "./told.ts";

it.each([
  ["Her brother Jan was himself ousted in May 2006.", "Brother Jan is ousted | Jan"],
  [
    "Chile refused in April to extradite her husband, Bo Holm.",
    "Chile refuses to extradite Ana Roca’s husband | Chile + Bo Holm",
  ],
  ["She met her husband, Bo Holm, on Friday.", "Ana Roca meets Bo Holm | Ana Roca + Bo Holm"],
  ["She was herself ousted in May 2006.", "Ana Roca is ousted | Ana Roca"],
])("%s", (text, event) => {
  expect(
    told(story("President Ana Roca left for Oslo on Thursday.", text), ["title", "who"]),
  ).toContain(event);
});
