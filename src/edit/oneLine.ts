/** Words on one line, cut behind a word. @param most UTF-16 code units */
export function oneLine(words: string, most: number, sign = "…"): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/[\s,;:–—-]*\s\S*$/, "")}${sign}`;
}
