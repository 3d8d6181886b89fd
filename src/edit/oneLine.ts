/** Words on one line, shortened. @param most UTF-16 code units */
export function oneLine(words: string, most: number): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
