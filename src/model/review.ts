// Reviewing an article: what an editor is shown of each event, and the steps that change its sidecar. The
// editor in the page and its endpoint in the dev server say it to each other as JSON.

import type { NewsEvent } from "./event.ts";

/** The endpoint's address, below the server's root. */
export const endpoint = "/@dateline/edit";

/** The page's `meta` with the token that each request must carry, and the request's header for it. */
export const tokenName = "dateline-edit-token";

/** Of an event: what the page says now, and what the loader read before any correction. */
export interface Item {
  readonly event: NewsEvent;
  /** null for one that an editor added. */
  readonly read: NewsEvent | null;
  /** Held back ones and dropped ones are not on the page. */
  readonly state: "printed" | "held-back" | "dropped";
  /** Why the loader was not sure, in words. */
  readonly reasons: readonly string[];
  /** Whether an editor has looked at just this reading. */
  readonly checked: boolean;
  /** Events whose date was counted from this one. */
  readonly leaning: readonly Pick<NewsEvent, "id" | "title" | "when">[];
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
  /** Least sure first. */
  readonly items: readonly Item[];
  readonly facts: Readonly<Record<ArticleFact, string>>;
  readonly undo: number;
  readonly redo: number;
  readonly last: Difference | null;
  /** Faults of the sidecar that must be mended by hand first. */
  readonly fault: string | null;
}

export const articleFacts = ["published", "publisher", "url", "rights", "show"] as const;
export type ArticleFact = (typeof articleFacts)[number];

export interface Review {
  readonly articles: readonly ArticleReview[];
  /** Plain words for the kinds of events. */
  readonly kinds: readonly string[];
}

export type FieldValue = string | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** By key of the sidecar; null goes back to what was read. */
export type Fields = Readonly<Record<string, FieldValue | null>>;

export type Step =
  | { readonly do: "amend"; readonly event: string; readonly fields: Fields }
  | { readonly do: "drop"; readonly event: string; readonly why: string }
  | { readonly do: "note"; readonly event: string; readonly text: string; readonly source: string }
  | { readonly do: "restore"; readonly event: string }
  | {
      readonly do: "add";
      readonly span: { readonly start: number; readonly end: number };
      readonly fields: Fields;
    }
  /** `other` is the same event, and goes. */
  | { readonly do: "join"; readonly event: string; readonly other: string }
  /** Words of a passage become an event of their own. */
  | {
      readonly do: "split";
      readonly event: string;
      readonly span: { readonly start: number; readonly end: number };
      readonly title: string;
    }
  /** The words that an event rests on, the quoted ones first. */
  | {
      readonly do: "quote";
      readonly event: string;
      readonly spans: readonly { readonly start: number; readonly end: number }[];
    }
  | { readonly do: "check"; readonly event: string }
  | { readonly do: "article"; readonly fields: Fields };

export type Asked =
  | { readonly ask: "review" }
  | { readonly ask: "date"; readonly article: string; readonly typed: string }
  | {
      readonly ask: "step";
      readonly article: string;
      readonly version: string | null;
      readonly step: Step;
    }
  | { readonly ask: "undo" | "redo"; readonly article: string; readonly version: string | null };

/** What went wrong, for the editor to read; nothing was written. */
export interface Refusal {
  readonly error: string;
  /** The file as it is on the disk, where it is another than the page knew. */
  readonly now?: string;
}
