import { describe, expect, it } from "vitest";
import { kindWord } from "#format/kind.ts";
import { kinds } from "#model/event.ts";

describe("kindWord(event)", () => {
  it("has plain words for every kind", () => {
    for (const kind of kinds) expect(kindWord({ kind, mode: null })).toMatch(/^[a-z ]+$/);
  });

  it("prefers the mode if it is more specific", () => {
    expect(kindWord({ kind: "CONSULT", mode: "visit" })).toBe("visit");
    expect(kindWord({ kind: "REJECT", mode: "meet" })).toBe("refusal");
  });

  it("calls what is planned by what it will be, a treaty an agreement", () => {
    expect(kindWord({ kind: "AGREE", mode: "visit" })).toBe("visit");
    expect(kindWord({ kind: "AGREE", mode: "meet" })).toBe("meeting or talks");
    expect(kindWord({ kind: "AGREE", mode: null })).toBe("agreement");
  });
});
