// Whether what a trigger says belongs on a timeline: who is known, where to, said when.

import type { HappeningReason } from "#model/coverage.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { guestNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { Entity, Names } from "../../names/name.ts";
import { areReceived, isByWire } from "./byContext.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasOtherSide, isDatedCrowd, isOfBody, isPlacedCrowd } from "./crowd.ts";
import { isContentless, isDenialOf, isToldToPress } from "../status/contentless.ts";
import { hasDate, isActOfSome } from "../status/deeds.ts";
import { isDirected } from "./directed.ts";
import { isFailing } from "../status/failToAgree.ts";
import { whyNotVisit } from "./goals.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { refusedRequest } from "../roles/requests.ts";
import { isOfBefore } from "./ofBefore.ts";
import { isVouchedFor } from "./vouchedFor.ts";
import { hasAudience, hasOwnTime } from "./ownTime.ts";
import { isReceivedThere } from "./receivedThere.ts";
import { isReducedAlone } from "../roles/reduced.ts";
import { isSpeakerBehind } from "./speakerBehind.ts";
import { isQuoted } from "./speech.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Why it does not; null where it does. */
export function whyNot(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
  names: Names,
): HappeningReason | null {
  if (isQuoted(view, candidate.trigger) && !isVouchedFor(view, clause, candidate)) return "quoted";
  // "The visit was put off": of whom, the sentence before says
  if (isOfBefore(candidate)) return null;
  const known = entitiesOf(candidate).map((id) => names.entities[id]);
  const political = known.filter(
    (one) =>
      one &&
      (one.named ||
        one.country !== null ||
        (!isBareReport(candidate) && (isOfBody(one, candidate) || isAlone(one)))),
  );
  const nobody = political.length === 0 && view.entry === null ? "nobody" : null;
  // "her first trip since taking office": of no day, and long known
  if (clause?.link === "since" && clause.verb.form === "gerund" && !hasDate(view, clause))
    return "in-passing";
  if (clause && (isDenialOf(view, clause) || isSpeakerBehind(view, clause, candidate)))
    return "remark";
  if (clause && isContentless(view, clause, candidate)) return "one-sided";
  if (clause && isBareReport(candidate) && isToldToPress(view, clause)) return "remark";
  // "cancelled a speech"
  if (isBareReport(candidate) && candidate.outcome.status === "cancelled") return nobody;
  if (isBareReport(candidate)) {
    if (clause === null || !(hasOwnTime(view, clause) || hasAudience(view, clause)))
      return "remark";
    if (isGivenFor(view, clause)) return "carrier";
    // "Foreign ministers issued a statement on Monday", "Envoys of both announced measures"
    const isGiven = /^(?:issue|release|publish|announce)$/.test(candidate.word);
    return isGiven && !clause.verb.passive && isDatedCrowd(view, clause) ? null : nobody;
  }
  // "Joint Communiqué" heads a text and tells nothing.
  if (candidate.echo)
    return clause === null && view.sentence.zone === "headline" && !candidate.place ? nobody : null;
  const people = isDatedCrowd(view, clause);
  const crowd = people || isActOfSome(view, clause, candidate);
  switch (candidate.sense.frame) {
    case "mutual":
      return crowd ? null : whyNotMutual(view, clause, candidate, political.length);
    case "visit":
      return whyNotVisit(view, clause, candidate, names, nobody, people);
    case "report":
      return nobody;
    case "host":
      // "was received at the ministry on Friday": by whom is left unsaid
      if (candidate.actors.length === 0)
        return clause?.verb.passive &&
          (political.length > 0 || isReceivedThere(view, clause, candidate, names)) &&
          hasDate(view, clause)
          ? null
          : "nobody";
      return candidate.others.some((id) => isHostable(names, id)) ||
        candidate.others.length > 1 ||
        (clause &&
          (isGuest(view, clause) || areReceived(view, clause) || isForTalks(view, clause))) ||
        isTurnedAway(view, clause, candidate)
        ? null
        : "one-sided";
    case "toward":
      if (crowd || political.length > 1 || isEachOther(view, clause, candidate)) return null;
      if (nobody) return candidate.place !== null && isTurmoil(candidate) ? null : nobody;
      if (clause && refusedRequest(view, clause)) return null;
      return isDirected(view, clause, candidate) ? null : "one-sided";
    case "alone":
      // "elections held in Niger on 31 January", "an election due on July 24"
      if (
        candidate.sense.act === "elect" &&
        (candidate.place || candidate.outcome.status === "planned") &&
        clause &&
        hasDate(view, clause)
      )
        return null;
      // "Elections due in June were put back"
      if (candidate.sense.act === "elect" && isSetOrOff(view, clause, candidate)) return null;
      return crowd || (candidate.place !== null && isTurmoil(candidate)) ? null : nobody;
  }
}

/** "The government and the rebels blamed each other" */
function isEachOther({ tokens }: SentenceView, clause: Clause | null, { actors }: Candidate) {
  const last = clause?.verb.last ?? -1;
  const words = `${tokens[last + 1]?.lower} ${tokens[last + 2]?.lower}`;
  return actors.length > 1 && /^(?:each other|one another)$/.test(words);
}

/** "The Secretary-General called on both to stop": there is but one; "She returned to Lima": an envoy told before. */
const isAlone = ({ office }: Entity): boolean => office !== null && lone.test(office);

const lone =
  /^(?:(?:Deputy )?Secretary[- ]General|(?:Special|Personal) (?:Representative|Envoy|Rapporteur|Coordinator)|High (?:Commissioner|Representative))$/i;

/** "hosted Chile for talks", "hosts the first phase of the dialogue" */
function isForTalks({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const opens = /^(?:for|phase|stage|leg)$/;
  const at = tokens.findIndex(({ lower }, n) => opens.test(lower) && n > verb.last && n < end);
  const what = /^(?:talks?|negotiations?|consultations?|summit|meetings?|visit|round|dialogue)$/;
  return at > 0 && tokens.slice(at, Math.min(at + 6, end)).some(({ lower }) => what.test(lower));
}

/** People are received, conclusions are not. */
function isHostable(names: Names, id: number): boolean {
  const sort = names.entities[id]?.sort;
  return sort === "person" || sort === "group";
}

/** "would not receive the mission", "did not receive it": whoever it was came for nothing. */
function isTurnedAway(view: SentenceView, clause: Clause | null, { outcome }: Candidate): boolean {
  if (!clause || !/^(?:declined|cancelled)$/.test(outcome.status)) return false;
  const { joint, link } = clause;
  // "sent a mission, which Peru would not receive"
  const asked =
    link === "relative" && joint !== null ? view.tokens.slice(Math.max(0, joint - 6), joint) : [];
  return [...asked, ...objectWords(view, clause)].some(
    ({ lower, lemma }) =>
      /^(?:him|her|them|it)$/.test(lower) || guestNouns.has(lemma) || lemma === "commission",
  );
}

/** "received the envoys", "hosted a delegation": people come to be received, of whatever name. */
function isGuest(view: SentenceView, clause: Clause): boolean {
  return (
    !clause.verb.passive &&
    objectWords(view, clause).some(
      ({ lemma, lower }) => guestNouns.has(lemma) || /^(?:him|her|them)$/.test(lower),
    )
  );
}

function objectWords(view: SentenceView, { verb, end }: Clause): SentenceView["tokens"] {
  const object = view.tokens.slice(verb.last + 1, end);
  const stop = object.findIndex(({ pos }) => pos === "ADP" || pos === "PUNCT");
  return object.slice(0, stop < 0 ? undefined : stop);
}

/** A remark is an event only with a time or place of its own. */
function isBareReport({ sense, word }: Candidate): boolean {
  return sense.act === "say" || (sense.act === "announce" && word !== "announcement");
}

/** "issued a statement calling for restraint", "issued the following statement": what it says is the event. */
function isGivenFor(view: SentenceView, { index, verb, end }: Clause): boolean {
  return (
    /^(?:issue|release|publish)$/.test(verb.lemma) &&
    (view.clauses.some((c) => c.parent === index && c.verb.form === "gerund" && !isBare(view, c)) ||
      view.tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "following"))
  );
}

/** "saying that Roca would come": which is only said, and so no event that the statement could carry. */
function isBare(view: SentenceView, { index, verb }: Clause): boolean {
  const said = view.clauses.find(({ parent, link }) => parent === index && link === "that");
  return verb.lemma === "say" && said?.verb.form === "modal";
}

function whyNotMutual(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
  political: number,
): HappeningReason | null {
  const nobody = political === 0 && view.entry === null ? "nobody" : null;
  if (spokeOf(view, clause) && /^(?:speak|talk)$/.test(candidate.word)) return "remark";
  if (isSetOrOff(view, clause, candidate)) return null;
  if (candidate.sense.act === "meet" && clause && isPlacedCrowd(view, clause, candidate))
    return null;
  if (clause && isFailing(view, clause) && hasPeople(view, clause)) return null;
  if (candidate.sense.act === "gather") return candidate.place === null ? nobody : null;
  const isNoun =
    clause !== null && candidate.at !== clause.verb.main && candidate.sense.act !== "clash";
  if (isNoun && hasDate(view, clause)) return null;
  if (/^(?:talk|speak|discuss|engage|consult|exchange|call)$/.test(candidate.word))
    return (
      nobody ??
      (political > 1 ||
      isHosted(view, clause) ||
      hasPeopleToo(view, clause, candidate) ||
      (isNoun && hasOtherSide(view, clause)) ||
      (clause !== null && candidate.sense.act === "call" && isByWire(view, clause))
        ? null
        : "one-sided")
    );
  // A war of nobody, nowhere: only mentioned.
  if (
    candidate.sense.act === "clash" &&
    candidate.place === null &&
    nobody &&
    !isDatedCrowd(view, clause)
  )
    return nobody;
  if (clause !== null && nounSenses.has(candidate.word) && isDated(view, clause, candidate))
    return null;
  // "the Agreement was initialled"
  const isSigned = clause?.verb.passive && candidate.sense.act === "sign";
  if (isSigned && hasAccord(view, clause)) return null;
  if (clause && candidate.sense.act === "sign" && isPaperSigned(view, clause)) return null;
  // "The opposition met the guerrillas on Monday": two of no name
  if (nobody && entitiesOf(candidate).length > 1 && clause !== null && hasDate(view, clause))
    return null;
  const agreed = clause !== null && candidate.sense.act === "agree" && hasOwnTime(view, clause);
  return agreed ? null : nobody;
}

/** "The sixteenth round, held on 7 June, ended": the day stands in the aside. */
function isDated(view: SentenceView, clause: Clause, { at }: Candidate): boolean {
  const asides = view.clauses.filter(
    ({ index, verb, link }) =>
      index < clause.index && verb.first > at && /^(?:participle|relative|infinitive)$/.test(link),
  );
  return [clause, ...asides].some((one) => hasDate(view, one));
}

function hasAccord(view: SentenceView, { start, verb }: Clause): boolean {
  const nouns = view.tokens.slice(start, verb.first).map(nounLemma);
  return nouns.some((noun) => noun === "declaration" || nounSenses.get(noun)?.act === "agree");
}

/** "recalled the Roadmap signed in Lima on 10 March": by whom is left unsaid, when is not. */
function isPaperSigned(view: SentenceView, clause: Clause): boolean {
  const paper = view.tokens[clause.verb.first - 1]?.lower ?? "";
  return (
    isReducedAlone(view, clause) &&
    /^(?:road-?map|declaration|framework|document|text|communiqu[eé]|convention|statute|charter|plan|programme|program)$/.test(
      paper,
    ) &&
    hasOwnTime(view, clause)
  );
}

/** "Council members failed to agree": people of no name, in the clause that they rule. */
function hasPeople(view: SentenceView, { parent }: Clause): boolean {
  const above = parent === null ? undefined : view.clauses[parent];
  const words = above ? view.tokens.slice(above.start, above.verb.first) : [];
  return words.some(({ lemma }) => peopleNouns.has(lemma) || lemma === "member");
}

/** "The talks, due to begin on Tuesday, were postponed": whoever it is that talks, its day or place is told. */
function isSetOrOff(view: SentenceView, clause: Clause | null, candidate: Candidate): boolean {
  const { outcome, word, place } = candidate;
  if (!clause || !nounSenses.has(word) || !/^(?:planned|cancelled)$/.test(outcome.status))
    return false;
  const near = view.clauses.filter(
    ({ index, parent }) =>
      index === clause.index || index === clause.parent || parent === clause.index,
  );
  // "put off from February to August": a range without a year is no date, but it is told.
  const isRange = view.timexes.some(({ rule }) => rule === "range");
  return place !== null || isRange || near.some((one) => hasDate(view, one));
}

/** "Ministers exchanged views with Holm": people of no name talk to somebody. */
function hasPeopleToo(view: SentenceView, clause: Clause | null, one: Candidate): boolean {
  if (!clause || one.actors.length > 0 || clause.verb.passive) return false;
  const subject = view.tokens.slice(Math.max(0, clause.verb.first - 3), clause.verb.first);
  return subject.some(({ lower }) => peopleNouns.has(lower.replace(/s$/, "")));
}

/** "Norway will host talks in July": a host and a day are enough. */
function isHosted(view: SentenceView, clause: Clause | null): boolean {
  return clause?.verb.lemma === "host" && hasDate(view, clause);
}

function spokeOf(view: SentenceView, clause: Clause | null): boolean {
  return clause !== null && /^(?:of|about)$/.test(view.tokens[clause.verb.last + 1]?.lower ?? "");
}

/** Told of a crowd or of no one: known by its place. */
function isTurmoil({ kind }: Candidate): boolean {
  return kind === "PROTEST" || kind === "ASSAULT" || kind === "MOBILIZE";
}
