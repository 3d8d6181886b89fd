// What a verb is done to, where it stands before it: "a pact that the ministers had initialled".

import { frontedNoun } from "../clauses/contact.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounPhraseBefore } from "../clauses/nounBefore.ts";
import { relativeAbove } from "../clauses/ruledRelative.ts";
import { beforeTime } from "../nouns/beforeTime.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "a pact that the ministers had initialled", "a deal A and B concluded": the object stands in front. */
export function objectBefore(view: SentenceView, clause: Clause): string {
  const { verb } = clause;
  const { joint, link } = relativeAbove(view, clause);
  const fronted = frontedNoun(view, clause);
  if (fronted !== null) return lowerArticle(nounPhraseBefore(view, fronted + 1));
  if (link !== "relative" || joint === null || verb.passive) return "";
  const owned = ownedBefore(view, joint, verb.first);
  if (owned) return owned;
  const { lower, pos } = view.tokens[joint] ?? { lower: "", pos: "" };
  if (!/^(?:which|that|whom)$/.test(lower) || pos === "ADP") return "";
  if (view.tokens[joint - 1]?.pos === "ADP") return ""; // "at which they signed"
  // "the statement that she would not attend the summit": it has its object behind it.
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(view.tokens[verb.last + 1]?.pos ?? "")) return "";
  const own = view.tokens.slice(joint + 1, verb.first);
  if (!own.some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.pos))) return "";
  // "a diplomat on Friday whom it had held": not the day
  const comma = beforeTime(view, view.tokens[joint - 1]?.text === "," ? joint - 1 : joint);
  // "sanctions last week on two generals whom": people are told by the words right before
  const head = lower === "whom" ? comma : headBefore(view, comma);
  // "part of the pact, which A signed", "its rejection of the drill which A intends to hold": the pact, the drill
  if (head < comma && !saidOf.test(view.tokens[head - 1]?.lower ?? ""))
    return view.tokens[head - 1]?.lower ?? "";
  const words = nounPhraseBefore(view, comma);
  if (!/^(?:[$€£¥]? ?[\d.,]+)?$/.test(words)) return lowerArticle(words);
  // "a price of $250 for 2009, which": a number is none
  const noun = view.tokens.slice(0, comma).findLast((token) => token.pos === "NOUN");
  return noun ? `the ${noun.lower}` : "";
}

/** The "the pipeline’s Peruvian section" of "the pipeline, whose Peruvian section Roca inaugurated"; null for what does something itself. */
function ownedBefore({ tokens, text, mentions }: SentenceView, joint: number, end: number) {
  if (tokens[joint]?.lower !== "whose" || tokens[joint - 1]?.text !== ",") return null;
  const doer = mentions.find(
    ({ first, last, form }) =>
      first > joint + 1 && last < end && /^(?:name|surname|pronoun)$/.test(form),
  );
  const from = tokens[joint + 1];
  const to = doer && tokens[doer.first - 1];
  if (!from || !doer || to?.pos !== "NOUN" || doer.first - joint > 5) return null;
  const owner = nounPhraseBefore({ tokens, text }, joint - 1);
  const of = /[sx]$/.test(owner) ? "’" : "’s";
  return owner === "" ? null : `${lowerArticle(owner)}${of} ${text.slice(from.start, to.end)}`;
}

/** Words of a share in something, or of what one thinks of it. */
const saidOf =
  /^(?:part|parts|rejection|condemnation|criticism|denunciation|disapproval|approval|repudiation|importance|significance|knowledge|news)$/;

const lowerArticle = (words: string): string =>
  words.replace(/^(?:The|An?) /, (article) => article.toLowerCase());

/** "confrontations between ships and jets in the bay, which …": the phrases behind the first noun only say which. */
export function headBefore({ tokens }: SentenceView, end: number): number {
  let at = end;
  for (let first = end; first > 0; ) {
    while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? "")) first--;
    const link = tokens[first - 1];
    // "weeks before an election that": the election
    const isWhen = /^(?:before|after|since|until|during|following)$/.test(link?.lower ?? "");
    const isInside = (link?.pos === "ADP" && !isWhen) || link?.lower === "and";
    if (!isInside || !/^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.pos ?? "")) break;
    // "thanked Peru for the ships that": for what, and not which Peru
    if (link.lower === "for" && tokens[first - 2]?.pos === "PROPN") break;
    if (link.pos === "ADP") at = first - 1;
    first--;
  }
  return at;
}
