// "Talks between Peru and Chile collapse": what becomes of talks is said of the talks, and of no meeting.

import { collapseVerbs } from "../../lexicon/verbs.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import { thirdPerson } from "../clauses/wordForms.ts";
import { isPlural, list } from "./called.ts";
import { cancelWord } from "./lostTitle.ts";
import { nounWords } from "./nounTitle.ts";

/** For talks whose sides stand behind a "between" and before their verb; null for all others. */
export function talksLost(view: SentenceView, merged: Merged): string | null {
  const { primary, actors, others } = merged;
  const { tokens, clauses } = view;
  const clause = clauses[primary.clause];
  if (!clause || tokens[primary.at + 1]?.lower !== "between") return null;
  if (!/^(?:talks|negotiations|consultations|discussions)$/.test(tokens[primary.at]?.lower ?? ""))
    return null;
  const { verb } = clause;
  if (verb.first < primary.at || /^(?:future|modal|infinitive)$/.test(verb.form)) return null;
  // "Talks between the two failed to start"
  if (verb.lemma === "fail" && tokens[verb.last + 1]?.lower === "to") return null;
  const falls = !verb.passive && collapseVerbs.has(verb.lemma);
  if (!falls && !verb.passive) return null;
  const fate = falls ? verb.lemma : `are ${cancelWord(merged)}`;
  const title = `${nounWords(view, merged)} between ${list(view, [...actors, ...others])} ${fate}`;
  return title.length <= longestTitle ? title : null;
}

/** "Peru suspends talks with Chile" of "Peru suspended peace talks with Chile": who ended them did so, and no meeting was; null for all others. */
export function talksEndedBy(view: SentenceView, merged: Merged): string | null {
  const { primary, actors, others } = merged;
  const { tokens, clauses, mentions } = view;
  const { verb } = clauses[primary.clause] ?? {};
  if (!verb || verb.passive || verb.last > primary.at || others.length === 0) return null;
  if (!/^(?:past|present)$/.test(verb.form) || verb.negated) return null;
  if (!/^(?:suspend|break off|freeze|halt|cut off|abandon|discontinue)$/.test(verb.lemma))
    return null;
  if (!/^(?:talks|negotiations|dialogue|consultations)$/.test(tokens[primary.at]?.lower ?? ""))
    return null;
  const isDoer = ({ id }: Merged["actors"][number]) =>
    mentions.some(({ last, entities }) => last < verb.first && entities.includes(id));
  if (!actors.every(isDoer) || others.some(isDoer)) return null;
  const noun = nounWords(view, merged);
  const title = `${list(view, actors)} ${isPlural(actors) ? verb.lemma : thirdPerson(verb.lemma)} ${noun} with ${list(view, others)}`;
  return title.length <= longestTitle ? title : null;
}
