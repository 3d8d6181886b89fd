import { expect, it } from "vitest";
import { told } from "./told.ts";

it("a tour to come is not dated by the day until which it lasts", () => {
  const text =
    "President Ana Roca arrived in Cairo on Saturday.\n\nAfter Egypt, Roca will travel to Ghana. The tour will last till May 24.";
  expect(told(text, ["title", "date"]).at(-1)).toBe("Roca is to visit Ghana | 2024-05-06/..");
});
