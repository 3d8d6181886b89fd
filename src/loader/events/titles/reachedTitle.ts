// "The accord was signed during talks between Peru and Chile": "Peru and Chile sign the accord".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import { list } from "./called.ts";
import { entitiesOf } from "../candidate.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { Merged } from "../merging/merge.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

const making: ReadonlySet<string> = new Set(
  "reach strike sign ink conclude initial seal".split(" "),
);

/** For a paper that was made, in the passive, by two or more who are told; null for all else. */
export function reachedTitle(view: SentenceView, { primary, ...merged }: Merged): string | null {
  const verb = view.clauses[primary.clause]?.verb;
  const told = new Set(entitiesOf(primary));
  const parties = [...merged.actors, ...merged.others].filter(({ id }) => told.has(id));
  if (!verb?.passive || parties.length < 2 || primary.outcome.status !== "held") return null;
  if (primary.sense.kind !== "AGREE" || !making.has(verb.lemma)) return null;
  const { tokens } = view;
  let noun = verb.first - 1;
  while (tokens[noun]?.pos === "ADV") noun--;
  const token = tokens[noun];
  if (!token || nounSenses.get(nounLemma(token))?.kind !== "AGREE") return null;
  const first = tokens[phraseStart(tokens, noun)];
  if (!first) return null;
  const words = view.text.slice(first.start, token.end);
  // one reaches an agreement, and signs the one that is known
  const isNew = /^(?:reach|strike)$/.test(verb.lemma);
  const article = /^[aeiou]/.test(token.lower) ? "an " : "a ";
  const paper = isNew ? words.replace(/^The (?=\p{L}+$)/u, article) : words;
  const place = merged.place ? ` in ${merged.place.name}` : "";
  const lead = `${list(view, parties)} ${verb.lemma} `;
  const title = lead + paper.charAt(0).toLowerCase() + paper.slice(1);
  if (title.length > longestTitle) return null;
  return title.length + place.length <= longestTitle ? title + place : title;
}
