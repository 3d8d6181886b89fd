// Cuts a line between words.

/** At most `most` UTF-16 units including the ellipsis; never splits a surrogate pair. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const words = cut.replace(/\s+\S*$/, "");
  return `${(words.length > most / 2 ? words : cut).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, "")}…`;
}
