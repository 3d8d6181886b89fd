import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a need or a way that is discussed is no plan", () => {
  const start = "Ana Roca of Peru and Bo Holm of Norway spoke on May 3. ";
  const spoke = "2024-05-03 | held | Ana Roca and Bo Holm speak";

  it.each([
    ["They discussed the need to cooperate against smugglers."],
    ["They discussed the drought and the need to cooperate with Chile."],
    ["They explored ways to cooperate against smugglers."],
    ["They considered the need to withdraw troops from Lima."],
  ])("%s", (text) => {
    expect(told(start + text, ["date", "status", "title"])).toEqual([spoke]);
  });

  it.each([
    // a way with a day of its own
    [
      "Peru and Norway are exploring ways to reopen the border on June 3.",
      "2024-06-03 | planned possible | Peru and Norway may reopen the border",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "status", "title"])).toEqual(events);
  });
});
