// The parts of wink-nlp 2.4.0 and its English model 1.8.1 that have no types of their own, as far as they
// are used here.

declare module "wink-nlp/src/cache.js" {
  /** What wink knows of its words; a number is the place of a word in its list. */
  interface Lexicon {
    /** Null where it has no such word; one number; or four for each part of a contraction: word, place of its normal form, lemma, part of speech. */
    lookup(text: string): readonly number[] | null;
    /** Undefined for a number that is no word's. */
    value(word: number): string | undefined;
    /** Of a name in the model's layout: "sbdHint", "posHint", "isAbbrev", "isSLemma", "lemma". */
    property(word: number, name: string): number;
    normal(word: number): number;
    /** The normal form of a part of a contraction, by its place shifted past the spaces. */
    nox(place: number): number;
    posOf(word: number): number;
    isMemberPOS(word: number, pos: number): boolean;
    hasSamePOS(text: string, pos: string): boolean;
    mappedSpelling(word: number): number;
    intrinsicSize(): number;
  }
  export default function cache(model: object, features: unknown): Lexicon;
}

declare module "wink-nlp/src/compile-trex.js" {
  export default function compile(expressions: unknown): object;
}

declare module "wink-nlp/src/tokenizer.js" {
  /** Where its tokens go. */
  interface Sink {
    _addToken(text: string, category: number, spaces: number, hard: string | null): boolean;
    /** 0 where it is no word of the lexicon. */
    _addTokenIfInCache(text: string, spaces: number, hard: string | null): number;
    isLexeme(text: string): boolean;
  }
  export default function tokenizer(
    expressions: object,
    categories: Readonly<Record<string, number>>,
    preserve: unknown,
  ): (sink: Sink, text: string) => void;
}

declare module "wink-eng-lite-web-model/dist/load-core-model.js" {
  interface Core {
    readonly features: {
      /** Every word's number by its text, contractions too. */
      readonly lexeme: { readonly hash: Readonly<Record<string, number | undefined>> };
    };
    readonly packing: { readonly config: object };
    readonly pos: { readonly list: readonly string[] };
    /** Categories of tokens by name. */
    readonly tcat: { readonly hash: Readonly<Record<string, number>> };
    readonly trex: unknown;
    readonly preserve: unknown;
  }
  export default function load(): Core;
}

declare module "wink-eng-lite-web-model/dist/load-sbd-model.js" {
  export default function load(): { readonly machines: readonly string[] };
}

declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
  export default function load(): { readonly machines: readonly string[] };
}

declare module "wink-eng-lite-web-model/dist/feature.js" {
  interface Words {
    lookup(text: string): readonly number[];
    intrinsicSize(): number;
    posOf(word: number): number;
  }
  /** What it makes of a word that it does not know. */
  export default function feature(config: object): {
    isAbbrev(text: string): number;
    pos(text: string, category: number, words: Words): number;
  };
}

declare module "wink-eng-lite-web-model/dist/lemmatize.js" {
  interface Words {
    hasSamePOS(text: string, pos: string): boolean;
  }
  export default function lemmatize(text: string, pos: string, words: Words): string;
}
