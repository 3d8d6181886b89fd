// Judging which events, and which people, of several articles are one. The editor in the page and its endpoint in
// the dev server say it to each other as JSON.

import type { Difference } from "./review.ts";
import type { Selector } from "./selector.ts";

export const verdicts = ["same", "different", "unsure"] as const;
export type Verdict = (typeof verdicts)[number];

/** One of two, as `judgements.yaml` names it. */
export interface SideName {
  /** The id of the article that the words stand in; null for the name of a person. */
  readonly article: string | null;
  readonly words: string;
}

/** Ids of the tellings of which it is asked whether they are one; null for all that is in doubt. */
export type Among = readonly string[] | null;

export interface QuestionSide {
  readonly named: SideName;
  /** Of the event; the name of the person. */
  readonly title: string;
  readonly article: string;
  /** The words that tell of it, in the article. */
  readonly passage: Selector;
}

export interface Reason {
  readonly isFor: boolean;
  readonly says: string;
}

/** Something that both are compared by, with what each says. */
export interface QuestionRow {
  /** "When" */
  readonly name: string;
  /** "" where it is not said. */
  readonly values: readonly [string, string];
  readonly reasons: readonly Reason[];
}

/** Whether two are one. */
export interface Question {
  /** The same as long as both are told. */
  readonly id: string;
  readonly about: "event" | "person";
  readonly sides: readonly [QuestionSide, QuestionSide];
  /** What holds until somebody answers. */
  readonly joined: boolean;
  readonly rows: readonly QuestionRow[];
  /** What each answer adds to the file. */
  readonly lines: Readonly<Record<Verdict, string>>;
}

export interface Judging {
  /** Least sure first. */
  readonly questions: readonly Question[];
  /** Of the text of `judgements.yaml`, as the next step must name it; null where there is no file. */
  readonly version: string | null;
  readonly text: string;
  readonly undo: number;
  readonly last: Difference | null;
  /** Whether the file was changed by hand since the last step, which cannot be undone any more. */
  readonly closed: boolean;
  /** Faults of the file that must be mended by hand first. */
  readonly fault: string | null;
}
