import { describe, expect, it } from "vitest";
import { toClauses } from "#loader/events/clauses/clauses.ts";
import { sentenceOf, wordsOf } from "./told.ts";

/** Each clause as "link<parent: words". */
function clauses(text: string): readonly string[] {
  const sentence = sentenceOf(text);
  return toClauses(sentence).map(({ link, parent, start, end }) => {
    const on = parent === null ? "" : `<${parent}`;
    return `${link}${on}: ${wordsOf(sentence, start, end - 1)}`;
  });
}

const rows = (table: readonly (readonly [text: string, ...clauses: string[]])[]) =>
  it.each(table)("%s", (text, ...expected) => expect(clauses(text)).toEqual(expected));

describe("toClauses(sentence)", () => {
  describe("cuts at a subordinator, before or behind the main clause", () => {
    rows([
      ["Roca left after she met Holm.", "main: Roca left", "after<0: after she met Holm."],
      ["Before she left, Roca met Holm.", "before<1: Before she left", "main: , Roca met Holm."],
      ["If they meet, Roca will sign.", "if<1: If they meet", "main: , Roca will sign."],
      [
        "The leaders are meeting in Oslo while talks go on.",
        "main: The leaders are meeting in Oslo",
        "while<0: while talks go on.",
      ],
      // a phrase, not a clause: no verb of its own
      [
        "Following a discussion with Holm, Roca left.",
        "main: Following a discussion with Holm, Roca left.",
      ],
      ["After the talks, Roca left.", "main: After the talks, Roca left."],
    ]);
  });

  describe("cuts at a relative pronoun and goes on behind it", () => {
    rows([
      ["Roca, who met Holm, left.", "relative<1: Roca, who met Holm", "main: , left."],
      [
        "Roca and Holm — who met in Oslo — signed an accord.",
        "relative<1: Roca and Holm — who met in Oslo",
        "main: — signed an accord.",
      ],
    ]);
  });

  describe("cuts before what a verb of saying or hoping governs, with “that” or without", () => {
    rows([
      ["Roca said that Holm left.", "main: Roca said", "that<0: that Holm left."],
      ["Roca said she will meet Holm.", "main: Roca said", "that<0: she will meet Holm."],
      ["Roca hopes the two will meet.", "main: Roca hopes", "that<0: the two will meet."],
    ]);
  });

  describe("cuts before an infinitive", () => {
    rows([
      ["Roca flew to Lima to meet Holm.", "main: Roca flew to Lima", "infinitive<0: to meet Holm."],
      ["Roca refused to meet Holm.", "main: Roca refused", "infinitive<0: to meet Holm."],
    ]);
  });

  describe("cuts at “and” where it joins two verbs, not where it joins two names", () => {
    rows([
      ["Roca met Holm and flew home.", "main: Roca met Holm", "and<0: and flew home."],
      ["Roca met Holm, and Vik flew home.", "main: Roca met Holm,", "and<0: and Vik flew home."],
      ["Roca and Holm met Vik and Dahl.", "main: Roca and Holm met Vik and Dahl."],
      // joins the verb of the same tense
      [
        "Roca denied that they had gone and demanded an apology.",
        "main: Roca denied",
        "that<0: that they had gone",
        "and<0: and demanded an apology.",
      ],
    ]);
  });

  describe("goes on with the subject behind a participle", () => {
    rows([
      [
        "Discussions between the delegations led by Roca and Holm lasted three hours.",
        "main: Discussions between the delegations led by Roca and Holm",
        "resume<0: lasted three hours.",
      ],
      [
        "The accord signed in Lima ended the war.",
        "main: The accord signed in Lima",
        "resume<0: ended the war.",
      ],
    ]);
  });

  it("covers the sentence from end to end, and lends a modal to what “and” joins", () => {
    const sentence = sentenceOf("Roca may meet Holm and deliver a speech before she departs.");
    const all = toClauses(sentence);
    expect(all.map(({ start }) => start)).toEqual([0, ...all.slice(0, -1).map(({ end }) => end)]);
    expect(all.at(-1)?.end).toBe(sentence.tokens.length);
    expect(all.map(({ verb }) => verb.form)).toEqual(["modal", "modal", "present"]);
  });

  it("finds none without a verb", () => expect(clauses("Talks in Lima.")).toEqual([]));
});
