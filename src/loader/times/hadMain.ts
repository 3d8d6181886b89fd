// "They had met on Friday": the verb of the sentence itself puts its day before the story.

import type { Sentence } from "../article/document.ts";
import type { Tagged } from "./tag.ts";
import { firstAfter } from "./tense.ts";

/** The first verb of its sentence is a "had" of a further verb, before the time; not "Peru said it had met them on Friday". */
export function isHadMain({ tokens }: Sentence, { start }: Pick<Tagged, "start">): boolean {
  const verb = tokens.findIndex(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
  return (
    verb > 0 &&
    verb < firstAfter(tokens, start) &&
    tokens[verb]?.lower === "had" &&
    /^(?:VERB|AUX|ADV)$/.test(tokens[verb + 1]?.pos ?? "") &&
    !tokens
      .slice(0, verb)
      .some(({ pos, lower }) => pos === "PUNCT" || /^(?:who|which|that|as|if|after)$/.test(lower))
  );
}
