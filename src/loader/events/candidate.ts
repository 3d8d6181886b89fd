// An event as found in one clause, before dating and merging.

import type { Zone } from "#model/article.ts";
import type { Kind, Mode, Place, Source, Words } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { Sense } from "../lexicon/triggers.ts";
import type { Outcome } from "./outcome.ts";
import { distinct } from "../gather.ts";

export interface Candidate {
  readonly sense: Sense;
  readonly kind: Kind;
  readonly mode: Mode | null;
  /** The word that names it: a verb's lemma ("meet") or an event noun ("dinner"). */
  readonly word: string;
  /** Qualifies the word in the article's own terms: "G7", "defense", "working". */
  readonly qualifier: string | null;
  readonly trigger: Words;
  readonly passage: Span;
  readonly passageText: string;
  readonly sentence: number;
  readonly zone: Zone;
  readonly clause: number;
  /** Token of the trigger in its sentence. */
  readonly at: number;
  readonly outcome: Outcome;
  /** Entity ids: who acts, and to whom or with whom. */
  readonly actors: readonly number[];
  readonly others: readonly number[];
  readonly place: Place | null;
  readonly saidBy: Source | null;
  /** Told in passing: it may add a passage to an event but not make one of its own. */
  readonly echo: boolean;
  /** "the meeting": the reader knows which. */
  readonly definite: boolean;
  /** Told in the present, as under way: "is making his trip". */
  readonly ongoing: boolean;
}

type Changes = Partial<
  Omit<
    Candidate,
    "word" | "qualifier" | "trigger" | "sentence" | "zone" | "at" | "saidBy" | "ongoing"
  >
>;

/**
 * The same candidate with something else of it. One place makes them: a copy by spreading is of a
 * make of its own in V8, and what reads candidates of ten makes reads each of them slowly.
 */
export function revised(one: Candidate, changes: Changes): Candidate {
  return {
    sense: changes.sense ?? one.sense,
    kind: changes.kind ?? one.kind,
    mode: changes.mode === undefined ? one.mode : changes.mode,
    word: one.word,
    qualifier: one.qualifier,
    trigger: one.trigger,
    passage: changes.passage ?? one.passage,
    passageText: changes.passageText ?? one.passageText,
    sentence: one.sentence,
    zone: one.zone,
    clause: changes.clause ?? one.clause,
    at: one.at,
    outcome: changes.outcome ?? one.outcome,
    actors: changes.actors ?? one.actors,
    others: changes.others ?? one.others,
    place: changes.place === undefined ? one.place : changes.place,
    saidBy: one.saidBy,
    echo: changes.echo ?? one.echo,
    definite: changes.definite ?? one.definite,
    ongoing: one.ongoing,
  };
}

/** Everyone who takes part, actors first. */
export function entitiesOf(candidate: Pick<Candidate, "actors" | "others">): readonly number[] {
  return distinct([...candidate.actors, ...candidate.others]);
}

/** "the Lausanne Conference": a proper name is an event wherever it stands. */
export function isNamed({ trigger, qualifier, sense }: Candidate): boolean {
  // "Joint Statement" says only that two made it
  if (qualifier === null || qualifier === "Joint" || !/^(?:gather|agree|truce)$/.test(sense.act))
    return false;
  return (
    /^\p{Lu}/u.test(qualifier) && (/^\p{Lu}/u.test(trigger.text) || /^\p{Lu}+\d/u.test(qualifier))
  );
}
