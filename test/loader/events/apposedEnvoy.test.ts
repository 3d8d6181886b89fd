import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an envoy whose name stands behind his post", () => {
  it.each([
    "Peru’s ambassador to Chad, Bo Holm, was recalled on Friday.",
    "The Peruvian ambassador to Chad, Bo Holm, was recalled on Friday.",
  ])("is recalled, and no state with him: %s", (text) =>
    expect(told(text, ["title"])).toEqual(["Bo Holm is recalled"]),
  );
});

describe("exercises that are held", () => {
  it.each([
    [
      "Peru and Chile will hold joint air exercises in July.",
      "Peru and Chile are to hold joint air exercises",
    ],
    ["Peru held air exercises on Friday.", "Peru holds air exercises"],
  ])("are no verb: %s", (text, title) => expect(told(text, ["title"])).toEqual([title]));

  it("but a right is exercised", () =>
    expect(told("Peru exercises its rights.", ["title"])).toEqual([]));
});
