// Who does something beside what is told before: ", with Foreign Minister Holm telling reporters".

import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** ", with Foreign Minister Holm telling reporters", ", its foreign minister on Friday demanding": undefined for others. */
export function withDoer(view: SentenceView, clause: Clause): PlacedMention | undefined {
  const { verb, link } = clause;
  if (link !== "participle" || verb.form !== "gerund") return undefined;
  const { tokens, mentions } = view;
  const near = mentions.find(({ last, sort }) => last === verb.first - 1 && sort === "person");
  // "met Holm, with the two agreeing"
  if (near && (tokens[verb.first - 1]?.pos === "PROPN" || near.form === "pair")) {
    let at = near.first - 1;
    while (at > near.first - 6 && tokens[at]?.lower !== "with") at--;
    if (tokens[at]?.lower === "with" && tokens[at - 1]?.text === ",") return near;
  }
  if (!reportVerbs.has(verb.lemma) && !speaking.test(verb.lemma)) return undefined;
  const doer = near ?? beforeTime(view, verb.first);
  return doer && opensAbsolute(view, doer, clause) ? doer : undefined;
}

const speaking =
  /^(?:accuse|demand|urge|call for|call on|call|threaten|warn|promise|vow|pledge|reject|rule out|insist|request|condemn|denounce|dismiss|refuse|tell|thank)$/;

/** "Mankeur Ndiaye, on Friday demanding": whoever stands before the day. */
function beforeTime(
  { tokens, mentions, timexes }: SentenceView,
  verb: number,
): PlacedMention | undefined {
  const time = timexes.find(({ last }) => last === verb - 1);
  if (!time) return undefined;
  let at = time.first - 1;
  if (tokens[at]?.pos === "ADP") at--;
  if (tokens[at]?.text === ",") at--;
  return mentions.find(
    ({ last, sort, form }) => last === at && sort === "person" && form !== "demonym",
  );
}

/** Behind a comma that ends a clause with a verb of its own; what is between is an office alone: "its foreign minister, X". */
function opensAbsolute(
  { tokens, clauses }: SentenceView,
  { first }: PlacedMention,
  { parent }: Clause,
): boolean {
  let at = first - 1;
  while (
    at > first - 8 &&
    (/^(?:NOUN|ADJ|DET|PRON|PART)$/.test(tokens[at]?.pos ?? "") ||
      (tokens[at]?.text === "," &&
        tokens[at - 1]?.pos === "NOUN" &&
        isOwned(tokens[at - 3]?.lower, tokens[at - 2]?.lower)))
  )
    at--;
  const told = parent === null ? undefined : clauses[parent];
  return (
    tokens[at]?.text === "," &&
    told !== undefined &&
    told.verb.last < at &&
    /^(?:past|present)$/.test(told.verb.form)
  );
}

const isOwned = (...words: readonly (string | undefined)[]) =>
  words.some((word) => /^(?:its|his|her|their)$/.test(word ?? ""));
