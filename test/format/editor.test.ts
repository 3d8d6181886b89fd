import { describe, expect, it } from "vitest";
import { editorPhrase } from "#format/editor.ts";
import { toAtom } from "#format/atom.ts";
import { toCsv } from "#format/csv.ts";
import { toIcs } from "#format/ics.ts";
import { article, event } from "./told.ts";

describe("editorPhrase(event)", () => {
  it("tells what was added from what was corrected, and is silent on the rest", () => {
    expect(editorPhrase({ corrected: true, added: true })).toBe("Added by an editor");
    expect(editorPhrase({ corrected: true, added: false })).toBe("Corrected by an editor");
    expect(editorPhrase({ corrected: false, added: false })).toBeNull();
  });

  it("stands in table, calendar and feed", () => {
    const files = (corrected: boolean) => {
      const told = [{ article, event: event({ corrected }), articles: [article] }];
      const ics = toIcs("All", told, null).replaceAll("\r\n ", "");
      return [toCsv(told, null), ics, toAtom("All", told, null)];
    };
    for (const file of files(true)) expect(file).toContain("Corrected by an editor");
    for (const file of files(false)) expect(file).not.toContain("by an editor");
  });
});
