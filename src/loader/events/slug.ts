// The last part of an event's address.

/** Longest part made of the title, in units. */
const longest = 60;

/**
 * ASCII, lower case: "holm-and-vik-meet-in-oslo-2022". The date is the EDTF's first year and month.
 * `taken` holds the slugs given so far; one that clashes gets "-2", "-3" …
 */
export function toSlug(title: string, edtf: string | null, taken: Set<string>): string {
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
  const date = /\d{4}(?:-\d{2})?/.exec(edtf ?? "")?.[0];
  const base = [short || "event", date].filter(Boolean).join("-");
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}
