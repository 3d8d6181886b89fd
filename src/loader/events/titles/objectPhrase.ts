// What a title says behind its verb where the article goes on for too long: the object's own noun phrase.

import type { SentenceView } from "../clauses/view.ts";

/** Verbs whose object alone says the opposite or nothing: "called the talks a farce". */
const open =
  /^(?:call|describe|consider|deem|label|brand|find|keep|make|leave|tell|ask|urge|let|help|say|announce|add|note|claim|warn|believe|hope|state|declare|report|confirm|insist)$/;

/** "the government's demand" of "reiterated the government's demand that Peru cooperate with …"; "" where no noun follows. */
export function objectPhrase(
  { tokens, text, timexes }: SentenceView,
  lemma: string,
  from: number,
  room: number,
): string {
  if (open.test(lemma)) return "";
  let end = from;
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? "") ||
    (end > from && /^['’]s?$/.test(tokens[end]?.text ?? "")) ||
    // "the Secretary-General"
    (end > from && tokens[end]?.text === "-" && tokens[end + 1]?.start === tokens[end]?.end)
  )
    end++;
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (!first || !last || end === from || !/^(?:NOUN|PROPN)$/.test(last.pos)) return "";
  if (timexes.some((t) => t.first < end && from <= t.last)) return "";
  const phrase = text.slice(first.start, last.end);
  return phrase.length <= room ? phrase : "";
}
