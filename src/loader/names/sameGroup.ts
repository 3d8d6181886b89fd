// "Rebels freed 12 Peruvian soldiers. The soldiers were flown home": the same ones.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { type Story, toldIn } from "./story.ts";
import { distinct, gather } from "../gather.ts";

/** How many sentences back. */
const reach = 2;

/** The one group with a state that such a noun was told of just before; null where there is none, or two. */
export function sameGroup(story: Story, { line, from }: Draft, noun: string): Figure | null {
  const words = story.lines[line]?.words ?? [];
  if (words[from - 1]?.lower !== "the" || !/^\p{Ll}+$/u.test(noun)) return null;
  const told = gather([line, line - 1, line - reach], (n) => toldIn(story, n));
  const called = distinct(gather(told, ({ figures }) => figures)).filter(
    ({ sort, name }) => sort === "group" && (name === noun || name.endsWith(` ${noun}`)),
  );
  const [only, more] = called;
  return only && !more && only.country !== null ? only : null;
}
