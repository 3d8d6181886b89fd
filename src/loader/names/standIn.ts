// Common nouns that stand for a state or a body told just before: "the kingdom", "the island nation",
// "the bloc", "the committee".

import { stateForms } from "../lexicon/stateForms.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import { judges } from "./judges.ts";
import { led } from "./readBody.ts";
import { isActing, pastDay } from "./readState.ts";
import { isRuled, ofStaff } from "./rulers.ts";
import { shapeEnd } from "./shapedPlace.ts";
import { unnamedBody } from "./unnamedBody.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const states: ReadonlySet<string> = new Set([
  ...stateForms.keys(),
  ...words("nation country state republic"),
]);
/** Nouns of which a body's own name holds one: "the Council". */
export const ownNouns = words(
  "council commission committee panel tribunal court assembly union league community forum agency congress organization organisation alliance association front movement party command mission board bureau secretariat bank fund conference institute brotherhood federation",
);
/** What a union holds, and by which it is told where that decides. */
export const sittings = words("summit meeting conference gathering");
export const anyBody = words(
  "bloc grouping group organization organisation alliance body association",
);
/** Parts of the world, by which a state or union is told: "the Gulf emirate". */
const parts = words(
  "African Asian European American Arab Gulf Pacific Andean Baltic Balkan Caribbean Nordic Himalayan Mediterranean Atlantic Muslim Christian Western Eastern Soviet Communist Persian Caucasus Sahel",
);
/** Who fights, so that a movement told before is meant. */
export const fighters = words("rebels guerrillas insurgents separatists");
const armed = /^(?:guerrilla|rebel|insurgent|separatist|militant)$/;
/** "the landlocked country", "the 10-nation bloc", "the panel", where it acts or is spoken to. */
export function readStandIn(line: Line, at: number): Read | null {
  if (line.title) return null;
  if (line.words[at]?.lower === "council") return readMembers(line, at);
  if (line.words[at]?.lower !== "the") return null;
  let head = at + 1;
  const first = line.words[head];
  // "the Tigers": the end of a longer name; no "Heads of State"
  const isShort =
    /^(?!Islamists|Maoists|Sandinistas)\p{Lu}\p{Ll}+s$/u.test(first?.text ?? "") &&
    !line.terms[head] &&
    line.words[head + 1]?.lower !== "of" &&
    // "the Gonzales government"
    !led.test(line.words[head + 1]?.lower ?? "") &&
    // "the Palais du Lac"
    shapeEnd(line, head) < 0;
  if (first && !first.possessive && (isShort || fighters.has(first.text)))
    return toRead(at, head, first.lower, null, line);
  // "The Lima summit", "The Lima extraordinary summit"
  if (first?.capital && !first.possessive && first.joined) {
    const to = /^extra-?ordinary$/.test(line.words[head + 1]?.lower ?? "") ? head + 2 : head + 1;
    if (line.words[to]?.lower === "summit" && isResolved(line, to + 1))
      return toRead(at, to, "summit", null, line);
  }
  // "The Heads of State and Government condemned": those of the union told before
  const rulers = first?.text === "Heads" ? ofStaff(line, head + 1) : 0;
  if (rulers > head + 1 && isRuled(line.words[head + 2]) && isDoing(line, at, rulers)) {
    const what = { kind: "standIn" as const, noun: "heads", name: null };
    const draft = { from: at, to: rulers, headFrom: head, form: "pronoun" as const, what };
    return { drafts: [draft], to: rulers };
  }
  // "the judges decided": the court that was told before
  if (first && judges.test(first.text) && !first.possessive && isDoing(line, at, head + 1))
    return toRead(at, head, "court", null, line);
  while (head < at + 6 && isModifier(line, head)) head += 1;
  const noun = line.words[head];
  if (!noun || noun.sign) return null;
  // "the guerrilla group freed": no body of which one reads besides
  const isArmed = /^(?:group|movement|organi[sz]ation|army)$/.test(noun.lower) && head > at + 1;
  if (isArmed && !noun.possessive && armed.test(line.words[head - 1]?.text ?? ""))
    return toRead(at, head, "rebels", null, line);
  const isOwn = ownNouns.has(noun.lower) || noun.text === "Authority";
  // "the Community's Heads of State"
  const isOfHeads = noun.possessive && noun.capital;
  if (isOfHeads && heads.test(line.words[head + 1]?.lower ?? "") && isOwn && head === at + 1)
    return toRead(at, head, noun.lower, noun.text, line);
  const ministers = noun.possessive && anyBody.has(noun.lower) ? ministersEnd(line, head + 1) : 0;
  if (ministers > 0) {
    const what = { kind: "standIn" as const, noun: noun.lower, name: null };
    const draft = { from: at, to: ministers, headFrom: head, form: "pronoun" as const, what };
    return { drafts: [draft], to: ministers };
  }
  if (noun.possessive) return null;
  const isSitting = sittings.has(noun.lower) && head === at + 1 && isResolved(line, head + 1);
  if (!(isOwn || isSitting || states.has(noun.lower) || anyBody.has(noun.lower))) return null;
  if (noun.capital && (head > at + 1 || !(isOwn || isSitting))) return null;
  // "the council members urged"
  const to = line.words[head + 1]?.lower === "members" ? head + 2 : head + 1;
  if (!isDoing(line, at, to) && !(noun.capital && isOwn && isPaused(line, to))) return null;
  const island = line.words[head - 1]?.lower === "island";
  const read = toRead(
    at,
    head,
    island ? "island" : noun.lower,
    noun.capital ? noun.text : null,
    line,
  );
  const told = unnamedBody(line, at);
  if (read && told !== null) return withTold(read, told);
  return read && to > head + 1 ? { drafts: read.drafts.map((one) => ({ ...one, to })), to } : read;
}

/** "the bloc’s foreign ministers": those who act for it; 0 where none follow. */
function ministersEnd({ words: all }: Line, from: number): number {
  let at = from;
  while (/^(?:foreign|finance|defen[cs]e|interior|trade|prime)$/.test(all[at]?.lower ?? ""))
    at += 1;
  const { lower = "", possessive } = all[at] ?? {};
  return /^(?:ministers|leaders|ambassadors|envoys|heads)$/.test(lower) && !possessive ? at + 1 : 0;
}

/** "The summit also condemned": what those who sit in it do; but "the summit opened", "the summit attended by". */
function isResolved({ words: all }: Line, to: number): boolean {
  let at = to;
  while (/^(?:ADV|AUX)$/.test(all[at]?.pos ?? "") && at < to + 3) at += 1;
  return (
    all[at]?.pos === "VERB" && resolving.has(all[at]?.lemma ?? "") && all[at + 1]?.lower !== "by"
  );
}

const resolving = words(
  "condemn denounce deplore urge call authorize authorise agree decide issue adopt endorse reiterate reaffirm welcome express demand warn impose lift suspend approve appoint mandate commend declare ask request reject resolve vow pledge",
);

/** "Council members urged Peru to act" */
function readMembers(line: Line, at: number): Read | null {
  const to = at + 2;
  if (at > 0 || line.words[at + 1]?.lower !== "members" || !isDoing(line, at, to)) return null;
  const what = { kind: "standIn" as const, noun: "council", name: null };
  return { drafts: [{ from: at, to, headFrom: at, form: "pronoun", what }], to };
}

function toRead(
  from: number,
  head: number,
  noun: string,
  name: string | null,
  { words: all }: Line,
): Read | null {
  const to = head + 1;
  const next = all[to];
  // "the rebels of the north", "the Times reporter"
  if (/^(?:of|in|from|who|led)$/.test(next?.lower ?? "") && fighters.has(noun)) return null;
  if (next?.joined && next.capital && name === null) return null;
  const what = { kind: "standIn" as const, noun, name };
  return { drafts: [{ from, to, headFrom: head, form: "pronoun", what }], to };
}

/** What the words call it, where it turns out to be nothing that was told before. */
function withTold(read: Read, told: string): Read {
  const drafts = read.drafts.map((one) =>
    one.what.kind === "standIn" ? { ...one, what: { ...one.what, told } } : one,
  );
  return { drafts, to: read.to };
}

const members = /^(?:members|leaders|representatives)$/;
const heads = /^(?:heads|leaders|members)$/;

/** "central African", "oil-rich", "10-member"; nothing that counts or sets one against another. */
function isModifier({ words: all }: Line, at: number): boolean {
  const word = all[at];
  const next = all[at + 1];
  if (!word || !next || word.possessive) return false;
  if (word.sign) return word.text === "-";
  if (word.capital && !parts.has(word.text)) return false;
  if (states.has(word.lower) && word.lower !== "island" && next.text !== "-")
    return all[at - 1]?.text === "-";
  if (ownNouns.has(word.lower) || anyBody.has(word.lower) || sittings.has(word.lower)) return false;
  if (/^(?:two|three|other|whole|entire|host|neighbou?ring|same|next|first|new)$/.test(word.lower))
    return next.text === "-";
  return /^(?:ADJ|PROPN|NOUN|NUM|ADV)$/.test(word.pos);
}

/** "the Council, in a statement, condemned": a verb behind the second comma. */
function isPaused({ words: all }: Line, to: number): boolean {
  if (all[to]?.text !== ",") return false;
  for (let at = to + 1; at < to + 20; at++) {
    const word = all[at];
    if (!word) return false;
    if (word.text === ",")
      return /^(?:VERB|AUX)$/.test(all[at + 1]?.pos ?? "") || all[at + 1]?.pos === "ADV";
  }
  return false;
}

/** "the bloc suspended", "the kingdom on Monday also called", "accused the kingdom". */
function isDoing(line: Line, at: number, to: number): boolean {
  // "the members of the council urged"
  const isOfMembers =
    line.words[at - 1]?.lower === "of" && members.test(line.words[at - 2]?.lower ?? "");
  if (
    !isOfMembers &&
    /^(?:in|at|of|from|into|through|across|around|outside|for|on)$/.test(
      line.words[at - 1]?.lower ?? "",
    )
  )
    return false;
  let next = pastDay(line, to);
  while (line.words[next]?.pos === "ADV") next += 1;
  if (/^(?:VERB|AUX)$/.test(line.words[next]?.pos ?? "")) return true;
  const after = line.words[to];
  const goesOn = after?.joined && (after.capital || /^(?:NOUN|PROPN)$/.test(after.pos));
  return (
    !isOfMembers &&
    !goesOn &&
    !/^(?:of|in|for|that)$/.test(after?.lower ?? "") &&
    isActing(line, at, to)
  );
}
