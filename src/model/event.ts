// A happening that an article tells, with the words that every one of its claims rests on.

import type { Selector } from "./selector.ts";
import type { Span } from "./span.ts";

/**
 * The sixteen event classes of PLOVER (names only; see the PLOVER manual, 2018 ff.), and
 * STATEMENT, ours, for a remark that the text gives its own time or place.
 */
export const kinds = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "REJECT",
  "ACCUSE",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "STATEMENT",
] as const;
export type Kind = (typeof kinds)[number];

/** PLOVER's modes that we use. */
export type Mode =
  | "visit"
  | "third-party"
  | "multilateral"
  | "phone"
  | "assist"
  | "change"
  | "yield"
  | "meet"
  | "disapprove"
  | "investigate"
  | "allege"
  | "convict"
  | "expel"
  | "withdraw"
  | "discontinue";

export const statuses = ["held", "planned", "cancelled", "declined"] as const;
export type Status = (typeof statuses)[number];

/** How sure the article is that a planned event will come about. */
export type Certainty = "expected" | "possible" | "hoped";

/** ISO 3166-1 alpha-2 in capitals, or `EU`, `UN`. */
export type Country = string;

export interface Participant {
  /** As full as the article gives it: "Bo Holm". Unnamed: "Danish counterpart". */
  readonly name: string;
  readonly sort: "person" | "body" | "state" | "group";
  /** The office in the article's words: "Foreign Minister". */
  readonly office: string | null;
  readonly country: Country | null;
  /** Other names that the article uses for the same one. */
  readonly aliases: readonly string[];
}

export interface Place {
  /** "Vienna"; with what it lies in where the article says so: "Mombasa, Kenya". */
  readonly name: string;
  readonly country: Country | null;
  /** WGS84 degrees, north and east positive; both or neither. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Words of the article. */
export interface Words extends Span {
  readonly text: string;
}

/** What a relative date was reckoned from. */
export type Reference =
  | { readonly to: "published"; readonly day: string }
  | { readonly to: "event"; readonly event: string }
  | { readonly to: "words"; readonly words: Words };

/** Why an event has its date: an account that a reader can check. */
export interface Derivation {
  /** The words the date was read from and where they stand; empty for a date inferred from neighbours. */
  readonly words: readonly Words[];
  readonly reference: Reference | null;
  /** The name of the rule, stable, kebab-case: `weekday-past`. */
  readonly rule: string;
  /** The rule in one or two sentences that any reader understands. */
  readonly reason: string;
  /** Time words in the same sentence that were read and not used, and why. */
  readonly unused: readonly { readonly words: Words; readonly why: string }[];
}

export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "night";

export interface When {
  /** See edtf.ts. */
  readonly edtf: string;
  /** First and last civil day, inclusive, `2023-06-18`; null is an open end. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** `throughout`: it lasted all these days. `within`: some time between them, not known when. */
  readonly extent: "throughout" | "within";
  readonly part: PartOfDay | null;
  readonly derivation: Derivation;
}

/** Who says so, where it is not the article itself. */
export interface Source {
  /** "the State Department", "a senior official" */
  readonly name: string;
  /** True where the article marks it as a claim ("alleged", "claimed"). */
  readonly claim: boolean;
}

export type RelationKind =
  | "replaces"
  | "replaced-by"
  | "follows"
  | "followed-by"
  | "part-of"
  | "has-part";

export interface Relation {
  readonly kind: RelationKind;
  readonly event: string;
}

/** Something an editor added in the sidecar; it looks different from what the article says. */
export interface Note {
  readonly text: string;
  readonly source: string | null;
}

/** What another passage of the same event says, where it differs and is no less exact. */
export interface Variant {
  readonly of: "place" | "lasted";
  /** A place's name; a length in the article's words. */
  readonly text: string;
}

export interface NewsEvent {
  /** Stable across runs and unrelated edits. */
  readonly id: string;
  /** ASCII, lower case, at most 60 units and a suffix: the last part of the event's address. */
  readonly slug: string;
  /** The id of the article that tells it. */
  readonly article: string;
  /** Place in time among the dated events of its article, from 1; null without a date. */
  readonly number: number | null;
  readonly title: string;
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly status: Status;
  readonly certainty: Certainty | null;
  /** The words that name the event: "rejected a meeting". */
  readonly trigger: Words;
  /** null where the text gives no bound at all. */
  readonly when: When | null;
  /** How long it lasted, in the article's words: "5 1/2 hours". */
  readonly lasted: Words | null;
  readonly participants: readonly Participant[];
  readonly place: Place | null;
  /** Other dates are kept in `Derivation.unused`. */
  readonly variants: readonly Variant[];
  readonly saidBy: Source | null;
  /** The primary one first, the others in order of telling. Never empty. */
  readonly passages: readonly [Selector, ...Selector[]];
  /**
   * Leads the publisher's page to the primary passage (see textFragment.ts); null where the article
   * has no address, or nothing tells the passage from the rest.
   */
  readonly directive: string | null;
  readonly relations: readonly Relation[];
  /** 0 to 1, ordinal only: used to rank and to hedge. */
  readonly confidence: number;
  readonly notes: readonly Note[];
  /** True where a correction in the sidecar changed or added it. */
  readonly corrected: boolean;
}
