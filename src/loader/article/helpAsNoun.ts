// "Peru sought help from Chile": a noun that the tagger takes for a verb.

import { retag, type Token } from "./document.ts";

/** Retags such nouns. Returns the same list if nothing changes. */
export function withSought(run: Token[]): Token[] {
  if (!run.some((_, at) => isSought(run, at))) return run;
  return run.map((token, at) => (isSought(run, at) ? retag(token, "NOUN", token.lower) : token));
}

/** The object of seeking or giving, before a preposition or punctuation; not the "help" of "offered to help". */
function isSought(run: readonly Token[], at: number): boolean {
  const [verb, token, next] = [run[at - 1], run[at], run[at + 1]];
  return (
    token?.pos === "VERB" &&
    goods.has(token.lower) &&
    verb?.pos === "VERB" &&
    giving.has(verb.lemma) &&
    /^(?:ADP|PUNCT|CCONJ)$/.test(next?.pos ?? "PUNCT")
  );
}

const goods: ReadonlySet<string> = new Set(["help", "support", "aid"]);
const giving: ReadonlySet<string> = new Set(
  "seek request solicit offer promise pledge provide get receive accept refuse need want enlist demand".split(
    " ",
  ),
);
