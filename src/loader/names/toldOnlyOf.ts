// Who of several is not whose paper it is: he is told of there, and does nothing.

import { gather } from "../gather.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { isBehindPreposition, type Story } from "./story.ts";

/** "President Roca's envoy", "met the Premier, Bo Vik": who never does anything in a house's own paper is not its own. */
export function isToldOnlyOf(story: Story, holder: Figure): boolean {
  const { cast, drafts, lines } = story;
  const isObject = ({ line, from }: Draft) => {
    const words = lines[line]?.words ?? [];
    const verb = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
    return verb?.pos === "VERB";
  };
  const all = gather(drafts, (line) =>
    line.filter(({ what }) => what.kind === "person" && cast.called(what.name.parts)[0] === holder),
  );
  return (
    holder.named &&
    all.length > 0 &&
    all.every((d) => d.possessive || isObject(d) || isBehindPreposition(story, d))
  );
}
