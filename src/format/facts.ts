// Other places, duration, source and relations of an event, in words.

import type { NewsEvent, Relation, RelationKind, Speaker, Variant } from "#model/event.ts";

/** "; in another passage: Linz"; empty if all agree. */
export function otherPlaces({ variants }: Pick<NewsEvent, "variants">): string {
  return besides(variants, "place");
}

/** "two hours; in another passage: all morning"; null if all agree, since the status line shows it then. */
export function lengthFact({ lasted, variants }: Pick<NewsEvent, "lasted" | "variants">) {
  const more = besides(variants, "lasted");
  return lasted && more ? lasted.text + more : null;
}

function besides(variants: readonly Variant[], of: Variant["of"]): string {
  const texts = variants.filter((variant) => variant.of === of).map(({ text }) => text);
  return texts.length === 0 ? "" : `; in another passage: ${texts.join("; ")}`;
}

/**
 * "the State Department"; "the army, as a claim"; the article itself if there is no other source.
 * `article` is its name if there are several articles: "the army, as a claim, in Lima Post".
 */
export function toldBy(source: Speaker | null, article: string | null = null): string {
  if (!source) return article === null ? "the article itself" : `the article itself, ${article}`;
  const who = source.claim ? `${source.name}, as a claim` : source.name;
  return article === null ? who : `${who}, in ${article}`;
}

/** Shown before the title of the related event, which has that status: "What became of it". */
export function relationName(
  { kind }: Pick<Relation, "kind">,
  event: Pick<NewsEvent, "status">,
  other: Pick<NewsEvent, "status">,
): string {
  if (kind === "replaced-by" && event.status === "planned") return "What became of it";
  if (kind === "replaces" && other.status === "planned") return "Was planned as";
  return relationWords[kind];
}

const relationWords: Readonly<Record<RelationKind, string>> = {
  replaces: "In place of",
  "replaced-by": "Replaced by",
  follows: "Comes after",
  "followed-by": "Followed by",
  "part-of": "Part of",
  "has-part": "Includes",
  became: "What became of it",
  "planned-as": "Was planned as",
  "may-be": "May be one with",
};
