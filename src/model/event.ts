// An event that an article reports, with the words that support each of its claims.

import type { DoubtReason } from "./doubt.ts";
import type { Selector } from "./selector.ts";
import type { Span } from "./span.ts";

/**
 * The sixteen event classes of PLOVER (names only; see the PLOVER manual, 2018 ff.), plus our own
 * STATEMENT, for a remark whose time or place the text gives.
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

/** The PLOVER modes that we use. */
export const modes = [
  "visit",
  "third-party",
  "multilateral",
  "phone",
  "assist",
  "change",
  "yield",
  "meet",
  "disapprove",
  "investigate",
  "allege",
  "convict",
  "expel",
  "withdraw",
  "discontinue",
] as const;
export type Mode = (typeof modes)[number];

export const statuses = ["held", "planned", "cancelled", "declined"] as const;
export type Status = (typeof statuses)[number];

/** How sure the article is that a planned event will happen. */
export const certainties = ["expected", "possible", "hoped"] as const;
export type Certainty = (typeof certainties)[number];

/** What became of it. */
export interface Outcome {
  readonly status: Status;
  /** null for what is not planned. */
  readonly certainty: Certainty | null;
}

/** ISO 3166-1 alpha-2 in upper case, or `EU`, `UN`. */
export type Country = string;

export const sorts = ["person", "body", "state", "group"] as const;

export interface Participant {
  /** As full as the article gives it: "Bo Holm". Unnamed: "Danish counterpart". */
  readonly name: string;
  readonly sort: (typeof sorts)[number];
  /** The office in the article's words: "Foreign Minister". */
  readonly office: string | null;
  readonly country: Country | null;
  /** Other names for the same participant in the article. */
  readonly aliases: readonly string[];
  /** Key of who it is, where a person has judged that: goes over the name, and is the same in every article. */
  readonly judged?: string;
}

export interface Place {
  /** "Vienna"; with the enclosing place if the article gives it: "Mombasa, Kenya". */
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

/** What a relative date was resolved against. */
export type Reference =
  | { readonly to: "published"; readonly day: string }
  | { readonly to: "event"; readonly event: string }
  | { readonly to: "words"; readonly words: Words };

/** Why an event has its date, in a form that a reader can check. */
export interface Derivation {
  /** The words that the date was read from; empty for a date inferred from neighbouring events. */
  readonly words: readonly Words[];
  readonly reference: Reference | null;
  /** Name of the rule; stable, kebab-case: `weekday-past`. */
  readonly rule: string;
  /** The rule in one or two plain sentences. */
  readonly reason: string;
  /** Time expressions in the same sentence that were not used, and why. */
  readonly unused: readonly { readonly words: Words; readonly why: string }[];
}

export const partsOfDay = ["morning", "noon", "afternoon", "evening", "night"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** As TIMEX3 writes them behind a day: `2013-03-22TAF`. */
export const partCodes = {
  morning: "TMO",
  noon: "TMI",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
} as const satisfies Record<PartOfDay, string>;

export interface When {
  /** See edtf.ts. */
  readonly edtf: string;
  /** First and last civil day, inclusive, `2023-06-18`; null is an open end. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** `throughout`: it lasted all these days. `within`: some time in them, not known when. */
  readonly extent: "throughout" | "within";
  /** Of a single day only: see when.ts. */
  readonly part: PartOfDay | null;
  readonly derivation: Derivation;
}

/** Who says so, if not the article itself. */
export interface Speaker {
  /** "the State Department", "a senior official" */
  readonly name: string;
  /** Whether the article marks it as a claim ("alleged", "claimed"). */
  readonly claim: boolean;
}

export const relationKinds = [
  "replaces",
  "replaced-by",
  // A plan, and what one article or another tells of its outcome.
  "became",
  "planned-as",
  "follows",
  "followed-by",
  "part-of",
  "has-part",
  // A person has judged that nobody can be sure whether they are one.
  "may-be",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a relation is from the other event's side. */
export const converseOf = {
  replaces: "replaced-by",
  "replaced-by": "replaces",
  became: "planned-as",
  "planned-as": "became",
  follows: "followed-by",
  "followed-by": "follows",
  "part-of": "has-part",
  "has-part": "part-of",
  "may-be": "may-be",
} as const satisfies Record<RelationKind, RelationKind>;

export interface Relation {
  readonly kind: RelationKind;
  readonly event: string;
}

/** An editor's note from the sidecar. The page shows it apart from what the article says. */
export interface Note {
  readonly text: string;
  readonly source: string | null;
}

/** What another passage of the same event says, if it differs and is as exact. */
export interface Variant {
  readonly of: "place" | "lasted";
  /** A place name, or a duration in the article's words. */
  readonly text: string;
}

/** What is told of an event, from its first reading on. It is read, then placed, then published. */
export interface ToldEvent {
  /** Stable across runs and across unrelated edits. */
  readonly id: string;
  /** Id of the article that reports it. */
  readonly article: string;
  readonly title: string;
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly status: Status;
  readonly certainty: Certainty | null;
  /** The words that name the event: "rejected a meeting". */
  readonly trigger: Words;
  /** null if the text gives no bound at all. */
  readonly when: When | null;
  /** How long it lasted, in the article's words: "5 1/2 hours". */
  readonly lasted: Words | null;
  readonly participants: readonly Participant[];
  readonly place: Place | null;
  /** Places and durations only; other dates are in `Derivation.unused`. */
  readonly variants: readonly Variant[];
  readonly saidBy: Speaker | null;
  /** The primary passage first, then the others in text order. Never empty. */
  readonly passages: readonly [Selector, ...Selector[]];
  readonly relations: readonly Relation[];
  /** 0 to 1, ordinal only: used to rank and to hedge. */
  readonly confidence: number;
  readonly notes: readonly Note[];
  /** Whether a correction in the sidecar changed or added it. */
  readonly corrected: boolean;
  /** True where a correction added it: the loader had not read it. */
  readonly added: boolean;
}

/** As the loader read it or an editor added it: perhaps in doubt, and not yet among the others. */
export interface ReadEvent extends ToldEvent {
  /** Why it is held back; empty where it is sure enough to be printed. */
  readonly doubt: readonly DoubtReason[];
}

/** In its place among the events of its article. */
export interface PlacedEvent extends ToldEvent {
  /** The last part of the event's address: ASCII, lower case, at most 60 units plus a suffix. */
  readonly slug: string;
  /** Chronological position among the dated events of its article, 1-based; null without a date. */
  readonly number: number | null;
}

/** As one article of the corpus tells it. */
export interface Telling extends PlacedEvent {
  /**
   * Text fragment that scrolls the publisher's page to the primary passage (see textFragment.ts);
   * null if the article has no `url`, or no fragment identifies the passage uniquely.
   */
  readonly directive: string | null;
}

export const differing = ["when", "who", "where", "status"] as const;
export type Differing = (typeof differing)[number];

/** Sources give different values of one thing. */
export interface SourceDifference {
  readonly of: Differing;
  /**
   * A group for each value, of those who give it, by their places in `tellings`; values in their order in time,
   * else of publication. Who gives none, or one that fits several, is in no group.
   */
  readonly groups: readonly (readonly number[])[];
}

/**
 * As the corpus has it. Where several articles tell it, its own values are what their tellings say together,
 * and its title, words and passages those of the article published first.
 */
export interface NewsEvent extends Telling {
  /** Two or more, in the order of publication; null where one article tells it. */
  readonly tellings: readonly [Telling, Telling, ...Telling[]] | null;
  readonly differs: readonly SourceDifference[];
  /** Whether a person has judged that tellings of it are one. */
  readonly judged?: boolean;
}
