// Titles for tabs, bookmarks and shared links.

/** "They meet in Port Louis · Dateline"; null gives "Dateline". */
export function documentTitle(title: string | null): string {
  return title ? `${isolated(title)} · Dateline` : "Dateline";
}

/** Right-to-left letters and bidirectional control characters. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates the direction of a text (U+2068, U+2069) for places without markup. */
export function isolated(text: string): string {
  if (!turning.test(text)) return text;
  let open = 0;
  // An unmatched end would close our isolate, and an unclosed start would take its end.
  const paired = text.replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign === "\u2069" && open === 0) return "";
    open += sign === "\u2069" ? -1 : 1;
    return sign;
  });
  return `\u2068${paired}${"\u2069".repeat(open + 1)}`;
}
