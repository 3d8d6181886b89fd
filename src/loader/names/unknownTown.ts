// Towns that no table has, by the words around them.

import { bodyNouns } from "../lexicon/bodies.ts";
import { officeHeads } from "../lexicon/offices.ts";
import { functionWords, months, neverInName, thingNouns, weekdays } from "../lexicon/nameWords.ts";
import type { Place } from "#model/event.ts";
import { stateBefore, townBefore } from "./beforePlace.ts";
import { type Line, textOf } from "./line.ts";

/** "the Malian town of X", "met in X on Friday": a place by the words around it, though no table has it. */
export function unknownTown(line: Line, at: number): { place: Place; to: number } | null {
  const { words } = line;
  if (!words[at]?.capital || line.title) return null;
  const to = runEnd(line, at);
  const last = words[to - 1]?.text ?? "";
  const isCaught = to === at + 1 && caught.has(words[at - 1]?.lemma ?? "");
  const isThere = isLedTo(line, at) || isCaught;
  if (townBefore(line, at) === null && !(isThere && standsAlone(line, at, to))) return null;
  if (bodyNouns.has(last) || thingNouns.has(last.toLowerCase())) return null;
  const place = { name: textOf(line, at, to), country: stateBefore(line, at) };
  return { place: { ...place, latitude: null, longitude: null }, to };
}

/** "Lanao del Norte", "Villa El Salvador": capitals, with the small words of such names between them. */
function runEnd({ words }: Line, at: number): number {
  // "the island of St. Eustatius"
  const isSaint = /^(?:Ste?|Mt|Ft)$/.test(words[at]?.text ?? "") && words[at + 1]?.text === ".";
  let to = isSaint && words[at + 2]?.capital ? at + 3 : at + 1;
  while (words[to]?.joined && to - at < 5) {
    const isLink = links.has(words[to]?.lower ?? "") && words[to + 1]?.joined === true;
    const next = isLink && !words[to]?.capital ? to + 1 : to;
    if (!words[next]?.capital) break;
    to = next + 1;
  }
  return to;
}

const links: ReadonlySet<string> = new Set(
  "de del della da do das dos di du la le les el al ul sur am an der den upon bei".split(" "),
);

/** "in Lanao del Norte on Friday": a town or district of several words, which might be a person's name. */
export function isManyWords(line: Line, at: number): boolean {
  const [preposition, before] = [line.words[at - 1]?.lower ?? "", line.words[at - 2]];
  const isTaken = taken.has(line.words[at - 1]?.lemma ?? "");
  if (!(isTaken || /^(?:in|near|outside)$/.test(preposition)) || trust.has(before?.lower ?? ""))
    return false;
  const to = runEnd(line, at);
  const run = line.words.slice(at, to);
  return (
    run.length > 1 &&
    run.every(({ text, lower }) => !bodyNouns.has(text) && !officeHeads.has(lower)) &&
    standsAlone(line, at, to)
  );
}

/** What one has in a person. */
const trust: ReadonlySet<string> = new Set(
  `confidence trust faith belief believe believes believed interest hope hopes ally partner friend rival
  successor match interested confide confided trusted invested`
    .trim()
    .split(/\s+/),
);

/** "in X", "near X", "flew to X", "the massacre at X": words that only a place has behind them. */
function isLedTo({ words }: Line, at: number): boolean {
  const [preposition, before] = [words[at - 1]?.lower ?? "", words[at - 2]];
  if (led.has(preposition) || taken.has(words[at - 1]?.lemma ?? "")) return true;
  if (preposition === "to") return motion.has(before?.lemma ?? "");
  return preposition === "at" && (scenes.has(before?.lemma ?? "") || isMeetingAt(words, at - 2));
}

/** "a meeting between the guards and the police at X", "met at X": where they met, behind who did. */
function isMeetingAt(words: Line["words"], from: number): boolean {
  if (words[from]?.lemma === "meet") return true;
  for (let at = from; at > from - 10 && at >= 0; at--) {
    const { pos = "", lower = "" } = words[at] ?? {};
    if (/^(?:meetings?|talks)$/.test(lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM)$/.test(pos) && lower !== "between") return false;
  }
  return false;
}

/** "shelled Qarn Sider", "entered Tol Mara": what is done to towns, and to nobody by name alone. */
const taken: ReadonlySet<string> = new Set(
  "shell bomb bombard retake overrun besiege occupy pound blockade".split(" "),
);
/** "captured Tolmara": of one word, a town, unless it is somebody's name. */
const caught: ReadonlySet<string> = new Set("capture recapture".split(" "));
const led: ReadonlySet<string> = new Set("in near around outside".split(" "));
const motion = new Set("travel fly go head return drive sail journey move trek".split(" "));
const scenes = new Set(
  `massacre battle clash fighting killing shooting standoff skirmish siege ambush bombing explosion blast border crossing camp summit ceasefire truce landing
  post checkpoint gate base station barracks prison jail plant reactor facility mine hospital rally ceremony talk meeting
  conference exercise attack raid shelling port airport airfield airstrip consulate headquarters`
    .trim()
    .split(/\s+/),
);

/** Capitals that are no word of grammar, no acronym and no beginning of a longer phrase. */
function standsAlone({ words, terms }: Line, from: number, to: number): boolean {
  const run = words.slice(from, to);
  const after = words[to];
  return (
    run.every(
      ({ text, lower }, n) =>
        ((/^\p{Lu}\p{Ll}/u.test(text) && (text.length > 2 || run.length > 1)) ||
          (n > 0 && /^(?:\p{Lu}\p{Ll}|\p{Ll})/u.test(text))) &&
        !terms[from + n] &&
        (!functionWords.has(lower) || (n > 0 && links.has(lower))) &&
        !neverInName.has(lower) &&
        !months.has(lower) &&
        !weekdays.has(lower),
    ) &&
    !words[to - 1]?.possessive &&
    (!after ||
      /^([.,;]|on|for|to|near|after|before|and|between|in|with|last|next|this|at|where|late|early|today|tomorrow|yesterday)$/.test(
        after.lower,
      ))
  );
}
