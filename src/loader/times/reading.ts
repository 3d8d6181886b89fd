// The outcome of reckoning one expression.

import { toDay } from "#model/day.ts";
import { bounds, type Edtf } from "#model/edtf.ts";
import type { PartOfDay, Reference } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { CalendarPoint } from "./point.ts";
import { toEdtf, toTimex3 } from "./point.ts";
import type { Timex } from "./timex.ts";

export interface TimeReading {
  readonly type: Timex["type"];
  /** TIMEX3 value. */
  readonly value: string;
  readonly edtf: Edtf | null;
  /** The unit of the calendar it names, where it is just one. */
  readonly point: CalendarPoint | null;
  readonly vague: boolean;
  readonly part: PartOfDay | null;
  readonly reference: Reference | null;
  readonly days: number | null;
  /** The ends of a range: where their words stand, and what they are. */
  readonly ends: readonly (Span & { readonly type: Timex["type"]; readonly value: string })[];
  /** Added to the row's name: "past" makes `weekday-past`. "" adds nothing. */
  readonly branch: string;
  /** What the words are, to follow “Sunday” is …: "the latest Sunday up to publication". */
  readonly phrase: string;
  /** One or two sentences that say why, or "". */
  readonly because: string;
}

interface HowRead {
  readonly reference: Reference | null;
  readonly branch: string;
  readonly phrase: string;
  readonly because?: string;
}

export function atPoint(point: CalendarPoint, said: HowRead): TimeReading {
  return {
    type: "DATE",
    value: toTimex3(point),
    edtf: toEdtf(point),
    point,
    vague: false,
    part: null,
    days: null,
    ends: [],
    because: "",
    ...said,
  };
}

/** Words of time that give no date: lengths, sets, and what nothing resolves. */
export function dateless(
  value: string,
  phrase: string,
  more: Partial<TimeReading> = {},
): TimeReading {
  return {
    type: "DATE",
    value,
    edtf: null,
    point: null,
    vague: false,
    part: null,
    reference: null,
    days: null,
    ends: [],
    branch: "",
    phrase,
    because: "",
    ...more,
  };
}

/** Without a day of publication, or a date told, what hangs on one has no date. */
export function unresolved(value: string, missing: "published" | "told"): TimeReading {
  return dateless(
    value,
    missing === "published"
      ? "reckoned from the day of publication, which is not known, so it gives no date"
      : "reckoned from a date told before, and none stands near enough, so it gives no date",
    { branch: "unresolved" },
  );
}

/** EDTF writes years with four digits. */
const first = toDay({ year: -9999, month: 1, day: 1 });
const last = toDay({ year: 9999, month: 12, day: 31 });

/** The reading, without its date where no date can be written so far away: "a million years ago". */
export function withinReach(reading: TimeReading): TimeReading {
  if (reading.edtf === null) return reading;
  const { earliest, latest } = bounds(reading.edtf);
  if (earliest >= first && latest <= last) return reading;
  const { type, value, ends } = reading;
  return dateless(value, "farther away than dates are written, so it gives no date", {
    type,
    ends,
    branch: "out-of-reach",
  });
}
