// Globally unique ids of events, by which calendars and feeds recognise an entry.

import { hashNumber } from "#model/hash.ts";

/**
 * A UUID from a text alone: the same on every machine and for every address of the site. Version 8
 * of RFC 9562 (custom bits): a fingerprint four times.
 */
export function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((round) => hashNumber(`${round}|${text}`).toString(16).padStart(8, "0"))
    .join("");
  const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? "8";
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
