// "The State Department criticised the raid. Police arrested three men": not its own, for it judges what others do.

import type { Country } from "#model/event.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";

const ministries = /\b(?:State Department|Department of State|White House|Foreign Office)\b/i;

const judging: ReadonlySet<string> = new Set(
  "criticize criticise condemn denounce deplore urge call welcome warn regret".split(" "),
);

/** How many sentences back. */
const reach = 2;

/** The state whose ministry for what is abroad judges in the sentences just before; null where none does. */
export function judgeAbroad(story: Story, line: number): Country | null {
  for (let n = line - 1; n >= Math.max(0, line - reach); n--) {
    const first = toldIn(story, n).find(({ draft }) => !isBehindPreposition(story, draft));
    const [figure, more] = first?.figures ?? [];
    if (!first || !figure || more) continue;
    const isOfIt = [figure.name, ...figure.offices.map(({ text }) => text)].some((one) =>
      ministries.test(one),
    );
    const words = story.lines[n]?.words.slice(first.draft.to) ?? [];
    const verb = words.find(({ pos }) => pos === "VERB");
    if (isOfIt && judging.has(verb?.lemma ?? "")) return figure.country;
  }
  return null;
}
