// What a word that joins two clauses makes of the second: "that" opens what is told, or what is said of a noun.

import type { Token } from "../../article/document.ts";
import { claimNouns, relatives, reportVerbs, subordinators } from "../../lexicon/verbs.ts";
import type { Link } from "./clauses.ts";
import { timeWord } from "./opensPhrase.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** How the clause of `verb` hangs on what stands before it, by the word at `joint`. */
export function linkOf(
  tokens: readonly Token[],
  joint: number,
  before: VerbGroup | undefined,
  verb: VerbGroup,
): Link {
  const word = tokens[joint]?.lower ?? "";
  if (word === "that") {
    const told =
      before !== undefined &&
      (reportVerbs.has(before.lemma) || /^(?:agree|decide|reveal|warn|demand)$/.test(before.lemma));
    const near = tokens[joint - 1];
    // "sent word that he would not come"
    if (near?.lower === "word" && /^(?:send|get|receive|have)$/.test(before?.lemma ?? ""))
      return "that";
    // "ruled on Friday that": no day is what a relative clause tells of
    const isOfNoun =
      isNominal(near) && !timeWord.test(near?.lower ?? "") && !claimNouns.has(near?.lemma ?? "");
    // "said states that banned its fish are not welcome": no subject stands between "that" and its verb
    // "a raid on Monday that killed ten", "a war from 1998 to 2000 that killed many"
    const isTime = timeWord.test(near?.lower ?? "") || /^\d{4}$/.test(near?.lower ?? "");
    const isWhoDid =
      (isOfNoun || isTime) && verb.first === joint + 1 && verb.form === "past" && !verb.passive;
    return isWhoDid || (!told && (isOfNoun || near?.text === ",")) ? "relative" : "that";
  }
  if (relatives.has(word)) return "relative";
  // "even if it meant arrest": no condition
  if (word === "if" && tokens[joint - 1]?.lower === "even") return "though";
  return subordinators.get(word) ?? "main";
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);
}
