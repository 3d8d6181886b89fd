// What is told of many or of anybody, and happened on no day of its own.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "withdrew its envoys from countries that recognised Kosovo": which ones, and each of them when it did. */
export function isOfAnySuch({ tokens }: SentenceView, { link, joint, verb }: Clause): boolean {
  if (link !== "relative" || joint === null || verb.passive || verb.first !== joint + 1)
    return false;
  const [before, noun] = [tokens[joint - 2], tokens[joint - 1]];
  return (
    /^(?:countries|states|nations|governments)$/.test(noun?.lower ?? "") &&
    /^(?:from|with|to|of|in|by|for|against|all|those|any|other)$/.test(before?.lower ?? "")
  );
}

/** "The move will be welcomed in the region": what somebody foresees, of nobody. */
export function isForeseen({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return (
    verb.form === "future" &&
    verb.passive &&
    /^(?:welcome|hail|condemn|praise|criticise|criticize|applaud|oppose|resist|miss|remember)$/.test(
      verb.lemma,
    ) &&
    !tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "by")
  );
}

/** "Forty countries have now recognised Kosovo", "More than 100 states have ratified it": how many by now, each on a day of its own. */
export function isTally({ tokens, timexes }: SentenceView, { verb, start, end }: Clause): boolean {
  if (!verb.perfect || verb.form !== "present" || verb.passive) return false;
  if (!/^(?:recogni[sz]e|ratify|sign|join|adopt|approve|accede|endorse|back)/.test(verb.lemma))
    return false;
  const states = tokens.findIndex(
    ({ lower }, at) =>
      at >= start && at < verb.first && /^(?:countries|states|nations|governments)$/.test(lower),
  );
  const isMany = states > 0 && tokens.slice(start, states).some(({ pos }) => pos === "NUM");
  const isByNow = tokens
    .slice(start, verb.last)
    .some(({ lower }) => /^(?:now|already|more|over|some|far)$/.test(lower));
  return (
    isMany &&
    isByNow &&
    !timexes.some(({ first, text }) => first >= start && first < end && text !== "now")
  );
}
