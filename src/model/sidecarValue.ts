// What an event has, as a sidecar writes it.

import { partCodes, type Participant, type ToldEvent } from "./event.ts";
import type { FieldValue } from "./review.ts";
import type { Days } from "./when.ts";

/** "planned, possible" */
export const statusValue = ({
  status,
  certainty,
}: Pick<ToldEvent, "status" | "certainty">): string =>
  certainty === null ? status : `${status}, ${certainty}`;

/** EDTF with what it does not say: `2013-03-22TAF`, `2023-06-01/2023-06-04, throughout`; or `none`. */
export const dateValue = ({ when }: Pick<ToldEvent, "when">): string => daysValue(when);

export function daysValue(days: Pick<Days, "edtf" | "extent" | "part"> | null): string {
  if (days === null) return "none";
  const { edtf, extent, part } = days;
  // Of a day that is about right no part can be said.
  const [, about] = /^-?\d{4}-\d\d-\d\d(~?)$/.exec(edtf) ?? [];
  if (about !== undefined) return part && about === "" ? `${edtf}${partCodes[part]}` : edtf;
  return extent === "throughout" ? `${edtf}, throughout` : edtf;
}

/** Only what must be said: who takes part in one of `others` too keeps office, country and sort. */
export function whoValue(
  participants: readonly Participant[],
  others: readonly ToldEvent[],
): FieldValue {
  return participants.length === 0 ? "none" : whoList(participants, others);
}

export function whoList(
  participants: readonly Participant[],
  others: readonly ToldEvent[],
): readonly FieldValue[] {
  const known = others.flatMap((event) => event.participants);
  return participants.map((one) => valueOf(one, known));
}

function valueOf(one: Participant, known: readonly Participant[]): FieldValue {
  const { name, office, country, sort } = one;
  const same = known.find((other) => other.name === name);
  const isAsKnown = same
    ? same.office === office && same.country === country && same.sort === sort
    : sort === "person" && office === null && country === null;
  if (isAsKnown) return name;
  return {
    name,
    ...said("office", office, same?.office),
    ...said("country", country, same?.country),
    sort,
  };
}

/** `none` where somebody has it elsewhere, and not here. */
function said(key: string, value: string | null, known: string | null | undefined) {
  if (value === null && (known ?? null) === null) return {};
  return { [key]: value ?? "none" };
}
