// What someone said, as a title: "Holm says that …", "Holm speaks to reporters", never "Holm tells".

import { longestTitle } from "../../lexicon/titles.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Merged } from "../merging/merge.ts";
import { wordsAfter } from "./titleRest.ts";
import type { SentenceView } from "../clauses/view.ts";

interface Speaker {
  readonly who: string;
  readonly plural: boolean;
}

/** Null where the clause’s own verb and words tell it well. */
export function speechTitle(
  view: SentenceView,
  views: readonly SentenceView[],
  merged: Merged,
  { verb }: Clause,
  { who, plural }: Speaker,
): string | null {
  const next = view.tokens[verb.last + 1]?.lower ?? "";
  const from = verb.last + 1;
  if (verb.lemma === "say" && isOccasion.test(next) && !isTime(view, from)) {
    const behind = saysAt(view, verb);
    // "says after talks that it was hard"
    const whole = behind
      ? wordsAfter(view, views, merged, from, longestTitle - who.length - 6)
      : "";
    if (/ that \S+ \S+/.test(whole)) return null;
    const tell = (act: string, at: number) =>
      titled(who, `${act}${plural ? "" : "s"}`, (room) =>
        wordsAfter(view, views, merged, at, room),
      );
    return (behind === null ? null : tell("say", behind)) ?? tell("speak", from);
  }
  if (verb.lemma !== "tell") return null;
  const told = wordsAfter(view, views, merged, from, longestTitle - who.length - 7);
  if (/ that /.test(told)) return null;
  const that = saysAt(view, verb);
  const said =
    that === null
      ? null
      : titled(who, plural ? "say" : "says", (room) => wordsAfter(view, views, merged, that, room));
  return said ?? titled(who, plural ? "speak to" : "speaks to", () => told);
}

const isOccasion = /^(?:in|at|during|on|after|before)$/;

/** "said on Friday it had": the day is none. */
function isTime({ timexes }: SentenceView, at: number): boolean {
  return timexes.some(({ first, last }) => first <= at + 1 && at <= last);
}

/** Where what is told begins: at its "that", or at the pronoun of "told them she would go". */
function saysAt({ clauses, tokens }: SentenceView, { last, lemma }: Clause["verb"]): number | null {
  const said = clauses.find((clause) => clause.link === "that" && clause.verb.first > last);
  if (said?.joint != null) return said.joint;
  // "told reporters the president would go": behind whoever is told
  if (said && lemma === "tell" && clauses[said.parent ?? -1]?.verb.last === last)
    return /^["“]$/.test(tokens[said.start]?.text ?? "") ? said.start + 1 : said.start;
  // "said in Paris his movement would attend"
  const next = tokens.slice(last + 1, said?.start ?? 0);
  const isWhere = next.length > 1 && next.length < 6 && next[0]?.pos === "ADP";
  if (said && isWhere && next.every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN)$/.test(pos)))
    return said.start;
  const subject = tokens.findIndex(
    ({ lower }, n) => n > last && /^(?:he|she|they|it)$/.test(lower),
  );
  const isNext = clauses.some(
    ({ verb }) => verb.first > subject && verb.first - subject <= 2 && subject > 0,
  );
  const isPaused = tokens.slice(last, subject).some(({ text }) => /^[,;:—]$/.test(text));
  return isNext && !isPaused ? subject : null;
}

function titled(who: string, verb: string, rest: (room: number) => string): string | null {
  const words = rest(longestTitle - who.length - verb.length - 2);
  return words && !/^(?:he|she|they)$/.test(words) ? `${who} ${verb} ${words}` : null;
}

/** "“…,” said Prince Bo Holm, the minister": behind the verb stands who said it, not what. */
export function isSpeakerBehind(
  view: SentenceView,
  { primary, actors }: Merged,
  { verb }: Clause,
): boolean {
  return (
    primary.sense.act === "say" &&
    view.mentions.some(
      ({ first, form, entities }) =>
        first === verb.last + 1 &&
        form !== "pronoun" &&
        form !== "pair" &&
        actors.some(({ id }) => entities.includes(id)),
    )
  );
}

/** "said it was delayed because of “aggressive words” from Peru": a word or two of it, and no sentence. */
const isFragment = (words: string) => words.split(" ").length < 4;

/** The words said, where the verb has nothing behind it: "“…,” X said". */
export function quoted({ sentence, text }: SentenceView, room: number): string {
  const [first] = sentence.quotations;
  if (first && isFragment(text.slice(first.start, first.end)) && first.start > sentence.start)
    return "";
  const words = first ? text.slice(first.start, first.end).replace(/^["“]|[,.]?["”]$/g, "") : "";
  return words && words.length + 2 <= room ? `“${words.replace(/[,.]$/, "")}”` : "";
}
