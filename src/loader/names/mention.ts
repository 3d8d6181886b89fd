// Who and where a text speaks of: entities, and the words that mention them.

import type { Country, Place } from "#model/event.ts";
import type { Node } from "../tree/node.ts";

export interface Entity {
  readonly sort: "person" | "body" | "state" | "group";
  /** As full as the article gives it. Unnamed: "Chinese counterpart", "senior US officials". */
  readonly name: string;
  /** False for "his counterpart", "Danish officials". */
  readonly named: boolean;
  readonly office: string | null;
  readonly country: Country | null;
  /** What else the article calls it. */
  readonly aliases: readonly string[];
  readonly sex: "he" | "she" | null;
}

export type MentionForm =
  /** "Bo Holm", "Peru", "the Security Council" */
  | "name"
  /** The "Chinese" of "Chinese officials", the "US" of "US troops": it says whose. */
  | "modifier"
  /** "the foreign minister", "Danish officials", "his counterpart", "the two leaders" */
  | "noun"
  /** "she", "their", "who" */
  | "pronoun";

export interface Mention {
  /** In the order of the text: of a name with its office, all words of both. */
  readonly nodes: readonly Node[];
  /** The word that the others hang on. */
  readonly head: Node;
  readonly form: MentionForm;
  /** Several for "the two leaders"; none of what only names a place. */
  readonly entities: readonly Entity[];
  /** True where "they" or "the two leaders" may as well be others. */
  readonly isContested?: boolean;
  readonly place: Place | null;
}

export interface Names {
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** In order of the text. */
  readonly mentions: readonly Mention[];
  /** The mention that a word belongs to. */
  readonly at: (node: Node) => Mention | null;
  readonly stateOf: (country: Country) => Entity;
  /** The two states that the article is about; empty where it is not about two. */
  readonly sides: readonly Entity[];
  /** Whose "the government" is: the state that nearly all of the article is about. */
  readonly home: Country | null;
  /** The same where it is told of so often that what happens to nobody happens there. */
  readonly ground: Country | null;
}
