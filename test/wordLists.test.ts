import { runInNewContext } from "node:vm";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { compared, wordsOf } from "../src/wordLists.mjs";

describe("wordsOf", () => {
  it.each([
    ["(?:on|at|of)", ["on", "at", "of"]],
    ["(met|meets?)", ["met", "meets", "meet"]],
    ["recogni[sz]e", ["recognise", "recognize"]],
    ["(?:|[.,;])", ["", ".", ",", ";"]],
    ["(?:un)?likely", ["unlikely", "likely"]],
    ["hand(?: over)?", ["hand over", "hand"]],
    ["(?:,|\\(|—)", [",", "(", "—"]],
    ["['’]s?", ["'s", "'", "’s", "’"]],
    ["[,-]", [",", "-"]],
  ])("lists what %s fits", (source, words) => {
    expect(wordsOf(source)).toEqual(words);
  });

  it.each([
    ["what goes on", "\\d+"],
    ["what goes on", "[a-z]+"],
    ["a range", "[a-e]"],
    ["all but these", "[^s]s"],
    ["any sign", "would|.d"],
    ["a class of signs", "\\p{Lu}"],
    ["a number of times", "[sz]{2}"],
    ["what must not follow", "met(?!with)"],
    ["ends that belong to one of two", "an?|the"],
    ["a bracket too many", "met)"],
    ["an end inside", "(?:and)$|^[,;]"],
    ["more than are compared", "[abcd][efgh][ijk]"],
  ])("lists nothing for %s: %s", (_, source) => {
    expect(wordsOf(source)).toBeNull();
  });
});

describe("compared", () => {
  const asked = (code: string): unknown => runInNewContext(compared(code));

  it("compares with a list what an expression asked", () => {
    expect(compared('/^(?:on|at)$/.test("at")')).not.toContain(".test(");
    expect(asked('/^(?:on|at)$/.test("at")')).toBe(true);
    expect(asked('/^(?:on|at)$/.test("atom")')).toBe(false);
  });

  it("makes one function for one list", () => {
    const code = compared("f(/^(?:on|at)$/.test(a), /^(?:on|at)$/u.test(b), /^(?:to)$/.test(c))");
    expect(code.match(/function /g)).toHaveLength(2);
  });

  it("leaves what fits more than a list, and what minds no case", () => {
    const more = "f(/^.$/.test(a), /^.$/u.test(a))";
    for (const code of ["/^\\d+$/.test(a)", "/^(?:on|at)$/i.test(a)", "/(?:on|at)$/.test(a)", more])
      expect(compared(code).trim()).toBe(code);
  });

  it("answers what the expression would, whatever it is asked", () => {
    const part = constantFrom("a", "b", "ab", "[ab]", "a?", "(?:a|b)", "(?:ab)?", "’", " ");
    const source = array(array(part, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }).map((branches) => `(?:${branches.map((branch) => branch.join("")).join("|")})`);
    const word = array(constantFrom("a", "b", "’", " "), { maxLength: 5 });
    assert(
      property(source, word, (text, signs) => {
        const asks = `/^${text}$/.test(${JSON.stringify(signs.join(""))})`;
        expect(asked(asks)).toBe(new RegExp(`^${text}$`).test(signs.join("")));
      }),
    );
  });
});
