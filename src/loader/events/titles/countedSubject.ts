// "Hundreds of Danes rallied": how many there were, where a title begins with people.

import type { Token } from "../../article/document.ts";
import type { Entity } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { subjectWords } from "./subjectWords.ts";

/** The subject's own words where one people acts and its number is told; null elsewhere. */
export function countedSubject(
  view: SentenceView,
  clause: Clause,
  [only, more]: readonly Entity[],
): string | null {
  const words = only?.sort === "group" && !more ? subjectWords(view, clause) : null;
  return words && manyOf.test(words) ? words : null;
}

const manyOf = /^(?:hundreds|thousands|dozens|scores|tens|millions) of /i;

/** "Ten members of the staff, including Consul Holm, were freed": all ten, and not he alone; null where none are counted. */
export function countedBeforeAside({ text, tokens }: SentenceView, clause: Clause): string | null {
  const { start, verb } = clause;
  if (tokens[verb.first - 1]?.text !== ",") return null;
  const aside = tokens.findIndex(
    ({ lower }, at) =>
      at > start && at < verb.first && lower === "including" && tokens[at - 1]?.text === ",",
  );
  let from = aside - 1;
  while (from > start && isBare(tokens[from - 1])) from--;
  const [first, last] = [tokens[from], tokens[aside - 2]];
  if (aside < 0 || from >= aside - 1 || !first || !last) return null;
  const isCount = first.pos === "NUM" || counts.test(first.lower);
  return isCount ? text.slice(first.start, last.end) : null;
}

const isBare = (token: Token | undefined): boolean =>
  token !== undefined && (bare.test(token.pos) || token.text === "-");
const counts = /^(?:hundreds|thousands|dozens|scores|several|many)$/;
const bare = /^(?:NUM|NOUN|ADJ|ADP|DET|PROPN)$/;
