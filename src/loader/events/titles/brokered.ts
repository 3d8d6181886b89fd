// "The deal brokered by Norway": who brought it about, and no side of it.

import type { Merged } from "../merging/merge.ts";
import { list, isPlural } from "./called.ts";
import { thirdPerson } from "../clauses/wordForms.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Norway brokers the deal"; null for what nobody is told to have brokered, or for what has sides beside. */
export function brokered(view: SentenceView, { primary, actors, others }: Merged): string | null {
  const { tokens } = view;
  const { at, outcome } = primary;
  const verb = tokens[at + 1]?.lower ?? "";
  if (outcome.status !== "held" || !brokering.has(verb) || tokens[at + 2]?.lower !== "by")
    return null;
  const doers = [...actors, ...others];
  const isTold = view.mentions.some(
    ({ first, entities }) =>
      first > at + 2 && entities.some((id) => doers.some((one) => one.id === id)),
  );
  if (!isTold) return null;
  const base = brokering.get(verb) ?? verb;
  return `${list(view, doers)} ${isPlural(doers) ? base : thirdPerson(base)} the ${tokens[at]?.lower}`;
}

const brokering: ReadonlyMap<string, string> = new Map([
  ["brokered", "broker"],
  ["mediated", "mediate"],
  ["negotiated", "negotiate"],
  ["facilitated", "facilitate"],
]);
