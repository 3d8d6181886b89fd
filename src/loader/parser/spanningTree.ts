// The best tree over a sentence's words, of the network's scores for each pair of them: Chu and Liu's
// algorithm of 1965, with one root only.

/**
 * The head of each word; [0] stands for the root and means nothing. Exactly one word has head 0.
 * @param rows for each word, the root of all first, the logarithm of the probability of each head
 */
export function bestTree(rows: readonly (readonly number[])[]): readonly number[] {
  const heads = arborescence(rows);
  if (heads.filter((head, word) => word > 0 && head === 0).length <= 1) return heads;
  // Dearer than all else together, so that no second word takes it; solving for each root would take seconds.
  const price = 1 + sum(rows.map((row, word) => (word === 0 ? 0 : rangeOf(row, word))));
  return arborescence(
    rows.map((row) => row.map((score, head) => (head === 0 ? score - price : score))),
  );
}

const never = -1e9;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How far apart the scores of a word's heads are. */
function rangeOf(row: readonly number[], word: number): number {
  const others = row.filter((_, head) => head !== word);
  return Math.max(...others) - Math.min(...others);
}

/** The best head of each word without cycles: one is drawn together into one word, solved and opened again. */
function arborescence(rows: readonly (readonly number[])[]): number[] {
  const heads = rows.map((row, word) => (word === 0 ? 0 : bestHead(row, word)));
  const cycle = cycleIn(heads);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const outside = rows.flatMap((_, word) => (inside.has(word) ? [] : [word]));
  const at = (word: number, head: number) => rows[word]?.[head] ?? never;
  // how much is lost when a word of the cycle takes another head than the one in it
  const enter = outside.map((head) =>
    best(cycle, (word) => at(word, head) - at(word, heads[word] ?? 0)),
  );
  const leave = outside.map((word) => best(cycle, (head) => at(word, head)));
  const smaller = [
    ...outside.map((word, row) => [
      ...outside.map((head) => at(word, head)),
      leave[row]?.score ?? never,
    ]),
    [...enter.map(({ score }) => score), never],
  ];
  const solved = arborescence(smaller);
  const whole = [...heads];
  for (const [row, word] of outside.entries()) {
    const head = solved[row] ?? 0;
    whole[word] = head === outside.length ? (leave[row]?.word ?? 0) : (outside[head] ?? 0);
  }
  const entered = solved[outside.length] ?? 0;
  whole[enter[entered]?.word ?? 0] = outside[entered] ?? 0;
  whole[0] = 0;
  return whole;
}

function bestHead(row: readonly number[], word: number): number {
  let found = word === 0 ? 1 : 0;
  for (let head = 0; head < row.length; head++)
    if (head !== word && (row[head] ?? never) > (row[found] ?? never)) found = head;
  return found;
}

function best(words: readonly number[], score: (word: number) => number) {
  let found = { word: words[0] ?? 0, score: Number.NEGATIVE_INFINITY };
  for (const word of words) {
    const own = score(word);
    if (own > found.score) found = { word, score: own };
  }
  return found;
}

/** The words of a cycle; null where there is none. */
function cycleIn(heads: readonly number[]): readonly number[] | null {
  const seen = new Set([0]);
  for (let word = 1; word < heads.length; word++) {
    const path: number[] = [];
    for (let at = word; !seen.has(at); at = heads[at] ?? 0) {
      seen.add(at);
      path.push(at);
    }
    const last = path.at(-1);
    const start = last === undefined ? -1 : path.indexOf(heads[last] ?? 0);
    if (start >= 0) return path.slice(start);
  }
  return null;
}
