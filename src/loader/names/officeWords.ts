// Whether a word is an office's head or one of its modifiers, where it stands.

import { bodyCommonNouns, bodyNouns } from "../lexicon/bodies.ts";
import { functionWords } from "../lexicon/nameWords.ts";
import { officeHeads, officeModifiers, officeTenses } from "../lexicon/offices.ts";
import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";

/** Heads that are other things too: "a major breakthrough", "general elections", "chief among them". */
const ambiguous = new Set(
  `major general head lead justice chief judge marshal captain whip author fellow expert deputy rebel lord official attorney
  counsel ruler secretary leader speaker minister executive prince delegate candidate`.split(/\s+/),
);

const endings = [
  ["y", "ies"],
  ["man", "men"],
  ["", "s"],
] as const;

/** Every head by each of its forms; where two heads share one, it is that of the earlier ending. */
const headByForm = new Map<string, string>();
for (const head of officeHeads) headByForm.set(head, head);
for (const [ending, instead] of endings)
  for (const head of officeHeads) {
    if (!head.endsWith(ending)) continue;
    const plural = head.slice(0, head.length - ending.length) + instead;
    if (!headByForm.has(plural)) headByForm.set(plural, head);
  }

/** "minister" of "ministers" and "minister-designate", "spokesman" of "spokesmen"; null for what is no form of a head. */
function headOf(word: string): string | null {
  const bare = word.includes("-") ? word.replace(/^(then|ex)-|-(elect|designate)$/g, "") : word;
  return headByForm.get(bare) ?? null;
}

/** As `headOf`; what is no plural of a head stays. */
export function toSingular(word: string): string {
  return headOf(word) ?? word;
}

/** A head or a modifier: an office can begin with it though it is small. */
export function isOfficeWord(lower: string): boolean {
  return headOf(lower) !== null || isPlainModifier(lower);
}

/** @param backed whether a modifier or a state stands before, which settles what a doubtful word is */
export function isHead({ words }: Line, at: number, backed: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  const singular = headOf(word.lower);
  if (singular === null) return false;
  // "the Consulate General", "the Directorate General"
  if (singular === "general" && /^(consulate|directorate)$/.test(words[at - 1]?.lower ?? ""))
    return false;
  if (word.capital) return true;
  if (word.pos === "VERB" && !backed) return false;
  if (!ambiguous.has(singular)) return true;
  const next = words[at + 1];
  const goesOn =
    next?.joined &&
    !next.capital &&
    (next.pos === "NOUN" || next.pos === "ADJ") &&
    // "The minister yesterday met", "The police chief spoke": the tagger takes that for a noun
    !/^(?:yesterday|today|tonight|tomorrow|spoke)$/.test(next.lower);
  return !goesOn || headOf(next.lower) !== null;
}

/** "Attorney General" is one office; "Defence Minister General Holm" is an office and a rank. */
export function isGeneral({ words }: Line, at: number): boolean {
  return (
    words[at]?.lower === "general" &&
    /^(attorney|secretary|governor|director|consul|inspector|major|lieutenant|brigadier|commissioner|prosecutor|solicitor|colonel)$/.test(
      words[at - 1]?.lower ?? "",
    )
  );
}

/** @param begun whether the office's first word is read, its head not yet */
export function isModifier(line: Line, at: number, begun: boolean): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word || word.sign || word.possessive) return false;
  const { lower } = word;
  const linking = begun && (lower === "and" || lower === "&");
  const plain = isPlainModifier(lower);
  const isOfMinister = word.pos === "NOUN" && /^ministers?$/.test(next?.lower ?? "");
  if (!plain && !linking && !word.capital && !isOfMinister) return false;
  const head = headAhead(line, at + 1) ?? (partyLand(line, at + 1) ? "bodily" : null);
  if (head === null) return false;
  // "speaker under former president Holm", "Under President Holm, Peru …"
  if (lower === "under" && (!word.capital || at === 0))
    return next?.lower.startsWith("secretar") === true;
  if (plain) return true;
  // "South Korea's unification minister": whatever he is minister of
  if (isOfMinister) return true;
  if (linking && next?.lower !== "head" && endsBody(line, at)) return false;
  if (linking) return next !== undefined && (officeModifiers.has(next.lower) || next.capital);
  // "Chinese Rural Revitalisation Minister": any capitals, where the head is a ministerial one
  // and "Northern Front leader", where they end in a body's noun
  const ends = bodyNouns.has(word.text);
  return begun ? head !== "plain" || ends : head === "bodily" && !functionWords.has(lower);
}

/** The "Union" of "the African Union and President Holm": two, and no field of an office. */
function endsBody({ words, terms }: Line, end: number): boolean {
  if (bodyCommonNouns.has(words[end - 1]?.lower ?? "")) return true;
  for (let at = end - 1; at >= Math.max(0, end - 6); at--)
    if (terms[at]?.end === end && terms[at]?.term.body) return true;
  return false;
}

const plainModifiers: ReadonlySet<string> = new Set([...officeModifiers, ...officeTenses]);

function isPlainModifier(lower: string): boolean {
  if (plainModifiers.has(lower)) return true;
  return lower.includes("-") && /^(ex|then|vice|co)-/.test(lower);
}

const ministerial = /^(minister|secretary|commissioner|director|advis[eo]r|ambassador)$/;

type Ahead = "plain" | "ministerial" | "bodily";

/** Whether a head comes within a few words that may all be its modifiers. */
export function headAhead(line: Line, at: number): Ahead | null {
  const { words, terms } = line;
  let bodily = false;
  for (let n = at; n < Math.min(at + 6, words.length); n++) {
    const word = words[n];
    if (!word || (word.sign && word.text !== "&")) return null;
    const singular = headOf(word.lower);
    if (singular !== null) {
      if (bodily) return "bodily";
      return word.capital && ministerial.test(singular) ? "ministerial" : "plain";
    }
    if (word.possessive) return null;
    if (bodily && partyLand(line, n)) return "bodily";
    // "Coast Guard spokesman": capitals that end in a body's noun
    bodily ||= word.capital && bodyNouns.has(word.text);
    const passes =
      word.capital ||
      isPlainModifier(word.lower) ||
      word.lower === "and" ||
      word.text === "&" ||
      terms[n]?.term.body;
    if (!passes) return null;
  }
  return null;
}

/** The "of Peru" of "Labour Party of Peru chief Bo Holm", before a head and a name; null elsewhere. */
export function partyLand(line: Line, at: number): { country: Country; to: number } | null {
  const { words, terms } = line;
  if (words[at]?.lower !== "of" || !parties.test(words[at - 1]?.text ?? "")) return null;
  const found = terms[at + 1];
  const country = found?.term.state?.code;
  if (!found || !country || words[found.end - 1]?.possessive) return null;
  let head = found.end;
  while (head < found.end + 2 && !isHead(line, head, true)) head += 1;
  // "general secretary"
  if (words[head]?.lower === "general" && isHead(line, head + 1, true)) head += 1;
  const name = words[head + 1];
  const isHeld = isHead(line, head, true) && words[head]?.joined === true;
  return isHeld && name?.joined && name.capital ? { country, to: found.end } : null;
}

const parties = /^(?:Party|Front|Movement|Union|Alliance|Congress)$/;
