// "Chad and Niger formally ended their war on Tuesday": who ends a war that is theirs makes peace.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "../roles/whoWhere.ts";

/** "an encounter between Holm and Roca": people meet, ships come upon each other. "a protest from Peru" is one in words. */
export function senseByParties(
  { tokens, places }: SentenceView,
  { noun, predicate }: NounPlace,
  word: string,
  { actors, others }: Parties,
): Sense | null {
  if (word === "protest") {
    const isFrom = /^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? "");
    const isOfState =
      isFrom &&
      (actors.some(({ sort }) => sort !== "group") ||
        places.some(({ first }) => first === noun + 2));
    return isOfState ? (nounSenses.get("condemnation") ?? null) : null;
  }
  // "The convention opened in Lima": people gather; one that is signed is a paper
  if (word === "convention")
    return predicate && assembling.test(predicate.verb.lemma)
      ? (nounSenses.get("conference") ?? null)
      : null;
  if (word !== "encounter") return null;
  const isOfPeople =
    [...actors, ...others].some(({ sort }) => sort === "person") ||
    // "A second encounter, planned for May, was called off"
    !tokens.some(({ lower }) => crafts.test(lower));
  return isOfPeople ? (nounSenses.get("meeting") ?? null) : null;
}

const assembling =
  /^(?:open|hold|take place|convene|host|attend|chair|address|close|adjourn|call|meet|gather|boycott)$/;

/** The sense of a peace that is made; null where a war goes on, or a deal or a third side ends it. */
export function peaceFor(
  { tokens }: SentenceView,
  { role, predicate, first, noun }: NounPlace,
  { actors }: Parties,
): Sense | null {
  if (role !== "object" || predicate?.verb.lemma !== "end" || predicate.verb.passive) return null;
  if (!fights.test(tokens[noun]?.lower ?? "")) return null;
  const isTheirs = actors.length > 1 || /^(?:their|its)$/.test(tokens[first]?.lower ?? "");
  return isTheirs && predicate.verb.first < first ? (nounSenses.get("agreement") ?? null) : null;
}

/** "brokered a truce that halted a long war", "sign a deal, ending weeks of clashes": what the deal is for. */
export function isEndedByDeal(
  { tokens }: SentenceView,
  { role, predicate, noun }: NounPlace,
): boolean {
  return (
    role === "object" &&
    predicate !== null &&
    fights.test(tokens[noun]?.lower ?? "") &&
    /^(?:end|halt|stop)$/.test(predicate.verb.lemma) &&
    /^(?:participle|relative|that)$/.test(predicate.link) &&
    tokens
      .slice(Math.max(0, predicate.verb.first - 14), predicate.verb.first)
      .some(({ lower }) => deals.test(lower))
  );
}

const fights =
  /^(?:war|wars|conflict|hostilities|fighting|feud|clashes|violence|battle|battles|bloodshed|standoff)$/;
const deals = /^(?:truce|cease-?fire|fire|accord|agreement|deal|pact|treaty|armistice)$/;

/** What comes upon another at sea or in the air. */
const crafts =
  /^(?:(?:war)?ships?|vessels?|boats?|trawlers?|jets?|(?:war)?planes?|aircraft|navy|naval|coastguard|fighters?|submarines?|destroyers?|frigates?|patrols?|troops|soldiers|guards|militants|rebels|police)$/;
