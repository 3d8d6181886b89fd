import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (text: string) => told(text, ["title", "status", "date"]);

describe("what becomes of a visit by the words beside it", () => {
  it.each([
    [
      "Peru plans a trip to Oslo on Friday.",
      "Peru is to visit Oslo | planned expected | 2024-05-10",
    ],
    [
      "Peru plans a summit with Chile on Friday.",
      "Peru is to hold a summit | planned expected | 2024-05-10",
    ],
    [
      "Peru and Chile plan talks on Friday.",
      "Peru and Chile are to meet | planned expected | 2024-05-10",
    ],
    [
      "Plans for Ana Holm’s visit to Lima on Friday were dropped.",
      "Ana Holm’s visit to Lima is dropped | cancelled | 2024-05-10",
    ],
    [
      "Ana Holm’s visit to Lima is still on for Friday.",
      "Ana Holm is to visit Lima | planned expected | 2024-05-10",
    ],
    [
      "Ana Holm had planned a visit to Lima for Friday but cancelled it.",
      "Ana Holm’s visit to Lima is called off | cancelled | 2024-05-03",
    ],
    [
      "Ana Holm is preparing for a visit to Lima on Friday.",
      "Ana Holm is to visit Lima | planned expected | 2024-05-10",
    ],
  ])("%s", (text, event) => expect(tells(text)).toEqual([event]));

  it("tells none that was only reported and denied", () => {
    const events = tells("Ana Holm denied reports of a meeting with Pedro Roca on Friday.");
    expect(events.filter((event) => !event.includes("denies"))).toEqual([]);
  });

  it("tells none as held that was agreed to", () => {
    const events = tells("Peru has agreed to a visit by Pedro Roca on Friday.");
    expect(events.filter((event) => !event.includes("agree"))).toEqual([]);
  });

  it("leaves a plan a noun where nobody plans", () => {
    expect(tells("Peru’s plans for a summit are vague.")).toEqual([]);
  });
});
