// "a truce brokered by Peru, which took effect", "its consulate in Lima, which was closed": the paper or the house that
// a "which" means past a name.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { occasionBefore } from "./occasionBefore.ts";

/** The index of its noun; null where the verb could be the name's, or no such noun stands before. */
export function whichNoun(view: SentenceView, clause: Clause): number | null {
  const { tokens } = view;
  const { link, joint, verb } = clause;
  if (link !== "relative" || joint === null || tokens[joint]?.lower !== "which") return null;
  const next = tokens[verb.last + 1]?.lower ?? "";
  const isInForce = /^(?:come|enter|go)\b/.test(verb.lemma) && /^(?:force|effect)$/.test(next);
  const isPaper = verb.passive
    ? undergone.test(verb.lemma)
    : isInForce ||
      /^(?:(?:come|enter|go) into (?:force|effect)|take effect|expire|lapse)$/.test(verb.lemma);
  const isFormed = verb.passive && forming.test(verb.lemma);
  const isShut = verb.passive && shutting.test(verb.lemma);
  const nouns = isPaper ? papers : isFormed ? governments : isShut ? houses : null;
  const found = nouns === null ? null : nounBefore(tokens, joint, nouns);
  return found ?? occasionBefore(view, clause, joint);
}

/** The nearest of the nouns before the "which"; null where none stands, or another clause lies between. */
function nounBefore(
  tokens: SentenceView["tokens"],
  joint: number,
  nouns: ReadonlySet<string>,
): number | null {
  for (let at = joint - 1; at > joint - reach && at >= 0; at--) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    if (nouns.has(lower.replace(/ies$/, "y").replace(/s$/, ""))) return at;
    // "a treaty between Peru and Chile, which was signed": by them
    if (pos === "AUX" || lower === "between" || lower === "that" || lower === "who") return null;
  }
  return null;
}

/** Tokens back from the "which". */
const reach = 14;

/** What papers undergo, and no state. */
const undergone =
  /^(?:sign|initial|ratify|deliver|broker|negotiate|adopt|draft|conclude|hand over|publish|read out|extend|renew)$/;

const papers: ReadonlySet<string> = new Set(
  "agreement accord pact treaty protocol convention deal ceasefire cease-fire truce armistice memorandum message letter note declaration communique communiqué resolution charter contract statement mandate".split(
    " ",
  ),
);

/** What houses and roads undergo, and no town. */
const shutting =
  /^(?:close|shut|shut down|close down|open|reopen|vacate|evacuate|staff|ransack|torch)$/;

/** What the "government of national unity" undergoes, and no unity. */
const forming = /^(?:swear in|form|install|inaugurate|dissolve|reshuffle|topple|overthrow)$/;

const governments: ReadonlySet<string> = new Set(
  "government cabinet coalition administration junta council".split(" "),
);

const houses: ReadonlySet<string> = new Set(
  "consulate embassy mission office bureau border crossing post base camp port airport road bridge school".split(
    " ",
  ),
);
