// "Roca will visit Tonga and Samoa with Holm. They will travel on to Lima": not the islands that she visits.

import type { Draft } from "./draft.ts";
import type { Story, Told } from "./story.ts";

/** True of states told before as stops of a journey, where "they" travel. */
export function areStops(story: Story, they: Draft, { draft, figures }: Told): boolean {
  return (
    figures.every(({ sort }) => sort === "state") &&
    areTravelling(story, they) &&
    isStop(story, draft)
  );
}

/** "they will then travel", "they flew" */
function areTravelling({ lines }: Story, { line, to }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  let next = to;
  while (/^(?:ADV|AUX)$/.test(words[next]?.pos ?? "")) next += 1;
  return /^(?:travel|fly|arrive|depart|tour|visit|go|head|return|leave)$/.test(
    words[next]?.lemma ?? "",
  );
}

/** Behind "visit" or "to", past the states told before it: "will visit Tonga and Samoa". */
function isStop({ lines }: Story, { line, from }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  let at = from - 1;
  while (words[at]?.capital === true || /^(?:and|the|,)$/.test(words[at]?.lower ?? "")) at -= 1;
  const { lemma = "", lower = "" } = words[at] ?? {};
  return (
    /^(?:visit|tour|to|for|in|through|across|from)$/.test(lower) || /^(?:visit|tour)$/.test(lemma)
  );
}
