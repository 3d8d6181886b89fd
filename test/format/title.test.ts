import { describe, expect, it } from "vitest";
import { documentTitle } from "#format/title.ts";

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
