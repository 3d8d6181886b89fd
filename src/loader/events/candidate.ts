// An event as one sentence tells it, before merging, and what is asked of every sentence.

import type { HappeningReason } from "#model/coverage.ts";
import type { Day } from "#model/day.ts";
import type { Kind, Mode, Place, Speaker, Outcome } from "#model/event.ts";
import { covers, type Span } from "#model/span.ts";
import type { Sense } from "../lexicon/sense.ts";
import type { Entity } from "../names/mention.ts";
import type { Node, Tree } from "../tree/node.ts";
import type { EntryTime } from "./entries.ts";
import type { Fate } from "./outcome.ts";
import type { LengthInDays, Timed } from "./timed.ts";
import type { Who } from "./who.ts";

export interface Candidate {
  readonly tree: Tree;
  /** The word that names it. */
  readonly trigger: Node;
  /** The verb of its clause: the trigger itself, or what carries the noun. */
  readonly verb: Node | null;
  readonly noun: Node | null;
  /** The verb of the clause whose doer takes part in what the noun names: "promised it at a dinner". */
  readonly around: Node | null;
  readonly sense: Sense;
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly outcome: Outcome;
  readonly actors: readonly Entity[];
  readonly others: readonly Entity[];
  readonly place: Place | null;
  readonly saidBy: Speaker | null;
  readonly passage: Span;
  /** What an earlier sentence told of the same happening: "The meeting was put off". */
  readonly retells: Candidate | null;
  /** Without an earlier telling it is left, for nobody takes part. */
  readonly mustRetell: boolean;
  /** The row of `rolePatterns` that found who takes part. */
  readonly pattern: string;
}

export interface LeftOut {
  readonly trigger: Node;
  readonly passage: Span;
  readonly why: HappeningReason;
}

/** What is asked of every sentence. */
export interface ArticleContext {
  readonly who: Who;
  readonly published: Day | null;
  readonly times: (tree: Tree) => readonly Timed[];
  readonly lengths: (tree: Tree) => readonly LengthInDays[];
  readonly entryTime: EntryTime;
  /** Whether a sentence is the first of its paragraph. */
  readonly isOpening: (tree: Tree) => boolean;
  /** Index of the first paragraph of the report; -1 where it has none. */
  readonly lede: number;
  /** Words in which an editor sees an event: what they name is told, whatever speaks against it. */
  readonly wanted: Span | null;
}

export interface Findings {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/** A trigger with what became of it. */
export interface TriggerFate {
  readonly trigger: Node;
  /** The verb that a noun stands with and takes its doer from. */
  readonly carrier: Node | null;
  /** The verb of the clause whose doer takes part in it: "promised it at a dinner". */
  readonly around?: Node | null;
  readonly sense: Sense;
  readonly fate: Fate;
}

/** Who takes part and where. */
export type WhoAndWhere = Pick<Candidate, "actors" | "others" | "place" | "pattern">;

/** Named, or of a known state. */
export const isSomebody = ({ named, country }: Entity): boolean => named || country !== null;

/** Whoever takes part and has a name or a known state. */
export const partiesOf = ({ actors, others }: Pick<Candidate, "actors" | "others">) =>
  [...actors, ...others].filter(isSomebody);

/** Whether an editor sees an event in this word. */
export const isWanted = ({ wanted }: ArticleContext, node: Node): boolean =>
  wanted !== null && covers(wanted, node);
