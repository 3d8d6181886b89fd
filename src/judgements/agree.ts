// Whether judgements agree with each other: what is the same as the same is the same.

import { type Diagnostic, pointAt, type Source } from "#loader/diagnostic.ts";
import type { Span } from "#model/span.ts";
import type { Verdict } from "#model/judging.ts";
import { refuse } from "./readJudgements.ts";

/** Two things that a judgement is about, by what they are known by. */
export interface JudgedPair {
  readonly verdict: Verdict;
  readonly pair: readonly [string, string];
  /** Of the judgement, in its file. */
  readonly at: Span;
}

export interface Agreeing {
  readonly pairs: readonly JudgedPair[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Those that agree with all before them, and an error for each other, with the places of both.
 * @param articleOf of an event; null for a person
 */
export function keepAgreeing(
  source: Source,
  pairs: readonly JudgedPair[],
  articleOf: (id: string) => string | null,
): Agreeing {
  const kept: JudgedPair[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of pairs) {
    const fault = findFault(source, kept, one, articleOf);
    if (fault) diagnostics.push(fault);
    else kept.push(one);
  }
  return { pairs: kept, diagnostics };
}

/** Whether a pair is judged, or follows from what is; each by what it is known by. */
export function toDecided(
  pairs: readonly Pick<JudgedPair, "verdict" | "pair">[],
): (a: string, b: string) => boolean {
  const classOf = new Map<string, Set<string>>();
  const own = (id: string) => classOf.get(id) ?? new Set([id]);
  for (const { verdict, pair } of pairs) {
    const [a, b] = pair.map(own);
    if (verdict !== "same" || !a || !b) continue;
    const both = new Set([...a, ...b]);
    for (const id of both) classOf.set(id, both);
  }
  const apart = pairs.filter(({ verdict }) => verdict !== "same");
  return (a, b) =>
    own(a).has(b) ||
    apart.some(({ pair: [x, y] }) =>
      own(a).has(x) ? own(b).has(y) : own(a).has(y) && own(b).has(x),
    );
}

function findFault(
  source: Source,
  kept: readonly JudgedPair[],
  one: JudgedPair,
  articleOf: (id: string) => string | null,
): Diagnostic | null {
  const [a, b] = one.pair;
  if (a === b) return refuse(source, one.at, "Both sides are one already.", "Delete it.");
  const before = kept.find(({ pair }) => pair.includes(a) && pair.includes(b));
  if (before?.verdict === one.verdict)
    return refuse(source, one.at, `${placesOf(source, [before])} says this already.`, "Keep one.");
  if (before && before.verdict !== "same" && one.verdict !== "same")
    return contradict(source, one, [before], one);
  const ties = [...kept, one].filter(({ verdict }) => verdict === "same");
  const reached = findChains(a, ties);
  const apart = [...kept, one].find(
    ({ verdict, pair }) => verdict !== "same" && pair.every((id) => reached.has(id)),
  );
  if (apart) {
    const chain = findChains(apart.pair[0], ties).get(apart.pair[1]) ?? [];
    return contradict(source, one, chain, apart);
  }
  const twice = findTwice([...reached.keys()], articleOf);
  if (!twice) return null;
  const chain = findChains(twice.first, ties).get(twice.second) ?? [];
  return refuse(
    source,
    one.at,
    `By ${placesOf(source, chain)} two events of ${twice.article} would be one.`,
    "Join them with `join` in the sidecar of the article, or take a judgement back.",
    "judgement/contradiction",
  );
}

/** @param ties say together that what is judged `apart` is the same, or is judged otherwise */
function contradict(
  source: Source,
  { at }: JudgedPair,
  ties: readonly JudgedPair[],
  apart: JudgedPair,
): Diagnostic {
  const say = ties.length === 1 ? "says" : "say together";
  const said = inWords[ties[0]?.verdict ?? "same"];
  return refuse(
    source,
    at,
    `${placesOf(source, ties)} ${say} that they are ${said}, and ${placesOf(source, [apart])} that they are ${inWords[apart.verdict]}.`,
    "Take one of them back.",
    "judgement/contradiction",
  );
}

const inWords = {
  same: "the same",
  different: "different",
  unsure: "perhaps the same",
} as const satisfies Record<Verdict, string>;

/** "seeds/judgements.yaml:3:3 and seeds/judgements.yaml:9:3" */
function placesOf({ file, text }: Source, pairs: readonly JudgedPair[]): string {
  const places = pairs.map(({ at }) => {
    const { line, column } = pointAt(text, at.start);
    return `${file}:${line}:${column}`;
  });
  return [...new Set(places)].join(" and ");
}

/** To each that ties lead to, the fewest of them that do. */
function findChains(
  from: string,
  ties: readonly JudgedPair[],
): ReadonlyMap<string, readonly JudgedPair[]> {
  const chains = new Map<string, readonly JudgedPair[]>([[from, []]]);
  // The map grows while it is walked.
  for (const [at, chain] of chains)
    for (const tie of ties) {
      if (!tie.pair.includes(at)) continue;
      const next = tie.pair[0] === at ? tie.pair[1] : tie.pair[0];
      if (!chains.has(next)) chains.set(next, [...chain, tie]);
    }
  return chains;
}

/** The first two of one article. */
function findTwice(ids: readonly string[], articleOf: (id: string) => string | null) {
  const byArticle = new Map<string, string>();
  for (const second of ids) {
    const article = articleOf(second);
    const first = byArticle.get(article ?? "");
    if (article !== null && first !== undefined) return { article, first, second };
    if (article !== null) byArticle.set(article, second);
  }
  return null;
}
