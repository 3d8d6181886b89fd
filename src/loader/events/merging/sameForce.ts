// One blow told in several sentences: "Jets bombed a market. Twelve people were killed", "Guerrillas fired
// rockets. The rockets wounded a farmer", "Rebels seized the town. They captured it without a fight".

import { type Candidate, entitiesOf } from "../candidate.ts";

/** Sentences that "the planes" or "the ship" looks back. */
const reach = 6;

export function isSameForce(a: Candidate, b: Candidate): boolean {
  if (!isForce(a) || !isForce(b) || a.echo || b.echo) return false;
  const [first, again] = a.sentence <= b.sentence ? [a, b] : [b, a];
  const away = again.sentence - first.sentence;
  if (away === 0 || away > reach || other.test(again.passageText)) return false;
  return isToll(first, again, away) || isItsWeapon(first, again) || isTakenAgain(first, again);
}

const isForce = ({ kind, outcome }: Candidate) =>
  (kind === "ASSAULT" || kind === "COERCE") && outcome.status === "held";

/** "Two men died in a separate incident", "a similar strike" */
const other =
  /\b(?:another|separate|separately|similar|elsewhere|earlier|later|previous|previously|second|meanwhile|also)\b/i;

const hurt = /^(?:kill|wound|injure|hurt|maim|lose|die|perish|drown)$/;

/** "At least 12 people were killed": by nobody, right behind the blow. */
function isToll(first: Candidate, again: Candidate, away: number): boolean {
  return (
    away === 1 &&
    hurt.test(again.word) &&
    again.actors.length === 0 &&
    first.sense.act === "attack" &&
    again.sense.act === "attack" &&
    !hurt.test(first.word)
  );
}

/** What one side of a blow is called when it is told again, and the word that told it first. */
const weapons: ReadonlyMap<string, RegExp> = new Map([
  ["rocket", /rocket/i],
  ["missile", /missile/i],
  ["shell", /shell|mortar|artillery/i],
  ["bomb", /bomb|blast|explo/i],
  ["bomber", /bomb|blew|blast/i],
  ["plane", /plane|jet|aircraft|bomb/i],
  ["warplane", /plane|jet|aircraft|bomb/i],
  ["jet", /plane|jet|aircraft|bomb/i],
  ["helicopter", /helicopter|gunship/i],
  ["drone", /drone/i],
  ["gunman", /gunm|shot|opened fire/i],
  ["attacker", /attack|storm|raid|ambush|gunm/i],
  ["assailant", /attack|stab|shot|gunm|knife/i],
  ["raider", /raid|attack/i],
  ["blast", /bomb|blast|explo|blew/i],
  ["explosion", /bomb|blast|explo|blew/i],
  ["airstrike", /bomb|airstrike|air strike|air raid|plane|jet/i],
  ["raid", /bomb|raid|plane|jet|storm/i],
  ["bombing", /bomb|blew|blast|explo/i],
  ["shelling", /shell|mortar|artillery/i],
  ["shooting", /shot|shoot|opened fire|fired on|gunm/i],
  ["stabbing", /stab|knife|slash/i],
  ["ambush", /ambush/i],
]);

/** "the shelling" and "shelled a village": a blow of that sort, told as an event. */
export function isSuchBlow(word: string, { sense, echo, passageText }: Candidate): boolean {
  return sense.act === "attack" && !echo && weapons.get(word)?.test(passageText) === true;
}

/** "accuses Holm of masterminding a bombing" says of no deed without a doer in another sentence that it was his. */
export function isOtherBlow(echo: Candidate, told: Candidate): boolean {
  const isOfNobody = entitiesOf(told).length === 0 && echo.others.length > 0;
  return (
    echo.echo &&
    echo.kind === "ASSAULT" &&
    (isOfNobody || echo.actors.length > 0) &&
    told.actors.length === 0 &&
    echo.sentence !== told.sentence &&
    !isSuchBlow(echo.word, told) &&
    !entitiesOf(echo).some((id) => told.others.includes(id))
  );
}

const definite = /^(?:the|those|these|its|their) (\p{L}+)(?: (\p{L}+))?/iu;

/** "The rockets wounded a farmer": those that were fired in the sentence before. */
function isItsWeapon(first: Candidate, again: Candidate): boolean {
  if (first.sense.act !== "attack" || again.sense.act !== "attack") return false;
  const words = definite.exec(again.passageText)?.slice(1, 3) ?? [];
  return words.some((word) =>
    weapons.get(singular((word ?? "").toLowerCase()))?.test(first.passageText),
  );
}

function singular(noun: string): string {
  if (noun.endsWith("men")) return `${noun.slice(0, -3)}man`;
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

const prize =
  /\bthe (?:\p{L}+ )?(?:town|city|village|ship|vessel|boat|tanker|trawler|base|building|island|airport|palace|embassy|port|garrison|post|camp|bridge)\b/iu;

/** "seized the town of Tacna", then "captured the town without a fight". */
function isTakenAgain(first: Candidate, again: Candidate): boolean {
  const isTaking = ({ sense }: Candidate) => sense.act === "take" || sense.act === "blockade";
  if (!isTaking(first) || !isTaking(again) || !prize.test(again.passageText)) return false;
  const theirs = entitiesOf(first);
  return again.actors.every((id) => theirs.includes(id));
}

/** "The kidnapping of three boys", then "the arrest of ten men": who kidnaps arrests nobody. */
export function isOtherHold(a: Candidate, b: Candidate): boolean {
  return (
    [a, b].some(({ word }) => kidnapping.test(word)) && [a, b].some(({ word }) => word === "arrest")
  );
}

const kidnapping = /^(?:kidnap|kidnapping|abduct|abduction)$/;
