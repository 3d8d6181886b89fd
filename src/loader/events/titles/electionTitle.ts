// "Peru’s election", "Election of Ana Roca": whose an election is.

import type { Entity } from "../../names/name.ts";
import { list } from "./called.ts";
import type { SentenceView } from "../clauses/view.ts";
import { possessive } from "../clauses/wordForms.ts";

/** "The vote was put off by the commission": whoever runs it is no part of its name; the land is, and who is elected. */
export function electionTitle(
  view: SentenceView,
  at: number,
  parties: readonly Entity[],
  noun: string,
  own: string,
): string {
  const lands = parties.filter(({ sort }) => sort === "state");
  if (lands.length > 0) return `${possessive(list(view, lands))} ${own}`;
  const [only, more] = parties;
  const isOnes = only?.sort === "person" && !more && isOfElected(view, at);
  return isOnes ? `${noun} of ${list(view, parties)}` : noun;
}

/** "her election", "Holm’s election", "the election of Holm": of whoever is elected. */
function isOfElected({ tokens }: SentenceView, at: number): boolean {
  return (
    /^(?:his|her|['’]s|['’])$/.test(tokens[at - 1]?.lower ?? "") || tokens[at + 1]?.lower === "of"
  );
}
