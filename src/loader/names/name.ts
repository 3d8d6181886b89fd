// Who and where a text speaks of: entities, and the words that mean them.

import type { Country, Place } from "#model/event.ts";
import type { Span } from "#model/span.ts";

export interface Entity {
  /** Its place in `Names.entities`. */
  readonly id: number;
  readonly sort: "person" | "body" | "state" | "group";
  /** As full as the article gives it. Unnamed: "Chinese counterpart", "senior US officials". */
  readonly name: string;
  /** False for "his counterpart", "a senior official", "reporters". */
  readonly named: boolean;
  readonly office: string | null;
  readonly country: Country | null;
  readonly aliases: readonly string[];
}

export type MentionForm =
  | "name" /* full name, body, state */
  | "surname"
  | "office" /* "the president", "the minister" */
  | "pronoun"
  | "pair" /* "the two leaders", "both sides", "they": two entities or more */
  | "counterpart"
  | "demonym" /* an adjective: the "Chinese" of "Chinese officials" where it belongs to no longer mention */
  | "group" /* "senior US officials", "reporters" */;

export interface Mention extends Span {
  readonly sentence: number;
  readonly form: MentionForm;
  /** Ids of `Names.entities`; several for a pair. Never empty. */
  readonly entities: readonly number[];
  /** What they are: of several, the first. */
  readonly sort: Entity["sort"];
  /** Where the head stands: "Bo Holm" of "Danish Trade Minister Bo Holm". */
  readonly head: Span;
  /** "Holm’s": possessive, so seldom an argument of its own. */
  readonly possessive: boolean;
}

export interface PlaceMention extends Span {
  readonly sentence: number;
  readonly place: Place;
  /** The preposition right before it, lower case ("in", "at", "to", "from", "over"), or null. */
  readonly preposition: string | null;
}

/** The town that an article is written from, and the first sentence under it. */
export interface Dateline {
  readonly place: Place;
  readonly sentence: number;
  /** A line of its own in the head of a paper: where it was given out. */
  readonly head: boolean;
}

/** A country stands in both lists: who acts there and where it is are told by the grammar later. */
export interface Names {
  readonly entities: readonly Entity[];
  /** In order of telling; none overlaps another, but a counterpart may hold a pronoun ("his counterpart" → "his"). */
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceMention[];
  readonly dateline: Dateline | null;
}
