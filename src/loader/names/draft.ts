// A mention before anyone knows whom it means: what the words alone say.

import type { Country } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { MentionForm } from "./name.ts";
import type { Office } from "./office.ts";
import type { PersonName } from "./personName.ts";

export type Gender = "he" | "she";

export type What =
  /** A name of one part or more, with what stands around it. */
  | {
      readonly kind: "person";
      readonly name: PersonName;
      readonly office: Office | null;
      readonly country: Country | null;
      readonly gender: Gender | null;
    }
  /** "the minister", "a State Department official": no name. */
  | { readonly kind: "office"; readonly office: Office; readonly definite: boolean }
  | { readonly kind: "states"; readonly codes: readonly Country[]; readonly noun: string }
  | {
      readonly kind: "body";
      readonly name: string;
      readonly country: Country | null;
      readonly leader: string | null;
    }
  | {
      readonly kind: "group";
      readonly name: string;
      readonly country: Country | null;
      readonly single: boolean;
    }
  /** "the foreign ministry", "its army": of a state that other words tell. */
  | { readonly kind: "home"; readonly noun: string; readonly owned: boolean }
  | { readonly kind: "pronoun"; readonly lower: string }
  /** "the kingdom", "the bloc": a state or body told before; `name` where it is written as one, `told` what else it may be called. */
  | {
      readonly kind: "standIn";
      readonly noun: string;
      readonly name: string | null;
      readonly told?: string;
    }
  /** "the delegation", "the visitor": whoever led it, whoever came. */
  | { readonly kind: "sent"; readonly noun: string; readonly country: Country | null }
  /** "the two foreign ministers" → foreign ministers, 2; "they" → "", 2; 0 for any number. */
  | { readonly kind: "pair"; readonly noun: string; readonly count: number }
  | {
      readonly kind: "counterpart";
      readonly country: Country | null;
      readonly plural: boolean;
      readonly name: PersonName | null;
    };

export interface Draft extends Span {
  /** The index of its line. */
  readonly line: number;
  /** Indices of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly head: Span;
  readonly form: MentionForm;
  readonly possessive: boolean;
  readonly what: What;
}
