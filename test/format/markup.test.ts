import { describe, expect, it } from "vitest";
import { escapeMarkup } from "#format/markup.ts";

describe("escapeMarkup(text)", () => {
  it("leaves no sign that could open or close anything", () => {
    expect(escapeMarkup(`<>&"'`)).toBe("&lt;&gt;&amp;&quot;&#39;");
  });
});
