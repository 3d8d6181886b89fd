import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { lemmaOf } from "#loader/article/wink/lexicon.ts";
import { nameOf, read } from "#loader/article/wink/read.ts";
import { readTables } from "../../../corpus/tables.ts";

interface Words {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly parts: readonly string[];
  readonly lasts: readonly number[];
}

function ours(text: string): Words {
  const { lexemes, tags, lasts } = read(text, 0, text.length);
  const lemmas = lexemes.map((lexeme, at) => lemmaOf(lexeme, tags[at] ?? 0));
  return { words: lexemes.map((each) => each.text), lemmas, parts: tags.map(nameOf), lasts };
}

/** The model's own answer is its last one put into JSON once more: too long for a string at the 21st. */
function noEntities(): object {
  return { machines: "", transformers: [] };
}

/** What wink-nlp says, begun anew: it reads otherwise what it has met before. */
function theirs(text: string): Words {
  const { its, readDoc } = winkNLP({ ...model, metaCER: noEntities }, ["sbd", "pos"]);
  const doc = readDoc(text);
  const tokens = doc.tokens();
  const lemmas: unknown = Reflect.apply(tokens.out, tokens, [its.lemma]);
  // of a text without a word it says that a sentence ends before it
  return {
    words: tokens.out(),
    // it has none for a contraction that it takes whole: “ive” before a mark
    lemmas: Array.isArray(lemmas)
      ? lemmas.map((lemma, at) => String(lemma ?? tokens.out()[at]).toLowerCase())
      : [],
    parts: tokens.out(its.pos),
    lasts: doc
      .sentences()
      .out(its.span)
      .map((span) => Number(span[1]))
      .filter((last) => last >= 0),
  };
}

/** What tokenizers stumble over. */
const stretches = [
  ..."can't won't it's Holm's envoys' U.S. U.S.-led e.g. no. in. Mr. Gen. a.m. 5,000 $3.5bn 12:30 1990s".split(
    " ",
  ),
  ...'(the talks) “yes” "no," ‘maybe’ cease-fire anti-war well-known—and … ... !? ; : - – & @holm #talks'.split(
    " ",
  ),
  ..."https://example.org/a?b=c a@b.org Æsir naïve Рим 東京 😀 ✈ 1st 21st II St. D.C. ROCA O'Holm and/or x2".split(
    " ",
  ),
  ..."ive” im, dont. cant” wont, hes; youre” lets. ill” hed, id” wed.".split(" "),
  ..."met said will be the a of to talks left lives visiting agreed Peru President quickly May may".split(
    " ",
  ),
];
const gaps = [" ", " ", " ", "  ", "\n", "\n\n", "\t", "\u00a0", " \u2009", ""];

describe("read()", { timeout: 60_000 }, () => {
  it("finds the words, dictionary forms, parts of speech and sentences that wink-nlp finds", () => {
    for (const { id, text } of readTables().slice(0, 12))
      expect({ id, ...ours(text) }).toEqual({ id, ...theirs(text) });
  });

  it("does so for anything", () => {
    const stretch = oneof(
      { arbitrary: constantFrom(...stretches), weight: 6 },
      string({ unit: "binary-ascii", maxLength: 8 }),
      string({ unit: "grapheme", maxLength: 6 }),
    );
    const text = array(tuple(stretch, constantFrom(...gaps)), { maxLength: 60 }).map((parts) =>
      parts.flat().join(""),
    );
    assert(
      property(text, (each) => {
        expect(ours(each)).toEqual(theirs(each));
      }),
      { numRuns: 60 },
    );
  });

  it("gives a contraction that is taken whole its own form", () => {
    expect(ours("ive”")).toMatchObject({ words: ["ive", "”"], lemmas: ["ive", "”"] });
  });

  it("reads what stands between two places, and nothing around it", () => {
    const text = "Ana met Bo. They left.";
    const { lexemes, starts } = read(text, 4, 10);
    expect(lexemes.map((each) => each.text)).toEqual(["met", "Bo"]);
    expect(starts).toEqual([4, 8]);
    expect(read(text, 4, 4).lexemes).toEqual([]);
  });

  it.each(["а", "α", "k"])("reads alike whatever it has read before: %s", (letter) => {
    const more = words(letter);
    const text = take(more, 300)
      .map((word) => `At ${word} He ate.`)
      .join(" ");
    const before = ours(text);
    for (let n = 0; n < 50; n++) ours(take(more, 500).join(" "));
    expect(ours(text)).toEqual(before);
  });
});

/** Words of four letters, from the given one on; none comes twice. */
function* words(first: string): Generator<string, never> {
  const from = first.charCodeAt(0);
  for (let n = 0; ; n++) {
    const letters = [n, n >> 4, n >> 8, n >> 12].map((part) => from + (part & 15));
    yield String.fromCharCode(...letters);
  }
}

function take(from: Generator<string, never>, count: number): readonly string[] {
  return Array.from({ length: count }, () => from.next().value);
}
