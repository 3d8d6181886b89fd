// "Roca flew to Oslo on Monday. While there, she met Holm": a sentence that goes on where the one before went.

import type { SentenceView } from "./view.ts";

const grounds = "city|town|capital|country|kingdom|region|province|island|territory";
const openings = new RegExp(
  [
    `(?:while|once) (?:there|in the (?:${grounds})) ,`,
    "there ,? ?(?:he|she|it|they)",
    // its goal is told with "During her visit to Oslo"
    "during (?:his|her|its|their) (?:\\S+ )?(?:stay|visit|trip)(?! to| in| of)",
  ]
    .map((one) => `^${one}(?: |$)`)
    .join("|"),
);

/** "While in the city, she met", "There he called on the king", "During her stay she was received" */
export function opensThere({ tokens }: SentenceView): boolean {
  const words = tokens.slice(0, 6).map(({ lower }) => lower);
  return openings.test(words.join(" "));
}
