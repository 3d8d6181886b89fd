import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an election that somebody won is told with who it was", () => {
  it.each([
    [
      "This is the first visit by President Ana Roca to Kenya since her election in January 2015.",
      "2015-01 | Election of Ana Roca",
    ],
    ["They recalled the election of Ana Roca in January 2015.", "2015-01 | Election of Ana Roca"],
    // whoever holds it or puts it off is not elected
    ["Ana Roca put off the election until June.", "2024-06 | Election is to be held"],
    ["Peru’s election on May 3 was won by Ana Roca.", "2024-05-03 | Ana Roca wins Peru’s election"],
  ])("%s", (text, event) => {
    expect(told(text, ["date", "title"])).toContain(event);
  });
});
