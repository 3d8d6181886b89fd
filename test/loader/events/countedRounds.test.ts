// "two rounds of talks in January and February": as many as have a time are told apart.

import { expect, it } from "vitest";
import { told } from "./told.ts";

const dates = (text: string) => told(text, ["date"]);

it("tells each of as many rounds as there are times", () => {
  expect(dates("Peru and Chile held two rounds of talks in Lima in January and February.")).toEqual(
    ["2024-01", "2024-02"],
  );
});

it("reads the years between commas before the verb", () => {
  expect(dates("Two earlier rounds of talks, in 2001 and 2003, collapsed.")).toEqual([
    "2001",
    "2003",
  ]);
});

it("takes no two months for two meetings where none, or others, are counted", () => {
  expect(dates("Peru and Chile held talks in Lima in January and February.")).toHaveLength(1);
  expect(
    dates("Peru and Chile held six rounds of talks in Lima in January and February."),
  ).toHaveLength(1);
});
