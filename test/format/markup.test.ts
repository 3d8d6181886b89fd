import { describe, expect, it } from "vitest";
import { escapeMarkup } from "#format/markup.ts";

describe("escapeMarkup(text)", () => {
  it("escapes every character with a meaning in markup", () => {
    expect(escapeMarkup(`<>&"'`)).toBe("&lt;&gt;&amp;&quot;&#39;");
  });
});
