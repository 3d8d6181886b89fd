// Cuts a line between words; a hard space is none: see holdNames.ts.

/** On one line, at most `most` UTF-16 units with the sign; never splits a surrogate pair. */
export function shorten(text: string, most: number, sign = "…"): string {
  const line = text.replace(/[^\S\xA0]+/gu, " ").trim();
  if (line.length <= most) return line;
  const room = most - sign.length;
  const end = line.lastIndexOf(" ", room);
  const cut = line.slice(0, end > most / 2 ? end : room);
  return `${cut.replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, "")}${sign}`;
}
