import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an accord signed that year is signed, and does not sign", () => {
  it.each([
    "The Lima agreement, signed that year, gave rebels more rights.",
    "The Lima agreement, signed that August, gave rebels more rights.",
  ])("%s", (text) => expect(told(text, ["title"])).toContain("Lima agreement is signed"));

  it("but who signs that treaty does", () =>
    expect(told("Peru and Chile signed that treaty on Friday.", ["title"])).toContain(
      "Peru and Chile sign that treaty",
    ));
});
