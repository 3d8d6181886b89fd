import { describe, expect, it } from "vitest";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { readYaml } from "#loader/sidecar/yaml.ts";

const complaint = (text: string) =>
  readYaml({ file: "a.yaml", text }).diagnostics.map(printDiagnostic).join("\n");

describe("readYaml(source)", () => {
  it("reads every scalar as the text that was typed", () => {
    const text = "a: 2023\nb: no\nc: null\nd: 1e3\ne:\nf: ~\n";
    expect(readYaml({ file: "a.yaml", text }).yaml?.value).toEqual({
      a: "2023",
      b: "no",
      c: "null",
      d: "1e3",
      e: "",
      f: "~",
    });
  });

  it("knows the places of values and keys, with any line ends", () => {
    const text = "\uFEFFlist:\r\n  - one: 1\r\n    two: second\r\n";
    const { yaml } = readYaml({ file: "a.yaml", text });
    const slice = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end);
    expect(slice(yaml?.spanOf(["list", 0, "two"]))).toBe("second");
    expect(slice(yaml?.spanOfKey(["list", 0], "two"))).toBe("two");
    expect(slice(yaml?.spanOf(["list", 0, "two", "three"]))).toBe("second");
  });

  it("says that a colon in a value makes two keys", () => {
    expect(complaint("why: The ministry said: no\n")).toMatchInlineSnapshot(`
      "a.yaml:1:23  error  sidecar/yaml
        The value contains a colon and a space, so the line reads as two keys.
        1 │ why: The ministry said: no
          │                       ^
        Put the value in quotes."
    `);
  });

  it("says that a colon lacks its space, or that there is none", () => {
    expect(complaint("published:2024-05-01\npublisher: x\n")).toMatchInlineSnapshot(`
      "a.yaml:1:10  error  sidecar/yaml
        There is no space after the colon, so it is part of the word.
        1 │ published:2024-05-01
          │          ^
        Write the line as \`key: value\`, with a colon and a space."
    `);
    expect(complaint("publisher: x\nrights\n")).toMatchInlineSnapshot(`
      "a.yaml:2:1  error  sidecar/yaml
        The line has no colon.
        2 │ rights
          │ ^^^^^^
        Write the line as \`key: value\`, with a colon and a space."
    `);
  });

  it("says which line is indented too deep, or between two columns", () => {
    expect(complaint("published: 2024-05-01\n  publisher: x\n")).toMatchInlineSnapshot(`
      "a.yaml:2:3  error  sidecar/yaml
        The line is indented more than the key above it.
        2 │   publisher: x
          │   ^^^^^^^^^
        Start the keys of one entry in the same column."
    `);
    expect(complaint("list:\n  - amend: x\n   title: y\n")).toMatchInlineSnapshot(`
      "a.yaml:3:4  error  sidecar/yaml
        The line’s indentation matches no entry.
        3 │    title: y
          │    ^^^^^
        Start the keys of one entry in the same column."
    `);
  });

  it("points at the quotation mark that is never closed", () => {
    expect(complaint('publisher: "The Record\nrights: x\n')).toMatchInlineSnapshot(`
      "a.yaml:1:12  error  sidecar/yaml
        A quotation mark is not closed.
        1 │ publisher: "The Record
          │            ^
        End the value with the same quotation mark."
    `);
  });

  it("says that words follow a closing quotation mark", () => {
    expect(complaint("why: 'it's a plan'\n")).toMatchInlineSnapshot(`
      "a.yaml:1:10  error  sidecar/yaml
        These words follow the closing quotation mark of the value.
        1 │ why: 'it's a plan'
          │          ^^^^^^^^^
        Put the whole value in the other kind of quotation marks: "…" or '…'."
    `);
  });

  it("says that a key appears twice", () => {
    expect(complaint("url: a\nurl: b\n")).toMatchInlineSnapshot(`
      "a.yaml:2:1  error  sidecar/yaml
        This key appears twice in the same entry.
        2 │ url: b
          │ ^^^
        Keep one."
    `);
  });

  it.each([
    ["rights: @example\n", "A value cannot start with this character."],
    ["rights: &x y\n", "A value that starts with `&` has a special meaning in YAML."],
    ["rights: *x\n", "A value that starts with `*` has a special meaning in YAML."],
    ["rights: !x y\n", "A value that starts with `!` has a special meaning in YAML."],
    ["\trights: x\n", "The line starts with a tab."],
    ["who: [a, b\n", "A bracket is not closed."],
    ["a: b\n---\nc: d\n", "A second YAML document starts here."],
  ])("refuses %j", (text, message) => expect(complaint(text)).toContain(message));

  it("accepts these characters in quotes", () => {
    expect(complaint('a: "@x"\nb: "*x"\nc: "&x"\nd: "[x"\ne: "x: y"\n')).toBe("");
  });

  it("is not overloaded by aliases that multiply", () => {
    const bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
    expect(complaint(bomb)).toContain("a.yaml:1:4  error  sidecar/yaml");
  });
});
