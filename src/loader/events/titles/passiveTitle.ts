// Titles of what was done to somebody: by whom where that is told, else the subject with its "is" and "are".

import type { Entity } from "../../names/name.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import { planVerbs } from "../../lexicon/verbs.ts";
import { thirdPerson } from "../clauses/wordForms.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { isPlural, isPluralPhrase, list } from "./called.ts";
import { countedBeforeAside } from "./countedSubject.ts";
import { comingTitle, nounTitle, nounWords, placed } from "./nounTitle.ts";
import { isOwnGathering } from "./ownGathering.ts";
import { peopleTaken } from "./peopleTaken.ts";
import { lentSubject, resumed, subjectWords, wordsBeforeAside } from "./subjectWords.ts";
import { thingBefore } from "./thingBefore.ts";
import { wordsAfter } from "./titleRest.ts";
import { impliedDoers } from "../roles/impliedDoers.ts";
import { thingUndone } from "../roles/thingUndone.ts";
import { isNounBefore, thing } from "./voice.ts";

/** The verb with what its status adds. */
export function leadOf(
  plural: boolean,
  base: string,
  status: string,
  certainty: string | null,
): string {
  if (status === "planned")
    return `${certainty === "possible" ? "may" : plural ? "are to" : "is to"} ${base}`;
  return plural ? (base === "be" ? "are" : base) : thirdPerson(base);
}

export function passiveTitle(
  view: SentenceView,
  merged: Merged,
  named: string,
  views: readonly SentenceView[],
): string {
  const clause = view.clauses[merged.primary.clause];
  const main = clause && view.tokens[clause.verb.main];
  if (!main) return nounTitle(view, merged, views);
  const counted = countedBeforeAside(view, clause);
  const { actors, others } = merged;
  const meant = actors.length === 0 ? thingUndone(view, clause) : null;
  const undone = meant && view.tokens[meant.noun]?.lower;
  const who = gatheringOf(view, merged, clause) ?? counted ?? undone ?? named;
  const done =
    subjectWords(view, clause) ??
    (isPlanDrawn(view, clause) ? resumed(view, clause) : null) ??
    wordsBeforeAside(view, clause) ??
    lentSubject(view, clause);
  const isBy = view.tokens
    .slice(clause.verb.last + 1, clause.end)
    .some((token) => token.lower === "by");
  // "Peru announced that ties with Chile would be cut": Peru cuts them, and not Chile
  const isImplied = impliedDoers(view, clause).length > 0;
  // "The premier was killed by a sniper": the subject is no agent
  const isSubject = ({ id }: Entity) =>
    view.mentions.some(
      (m) =>
        m.last < clause.verb.first &&
        // "Peru announced that her ban would be lifted": Peru lifts it
        (!isImplied || m.first >= clause.start) &&
        // "sailors held by Peru were freed"
        view.tokens[m.first - 1]?.lower !== "by" &&
        m.entities.includes(id),
    );
  const doers = isBy ? actors : actors.filter((one) => !isSubject(one));
  const agents = actors.length > 0 ? doers : isBy ? others.filter((one) => !isSubject(one)) : [];
  // "Peru's offer was praised by Chile": the offer was
  const isOwner = ({ id }: Entity) =>
    view.mentions.some(
      (m) => m.possessive && m.last < clause.verb.first && m.entities.includes(id),
    );
  const isOther =
    !isImplied &&
    others.length > 0 &&
    !others.every(isOwner) &&
    !(done && (isNounBefore(view, clause) || isPlanDrawn(view, clause)));
  const thingDone = thingBefore(view, views, clause) ?? peopleTaken(view, views, clause);
  const whom = thingDone ?? counted ?? (actors.length > 0 && isOther ? list(view, others) : done);
  // "were handed notes of protest": what, and not only by whom
  const isGiven = !isBy && /^(?:hand|give|send|grant|deny)$/.test(clause.verb.lemma);
  if (agents.length > 0 && !isBy && isThingSet(view, merged, clause))
    return comingTitle(view, merged, views);
  if (agents.length > 0 && !isGiven) {
    const many = isPlural(agents);
    // "was called to the ministry"
    const { sense, outcome } = merged.primary;
    const lemma = sense.act === "summon" ? "summon" : clause.verb.lemma;
    const verb = leadOf(many, lemma, outcome.status, null);
    // "was declared persona non grata by Peru"
    const as = view.tokens.slice(clause.verb.last + 1, clause.verb.last + 5);
    const status = as.find(({ lower }) => /^gratae?$/.test(lower))?.lower;
    const grata = status ? ` ${status === "grata" ? "persona" : "personae"} non ${status}` : "";
    // "Sanctions were imposed on Peru by Chile"
    const against = others.filter((one) => !isSubject(one));
    const isLaid = clause.verb.lemma === "impose" && against.length > 0 && whom === done;
    const on = isLaid ? ` on ${list(view, against)}` : "";
    if (whom) {
      // "were shot dead by gunmen"
      const dead = as[0]?.lower === "dead" ? " dead" : "";
      const title = `${list(view, agents)} ${verb} ${thing(view, whom)}${on}${grata}${dead}`;
      // "had been urged by the league to withdraw": what they were urged to do
      const asked = view.clauses[clause.index + 1];
      const isAsked = merged.primary.sense.act === "request" && asked?.link === "infinitive";
      const room = longestTitle - title.length - 1;
      const what = isAsked ? wordsAfter(view, views, merged, asked.start, room - 4) : "";
      const isNot = isAsked && view.tokens[asked.start - 1]?.lower === "not";
      return what ? `${title} ${isNot ? "not " : ""}${what}` : title;
    }
    return nounTitle(view, merged, views);
  }
  if (isGivenDay(merged, clause))
    return placed(`${who} ${isPluralPhrase(who) ? "are" : "is"} to be held`, merged);
  if (isOfThem(view, merged, clause, who)) return comingTitle(view, merged, views);
  const told = view.tokens.slice(clause.verb.main, clause.verb.last + 1);
  const words = told.map(({ lower }) => lower).join(" ");
  const participle = nounSenses.has(merged.primary.word) && isSetFor(words) ? "planned" : words;
  const room = longestTitle - who.length - participle.length - 6;
  // "Holm was shot outside his office": his who is the subject
  const own = actors.length > 0 ? merged : { ...merged, actors: others };
  const rest = room > 8 ? ` ${wordsAfter(view, views, own, clause.verb.last + 1, room)}` : "";
  // "Joao Pires is appointed"
  const isOne = [...merged.actors, ...merged.others].some(
    (one) => one.sort === "person" && one.named && isItsName(who, list(view, [one])),
  );
  const are = !isOne && isPluralPhrase(who);
  // "was not represented"
  // "Ministers were gathered in Lima": by nobody, and so they met
  if (clause.verb.lemma === "gather" && merged.primary.outcome.status === "held")
    return `${who} ${are ? "gather" : "gathers"}${rest}`.trim();
  const isNot = clause.verb.negated && merged.primary.outcome.status === "declined";
  const lead = isNot
    ? `${are ? "are" : "is"} not`
    : passiveLead(merged.primary, are, participle, clause.verb.form);
  return `${who} ${lead} ${participle}${rest}`.trim();
}

/** "The 47th ASEAN Ministerial Meeting will be convened": the meeting is, and not ASEAN; null where it is nobody's. */
function gatheringOf(view: SentenceView, merged: Merged, { start, verb }: Clause): string | null {
  const { primary, actors } = merged;
  const isSubject = primary.at >= start && primary.at < verb.first && nounSenses.has(primary.word);
  const isHeld = /^(?:hold|convene|organi[sz]e|open|stage|schedule)$/.test(verb.lemma);
  return isSubject && isHeld && actors.length > 0 && isOwnGathering(primary, actors, view)
    ? nounWords(view, merged)
    : null;
}

/** "Bo Holm" of "President Bo Holm of Peru", and not of "Ada Roca and Bo Holm". */
const isItsName = (who: string, name: string): boolean =>
  who.includes(name) && !/ and |,/.test(who);

/** "are", or "are to be" of what is to come where the verb itself is no plan. */
function passiveLead(
  { outcome }: Merged["primary"],
  are: boolean,
  participle: string,
  form: string,
): string {
  // "was to be admitted, but its entry was put off"
  if (outcome.status === "cancelled" && form === "infinitive")
    return `${are ? "were" : "was"} to be`;
  const is = are ? "are" : "is";
  const verb = participle.replace(/ed$|d$/, "");
  const plans =
    participle === "planned" ||
    [verb, `${verb}e`, participle.replace(/ed$/, "")].some((v) => planVerbs.has(v));
  if (outcome.status !== "planned" || plans) return is;
  return outcome.certainty === "possible" ? "may be" : `${is} to be`;
}

/** "The meeting was moved to July 2", "A session has been called for Monday": what is to come is the meeting. */
function isGivenDay(
  { primary: { outcome, word } }: Merged,
  { verb }: Pick<Clause, "verb">,
): boolean {
  return (
    outcome.status === "planned" &&
    nounSenses.has(word) &&
    /^(?:call|convene|summon|move|shift|bring|bring forward|advance|reschedule|rearrange|relocate|transfer)$/.test(
      verb.lemma,
    )
  );
}

/** "Peru's elections are set for May": the elections are, and not Peru. */
function isOfThem(view: SentenceView, merged: Merged, { verb }: Clause, who: string): boolean {
  const { outcome, word, at } = merged.primary;
  return (
    outcome.status === "planned" &&
    nounSenses.has(word) &&
    planVerbs.has(verb.lemma) &&
    at < verb.first &&
    who === list(view, merged.actors)
  );
}

/** "Roca accepted. The trip is set for May": the trip is, and nobody who sets it. */
function isThingSet({ tokens }: SentenceView, merged: Merged, { verb }: Clause): boolean {
  const { outcome, word, at } = merged.primary;
  const isPlan = planVerbs.has(verb.lemma) || isGivenDay(merged, { verb });
  const isNext = tokens.slice(at + 1, verb.first).every(({ pos }) => pos === "ADV");
  return (
    outcome.status === "planned" && nounSenses.has(word) && at < verb.first && isPlan && isNext
  );
}

/** "A summit is set for May": without its day it is planned. */
function isSetFor(participle: string): boolean {
  return /^(?:set|slated|fixed|pencilled|penciled|scheduled)$/.test(participle);
}

/** "A Chilean plan drawn up by Holm was rejected by Peru": the plan was, and not Chile. */
function isPlanDrawn({ clauses, tokens }: SentenceView, { index, link }: Clause): boolean {
  const drawn = clauses[index - 1]?.verb;
  return (
    link === "resume" &&
    index === 1 &&
    drawn?.first === drawn?.main &&
    drawn !== undefined &&
    tokens[drawn.last + 1]?.lower === "by" &&
    /^(?:plan|proposal|draft|blueprint|roadmap|offer|deal|agreement|accord|treaty|resolution|bill|motion|request|demand)$/.test(
      tokens[drawn.first - 1]?.lower ?? "",
    )
  );
}
