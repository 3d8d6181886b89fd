// A happening told again a sentence or two further down, by a noun with its article and nobody beside it: "The talks
// lasted two hours", "The treaty, signed after years of talks", "two rebels were killed in the attack".

import type { Names } from "../../names/name.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";

/** An accord or its signing. */
export const isDeal = ({ sense: { act } }: Candidate) => act === "agree" || act === "sign";

/** Sentences that lie between at most. */
const reach = 3;

/** True where `later` is no happening beside `first`. */
export function isToldAgain(first: Candidate, later: Candidate, names: Names): boolean {
  const away = later.sentence - first.sentence;
  if (away <= 0 || away > reach || later.echo) return false;
  return (
    isHostedBy(first, later, names) ||
    isMeetingTold(first, later) ||
    isTalkTold(first, later) ||
    isSigningTold(first, later) ||
    isSignedByTheirs(first, later, names) ||
    isAnnounced(first, later) ||
    isToll(first, later)
  );
}

/** "met in Oslo. Monday's meeting was hosted by Norway": by whom the meeting just told was held. */
function isHostedBy(met: Candidate, host: Candidate, { entities }: Names): boolean {
  if (met.sense.act !== "meet") return false;
  const isHost =
    host.sense.act === "host" || (host.sense.act === "meet" && hosted.test(host.passageText));
  return (
    isHost &&
    theMeeting.test(host.passageText) &&
    entitiesOf(host).every((id) => entities[id]?.sort !== "person")
  );
}

const hosted =
  /\b(?:hosted|convened|chaired|moderated|organi[sz]ed|sponsored|mediated|brokered) by\b/;
const theMeeting =
  /(?:\b(?:the|this|these)|day['’]s) (?:\p{L}+ )?(?:meeting|talks|summit|session|dialogue|discussions|call|conversation)\b/iu;

/** "met in Oslo. The talks, which lasted two hours, focused on trade": the meeting just told, with nobody named. */
function isMeetingTold(met: Candidate, later: Candidate): boolean {
  return (
    /^(?:meet|call)$/.test(met.sense.act) &&
    later.sense.act === met.sense.act &&
    entitiesOf(met).length > 1 &&
    entitiesOf(later).length === 0 &&
    theMeeting.test(later.passageText.slice(0, 40))
  );
}

/** "received the envoy of Chile. The conversation touched on trade": the two who then sat together, right behind. */
export function isTalkTold(received: Candidate, later: Candidate): boolean {
  const there = entitiesOf(received);
  const isIn = entitiesOf(later).every((id) => there.includes(id));
  return (
    /^(?:receive|welcome|host|meet)$/.test(received.word) &&
    /^(?:host|meet)$/.test(received.sense.act) &&
    later.sense.act === "meet" &&
    !later.echo &&
    later.definite &&
    [received, later].every(({ outcome }) => outcome.status === "held") &&
    later.sentence - received.sentence === 1 &&
    there.length === 2 &&
    isIn &&
    theTalk.test(later.passageText)
  );
}

const theTalk =
  /^(?:the|their) (?:meeting|talks|discussions?|conversation|dialogue)\b(?! (?:of|between|with)\b)/i;

/** "Peru and Chile signed a treaty. The treaty, signed after years of talks, …": the same signing, by no one else. */
function isSigningTold(first: Candidate, later: Candidate): boolean {
  return (
    isDeal(first) &&
    later.sense.act === "sign" &&
    entitiesOf(first).length > 0 &&
    entitiesOf(later).length === 0 &&
    theSigning.test(later.passageText)
  );
}

/** "Peru and Chile signed a pact. The pact was signed by ministers Roca and Vik": those of whom no state is told are theirs. */
function isSignedByTheirs(first: Candidate, later: Candidate, { entities }: Names): boolean {
  const noun = paperSigned.exec(later.passageText)?.[1]?.toLowerCase();
  const isTheirs = (id: number) => entities[id]?.sort === "person" && entities[id].country === null;
  return (
    isDeal(first) &&
    isDeal(later) &&
    later.sentence - first.sentence === 1 &&
    [first, later].every(({ outcome }) => outcome.status === "held") &&
    noun !== undefined &&
    first.passageText.toLowerCase().includes(noun) &&
    first.actors.length > 1 &&
    entitiesOf(first).every((id) => entities[id]?.sort === "state") &&
    entitiesOf(later).length > 1 &&
    entitiesOf(later).every(isTheirs)
  );
}

const paperSigned =
  /^the (?:new )?(agreement|accord|deal|pact|treaty|memorandum|protocol|ceasefire|truce) was (?:signed|inked)\b/i;

/** "Peru expelled two envoys. The expulsions were announced by its minister": the one deed. */
function isAnnounced(first: Candidate, later: Candidate): boolean {
  return (
    first.sense.act === later.sense.act &&
    later.others.length === 0 &&
    /\bthe \p{L}+ (?:was|were|had been) (?:\p{L}+ly )?(?:announced|made|delivered|issued) by\b/iu.test(
      later.passageText,
    )
  );
}

const theSigning =
  /\bthe (?:\p{L}+ )?(?:agreement|accord|deal|pact|treaty|memorandum|document|ceasefire|truce|signing|ceremony)\b/iu;

/** "killed six soldiers. Two rebels were also killed in the attack" */
function isToll(first: Candidate, later: Candidate): boolean {
  return (
    first.sense.act === "attack" &&
    later.sense.act === "attack" &&
    /^(?:kill|wound|injure|die|hurt)$/.test(later.word) &&
    later.actors.length === 0 &&
    /\bin the (?:\p{Ll}+ )?(?:attack|raid|blast|bombing|explosion|ambush|shooting|incident|assault|strike)\b/u.test(
      later.passageText,
    )
  );
}
