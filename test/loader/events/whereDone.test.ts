import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a meeting at which somebody did something is told with what he did", () => {
  it.each([
    [
      "Minister Bo Vik presented the plan to the envoys at a meeting in Lima on Friday.",
      ["Bo Vik presents the plan to the envoys at a meeting in Lima | Lima"],
    ],
    [
      "Peru pledged aid at a meeting in Oslo on Friday.",
      ["Peru pledges aid at a meeting in Oslo | Oslo"],
    ],
  ])("%s", (text, events) => expect(told(text, ["title", "where"])).toEqual(events));

  it.each([
    [
      "Foreign Minister Ana Roca proposed a truce at a meeting with Bo Holm in Lima on Friday.",
      "Ana Roca meets Bo Holm in Lima",
    ],
    [
      "The foreign ministers of Peru and Chile signed a treaty at a meeting in Lima on Friday.",
      "Peru and Chile meet in Lima",
    ],
  ])("but with another the meeting is news: %s", (text, event) =>
    expect(told(text, ["title"])).toContain(event),
  );
});
