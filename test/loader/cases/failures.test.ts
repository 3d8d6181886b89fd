import { describe, expect, it } from "vitest";
import { countByCause, readFailures } from "./failures.ts";

const read = (...lines: readonly string[]) => readFailures("list.txt", lines.join("\n"));

describe("readFailures(file, list)", () => {
  it("gives the cause of each case, whatever its sentence contains", () => {
    const list = read(
      "# a note",
      "",
      "parse | visits: Roca left.",
      "word | names: A | B. It rained.",
    );
    expect([...list]).toEqual([
      ["visits: Roca left.", "parse"],
      ["names: A | B. It rained.", "word"],
    ]);
  });

  it.each([
    "visits: Roca left.",
    "bad luck | visits: Roca left.",
    "parse |",
    " | visits: Roca left.",
  ])("complains of a line without a known cause: %s", (line) => {
    expect(() => read("# a note", line)).toThrow("list.txt:2: write “CAUSE | TABLE: SENTENCE”");
  });

  it("complains of a case that stands twice", () => {
    const twice = ["parse | visits: Roca left.", "word | visits: Roca left."];
    expect(() => read(...twice)).toThrow("list.txt:2: “visits: Roca left.” stands above, too");
  });
});

describe("countByCause(failures)", () => {
  it("counts the cases of each cause, most frequent first, and none that has no case", () => {
    const list = read("word | a: A.", "parse | a: B.", "parse | a: C.");
    expect(countByCause(list)).toBe("3 expected failures: 2 parse, 1 word");
  });
});
