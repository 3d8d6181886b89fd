// Who is told in a paragraph only to say when something was.

import type { Draft } from "./draft.ts";
import type { Story, Told } from "./story.ts";

/** "Peru signed a deal during the visit of Roca. ¶ He flew on": in a paragraph of its own, not who came at the time. */
export function isOfOccasion({ lines }: Story, { draft }: Told, { line }: Draft): boolean {
  const { words = [], sentence } = lines[draft.line] ?? {};
  const of = words[draft.from - 1]?.lower === "the" ? draft.from - 2 : draft.from - 1;
  const lead = words.slice(Math.max(0, of - 4), of).map(({ lower }) => lower);
  return (
    words[of]?.lower === "of" &&
    lead.some((word) => /^(?:during|after|before|since|following)$/.test(word)) &&
    sentence?.paragraph !== lines[line]?.sentence.paragraph
  );
}
