// Reviewing an article: what an editor is shown of each event, and the steps that change its sidecar. The
// editor in the page and its endpoint in the dev server say it to each other as JSON.

import type { Zone } from "./article.ts";
import type { HappeningReason, SeenTime } from "./coverage.ts";
import type { NewsEvent, ReadEvent, Status, ToldEvent, When, Words } from "./event.ts";
import type { Among, SideName, Verdict } from "./judging.ts";
import type { Span } from "./span.ts";

/** The endpoint's address, below the server's root. */
export const endpoint = "/@dateline/edit";

/** The page's `meta` with the token that each request must carry, and the request's header for it. */
export const tokenName = "dateline-edit-token";

/** An event as it is now: on the page, or not. */
export type Reviewed =
  | { readonly state: "printed"; readonly event: NewsEvent }
  | { readonly state: "held-back" | "dropped"; readonly event: ReadEvent };

/** Of an event: what is said of it now, and what the loader read before any correction. */
export type ReviewItem = Reviewed & {
  /** null for one that an editor added. */
  readonly read: ReadEvent | null;
  /** Why the loader was not sure, in words. */
  readonly reasons: readonly string[];
  /** Whether an editor has looked at just this reading. */
  readonly checked: boolean;
  /** Events whose date was counted from this one. */
  readonly leaning: readonly Pick<ToldEvent, "id" | "title" | "when">[];
  /** The reason of its correction, and the notes, as the sidecar has them for readers. */
  readonly why: string | null;
  readonly notes: readonly string[];
  /** A title of what an editor says now; null where it is the one that the event has. */
  readonly suggestion: string | null;
};

/** Words that may tell an event, of which the loader made none. */
export interface Left {
  readonly passage: Words;
  readonly why: HappeningReason;
}

/** The lines of the sidecar that the last step changed. */
export interface Difference {
  readonly file: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface ArticleReview {
  readonly id: string;
  /** Of the sidecar's text, as the next step must name it; null where there is no file. */
  readonly version: string | null;
  /** The sidecar; "" where there is no file. */
  readonly text: string;
  /** Least sure first. */
  readonly items: readonly ReviewItem[];
  /** In text order. */
  readonly left: readonly Left[];
  /** In text order. */
  readonly times: readonly Pick<SeenTime, "words" | "value">[];
  readonly facts: Readonly<Record<ArticleFact, string>>;
  readonly undo: number;
  readonly redo: number;
  readonly last: Difference | null;
  /** Whether the file was changed by hand since the last step, which cannot be undone any more. */
  readonly closed: boolean;
  /** Faults of the sidecar that must be mended by hand first. */
  readonly fault: string | null;
}

export const articleFacts = [
  "headline",
  "published",
  "publisher",
  "url",
  "rights",
  "show",
] as const;
export type ArticleFact = (typeof articleFacts)[number];

export type FieldValue = string | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** By key of the sidecar; null goes back to what was read. */
export type Fields = Readonly<Record<string, FieldValue | null>>;

/** Words that become an event; what the loader reads in them is written with it, but for what `fields` say. */
export interface NewWords {
  readonly span: Span;
  readonly fields: Fields;
  /** The words of the article that the date of `fields` is that of; null for none. */
  readonly from: Span | null;
}

export type Step =
  | { readonly do: "amend"; readonly event: string; readonly fields: Fields }
  /** The date is that of words of the article. */
  | { readonly do: "date"; readonly event: string; readonly date: string; readonly from: Span }
  | { readonly do: "drop"; readonly event: string; readonly why: string }
  | { readonly do: "note"; readonly event: string; readonly text: string; readonly source: string }
  | { readonly do: "unnote"; readonly event: string; readonly text: string }
  | { readonly do: "restore"; readonly event: string }
  /** Words become an event. */
  | ({ readonly do: "add" } & NewWords)
  /** `other` is the same event, and goes; of these keys its values stay. */
  | {
      readonly do: "join";
      readonly event: string;
      readonly other: string;
      readonly take: readonly JoinKey[];
    }
  /** Words of a passage become an event of their own. */
  | { readonly do: "split"; readonly event: string; readonly span: Span }
  /** The words that an event rests on, the quoted ones first. */
  | { readonly do: "quote"; readonly event: string; readonly spans: readonly Span[] }
  /** Words of one event are those of another. */
  | { readonly do: "move"; readonly event: string; readonly span: Span; readonly to: string }
  /** It happened right before or after another event of its day. */
  | {
      readonly do: "order";
      readonly event: string;
      readonly side: "before" | "after";
      readonly other: string;
    }
  | { readonly do: "check"; readonly event: string }
  | { readonly do: "article"; readonly fields: Fields }
  /** What a paragraph is, by its start; null as the loader sees it. */
  | { readonly do: "zone"; readonly paragraph: number; readonly zone: Zone | null };

/** What a joined event may have from either of the two. */
export const joinKeys = ["title", "kind", "date", "status", "who", "place", "says"] as const;
export type JoinKey = (typeof joinKeys)[number];

export type Asked =
  | { readonly ask: "review"; readonly article: string }
  | { readonly ask: "queue" }
  /** The days that typed words mean. */
  | {
      readonly ask: "date";
      readonly article: string;
      readonly event: string | null;
      /** "22 May" of a planned event is the next one. */
      readonly status: Status;
      readonly typed: string;
    }
  | {
      readonly ask: "step";
      readonly article: string;
      readonly version: string | null;
      readonly step: Step;
    }
  /** The event that these words would become: nothing is written. */
  | ({ readonly ask: "draft"; readonly article: string } & NewWords)
  | { readonly ask: "undo" | "redo"; readonly article: string; readonly version: string | null }
  /** Which events and people of several articles are one; answered with `Judging`. */
  | { readonly ask: "questions"; readonly among: Among }
  | {
      readonly ask: "judge";
      readonly among: Among;
      /** Of `judgements.yaml`. */
      readonly version: string | null;
      readonly verdict: Verdict;
      readonly sides: readonly SideName[];
    }
  /** The last judgement. */
  | { readonly ask: "take back"; readonly among: Among; readonly version: string | null };

export interface TypedDate {
  /** As a sidecar writes it; null where no days can be read, and where it is not clear which. */
  readonly edtf: string | null;
  /** null for "none". */
  readonly when: When | null;
  /** Why there are no days, for the editor to read. */
  readonly problem: string | null;
  /** The days that may be meant, where it is not clear which. */
  readonly choices: readonly { readonly edtf: string; readonly when: When | null }[];
}

/** What there is to check in all articles of the folder, in order of their names. */
export interface Queue {
  readonly articles: readonly {
    readonly id: string;
    /** null where it is not counted yet. */
    readonly toCheck: number | null;
  }[];
}

/** An event that is not written. */
export interface DraftAnswer {
  readonly item: ReviewItem;
}

/** What went wrong, for the editor to read; nothing was written. */
export interface Refusal {
  readonly error: string;
  /** The file as it is on the disk, where it is another than the page knew. */
  readonly now?: string;
}
