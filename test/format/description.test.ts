import { describe, expect, it } from "vitest";
import { eventDescription, shorten } from "#format/description.ts";
import { event } from "./told.ts";

describe("eventDescription(event)", () => {
  it("has date, status and quotation", () => {
    expect(eventDescription(event())).toBe(
      "Tuesday 2 March 2021. Held: it took place. “Ana Obi met Per Lind in Port Alba on Tuesday”",
    );
  });
});

describe("shorten(text, limit)", () => {
  it("cuts between words", () => expect(shorten("one two three", 9)).toBe("one two …"));
  it("leaves what fits", () => expect(shorten("one two", 7)).toBe("one two"));
  it("cuts inside a word without a space, but never splits a character", () => {
    expect(shorten("a".repeat(20), 5)).toBe("aaaaa …");
    expect(shorten("😀😀😀", 3)).toBe("😀 …");
  });
});
