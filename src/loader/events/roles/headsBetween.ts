import { governor, type PlacedMention, withMates } from "../clauses/lists.ts";
import type { Range } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";
import { peopleBefore } from "./subjectElse.ts";

/** The first who is named in a run of words and governed by no preposition, with those listed beside. */
export function headsBetween(view: SentenceView, { from, to }: Range): readonly PlacedMention[] {
  const head = view.mentions.find(
    (m) => m.first >= from && m.last < to && m.form !== "demonym" && governor(view, m) === "",
  );
  return head
    ? withMates(view, head).filter(({ last }) => last < to)
    : peopleBefore(view, from, to);
}
