// What the readers of names have in common: they look at a word and say what stands there.

import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { PersonName } from "./personName.ts";

/** Reads a name at a word, or null. In a headline only names known from elsewhere can be told from words. */
export type NameReader = (line: Line, at: number) => PersonName | null;

/** A draft by word indices; the head is the whole where not given. */
export type Sketch = Pick<Draft, "from" | "to" | "form" | "what"> & {
  readonly headFrom?: number;
  readonly headTo?: number;
};

/** What a reader finds: drafts whose words all lie before `to`, where reading goes on. */
export interface Read {
  readonly drafts: readonly Sketch[];
  readonly to: number;
}

export type Reader = (line: Line, at: number, name: NameReader) => Read | null;

/** A small word of no term (lower case) with which a reader can find something; at all other words it is asked. */
export type Opens = (lower: string) => boolean;
