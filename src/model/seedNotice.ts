// What the dev server says of the articles, on the page as in the terminal.

import type { Corpus } from "./corpus.ts";
import { hash } from "./hash.ts";

export interface SeedNotice {
  /** Path relative to the project's root: `seeds/apollo-13.txt`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  /** One sentence in the imperative. */
  readonly mend: string;
}

/** How it stands with the folder of articles. */
export interface SeedState {
  /** The ids of the articles that are read at this moment. */
  readonly reading: readonly string[];
  readonly notices: readonly SeedNotice[];
}

/** The name of the message that asks for it, with the hash of what the page has, and of the one that tells it. */
export const seedStateName = "dateline:seeds";

export const hashOfCorpus = (corpus: Corpus): string => hash(JSON.stringify(corpus));
