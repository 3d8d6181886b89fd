// "Peru scraps Norway trip", "Peru rules out talks": in a headline the tagger takes the verb for a noun.

import { retag, type Token } from "../../article/document.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { officeHeads, officeModifiers } from "../../lexicon/offices.ts";
import { cancelVerbs, refuseVerbs } from "../../lexicon/verbs.ts";
import type { VerbGroup } from "./verbGroups.ts";
import { verbLemma } from "./verbLemma.ts";

/** True for the first word behind the names at the front of a headline that calls off or refuses what follows. */
export function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  // "Troops enter town; Lima protests"
  const isLast = next === undefined || /^[;.]$/.test(next.text);
  if (token && isLast && /^(?:protests|objects|retaliates)$/.test(token.lower))
    return tokens[at - 1]?.pos === "PROPN" && /^[;:,—–-]?$/.test(tokens[at - 2]?.text ?? "");
  if (!token || !next || at === 0 || at > 5 || !/[^s]s$/.test(token.lower)) return false;
  const front = tokens.slice(0, at);
  if (doing.has(verbLemma(token)) && isAlone(tokens, at)) return true;
  // "U.N. council votes to send observers"
  if (next.lower === "to" && votes(verbLemma(token)))
    return front.every(({ pos }) => !/^(?:VERB|AUX|ADP)$/.test(pos));
  if (!front.every(({ pos, text }) => pos === "PROPN" || /^(?:,|and|&|-|['’]s)$/.test(text)))
    return false;
  const lemma = verbLemma(token);
  const pair = `${lemma} ${next.lower}`;
  if (cancelVerbs.has(pair) || refuseVerbs.has(pair)) return true;
  return (
    (cancelVerbs.has(lemma) || refuseVerbs.has(lemma)) &&
    /^(?:NOUN|PROPN|ADJ|DET|VERB)$/.test(next.pos)
  );
}

/** "Egypt to Host Summit": a capital makes no name of the verb. */
export function isHeadlinePlan(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "PROPN" || tokens[at - 1]?.lower !== "to" || at < 2) return false;
  return /^(?:host|meet|visit|hold|attend|sign|resume|receive|expel|recall|withdraw)$/.test(
    token.lower,
  );
}

/** "Peru May Expel Envoys": no month, but what may be; the words as they are elsewhere. */
export function withMay(tokens: readonly Token[]): readonly Token[] {
  const may = tokens.findIndex((token, at) => token.lower === "may" && isMay(tokens, at));
  if (may < 0) return tokens;
  return tokens.map((token, at) =>
    at === may ? retag(token, "AUX", "may") : at === may + 1 ? retag(token, "VERB") : token,
  );
}

/** Behind a name or a noun and before a verb; but "Norway Hails May Visit". */
function isMay(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!next || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? "")) return false;
  if (/^(?:be|visit|meet|return|host|attack|strike)$/.test(next.lower)) return true;
  return isTriggerVerb(next.lower) && nounSenses.get(next.lower) === undefined;
}

/** Verbs whose form in -s is a noun's as well. */
const doing: ReadonlySet<string> = new Set(
  "visit tour test raid arrest host release attack bomb strike shell praise blame recall veto ban halt target".split(
    " ",
  ),
);

/** "Norway’s foreign minister visits Belarus": behind somebody, before what it is done to, and no other verb. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const ends = tokens.findIndex(({ text }, n) => n > at && /^[;:—–]$/.test(text));
  const behind = tokens.slice(at + 1, ends < 0 ? tokens.length : ends);
  const front = tokens.slice(0, at);
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at + 1]?.pos ?? "") &&
    front.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    front.every(
      ({ pos, lower, text }) =>
        pos === "PROPN" ||
        /^(?:,|and|&|-|['’]s)$/.test(text) ||
        /^\p{Lu}/u.test(text) ||
        officeHeads.has(lower) ||
        officeModifiers.has(lower),
    ) &&
    !behind.some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

function votes(lemma: string): boolean {
  return /^(?:vote|agree|vow|pledge|decide|refuse|threaten)$/.test(lemma);
}

/** "Talks postponed", "two killed", "sailors seized by Peru": a headline tells in the present, so its past forms are passives. */
export function isUndergone(tokens: readonly Token[], main: number, lemma: string): boolean {
  const [next, after] = [tokens[main + 1], tokens[main + 2]];
  // "retaliated by shelling", "stood by Peru"
  const isBy =
    next?.lower === "by" &&
    /^(?:PROPN|DET|ADJ|NOUN)$/.test(after?.pos ?? "") &&
    !after?.lower.endsWith("ing");
  if (isBy && isTriggerVerb(lemma)) return true;
  if (lemma === "accuse" && next?.lower === "of") return true;
  return (
    (cancelVerbs.has(lemma) || befallen.has(lemma)) &&
    !/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(next?.pos ?? "")
  );
}

const befallen: ReadonlySet<string> = new Set(
  "kill wound arrest detain free expel release summon recall jail deport seize kidnap abduct capture sentence convict indict sack shoot assassinate injure hijack rescue extradite attack ambush bomb raid storm besiege murder stab execute evacuate oust depose pardon acquit".split(
    " ",
  ),
);

/** "Peru deports jailed Briton", "Access to besieged Lima": what befell him before, and no verb of the headline. */
export function isHeldBefore(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !held.has(token.lower)) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")) return false;
  // "Peru: Ousted president returns": behind the land that a headline names first
  if (/^(?:to|in|from|of|with|for|by|on|over|into|:)$/.test(before.lower)) return true;
  const lemma = verbLemma(before);
  return (
    at > 1 &&
    /[^s]s$/.test(before.lower) &&
    isTriggerVerb(lemma) &&
    (before.pos === "VERB" || nounSenses.get(lemma) === undefined)
  );
}

const held: ReadonlySet<string> = new Set(
  "jailed detained freed captured kidnapped abducted arrested imprisoned expelled exiled convicted ousted besieged occupied".split(
    " ",
  ),
);

/** "Suspends Threat of Air Strikes": one verb for each part of a headline, unless the tagger is sure. */
export function isNounAgain(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  { first, main, form }: VerbGroup,
): boolean {
  if (!before || form === "infinitive" || tokens[main]?.pos === "VERB") return false;
  return !tokens
    .slice(before.last + 1, first)
    .some(({ text, lower }) =>
      /^(?:[,;:—–-]|as|and|but|after|while|amid|before|who|that)$/.test(
        text === "-" ? text : lower,
      ),
    );
}
