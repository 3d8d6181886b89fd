import { describe, expect, it } from "vitest";
import { whyLines } from "#format/why.ts";
import type { Derivation, NewsEvent } from "#model/event.ts";
import { article, dated, event, words } from "./told.ts";

function told(of: NewsEvent): readonly string[] {
  return whyLines(article, of, (id) => `title of ${id}`).map(({ term, parts }) => {
    const text = parts.map((part) =>
      typeof part === "string" ? part : `“${part.words.text}”, ${part.place}`,
    );
    return `${term}: ${text.join("")}`;
  });
}

function dating(edtf: string, derivation: Partial<Derivation>): NewsEvent {
  const when = dated(edtf);
  return event({ when: { ...when, derivation: { ...when.derivation, ...derivation } } });
}

describe("whyLines(article, event, titleOf)", () => {
  it("gives words, reference, rule and result, in this order", () => {
    expect(told(dating("2021-03-02", { words: [words("on Tuesday")] }))).toEqual([
      "Words read: “on Tuesday”, intro",
      "Published: Tuesday 2 March 2021, from the name of the article’s file",
      "Rule: A weekday with a past tense is the last such day up to publication.",
      "Result: Tue 2 Mar 2021",
    ]);
  });

  it("says how much is left open, and what was not used", () => {
    const unused = [{ words: words("two hours"), why: "It says how long." }];
    const lines = told(dating("2021-01", { words: [words("January"), words("Tuesday")], unused }));
    expect(lines[0]).toBe("Words read: “January”, paragraph 3; “Tuesday”, intro");
    expect(lines.at(-2)).toBe("Result: in Jan 2021, some time in these 31 days");
    expect(lines.at(-1)).toBe("Not used: “two hours”, paragraph 1: It says how long.");
  });

  it("says an interval in words, for screen readers", () =>
    expect(told(dating("2021-03-01/2021-03-05", {})).at(-1)).toMatch(
      /^Result: 1 to 5 Mar 2021, some time in these 5 days$/,
    ));

  it("counts days up to a month, and says longer stretches in their own unit", () =>
    expect(told(dating("2021-03-10/2023-12-31", {})).at(-1)).toMatch(
      /, some time within about 3 years$/,
    ));

  it("names what a date was counted from", () => {
    const from = (reference: Derivation["reference"]) =>
      told(dating("2021-03-02", { reference }))[1];
    expect(from({ to: "event", event: "talks" })).toBe("Counted from: title of talks");
    expect(from({ to: "words", words: words("January") })).toBe(
      "Counted from: “January”, paragraph 3",
    );
    expect(from(null)).toMatch(/^Rule/);
  });

  it("has no words for a date that an editor set", () => {
    const set = dating("2021-03-02", {
      rule: "editor",
      reference: null,
      reason: "An editor set it.",
    });
    expect(told(set)).toEqual(["Rule: An editor set it.", "Result: Tue 2 Mar 2021"]);
  });

  it("says that there is no date", () => {
    expect(told(event({ when: null }))).toEqual([
      "Result: no date: the article’s words give no bound for it",
    ]);
  });
});
