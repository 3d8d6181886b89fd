import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("isPutOff(view)", () => {
  it.each([
    [
      "The summit was to open on Friday in Lima. It was put off for a week.",
      ["Summit in Lima is called off | cancelled"],
    ],
    [
      "Talks between Peru and Chile were to start on Friday. They have been postponed.",
      ["Peru and Chile’s meeting is called off | cancelled"],
    ],
    [
      "President Ana Roca was due to visit Chile on Friday. It was later called off.",
      ["Ana Roca’s visit to Chile is called off | cancelled"],
    ],
    // not off
    [
      "The summit was to open on Friday in Lima. It was not cancelled.",
      ["Summit is to open in Lima | planned expected"],
    ],
    [
      "The summit was to open on Friday in Lima. It could be cancelled.",
      ["Summit is to open in Lima | planned expected"],
    ],
    // no plan of the past
    ["The summit opened in Lima on Friday. It was adjourned.", ["Summit opens in Lima | held"]],
  ])("%s", (text, events) => expect(told(text, ["title", "status"])).toEqual(events));
});
