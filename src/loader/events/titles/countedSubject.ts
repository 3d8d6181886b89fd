// "Hundreds of Danes rallied": how many there were, where a title begins with people.

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
