import { describe, expect, it } from "vitest";
import { kindWord } from "#format/kind.ts";
import { kindNamed, printKindName } from "#loader/sidecar/kinds.ts";
import { kinds } from "#model/event.ts";
import { modeWords } from "#model/kindWords.ts";

describe("kindNamed(words)", () => {
  it.each([
    ["meeting", "CONSULT", null],
    ["Phone call", "CONSULT", "phone"],
    ["visit", "CONSULT", "visit"],
    ["agreement", "AGREE", null],
    ["consult phone", "CONSULT", "phone"],
    ["agree visit", "AGREE", "visit"],
    ["STATEMENT", "STATEMENT", null],
  ])("takes %s", (words, kind, mode) => expect(kindNamed(words)).toEqual({ kind, mode }));

  it("takes what readers see, and means the same by it", () => {
    const shown = [
      ...kinds.map((kind) => kindWord({ kind, mode: null })),
      ...Object.values(modeWords),
    ];
    for (const word of shown) {
      const named = kindNamed(word);
      expect(named && kindWord(named)).toBe(word);
    }
  });

  it.each(["", "AGREE assist", "party"])("knows no kind called “%s”", (words) =>
    expect(kindNamed(words)).toBeNull(),
  );
});

describe("printKindName(name)", () => {
  it("writes a class in capitals and a word as it is", () => {
    expect(["consult third-party", "meeting"].map(printKindName)).toEqual([
      "CONSULT third-party",
      "meeting",
    ]);
  });
});
