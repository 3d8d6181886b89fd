import { describe, expect, it } from "vitest";
import { type Paragraph, paragraphAt } from "#model/article.ts";

const paragraphs: readonly Paragraph[] = [
  { start: 0, end: 10, zone: "headline", number: null },
  { start: 12, end: 30, zone: "body", number: 1 },
];

describe("paragraphAt(article, span)", () => {
  it("is the paragraph that contains the span’s start", () => {
    const [headline, body] = paragraphs;
    expect(paragraphAt({ paragraphs }, { start: 0, end: 3 })).toBe(headline);
    expect(paragraphAt({ paragraphs }, { start: 9, end: 14 })).toBe(headline);
    expect(paragraphAt({ paragraphs }, { start: 12, end: 13 })).toBe(body);
  });

  it("is null for a span between two paragraphs, or after the last", () => {
    expect(paragraphAt({ paragraphs }, { start: 10, end: 12 })).toBeNull();
    expect(paragraphAt({ paragraphs }, { start: 30, end: 31 })).toBeNull();
  });
});
