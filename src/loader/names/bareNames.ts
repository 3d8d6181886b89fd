// When one word with a capital is a person's name, though nobody is called so in full.

import { sayingVerbs } from "../lexicon/nameWords.ts";
import type { Cast } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isHonorific } from "./honorific.ts";
import type { Story } from "./story.ts";

/** "his brother Holm": one name is enough. */
export function isKin(lines: readonly Line[], { line, from, what }: Draft): boolean {
  const isOwned = /^(?:his|her)$/.test(lines[line]?.words[from]?.lower ?? "");
  return isOwned && what.kind === "person" && what.name.from > from;
}

/** "Sheikh Holm had accepted": a style before the name, and a verb behind it. */
export function isStyled(lines: readonly Line[], { line, from, to, what }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  return (
    what.kind === "person" &&
    what.office === null &&
    what.name.from > from &&
    isHonorific(words[from]?.lower ?? "") &&
    /^(?:VERB|AUX)$/.test(words[to]?.pos ?? "") &&
    // "Sheikh Zuweid was attacked": a town, as likely
    words[to]?.lemma !== "be"
  );
}

/** "Holm and Roca will meet", where only Holm is known: who does something together with a person is one. */
export function isBesideKnown(
  cast: Cast,
  lines: readonly Line[],
  before: Draft | undefined,
  { what, line, from, to, possessive }: Draft,
): boolean {
  if (what.kind !== "person" || what.name.parts.length > 1 || possessive) return false;
  if (before?.what.kind !== "person" || before.line !== line || before.to !== from - 1)
    return false;
  const { words = [], title = true, terms = [] } = lines[line] ?? {};
  return (
    !title &&
    words[from - 1]?.lower === "and" &&
    !terms[from] &&
    /^(?:VERB|AUX)$/.test(words[to]?.pos ?? "") &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(what.name.text) &&
    cast.called(what.name.parts).length === 0 &&
    cast.called(before.what.name.parts).length > 0
  );
}

/** A bare name that nobody has in full is a person's where it says something or is said of: "said Holm". */
export function speaks(lines: readonly Line[], { line, from, to }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  if (lines[line]?.terms[from]) return false;
  const [before, after, next] = [words[from - 1], words[to], words[to + 1]];
  // "Senator Bo Holm of Florida, who"
  if (before?.lower === "of" && words[from - 2]?.capital) return false;
  if (before && /^(said|says|told|added|asked)$/.test(before.lower)) return true;
  if (after?.text === ",") return /^(who|whose)$/.test(next?.lower ?? "");
  // "Seleko launched its raids"
  if (after?.pos === "VERB" && next?.lower === "its") return true;
  const at = after?.pos === "AUX" && !opensClause(words, from) ? to : verbBehind(words, to);
  const held = words[words[at + 1]?.lower === "a" ? at + 2 : at + 1]?.lower ?? "";
  const holds = words[at]?.lemma === "hold" && /^(?:talks|meeting)$/.test(held);
  return words[at]?.pos === "VERB" && (holds || sayingVerbs.has(words[at]?.lemma ?? ""));
}

/** Where the verb of "Roca will meet", "Roca has not agreed" stands; no "Roca is planned". */
function verbBehind(words: Line["words"], from: number): number {
  let at = from;
  while (/^(?:will|would|has|have|had|did|does|not|also)$/.test(words[at]?.lower ?? "")) at += 1;
  return at;
}

/** "Roca will meet", "after Roca had met"; but "a visit to Lima will follow". */
function opensClause(words: Line["words"], from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || before.sign) return true;
  return /^(?:CCONJ|SCONJ|VERB)$/.test(before.pos) || joints.test(before.lower);
}

const joints = /^(?:after|before|since|until|as|because|when|while|though|although|if|but)$/;

/** "Zornogas and Gazprom failed to agree": who is told with a body, and called like nobody, is one too. */
export function isBesideBody({ lines, drafts }: Story, draft: Draft): boolean {
  const { line, from, to, what, possessive } = draft;
  const { words = [], title = true, terms = [] } = lines[line] ?? {};
  if (title || possessive || terms[from] || what.kind !== "person" || what.office) return false;
  if (what.name.parts.length > 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(what.name.text)) return false;
  const isAnd = (at: number) => words[at]?.lower === "and";
  return (drafts[line] ?? []).some((other) => {
    if (other.what.kind !== "body" || other.possessive) return false;
    const lead = words[other.from - 1]?.lower === "the" ? other.from - 1 : other.from;
    const isFirst = isAnd(to) && lead === to + 1;
    if (!isFirst && !(isAnd(from - 1) && other.to === from - 1)) return false;
    const opening = isFirst ? from : lead;
    if (words[opening - 1]?.lower === "between") return true;
    if (opening > 0 && words[opening]?.joined) return false;
    return /^(?:VERB|AUX)$/.test(words[isFirst ? other.to : to]?.pos ?? "");
  });
}
