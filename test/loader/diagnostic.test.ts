import { describe, expect, it } from "vitest";
import {
  diagnose,
  diagnoseFile,
  pointAt,
  printDiagnostic,
  SeedError,
  sortDiagnostics,
} from "#loader/diagnostic.ts";

const complaint = {
  severity: "error",
  rule: "sidecar/value",
  message: "“in March” has no year.",
  mend: "Add `published: YYYY-MM-DD` to seeds/landing.yaml.",
} as const;

function print(text: string, words: string): string {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return printDiagnostic(diagnose({ file: "seeds/landing.txt", text }, span, complaint));
}

describe("printDiagnostic(diagnostic)", () => {
  it("prints the place, what is wrong, the line with the words underlined, and how to mend it", () => {
    const text = "A landing\n\nThe crew came home in March, the agency said.\n";
    expect(print(text, "in March")).toMatchInlineSnapshot(`
      "seeds/landing.txt:3:20  error  sidecar/value
        “in March” has no year.
        3 │ The crew came home in March, the agency said.
          │                    ^^^^^^^^
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
  });

  it("cuts a long line around the words", () => {
    const text = `${"The crew slept. ".repeat(9)}They came home in March. ${"They ate. ".repeat(9)}`;
    expect(print(text, "in March")).toMatchInlineSnapshot(`
      "seeds/landing.txt:1:160  error  sidecar/value
        “in March” has no year.
        1 │ … The crew slept. They came home in March. They ate. They ate. They ate. They ate. They a…
          │                                  ^^^^^^^^
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
  });

  it("underlines a span of several lines on the first line", () => {
    expect(print("one: in\n  March\n", "in\n  March")).toMatchInlineSnapshot(`
      "seeds/landing.txt:1:6  error  sidecar/value
        “in March” has no year.
        1 │ one: in
          │      ^^
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
  });

  it("aligns the underline after tabs, wide characters and accents", () => {
    expect(print("\t李尚福 e\u0301te\u0301 in March", "in March")).toMatchInlineSnapshot(`
      "seeds/landing.txt:1:12  error  sidecar/value
        “in March” has no year.
        1 │ 	李尚福 été in March
          │ 	           ^^^^^^^^
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
  });

  it("points at an empty span, and at the end of the file", () => {
    const text = "published:\n";
    const point = (at: number) =>
      printDiagnostic(diagnose({ file: "a", text }, { start: at, end: at }, complaint));
    expect(point(10)).toMatchInlineSnapshot(`
      "a:1:11  error  sidecar/value
        “in March” has no year.
        1 │ published:
          │           ^
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
    expect(point(11)).toMatchInlineSnapshot(`
      "a:2:1  error  sidecar/value
        “in March” has no year.
        2 │
          │ ^
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
  });

  it("never splits a character, and prints no control characters", () => {
    const text = `${"😀".repeat(60)} in March ${"😀".repeat(60)}`;
    expect(print(text, "in March")).not.toMatch(/[\uD800-\uDFFF]/u);
    expect(print("\u001B[2J in March", "in March")).toContain("\uFFFD[2J in March");
  });

  it("prints no excerpt for a whole file", () => {
    expect(printDiagnostic(diagnoseFile("seeds/landing.yaml", complaint))).toMatchInlineSnapshot(`
      "seeds/landing.yaml:1:1  error  sidecar/value
        “in March” has no year.
        Add \`published: YYYY-MM-DD\` to seeds/landing.yaml."
    `);
  });
});

describe("pointAt(text, offset)", () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 1],
    [7, 4, 1],
  ])("offset %i is line %i, column %i", (offset, line, column) => {
    expect(pointAt("ab\r\nc\n\n", offset)).toMatchObject({ line, column });
  });

  it("excludes the line end from the line", () => {
    expect(pointAt("ab\r\nc", 1)).toMatchObject({ start: 0, end: 2 });
    expect(pointAt("\r\n", 0)).toMatchObject({ start: 0, end: 0 });
    expect(pointAt("\n\n", 0)).toMatchObject({ line: 1, column: 1, start: 0, end: 0 });
  });
});

describe("SeedError", () => {
  const at = (file: string, line: number) => ({ ...diagnoseFile(file, complaint), line });

  it("sorts the errors by file and line, and points at the first", () => {
    const error = new SeedError([at("b", 1), at("a", 10), at("a", 9)]);
    expect(error.diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "a:9",
      "a:10",
      "b:1",
    ]);
    expect(error.loc).toEqual({ file: "a", line: 9, column: 1 });
    expect(error.message).toBe(error.diagnostics.map(printDiagnostic).join("\n\n"));
  });

  it("does not change its argument", () => {
    const given = [at("b", 1), at("a", 1)];
    expect(sortDiagnostics(given).map(({ file }) => file)).toEqual(["a", "b"]);
    expect(given[0]?.file).toBe("b");
  });
});
