// The list of what the loader cannot do yet, each line with the cause of it.

/** Where a case first goes wrong, in the order in which an article is read; README.md has them at length. */
export const causes = [
  "parse",
  "name",
  "word",
  "filter",
  "status",
  "role",
  "date",
  "merge",
  "title",
] as const;
export type Cause = (typeof causes)[number];

/**
 * The cause of each case in a list of “CAUSE | TABLE: SENTENCE”, by “TABLE: SENTENCE”.
 * @param file for complaints
 * @throws Error at a line that has no cause or another one, and at a case that stands twice
 */
export function readFailures(file: string, list: string): ReadonlyMap<string, Cause> {
  const found = new Map<string, Cause>();
  for (const [index, line] of list.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", ...rest] = line.split(" | ");
    const cause = causes.find((one) => one === word);
    const name = rest.join(" | ");
    const at = `${file}:${index + 1}`;
    if (cause === undefined || name === "") {
      const known = causes.join(", ");
      throw new Error(`${at}: write “CAUSE | TABLE: SENTENCE” with one of ${known}.`);
    }
    if (found.has(name)) throw new Error(`${at}: “${name}” stands above, too: keep one line.`);
    found.set(name, cause);
  }
  return found;
}

/** “3 expected failures: 2 parse, 1 word” */
export function countByCause(failures: ReadonlyMap<string, Cause>): string {
  const all = [...failures.values()];
  const counts = causes
    .map((cause) => ({ cause, count: all.filter((one) => one === cause).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return `${all.length} expected failures: ${counts.map(({ cause, count }) => `${count} ${cause}`).join(", ")}`;
}
