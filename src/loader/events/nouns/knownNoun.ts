// Which nouns name a happening.

import type { Token } from "../../article/document.ts";
import { exchanges, nounCompounds, nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { isMissionTo } from "./missionNoun.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { isOfMissile, isOfWeapon } from "./weaponNouns.ts";

/** True of a noun that the tables know, beside the words that it is asked for with. */
export function isKnownNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const lemma = nounLemma(token);
  const how = howKnown.get(lemma);
  if (how === "beside") return isKnownBeside(tokens, at, lemma);
  if (how === "alone") return true;
  return how === "in pairs" && nounCompounds.has(`${tokens[at - 1]?.lower} ${lemma}`);
}

/** Nouns that name a happening beside some words only. */
const askedFor: readonly string[] =
  "vote poll recognition capture sinking downing beating torching conviction nomination use establishment restoration bilateral trilateral stop mission launch exchange round reunion participation contact".split(
    " ",
  );

function isKnownBeside(tokens: readonly Token[], at: number, lemma: string): boolean {
  const before = tokens[at - 1];
  if (lemma === "use") return isOfWeapon(tokens, at);
  // "agreed on land reform and political participation": a matter, and nobody attends
  if (lemma === "participation")
    return !/^(?:political|civic|public|popular|electoral|voter)$/.test(before?.lower ?? "");
  if (/^(?:establishment|restoration)$/.test(lemma)) return tokens[at + 1]?.lower === "of";
  // "its recognition of Peru", no "in recognition of her work"
  if (
    /^(?:recognition|capture|sinking|downing|beating|torching|conviction|nomination)$/.test(lemma)
  )
    return /^(?:of|by)$/.test(tokens[at + 1]?.lower ?? "") && before?.pos !== "ADP";
  if (/^(?:bi|tri)lateral$/.test(lemma))
    return (
      (before?.pos === "DET" ||
        /^(?:planned|first|second|next|brief)$/.test(before?.lower ?? "")) &&
      /^(?:with|between)$/.test(tokens[at + 1]?.lower ?? "")
    );
  if (lemma === "contact") return isSitting(tokens, at);
  // "The reunions took place", but "a reunion of families"
  if (lemma === "reunion") return tokens[at + 1]?.lower !== "of";
  // "fell one vote short"
  if (lemma === "vote") return before?.pos !== "NUM" && tokens[at + 1]?.lower !== "short";
  // "fresh polls were set for May", no "opinion polls"
  if (lemma === "poll") return tokens[at]?.lower === "polls" && ballots.test(before?.lower ?? "");
  // "a stop in Lima", "the planned stop"
  if (lemma === "stop")
    return (
      (/^(?:in|at)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.pos === "PROPN") ||
      /^(?:planned|scheduled|unscheduled|brief)$/.test(before?.lower ?? "")
    );
  // "his mission to Lima", no "peacekeeping mission"
  if (lemma === "mission") return isMissionTo(tokens, at);
  // "its launch of a ballistic missile"
  if (lemma === "launch") return isOfMissile(tokens, at);
  // "the exchange of fire near the ford"
  if (lemma === "exchange")
    return (
      tokens[at + 1]?.lower === "of" &&
      (/^(?:fire|gunfire|shots|shells)$/.test(tokens[at + 2]?.lower ?? "") ||
        exchangeOf(tokens, at) !== undefined)
    );
  // "the first round of the vote", but "held their first round in Lima"
  const isInTown =
    tokens[at + 1]?.lower === "in" &&
    tokens[at + 2]?.pos === "PROPN" &&
    tokens.slice(Math.max(0, at - 5), at).some((one) => sitting.test(one.lemma));
  if (lemma === "round" && !isInTown && /^(?:of|in)$/.test(tokens[at + 1]?.lower ?? ""))
    return false;
  return (
    nounSenses.has(lemma) ||
    (compoundHeads.has(lemma) && nounCompounds.has(`${before?.lower} ${lemma}`))
  );
}

/** "Working-level contacts were held in Lima", "held contacts"; but "broke off contacts", "a contact of his" */
function isSitting(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const behind = tokens.slice(at + 1, at + 8);
  const verb = behind.find(({ pos }) => pos === "VERB");
  const isTold = verb !== undefined && /^(?:hold|take|begin|resume)$/.test(verb.lemma);
  const isTaking = verb?.lemma !== "take" || behind[behind.indexOf(verb) + 1]?.lower === "place";
  return before.some((one) => sitting.test(one.lemma)) || (isTold && isTaking);
}

/** "an exchange of frank views", "exchanges of prisoners": what it is, where it is none of fire. */
export function exchangeOf(tokens: readonly Token[], at: number): Sense | undefined {
  const what = tokens.slice(at + 2, at + 5).find(({ pos }) => pos === "NOUN");
  return what && exchanges.get(nounLemma(what));
}

const ballots =
  /^(?:fresh|new|snap|early|general|presidential|parliamentary|legislative|local|municipal|regional|provincial|national|federal)$/;

const compoundHeads = new Set(
  Array.from(nounCompounds.keys(), (pair) => pair.split(" ").at(-1) ?? ""),
);

/** One look for each word of a text: of a noun in two lists the later counts. */
const howKnown: ReadonlyMap<string, "in pairs" | "alone" | "beside"> = new Map([
  ...Array.from(compoundHeads, (noun) => [noun, "in pairs"] as const),
  ...Array.from(nounSenses.keys(), (noun) => [noun, "alone"] as const),
  ...askedFor.map((noun) => [noun, "beside"] as const),
]);

/** What one does with a round of talks. */
const sitting = /^(?:hold|begin|open|start|conclude|end|finish|complete|host)$/;
