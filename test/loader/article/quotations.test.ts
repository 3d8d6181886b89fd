import { describe, expect, it } from "vitest";
import { toQuotations } from "#loader/article/quotations.ts";

function quoted(text: string): readonly string[] {
  return toQuotations(text, { start: 0, end: text.length }).map((q) => text.slice(q.start, q.end));
}

describe("toQuotations(text, span)", () => {
  it.each([
    ["“We came,” she said. “Not more.”", ["We came,", "Not more."]],
    ['"We came," she said.', ["We came,"]],
    ["called it “grave” and “new.”", ["grave", "new."]],
    // straight marks inside curly ones, and the reverse
    ['“He said "no" to us”', ['He said "no" to us']],
    ['"He said “no” to us"', ["He said “no” to us"]],
    // a quotation that continues in the next paragraph ends with its own
    ["“We came. We saw.", ["We came. We saw."]],
    // apostrophes and single marks do not count
    ["the envoys’ talks and Roca’s ‘grave’ words", []],
    ['a 5" gun', [" gun"]],
    ['“” and ""', []],
    ["", []],
  ])("%s", (text, inside) => expect(quoted(text)).toEqual(inside));

  it("reads only the span", () => {
    const text = "“One.” “Two.” “Three.”";
    const span = { start: text.indexOf("“Two"), end: text.indexOf(" “Three") };
    expect(toQuotations(text, span).map((q) => text.slice(q.start, q.end))).toEqual(["Two."]);
  });

  it("ignores an opening mark that is not closed within 2,000 units", () => {
    const text = `“${"a".repeat(2500)} “here”`;
    expect(quoted(text)).toEqual(["here"]);
  });
});
