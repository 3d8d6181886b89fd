import { describe, expect, it } from "vitest";
import { documentTitle, eventDescription, shorten } from "#format/title.ts";
import { event } from "./told.ts";

describe("documentTitle(title)", () => {
  it("ends with the product's name", () => {
    expect(documentTitle("A visit")).toBe("A visit · Dateline");
    expect(documentTitle(null)).toBe("Dateline");
  });

  it("isolates a right-to-left title, and bidirectional control characters", () => {
    expect(documentTitle("ביקור")).toBe("\u2068ביקור\u2069 · Dateline");
    expect(documentTitle("a \u202Elive")).toBe("\u2068a \u202Elive\u2069 · Dateline");
    expect(documentTitle("\u2069\u202Ea")).toBe("\u2068\u202Ea\u2069 · Dateline");
    expect(documentTitle("\u202E\u2066a")).toBe("\u2068\u202E\u2066a\u2069\u2069 · Dateline");
  });
});

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
