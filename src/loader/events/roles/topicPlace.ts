// "talks on the conflict in P", "briefed the council on the crisis in P": where that is which is
// talked about, and not where they talk.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** What a text talks about and nobody holds. */
const matters: ReadonlySet<string> = new Set(
  `conflict war crisis situation violence fighting unrest dispute peace stability security famine
  bloodshed turmoil humanitarian insurgency genocide killing transition reconstruction stalemate deadlock
  atrocity massacre instability progress development event presence influence involvement intervention
  restraint calm reconciliation tolerance inquiry withdrawal ceasefire truce halt
  operation interest mission activity troop force election democracy reform future role offensive
  quake earthquake flood flooding disaster cyclone hurricane typhoon outbreak landslide tsunami election vote poll
  bombing strike attack standoff impasse uprising revolt rebellion coup process drought epidemic plight`
    .trim()
    .split(/\s+/),
);

const about =
  /^(?:on|over|about|regarding|concerning|surrounding|end|ending|resolve|resolving|solve|solving|discuss|discussing|settle|settling|of)$/;

/** True where the place hangs on a matter that the words are about, other than the token at `own`. */
export function isTopicsPlace(view: SentenceView, place: Placed, own: number): boolean {
  const { tokens } = view;
  const { first } = place;
  if (isTalkedOf(view, place)) return true;
  let at = first - 1;
  // "in eastern P", "in the north of P"
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? "")) at -= 1;
  if (!/^(?:in|at|across|inside|within)$/.test(tokens[at]?.lower ?? "")) return false;
  let noun = at - 1;
  if (noun === own || !matters.has(tokens[noun]?.lemma ?? "")) return false;
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[noun]?.pos ?? "") ||
    tokens[noun]?.text === "-"
  ) {
    if (noun < at - 7) return false;
    noun -= 1;
  }
  // "called for restraint in P"
  const isCall = tokens[noun]?.lower === "for" && noun === own + 1;
  return noun !== own && (isCall || about.test(tokens[noun]?.lower ?? ""));
}

/** The "P" of "talks on P in Q": where they talk is told behind it. */
function isTalkedOf({ tokens, places }: SentenceView, { first, last }: Placed): boolean {
  return (
    /^(?:on|over|about|concerning|regarding)$/.test(tokens[first - 1]?.lower ?? "") &&
    /^(?:talk|negotiation|meeting|conference|summit|discussion|consultation)s?$/.test(
      tokens[first - 2]?.lower ?? "",
    ) &&
    places.some((p) => p.first === last + 2 && /^(?:in|at)$/.test(p.preposition ?? ""))
  );
}

/** "expelled diplomats over the poisoning of an agent in P", "suspended visas following the arrest of a clerk in P": where the cause was, and not what was done about it. */
export function isCausesPlace(
  { tokens }: SentenceView,
  { first }: Placed,
  own: number,
  kind: Sense["kind"],
): boolean {
  if (isFirstSince(tokens, first, own)) return true;
  if (/^(?:CONSULT|SUPPORT|STATEMENT)$/.test(kind) && isBehindBlow(tokens, first, own)) return true;
  // "signed eight pacts, including one on a port at P"
  if (lastBetween(tokens, own, first, "including") > own) return true;
  if (first < own && (isOfSubject(tokens, first, kind) || isInApposition(tokens, first, own)))
    return true;
  // "Within hours of the arrival of two men at P, the council lifted the ban"
  if (first < own && /^(?:within|hours|days|minutes)$/.test(tokens[0]?.lower ?? "")) {
    const comma = tokens.findIndex(({ text }, at) => at > first && text === ",");
    const isAfter = tokens.slice(1, 4).some(({ lower }) => /^(?:of|after)$/.test(lower));
    if (comma > 0 && comma < own && isAfter) return true;
  }
  // "will visit the kingdom after the summit in P": not what is visited
  const isVisit = /^(?:visit|tour)$/.test(tokens[own]?.lemma ?? "") && tokens[own]?.pos === "VERB";
  // "evacuated its people from P after riots in Q"
  const isFrom = kind === "RETREAT" && lastBetween(tokens, own, first, "from") > own;
  if (!isVisit && !isFrom && !/^(?:SANCTION|ACCUSE|REJECT|REQUEST|THREATEN)$/.test(kind))
    return false;
  if (first < own) return isFrontedCause(tokens, first, own);
  const over = tokens.findIndex(
    ({ lower }, at) =>
      at > own &&
      at < first - 2 &&
      (/^(?:over|following|after|amid)$/.test(lower) ||
        // "in retaliation for a raid on a camp at P"
        (/^(?:for|to|at|against)$/.test(lower) && isAnswered(tokens, at - 1))),
  );
  return (
    over > 0 &&
    /^(?:DET|PRON|NOUN)$/.test(tokens[over + 1]?.pos ?? "") &&
    // "after riots in P", "after the killing of a clerk in P"
    tokens.slice(over + 1, first - 1).some(({ pos }) => pos === "NOUN")
  );
}

/** "spoke with Roca after the attack on a mission in P": there the blow was. */
function isBehindBlow(tokens: SentenceView["tokens"], place: number, own: number): boolean {
  const after = Math.max(
    lastBetween(tokens, own, place, "after"),
    lastBetween(tokens, own, place, "following"),
  );
  if (after < 0) return false;
  const between = tokens.slice(after + 1, place);
  return (
    between.some(({ lower }) => blows.test(lower)) &&
    !between.some(({ pos, text }) => pos === "VERB" || text === ",")
  );
}

const blows =
  /^(?:attacks?|assaults?|storming|seizure|raids?|bombings?|killings?|murders?|shootings?|abductions?|kidnappings?|coup|massacres?|downing|shelling|clash(?:es)?|riots?|poisoning)$/;

const answers =
  /^(?:retaliation|reprisal|revenge|response|protest|reply|answer|punishment|retribution|exchange)$/;

/** The "retaliation" of "in retaliation for the raid": what was before, and is no purpose. */
export function isAnswered(tokens: SentenceView["tokens"], at: number): boolean {
  return answers.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "in";
}

/** "spoke, for the first time since a clash in P": there they clashed. */
function isFirstSince(tokens: SentenceView["tokens"], place: number, own: number): boolean {
  const since = lastBetween(tokens, own, place, "since");
  return since > 0 && tokens.slice(since - 5, since).some(({ lower }) => lower === "first");
}

/** Back from `before` to `after`, and no farther: a sentence of many pages is asked for each of its places. -1 for none. */
function lastBetween(tokens: SentenceView["tokens"], after: number, before: number, word: string) {
  for (let at = before - 1; at > after; at -= 1) if (tokens[at]?.lower === word) return at;
  return -1;
}

const fronts = /^(?:after|following|over|amid|despite|before|since)$/;

/** "After the killing of a clerk in P, Peru asked", "Three days after the raid on P, Peru shut": what stands before the comma was before. */
function isFrontedCause(tokens: SentenceView["tokens"], place: number, own: number): boolean {
  const at = fronts.test(tokens[0]?.lower ?? "") ? 0 : gapBefore(tokens);
  const comma = at < 0 ? -1 : tokens.findIndex(({ text }) => text === ",");
  return comma > place && comma < own;
}

/** "Rebel leaders in Peru met mediators": where they are leaders. */
function isOfSubject(tokens: SentenceView["tokens"], place: number, kind: Sense["kind"]): boolean {
  if (kind !== "CONSULT" || tokens[place - 1]?.lower !== "in") return false;
  return /^(?:leaders|rebels|politicians|parties|lawmakers|activists|groups|dissidents|exiles)$/.test(
    tokens[place - 2]?.lower ?? "",
  );
}

/** "Roca, until now one of the best friends of Peru in Europe, summoned": where what she is is told. */
function isInApposition(tokens: SentenceView["tokens"], place: number, own: number): boolean {
  const to = [place + 1, place + 2, place + 3].find((at) => tokens[at]?.text === ",");
  if (to === undefined || to > own) return false;
  const from = lastBetween(tokens, -1, place, ",");
  if (from < 1) return false;
  const aside = tokens.slice(from + 1, place);
  if (isQuarrel(aside)) return true;
  return (
    /^(?:an?|the|one|until|long|once)$/.test(aside[0]?.lower ?? "") &&
    aside.length > 4 &&
    aside.some(({ pos }) => pos === "NOUN") &&
    !aside.some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** "Peru and Chile, at odds over the isle of P, agreed": what they are at odds over. */
function isQuarrel(aside: SentenceView["tokens"]): boolean {
  const over = aside.findIndex(({ lower }) => /^(?:over|about)$/.test(lower));
  return over > 0 && aside.slice(0, over).some(({ lower }) => quarrels.test(lower));
}

const quarrels = /^(?:odds|loggerheads|dispute|row|quarrel|feud|conflict|wrangle|rivals)$/;

/** The "after" of "Three days after", "Shortly after" at the head of a sentence; -1 without one. */
function gapBefore(tokens: SentenceView["tokens"]): number {
  const at = tokens.slice(0, 4).findIndex(({ lower }) => /^(?:after|before)$/.test(lower));
  const isGap = tokens
    .slice(0, Math.max(0, at))
    .every(({ pos }) => /^(?:NUM|NOUN|DET|ADV|ADJ)$/.test(pos));
  return isGap ? at : -1;
}
