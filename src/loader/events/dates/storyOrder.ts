// Words that put a sentence before or after what the story told last: "before that", "later".

import { bounds, type Bounds } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import { lean, shares } from "./lean.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";

type Turn = "before" | "after" | "soon" | "next-days" | "within-week" | "within-month";

/** Runs of words, longest first. Source: our own reading of wire reports. */
const turns: readonly (readonly [words: readonly string[], turn: Turn])[] = (
  [
    ["a few hours later", "soon"],
    ["several hours later", "soon"],
    ["some hours later", "soon"],
    ["hours later", "soon"],
    ["shortly afterwards", "soon"],
    ["shortly after", "soon"],
    ["soon after", "soon"],
    ["a few days later", "next-days"],
    ["several days later", "next-days"],
    ["days later", "next-days"],
    ["within hours", "soon"],
    ["within a day", "soon"],
    ["within days", "within-week"],
    ["within a few days", "within-week"],
    ["within a week", "within-week"],
    ["within weeks", "within-month"],
    ["within a month", "within-month"],
    ["prior to that", "before"],
    ["before that", "before"],
    ["before then", "before"],
    ["previously", "before"],
    ["beforehand", "before"],
    ["earlier", "before"],
    ["after that", "after"],
    ["since then", "after"],
    ["in response", "after"],
    ["in return", "after"],
    ["in turn", "after"],
    ["afterwards", "after"],
    ["afterward", "after"],
    ["subsequently", "after"],
    ["thereafter", "after"],
    ["later", "after"],
    ["then", "after"],
  ] as const
).map(([run, turn]) => [run.split(" "), turn]);

/** The same by their first word, in the same order. */
const turnsFrom: ReadonlyMap<string, typeof turns> = new Map(
  turns.map(([[first = ""]]) => [first, turns.filter(([[other]]) => other === first)]),
);

/** Days that "days later" may mean. */
const few: Bounds = { earliest: 2, latest: 10 };

interface Told {
  readonly turn: Turn;
  readonly words: Words;
}

/** A turn at the opening of the sentence, or right beside the verb: "She later flew"; of few hours or days at its end too. */
export function turnOf(view: SentenceView, candidate: Candidate): Told | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || (clause.index > 0 && clause.link !== "main")) return null;
  const { first, last } = clause.verb;
  for (let at = clause.start; at < clause.end; at++) {
    const beside = at === clause.start || (at >= first - 2 && at <= last + 1);
    if (!beside && at <= last + 1) continue;
    for (const [words, turn] of turnsFrom.get(view.tokens[at]?.lower ?? "") ?? []) {
      if (!words.every((word, n) => view.tokens[at + n]?.lower === word)) continue;
      const end = at + words.length - 1;
      if (!beside && !(counted.has(turn) && isSentencesEnd(view, end))) continue;
      if (isInTime(view, at, end) || isPartOfMore(view, at, end)) continue;
      return { turn, words: wordsOf(view, spanOf(view.tokens, at, end)) };
    }
  }
  return null;
}

/** Turns that say how soon. */
const counted: ReadonlySet<Turn> = new Set(["soon", "next-days", "within-week", "within-month"]);

/** "Peru closed its embassy in Lima within hours." */
function isSentencesEnd({ tokens }: SentenceView, end: number): boolean {
  return end + 1 >= tokens.length || (end + 2 === tokens.length && tokens[end + 1]?.text === ".");
}

function isInTime({ timexes }: SentenceView, first: number, last: number): boolean {
  return timexes.some((t) => t.edtf !== null && t.first <= last && t.last >= first);
}

/** "earlier in the day", "later this week", "then president": no turn. */
function isPartOfMore({ tokens }: SentenceView, first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  // "within days of the vote"
  if (tokens[first]?.lower === "within" && next?.lower === "of") return true;
  if (/^(?:than|this|that|in|the|on|at|next|last)$/.test(next?.lower ?? "")) {
    const pair = `${tokens[last]?.lower} ${next?.lower}`;
    if (/^(?:earlier|later) (?:than|this|in|on|the|next|last|that)$/.test(pair)) return true;
  }
  if (tokens[last]?.lower === "then" && next?.text === "-") return true;
  return (
    first === last &&
    /^(?:earlier|later)$/.test(tokens[last]?.lower ?? "") &&
    /^(?:NUM|NOUN|DET)$/.test(before?.pos ?? "") &&
    before?.lower !== "hours" &&
    before?.lower !== "days"
  );
}

/** The date that the turn gives by what was told last in an earlier sentence of the story. */
export function byTurn(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const told = turnOf(view, candidate);
  if (!told || candidate.outcome.status !== "held") return null;
  const source = dated.findLast(
    (d) =>
      !d.candidate.echo &&
      d.candidate.sentence < candidate.sentence &&
      candidate.sentence - d.candidate.sentence <= 2 &&
      d.candidate.zone === candidate.zone &&
      (told.turn !== "before" || shares(d.candidate, candidate)) &&
      d.candidate.outcome.status === "held" &&
      d.dating !== null &&
      d.dating.strength >= 2 &&
      lengthOf(d.dating.edtf) < 400,
  );
  if (!source?.dating) return null;
  const { words, turn } = told;
  const to = reachOf(turn, bounds(source.dating.edtf));
  const way = turn === "before" ? "before" : "after";
  return lean(
    source,
    [words],
    to,
    "within",
    `${way}-told`,
    `“${words.text}” puts it ${way} what “${source.candidate.trigger.text}” tells.`,
  );
}

function reachOf(turn: Turn, { earliest, latest }: Bounds): Bounds {
  switch (turn) {
    case "before":
      return { earliest: Number.NEGATIVE_INFINITY, latest };
    case "after":
      return { earliest, latest: Number.POSITIVE_INFINITY };
    case "soon":
      return { earliest, latest: latest + 1 };
    case "within-week":
      return { earliest, latest: latest + 7 };
    case "within-month":
      return { earliest, latest: latest + 31 };
    case "next-days":
      return { earliest: earliest + few.earliest, latest: latest + few.latest };
  }
}
