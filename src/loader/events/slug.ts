// The last part of an event's address.

import type { When } from "#model/event.ts";

/** Longest part made of the title, in units. */
const longest = 60;

/**
 * ASCII, lower case: "holm-and-vik-meet-in-oslo-2022". The date is the month or the year
 * that all days of the event share; none where they share none.
 * `taken` holds the slugs given so far and those that may never be given again; one that clashes
 * gets "-2", "-3" … One of the `published` slugs of the event stays where it is such a slug.
 */
export function toSlug(
  title: string,
  when: Pick<When, "earliest" | "latest"> | null,
  taken: Set<string>,
  published: readonly string[] = [],
): string {
  const words = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f’']/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const short =
    words.length <= longest
      ? words
      : words.slice(0, words.lastIndexOf("-", longest) + 1 || longest).replace(/-$/, "");
  const date = when && shared(when.earliest, when.latest);
  const base = [short || "event", date].filter(Boolean).join("-");
  const own = published.find((slug) => slug === base || isNumbered(slug, base));
  if (own !== undefined) return own;
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}

/** Whether a slug is the base with a number that told it from others: "talks-2" of "talks". */
function isNumbered(slug: string, base: string): boolean {
  return slug.startsWith(`${base}-`) && /^[1-9]\d{0,2}$/.test(slug.slice(base.length + 1));
}

/** "2023-06" of days in one month, "2023" of days in one year. */
function shared(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  const month = earliest.slice(0, -3);
  const year = earliest.slice(0, -6);
  return latest.startsWith(month) ? month : latest.startsWith(year) ? year : null;
}
