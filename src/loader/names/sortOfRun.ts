// What a run of capitals is: a person, a body, a place or a thing. Sieves in a fixed order, those of the
// tables first, those of the network last; the first that holds says it.

import { bodyNouns } from "../lexicon/bodies.ts";
import { placeCases } from "../lexicon/cases.ts";
import { givenNames } from "../lexicon/givenNames.ts";
import { placeNouns, placeOpeners, thingNouns } from "../lexicon/nameWords.ts";
import { caseOf, isRelation } from "../tree/walk.ts";
import { townOf } from "./gazetteer.ts";
import type { NameRun } from "./nameRuns.ts";
import type { Registry } from "./registry.ts";

type SortOfName = "person" | "body" | "place" | "thing";

interface SortSieve {
  readonly gives: SortOfName;
  /** Why a run for which it holds is one. */
  readonly reason: string;
  readonly holds: (run: NameRun, registry: Registry) => boolean;
}

/** "NATO", "MF" */
export const acronym = /^\p{Lu}[\p{Lu}\d]{1,7}$/u;

const sieves: readonly SortSieve[] = [
  {
    gives: "person",
    reason: "“President Roca”: only a person has an office.",
    holds: ({ office }) => office !== null,
  },
  {
    gives: "body",
    reason: "“the Front”: the text has told of a body by this name.",
    holds: ({ text }, registry) => registry.bodyNamed(text) !== null,
  },
  {
    gives: "body",
    reason: "“Green Party”, “Bank of Lima”: the noun says so.",
    holds: ({ words, text }) =>
      words.length > 1 && (bodyNouns.has(last(words)) || bodyNouns.has(last(beforeOf(text)))),
  },
  {
    gives: "place",
    reason: "“Moss Airport”, “Fort Moss”: the noun says so.",
    holds: ({ words }) =>
      placeNouns.has(last(words).toLowerCase()) ||
      (words.length > 1 && placeOpeners.has(first(words))),
  },
  {
    gives: "thing",
    reason: "“Moss Treaty”: the noun says so.",
    holds: ({ words }) => thingNouns.has(last(words).toLowerCase()),
  },
  {
    gives: "person",
    reason: "“Roca”: the text has told of a person by this name.",
    holds: ({ text, words }, registry) => registry.personNamed(text, words) !== null,
  },
  {
    gives: "person",
    reason: "“Ana Roca”: it opens with a given name.",
    holds: ({ words }) => words.length > 1 && givenNames.has(first(words)),
  },
  {
    gives: "person",
    reason: "“her Norwegian counterpart Nils Lind”: the noun before it is a person.",
    holds: (run) => run.words.length > 1 && isBehindPersonNoun(run),
  },
  {
    gives: "person",
    reason: "“Vik of Peru”, “met Bo Vik”: a place stands behind “in”, and nobody meets one.",
    holds: (run) => isTagged(run, "place") && !isWhere(run) && (run.isOfState || isMet(run)),
  },
  {
    gives: "place",
    reason: "“in Moss”: there is such a town, and the words or the network take it for one.",
    holds: (run) => townOf(run.text, null) !== null && (isWhere(run) || isTagged(run, "place")),
  },
  {
    gives: "body",
    reason: "“SDP”: capitals alone shorten the name of a body.",
    holds: ({ words, text }) => words.length === 1 && acronym.test(text),
  },
  {
    gives: "person",
    reason: "The network takes it for a person, and it acts like one.",
    holds: (run) => isTagged(run, "person") && isLikeOne(run),
  },
  {
    gives: "thing",
    reason: "The network takes it for a person, and nothing else does.",
    holds: (run) => isTagged(run, "person"),
  },
  {
    gives: "body",
    reason: "The network takes it for a body.",
    holds: (run) => isTagged(run, "organization"),
  },
  {
    gives: "place",
    reason: "“near Vaduk”: the network, or the preposition, takes it for a place.",
    holds: (run) => isTagged(run, "place") || isWhere(run),
  },
  {
    gives: "person",
    reason: "“Vik Adar”: two words of which nothing is known are a person.",
    holds: (run) => run.words.length > 1 && isTagged(run, "none"),
  },
];

/** A thing where no sieve holds. */
export function sortOfRun(run: NameRun, registry: Registry): SortOfName {
  return sieves.find(({ holds }) => holds(run, registry))?.gives ?? "thing";
}

const last = (words: readonly string[]): string => words.at(-1) ?? "";

const first = ([word = ""]: readonly string[]): string => word.toLowerCase();

/** "Bank" of "Bank of Lima" */
const beforeOf = (text: string): readonly string[] =>
  text.split(/ (?:of|for|on) /)[0]?.split(" ") ?? [];

const isWhere = ({ head }: NameRun): boolean => placeCases.has(caseOf(head));

const isTagged = ({ head }: NameRun, entity: string): boolean => head.entity === entity;

function isBehindPersonNoun({ nodes: [opener] }: NameRun): boolean {
  const before = opener?.tree.nodes[opener.at - 1];
  return before?.xpos === "NN" && before.entity === "person";
}

const isMet = ({ words, head: { relation, head } }: NameRun): boolean =>
  words.length > 1 && /^(?:nsubj|obj)$/.test(relation) && head?.lemma === "meet";

/** A person does something, is met, or is told by who they are: two words or more, or one that acts. */
function isLikeOne({ words, head }: NameRun): boolean {
  if (words.length > 1 || /^(?:by|with|between)$/.test(caseOf(head))) return true;
  return isRelation(head.relation, ["nsubj", "appos", "conj", "nmod:poss", "obl:agent"]);
}
