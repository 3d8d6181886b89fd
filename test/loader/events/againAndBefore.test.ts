// When they meet again, and where they met before.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("looks ahead where many meet again", () => {
  expect(
    told("Peru and Chile met on Friday. They meet again on Thursday.", ["title", "date", "status"]),
  ).toContain("Peru and Chile are to meet | 2024-05-09 | planned expected");
  const text = "Envoys failed to agree on new sanctions on Friday. They meet again on Thursday.";
  expect(told(text, ["title"]).join()).not.toMatch(/sanctions (?:meet|are to)/i);
  expect(told(text, ["date"])).toContain("2024-05-09");
});

it("tells no plan where they do so every week", () => {
  expect(told("Peru and Chile met on Friday. They meet every Thursday.", ["status"])).toEqual([
    "held",
  ]);
});

it("tells where and when the previous one was", () => {
  const text =
    "Peru and Chile wound up talks in Oslo on Friday. The previous session was in Lima on March 15.";
  expect(told(text, ["who", "where", "date"])).toEqual([
    "Peru + Chile | Lima | 2024-03-15",
    "Peru + Chile | Oslo | 2024-05-03",
  ]);
});

it.each(["The last attack was in Lima.", "The previous session was in March."])(
  "and nothing of what is no sitting, or was nowhere: %s",
  (text) => {
    expect(told(text, ["title"])).toEqual([]);
  },
);
