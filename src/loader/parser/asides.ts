// Asides between dashes and brackets, and relative clauses between commas, are parsed by themselves and
// hung where they stand: inside a sentence they cost the parser more than any other construct.

import type { ParsedWord } from "./network.ts";

/** A sentence in pieces; all numbers are places of words in it. */
export interface Pieces {
  /** The sentence without its asides. Never empty. */
  readonly main: readonly number[];
  readonly asides: readonly Aside[];
}

interface Aside {
  /** Not empty. */
  readonly words: readonly number[];
  /** The dashes, brackets or commas around them. */
  readonly marks: readonly number[];
  /** The word in front, which is not in an aside. */
  readonly host: number;
}

/**
 * The asides of a sentence. What opens it is none.
 * @param isApart whether white space stands on both sides of a word: a hyphen that is a dash
 */
export function cutAsides(forms: readonly string[], isApart: (at: number) => boolean): Pieces {
  const isDash = (at: number) => {
    const form = forms[at] ?? "";
    return dash.test(form) ? !isRange(forms, at) : form === "-" && isApart(at);
  };
  const main: number[] = [];
  const asides: Aside[] = [];
  for (let at = 0; at < forms.length; at++) {
    const host = main.findLast((place) => /[\p{L}\p{N}]/u.test(forms[place] ?? ""));
    const end = host === undefined ? -1 : asideEnd(forms, at, isDash);
    if (host === undefined || end <= at + 1) {
      main.push(at);
      continue;
    }
    asides.push({ words: range(at + 1, end), marks: [at, end], host });
    at = end;
  }
  return { main, asides };
}

/**
 * The same pieces, with the first relative clause between commas cut out too; null where there is none:
 * "Holm, who fell ill in May, met Bruun".
 * @param xpos of the words of `pieces.main`, as they were parsed in one
 */
export function cutRelative(
  forms: readonly string[],
  { main, asides }: Pieces,
  xpos: readonly string[],
): Pieces | null {
  const form = (n: number) => forms[main[n] ?? -1]?.toLowerCase() ?? "";
  const isFinite = (n: number) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos[n] ?? "");
  for (let from = 1; from < main.length - 4; from++) {
    if (form(from) !== "," || !/^(?:who|whose|which)$/.test(form(from + 1))) continue;
    for (let to = from + 4; to < main.length - 1; to++) {
      // an adverb may stand before the verb that goes on: ", also met"
      const next = xpos[to + 1] === "RB" ? to + 2 : to + 1;
      if (form(to) !== "," || !isFinite(next) || isFinite(to - 1)) continue;
      const host = main[from - 1] ?? 0;
      const marks = [main[from] ?? 0, main[to] ?? 0];
      const cut = { words: main.slice(from + 1, to), marks, host };
      // an aside inside the clause would be hung before it
      if (asides.some((aside) => cut.words.includes(aside.host))) return null;
      return { main: [...main.slice(0, from), ...main.slice(to + 1)], asides: [...asides, cut] };
    }
  }
  return null;
}

const dash = /^(?:—|–|-{2,})$/;
const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/** The place of what closes the aside that opens here; -1 where none opens, or nothing closes it. */
function asideEnd(forms: readonly string[], at: number, isDash: (at: number) => boolean): number {
  const close = brackets.get(forms[at] ?? "");
  if (close !== undefined) return forms.indexOf(close, at + 1);
  return isDash(at) ? forms.findIndex((_, end) => end > at && isDash(end)) : -1;
}

/** "2019–2021" */
function isRange(forms: readonly string[], at: number): boolean {
  return /^\d+$/.test(forms[at - 1] ?? "") && /^\d+$/.test(forms[at + 1] ?? "");
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);

/**
 * The tree of the whole sentence.
 * @param forms all its words
 * @param main the tree of the words of `pieces.main`
 * @param asides those of each aside's words
 */
export function hangAsides(
  forms: readonly string[],
  { main: places, asides: cut }: Pieces,
  main: readonly ParsedWord[],
  asides: readonly (readonly ParsedWord[])[],
): readonly ParsedWord[] {
  const whole: ParsedWord[] = [];
  for (const [n, word] of main.entries())
    whole[places[n] ?? 0] = { ...word, head: word.head < 0 ? -1 : (places[word.head] ?? -1) };
  for (const [n, { words, marks, host }] of cut.entries()) {
    const parsed = asides[n] ?? [];
    const top = parsed.findIndex(({ head }) => head < 0);
    for (const [at, word] of parsed.entries()) {
      const place = words[at] ?? 0;
      if (at !== top) whole[place] = { ...word, head: words[word.head] ?? host };
      else whole[place] = hung(whole, word, host, relationOf(parsed, at));
    }
    const topPlace = words[top] ?? host;
    for (const mark of marks) {
      // the treebanks hang the comma behind a relative clause on the noun
      const isClosing = forms[mark] === "," && mark > topPlace;
      const head = isClosing ? (whole[topPlace]?.head ?? host) : topPlace;
      whole[mark] = { ...markAs(forms[mark] ?? ""), head };
    }
  }
  return whole;
}

const punctuation: ReadonlyMap<string, string> = new Map([
  ["(", "-LRB-"],
  ["[", "-LRB-"],
  [")", "-RRB-"],
  ["]", "-RRB-"],
  [",", ","],
]);

/** A sign, as the network would read it. */
export function markAs(form: string): Omit<ParsedWord, "head"> {
  const xpos = punctuation.get(form) ?? ":";
  return { upos: "PUNCT", xpos, lemma: form, relation: "punct", sureness: 1, entity: "none" };
}

/** "Bo" of "Bo Holm (a former judge)"; of "Holm and Bruun — who met —" both are meant, so the first. */
function hung(
  words: readonly ParsedWord[],
  word: ParsedWord,
  host: number,
  relation: string,
): ParsedWord {
  const name = /^(?:flat|compound|nummod|nmod:desc)/;
  const list = /^(?:flat|compound|nummod|nmod:desc|conj)/;
  const isOfNames = relation === "acl:relcl" && words[host]?.upos === "PROPN";
  return { ...word, relation, head: phraseTop(words, host, isOfNames ? list : name) };
}

function phraseTop(words: readonly ParsedWord[], at: number, inside: RegExp): number {
  const word = words[at];
  const isInside = word !== undefined && word.head >= 0 && inside.test(word.relation);
  return isInside ? phraseTop(words, word.head, inside) : at;
}

/** "the premier (a former judge)", "Holm (who left on Monday)", "the talks — he called them useful — ended" */
function relationOf(words: readonly ParsedWord[], top: number): string {
  if (words.slice(0, 2).some(({ xpos }) => xpos.startsWith("W"))) return "acl:relcl";
  const isClause =
    /^(?:VERB|AUX)$/.test(words[top]?.upos ?? "") ||
    words.some(({ head, relation }) => head === top && /^(?:nsubj|cop)/.test(relation));
  return isClause ? "parataxis" : "appos";
}
