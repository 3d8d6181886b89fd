// Words that the tagger takes for verbs, and which are nouns by the word beside them.

import type { Token } from "../../article/document.ts";

/** The lemma of a noun that is tagged as a verb; null for any other word. */
export function mistakenNoun(tokens: readonly Token[], at: number): string | null {
  const { lower } = tokens[at] ?? { lower: "" };
  const before = tokens[at - 1];
  switch (lower) {
    // "traded blame on Friday"
    case "blame":
      return /^(?:trad|exchang|swapp)/.test(before?.lower ?? "") ? lower : null;
    // "signed a code of conduct on Friday": no plain form of a verb stands behind "of"
    case "conduct":
      return before?.lower === "of" ? lower : null;
    // "handed over a Chilean suspect to Peru", "a list of suspects"
    case "suspect":
    case "suspects":
      return before?.lower === "of" ||
        (/^(?:PROPN|ADJ|NUM)$/.test(before?.pos ?? "") &&
          /^(?:DET|NUM)$/.test(tokens[at - 2]?.pos ?? ""))
        ? "suspect"
        : null;
    // "offered its help and sent doctors"
    case "help":
      return /^(?:its|his|their)$/.test(before?.lower ?? "") ? lower : null;
    // "During her stay, she met"
    case "stay":
      return /^(?:his|her|its|their)$/.test(before?.lower ?? "") &&
        /^(?:during|on|of|throughout)$/.test(tokens[at - 2]?.lower ?? "")
        ? lower
        : null;
    // "rejected calls for a summit", "rejected calls from Chile"
    case "calls":
      return minding.test(before?.lower ?? "") &&
        /^(?:for|from|by)$/.test(tokens[at + 1]?.lower ?? "")
        ? "call"
        : null;
    // "$20 million in grant aid to Chile"
    case "grant":
      return /^(?:aid|assistance|loans?|money|funding)$/.test(tokens[at + 1]?.lower ?? "") &&
        /^(?:in|of|as)$/.test(before?.lower ?? "")
        ? lower
        : null;
    // "the Chilean defence attaches"
    case "attaches":
      return /^(?:military|defen[cs]e|naval|press|cultural|commercial|trade|air|labou?r)$/.test(
        before?.lower ?? "",
      )
        ? "attache"
        : null;
    // "when rebels took the town"
    case "rebels":
      return "rebel";
    // "imposed asset freezes on ten officials"
    case "freezes":
      return /^(?:assets?|visa)$/.test(before?.lower ?? "") ? "freeze" : null;
    // "a deal to hand back power to civilians"; but "to power the plant"
    case "power":
      return /^(?:back|over)$/.test(before?.lower ?? "") ? lower : null;
    // "a road map for peace"
    case "map":
      return before?.lower === "road" ? lower : null;
    // "came face to face"
    case "face":
      return before?.lower === "to" && tokens[at - 2]?.lower === "face" ? lower : null;
    // "shut the Tuno La pass"
    case "pass":
      return isNamed(tokens, at) ? lower : null;
    default:
      return null;
  }
}

/** "launched a new offensive", "its offensive", "the Iron Fist offensive on Lima"; but "found the Koran offensive". */
export function isPush(tokens: readonly Token[], at: number): boolean {
  const [owner, before, token, next] = [-2, -1, 0, 1].map((n) => tokens[at + n]);
  if (token?.pos !== "ADJ" || /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")) return false;
  const pos = before?.pos ?? "";
  if (/^(?:DET|ADJ|NOUN)$/.test(pos)) return true;
  if (pos === "PRON") return /^(?:its|their|his|her|our)$/.test(before?.lower ?? "");
  if (pos === "PROPN") return /^(?:on|against|in|at|near|across|into)$/.test(next?.lower ?? "");
  // "a new offensive", by the tagger's words; "a deeply offensive" has its noun behind
  if (pos === "ADV") return owner?.pos === "DET" && before?.lower.endsWith("ly") === false;
  return owner?.text === "-";
}

const minding =
  /^(?:reject|ignor|dismiss|resist|rebuff|back|support|echo|defi|def|repeat|renew|reiterat|oppos|spurn|face)(?:s|es|ed|y|ying|ing)$/;

/** An article and nothing but names before it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (tokens[first]?.pos === "PROPN") first--;
  return first < at - 1 && tokens[first]?.lower === "the";
}
