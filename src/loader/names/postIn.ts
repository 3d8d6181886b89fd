// The state that somebody is sent to, by the words of an office.

import type { Country } from "#model/event.ts";
import type { Figure } from "./cast.ts";
import { landNamed } from "./vocabulary.ts";

/** "Peru's ambassador to Chile was recalled. The two countries": the state that he is sent to is told as well. */
export function postIn({ offices }: Figure): Country | null {
  for (const { text } of offices) {
    const name = posted.exec(text)?.[1];
    if (name) return landNamed(name);
  }
  return null;
}

const posted = /^(?:ambassador|high commissioner|envoy) to (?:the )?(\p{Lu}.*)$/iu;
