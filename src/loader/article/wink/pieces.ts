// What stands between two spaces, as wink's tokenizer cuts it: "talks," is a word and a sign. It looks
// at nothing around, so that each is cut once and kept.

import compile from "wink-nlp/src/compile-trex.js";
import makeTokenizer from "wink-nlp/src/tokenizer.js";
import { asKey, core, isKnown, type Lexeme, knownLexemes, lexemeOf } from "./lexicon.ts";

/** A stretch: a lexeme by itself, or what it is cut into. */
export interface Stretch {
  readonly whole: Lexeme | null;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly lexeme: Lexeme;
  /** UTF-16 code units behind the beginning of the stretch. */
  readonly start: number;
}

const tokenize = makeTokenizer(compile(core.trex), core.tcat.hash, core.preserve);
/** What wink answers for a word that was taken, and for one that was not. */
const [taken, unknown] = [99, 0];

const kept = new Map<string, Stretch>();
/** As many as there are in some hundred articles; then it begins anew. */
const mostKept = 10_000;

/**
 * The words and signs of a stretch without a space.
 * @throws Error when one cannot be found again in it (a programming fault)
 */
export function cutStretch(stretch: string): Stretch {
  const known = kept.get(stretch);
  if (known !== undefined) return known;
  if (kept.size === mostKept) kept.clear();
  const parts = cut(stretch);
  const [first] = parts;
  const whole = first?.lexeme.text === stretch ? first.lexeme : null;
  const made = { whole, parts };
  // not as it stands: a part of a text holds the whole of it
  kept.set(asKey(stretch), made);
  return made;
}

function cut(stretch: string): readonly Part[] {
  const lexemes: Lexeme[] = [];
  const add = (text: string) => {
    const found = knownLexemes(text);
    if (found) lexemes.push(...found);
    return found ? taken : unknown;
  };
  tokenize(
    {
      _addToken: (text, category) => lexemes.push(lexemeOf(text, category)) > 0,
      _addTokenIfInCache: add,
      isLexeme: isKnown,
    },
    stretch,
  );
  let end = 0;
  return lexemes.map((lexeme) => {
    const start = stretch.indexOf(lexeme.text, end);
    if (start < 0) throw new Error(`wink: “${lexeme.text}” is not in “${stretch}”`);
    end = start + lexeme.text.length;
    return { lexeme, start };
  });
}
