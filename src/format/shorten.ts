// A line that must be short, cut between words.

/** At most `most` units, the dots among them; never half a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const words = cut.replace(/\s+\S*$/, "");
  return `${(words.length > most / 2 ? words : cut).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, "")}…`;
}
