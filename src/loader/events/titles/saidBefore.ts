// "Peru hopes for peace, Holm said": a title whose verb has nothing behind it takes what stands before.

import { longestTitle } from "../../lexicon/titles.ts";
import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

const bare = / (?:say|announce)(s?)( via \S+)?$/;

/** "Holm says" with what he says, where that is short enough; else as a statement. */
export function withWords(title: string, view: SentenceView, { clause: index }: Candidate): string {
  // "“Nobody should test us,” Holm warned": of what, the title has no room for
  if (/ warns?$/.test(title)) return title.replace(/ warn(s?)$/, " issue$1 a warning");
  if (!bare.test(title)) return title;
  const words = wordsBefore(view, index);
  const whole = words === null ? "" : `${title} ${words}`;
  return whole !== "" && whole.length <= longestTitle
    ? whole
    : title.replace(bare, " make$1 a statement$2");
}

/** The sentence up to the comma behind which the report stands; null for a quotation, or where it stands in front. */
function wordsBefore({ clauses, sentence, text, tokens }: SentenceView, index: number) {
  const clause = clauses[index];
  const comma = clause && tokens[clause.start];
  const [first] = tokens;
  if (!first || comma?.text !== "," || sentence.quotations.length > 0) return null;
  const words = text.slice(first.start, comma.start);
  return /^(?:DET|PRON|ADP)$/.test(first.pos)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
