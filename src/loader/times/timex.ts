// A time expression in the text, after TIMEX3 (TimeML 1.2.1).

import type { Edtf } from "#model/edtf.ts";
import type { PartOfDay, Reference } from "#model/event.ts";
import type { Span } from "#model/span.ts";

export interface Timex extends Span {
  readonly text: string;
  /** Its sentence's place in `Document.sentences`. */
  readonly sentence: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2023-06-18`, `2023-Q4`, `P2D`, `PAST_REF`. */
  readonly value: string;
  /**
   * The days it covers; null for sets, for words that nothing resolves, and for durations that
   * hang on no date ("the past two weeks" has one, "two days" has none).
   */
  readonly edtf: Edtf | null;
  /** "recently", "soon": bounded, but by custom and not by the words. */
  readonly vague: boolean;
  readonly part: PartOfDay | null;
  /** What it was reckoned from; null where the words alone give the date. */
  readonly reference: Reference | null;
  /** Kebab-case name of the rule. */
  readonly rule: string;
  /** The rule in one or two sentences that any reader understands. */
  readonly reason: string;
  /** For durations: whole days, where it is days or longer ("two days" → 2); else null. */
  readonly days: number | null;
  /** The two ends of a range, which TIMEX3 counts as two expressions; else empty. */
  readonly ends: readonly TimexEnd[];
}

export interface TimexEnd extends Span {
  readonly text: string;
  readonly type: Timex["type"];
  readonly value: string;
}
