// “the West African state of Togo” is Togo.

import type { SentenceView } from "./view.ts";

const lands = /^(?:state|republic|nation|country|kingdom|emirate|sultanate|statelet|principality)$/;

/** Where the words begin that say what a state is, before the "of" at `at`; null for any other "of". */
export function landBefore({ tokens }: SentenceView, at: number): number | null {
  if (tokens[at]?.lower !== "of" || !lands.test(tokens[at - 1]?.lower ?? "")) return null;
  let first = at - 1;
  const isOfIt = (n: number) =>
    /^(?:ADJ|PROPN|NOUN|NUM|DET)$/.test(tokens[n]?.pos ?? "") || tokens[n]?.text === "-";
  while (isOfIt(first - 1) && tokens[first]?.pos !== "DET") first -= 1;
  return first;
}
