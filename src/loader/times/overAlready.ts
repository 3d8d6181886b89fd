// "will brief Vik on the outcome of Friday's talks", "will look into Friday's attack": what is told about is over, whatever
// the verb says of those who tell it.

import type { Token } from "../article/document.ts";

/** @param from first token of the time, `to` the one behind it */
export function isOverAlready(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^['’]s?$/.test(tokens[to]?.text ?? "")) return false;
  const noun = tokens.slice(to + 1, to + 4).find(({ pos }) => pos === "NOUN");
  return blows.test(noun?.lower ?? "") || isOutcomeTold(tokens, from);
}

/** Nobody plans them in the paper. */
const blows =
  /^(?:attacks?|raids?|bombings?|blasts?|explosions?|killings?|shootings?|massacres?|assassinations?|murders?|ambush|coup|crash|quake|earthquake|riots?|clash|clashes|violence|bloodshed|incidents?)$/;

/** "share the results of", "brief Vik on the outcome of"; not "await the outcome of", which is still to come. */
function isOutcomeTold(tokens: readonly Token[], from: number): boolean {
  const of = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (tokens[of]?.lower !== "of" || !outcomes.test(tokens[of - 1]?.lower ?? "")) return false;
  for (let at = of - 2; at >= Math.max(0, of - 10); at--) {
    const { pos, lemma, text } = tokens[at] ?? { pos: "PUNCT", lemma: "", text: ";" };
    if (telling.has(lemma)) return true;
    if (pos === "VERB" || /^[,;:]$/.test(text)) return false;
  }
  return false;
}

const outcomes = /^(?:outcomes?|results?|findings|conclusions)$/;

const telling: ReadonlySet<string> = new Set(
  "share brief inform update discuss study review analyse analyze evaluate assess report explain relay convey".split(
    " ",
  ),
);
